import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct RecordCommandTests {
  @Test func `records of every kind are added, listed, edited and removed`() throws {
    let cli = try CommandRun()
    #expect(cli.run("account", "add", "Acme", "sector=retail").code == 0)
    #expect(cli.run("contact", "add", "Dr Lin", "account=Acme", "title=Head").code == 0)
    #expect(cli.run("owner", "add", "Calvin", "login=calvin").code == 0)
    #expect(cli.run("product", "add", "M1205A", "price=9500").code == 0)
    #expect(cli.run("field", "add", "Ward", "noun=deal").code == 0)
    let target = cli.run(
      "target", "add", "owner=calvin", "first=2026-10-01", "last=2026-12-31", "quantity=3M",
      "--json")
    #expect(try target.json["quantity"]?.short == "\"3000000.00\"")
    #expect(cli.run("add", "Cranes", "account=Acme", "Ward=ICU").code == 0)
    let deal = try cli.run("show", "1", "--json").json
    #expect(deal["account"]?.short == #"{"id":1,"name":"Acme"}"#)
    #expect(deal["owner.name"]?.short == "\"Calvin\"")
    #expect(deal["custom.Ward"]?.short == "\"ICU\"")
    let activity = cli.run("activity", "add", "Demo", "deal=Cranes", "channel=visit", "--json")
    #expect(try activity.json["deal.name"]?.short == "\"Cranes\"")
    #expect(try activity.json["isCustomerFacing"]?.short == "true")
    #expect(cli.run("contact", "edit", "Dr Lin", "mail=lin@example.com").code == 0)
    let contacts = try cli.run("contact", "list", "--json").json
    #expect(contacts["records.0.mail"]?.short == "\"lin@example.com\"")
    #expect(contacts["records.0.account.name"]?.short == "\"Acme\"")
    #expect(cli.run("account", "remove", "Acme").code == 65)
    #expect(cli.run("contact", "remove", "Dr Lin").code == 0)
    #expect(try cli.run("contact", "list", "--json").json["count"]?.short == "0")
  }

  @Test func `a rate converts what follows its day, and goes with an export`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=400", "currency=TWD")
    let before = try cli.run("report", "stages", "--json").json
    #expect(before["totals.openValue"]?.short == "\"0.00\"")
    #expect(
      before["unconverted"]?.short == #"[{"count":1,"currency":"TWD","value":"400.00"}]"#)
    #expect(cli.run("rate", "add", "USD", "quotedIn=TWD", "rate=0", "day=2026-11-02").code == 65)
    #expect(
      cli.run("rate", "add", "USD", "quotedIn=TWD", "rate=31.25", "day=2026-11-02").code == 0)
    #expect(cli.run("touch", "add", "Fair", "deal=Cranes").code == 0)
    let path = cli.folder.path + "/all.json"
    #expect(cli.run("export", "--json", "--output", path).code == 0)
    let copy = cli.folder.path + "/copy.funnel"
    #expect(cli.run("import", path, "--store", copy).code == 0)
    let report = try cli.run("report", "stages", "--json", "--store", copy).json
    #expect(report["totals.openValue"]?.short == "\"12.80\"")
    #expect(report["unconverted"]?.short == "[]")
    let rates = try cli.run("rate", "list", "--json", "--store", copy).json
    #expect(rates["records.0.rate"]?.short == "\"31.25\"")
    let touches = try cli.run("touch", "list", "--json", "--store", copy).json
    #expect(touches["records.0.deal.name"]?.short == "\"Cranes\"")
  }

  @Test func `shipped pipelines are listed without a store and added to one`() throws {
    let cli = try CommandRun()
    let shipped = try cli.run("pipeline", "list", "--json").json
    #expect(shipped["templates.0.id"]?.short == "\"five-stage\"")
    #expect(shipped["pipelines"]?.short == "[]")
    #expect(cli.run("pipeline", "add", "nothing").code == 64)
    #expect(cli.run("pipeline", "add", "six-stage").code == 0)
    #expect(cli.run("pipeline", "add", "four-stage", "--default").code == 0)
    let own = try cli.run("pipeline", "list", "--json").json
    #expect(own["pipelines.0.isDefault"]?.short == "false")
    #expect(own["pipelines.1.isDefault"]?.short == "true")
    cli.run("add", "Cranes", "--pipeline", "six")
    #expect(try cli.run("show", "1", "--json").json["stage.name"]?.short == "\"Identify\"")
    #expect(cli.run("pipeline", "show").output.contains("Awareness"))
  }

  @Test func `the history of a creation is in the order of the fields`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=500", "note=high")
    cli.run("edit", "1", "note=low", "amount=700")
    let table = cli.run("history", "1", "--csv").output.split(whereSeparator: \.isNewline)
    let fields = table.dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[4]
    }
    #expect(fields.prefix(2) == ["amount", "note"])
    let made = fields.dropFirst(3).map(String.init)
    let order = EntityKind.deal.fields.map(\.name)
    #expect(made.first == "name" && made.last == "note")
    #expect(made == order.filter(made.contains))
  }

  @Test func `history tells who changed what`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=500")
    cli.run("edit", "1", "amount=700", "--as", "simon")
    let history = try cli.run("history", "1", "--json").json
    #expect(history["events.0.field"]?.short == "\"amount\"")
    #expect(history["events.0.old"]?.short == "\"500.00\"")
    #expect(history["events.0.new"]?.short == "\"700.00\"")
    #expect(history["events.0.author"]?.short == "\"simon\"")
    #expect(history["events.0.at"]?.short == "\"2026-11-21T14:00:00.000Z\"")
    let text = cli.run("history", "1").output
    #expect(text.contains("21 Nov 2026 14:00") && !text.contains("14:00:00"))
    cli.run("review", "edit", "1", "products.new.model=M1205A", "products.new.quantity=29")
    cli.run("review", "complete", "1")
    let completed = cli.run("history").output
    #expect(completed.contains("(form)") && completed.contains("M1205A x29"))
    #expect(!completed.contains("{") && !completed.contains("[]"))
  }

  @Test func `a backup is a store of its own and replaces nothing`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    let copy = cli.folder.path + "/copy.funnel"
    #expect(cli.run("backup", copy).code == 0)
    #expect(cli.run("list", "--store", copy).output.contains("Cranes"))
    #expect(cli.run("backup", copy).code == 73)
    #expect(cli.run("backup").output.contains(".backups/2026-11-21T140000.funnel"))
    #expect(cli.run("doctor").output.contains("1, the newest 2026-11-21T140000.funnel"))
  }

  @Test func `doctor finds a sound store and names its durability`() throws {
    let cli = try CommandRun()
    #expect(cli.run("doctor").code == 0)
    cli.run("add", "Cranes")
    let report = try cli.run("doctor", "--json").json
    #expect(report["sound"]?.short == "true")
    #expect(report["fileMode"]?.short == "\"0600\"")
    #expect(report["folderMode"]?.short == "\"0700\"")
    #expect(report["fileSystem"] != nil)
    #expect(report["orphanedDrafts"]?.short == "[]")
    #expect(cli.run("doctor").output.contains("funnel backup makes one"))
    #expect(report["durability"]?.short.contains("full") == true)
    #expect(report["records"]?.short.contains("deal1") == true)
    let chinese = cli.run("doctor", "--language", "zh-Hans").output
    #expect(chinese.contains("数据库引擎") && chinese.contains("商机 1"))
    #expect(!chinese.contains("durability"))
  }

  @Test func `a file that is no store is refused unchanged`() throws {
    let cli = try CommandRun()
    let path = try cli.file("notes.funnel", "just some notes, long enough to be a header of a file")
    #expect(cli.run("list", "--store", path).code == 65)
    #expect(cli.run("add", "Cranes", "--store", path).code == 65)
    #expect(String(decoding: try InputFile.read(path), as: UTF8.self).hasPrefix("just some notes"))
  }

  @Test func `demo fills a store once and says where`() throws {
    let cli = try CommandRun()
    let made = cli.run("demo")
    #expect(made.code == 0)
    #expect(made.lines.count == 2)
    let path = cli.folder.path + "/data/funnel/demo.funnel"
    let count = try cli.run("list", "--store", path, "--json").json["count"]?.short
    #expect(Int(count ?? "").map { $0 > 100 } == true)
    #expect(cli.run("demo").lines.count == 1)
    #expect(cli.run("demo", "--reset").lines.count == 2)
    cli.run("add", "Mine")
    let own = cli.folder.path + "/data/funnel/default.funnel"
    #expect(cli.run("demo", "--reset", "--store", own).code == 73)
    #expect(cli.run("list").output.contains("Mine"))
  }

  @Test func `themes name the one in use`() throws {
    let cli = try CommandRun()
    let themes = try cli.run("themes", "--json", "--theme", "paper").json
    #expect(themes["default"]?.short == "\"paper\"")
  }
}
