import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct ImportTests {
  static let deals = """
    Deal ID,Deal Name,Account,Stage,Amount,Close Date,Colour
    A1,Cranes,Harbour,Proposal,1200.50,2026-12-01,red
    A2,Monitors,Hospital,Won,900,2026-11-02,blue
    A3,Parts,Harbour,Lost,,2026-11-03,

    """

  @Test func `an import says what it understood and makes the store`() throws {
    let cli = try CommandRun()
    let path = try cli.file("deals.csv", Self.deals)
    let result = cli.run("import", path, "--json")
    #expect(result.code == 0)
    let report = try result.json
    #expect(report["kind"]?.short == "\"deals\"")
    #expect(report["rows"]?.short == "3")
    #expect(report["added"]?.short == "3")
    #expect(report["refused"]?.short == "0")
    #expect(report["columns.6.customField"]?.short == "\"Colour\"")
    #expect(try cli.run("show", "A1", "--json").json["custom.Colour"]?.short == "\"red\"")
    #expect(try cli.run("show", "A1", "--json").json["amount"]?.short == "\"1200.50\"")
  }

  @Test func `a long import says how far it is, and takes the line away`() throws {
    let cli = try CommandRun()
    let rows = (1...2_500).map { "D\($0),Cranes,Proposal,1200.50\n" }.joined()
    let path = try cli.file("deals.csv", "Deal ID,Deal Name,Stage,Amount\n" + rows)
    // Every second look at the clock is late enough; the rows are gone through twice.
    cli.delay = 200
    let lines = cli.run("import", path).complaint.split(separator: "\r").map(String.init)
    #expect(lines.first == "Reading the file: 40 %")
    #expect(lines.contains { $0.hasPrefix("Reading the file: 90 %") })
    #expect(lines.contains { $0.hasPrefix("Storing: 80 % · Ctrl-C") })
    let last = try #require(lines.last)
    #expect(last.allSatisfy { $0 == " " } && last.count == lines.map(\.count).max())
    #expect(try cli.run("list", "--json").json["count"]?.short == "2500")
  }

  @Test func `a second import changes nothing, and one undo takes the first back`() throws {
    let cli = try CommandRun()
    let path = try cli.file("deals.csv", Self.deals)
    cli.run("import", path)
    let again = try cli.run("import", path, "--json").json
    #expect(again["unchanged"]?.short == "3")
    #expect(again["transaction"]?.short == "null")
    #expect(cli.run("undo").output.contains("deals.csv"))
    #expect(try cli.run("list", "--json").json["count"]?.short == "0")
  }

  @Test func `a store without deals counts in what most of a file is in, unless one was chosen`()
    throws
  {
    let file = """
      id,name,stage,amount,currency
      1,Cranes,Proposal,900,EUR
      2,Monitors,Proposal,700,EUR
      3,Parts,Proposal,50,JPY

      """
    let cli = try CommandRun()
    let result = try cli.run("import", try cli.file("deals.csv", file), "--json").json
    #expect(result["currency"]?.short == "\"EUR\"")
    #expect(cli.run("settings").output.contains("EUR"))
    #expect(cli.run("report", "stages").output.contains("€ 1,600"))
    cli.run("undo")
    #expect(!cli.run("settings").output.contains("EUR"))
    let other = try CommandRun()
    other.run("add", "Cranes")
    other.run("settings", "edit", "currency=TWD")
    other.run("remove", "1")
    #expect(
      try other.run("import", try other.file("deals.csv", file), "--json").json["currency"]?.short
        == "null")
    #expect(other.run("settings").output.contains("TWD"))
  }

  @Test func `a file of which nothing is taken over leaves no store behind`() throws {
    let cli = try CommandRun()
    let bad = "id,deal,stage,expected close\n1,A,Proposal,2026-13-45\n"
    let many = (1...4_500).map { "\($0),A,Proposal,2026-13-45\n" }.joined()
    for (name, text) in [("few.csv", bad), ("many.csv", "id,deal,stage,expected close\n" + many)] {
      let path = try cli.file(name, text)
      let refused = cli.runAll(["import", path, "--store", "\(cli.folder.path)/new.funnel"])
      #expect(refused.code == 65, "\(name)")
      #expect(!cli.folder.names.contains { $0.hasPrefix("new.funnel") }, "\(name)")
    }
  }

  @Test func `a dry run leaves nothing behind`() throws {
    let cli = try CommandRun()
    let path = try cli.file("deals.csv", Self.deals)
    let result = cli.run("import", path, "--dry-run")
    #expect(result.code == 0)
    #expect(result.output.contains("Dry run"))
    #expect(cli.run("list").code == 66)
  }

  @Test func `bad files are refused with place and remedy, and nothing is done`() throws {
    let cli = try CommandRun()
    func code(_ text: String, _ options: String...) throws -> Int32 {
      cli.runAll(["import", try cli.file("bad.csv", text)] + options).code
    }
    #expect(try code("") == 65)
    #expect(try code("Deal ID,Stage\n") == 65)
    #expect(try code("a,b\n\"unclosed,1\n") == 65)
    #expect(try code("Deal ID,Stage,Close Date\n1,Won,01/02/2026\n") == 65)
    #expect(try code("Deal ID,Stage,Close Date\n1,Won,01/02/2026\n", "--date-order", "xyz") == 64)
    #expect(cli.run("import", cli.folder.path + "/nothing.csv").code == 66)
    #expect(cli.run("import", cli.folder.path).code == 66)
    #expect(cli.run("list").code == 66)
  }

  @Test func `rows that cannot be read are refused one by one, and the others are one step`() throws
  {
    let cli = try CommandRun()
    let path = try cli.file(
      "bad.csv", "Deal ID,Deal Name,Stage,Amount\n1,A,Proposal,1\n2,B,Proposal,xx\n3,C,Won,2\n")
    let result = cli.run("import", path)
    #expect(result.code == 0)
    #expect(result.lines.contains("line 3, Amount “xx”: no amount"))
    #expect(result.lines.last == "Imported bad.csv: 2 new, 0 changed, 1 refused")
    #expect(try cli.run("list", "--json").json["count"]?.short == "2")
    cli.run("undo")
    #expect(try cli.run("list", "--json").json["count"]?.short == "0")
    let chinese = cli.run("import", path, "--language", "zh-Hans")
    #expect(chinese.lines.last == "已导入 bad.csv：新增 2，更改 0，未接受 1")
  }

  @Test func `an export into a new store exports the same`() throws {
    let cli = try CommandRun()
    cli.run("import", try cli.file("deals.csv", Self.deals))
    cli.run("add", "=1+1", "nextStep='quoted")
    let csv = cli.folder.path + "/out.csv"
    let json = cli.folder.path + "/out.json"
    #expect(cli.run("export", "--output", csv).code == 0)
    #expect(cli.run("export", "--output", json).code == 0)
    for file in [csv, json] {
      let store = file + ".funnel"
      #expect(cli.run("import", file, "--store", store).code == 0)
      let format = file == csv ? "csv" : "json"
      let first = cli.run("export", "--format", format).output
      #expect(cli.run("export", "--format", format, "--store", store).output == first)
      #expect(first.contains("1200.50"))
    }
  }

  @Test func `an export is written whole or not at all`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    #expect(cli.run("export", "--output", cli.folder.path + "/no/such/folder.csv").code == 73)
    #expect(cli.run("export", "--output", "/dev/full").code == 74)
  }

  @Test func `a file that names another currency is taken at its word`() throws {
    let cli = try CommandRun()
    for (amount, currency) in [("10", "USD"), ("1000", "JPY"), ("1000", "USD")] {
      let rows = "id,name,stage,amount,currency\n1,Cranes,Proposal,\(amount),\(currency)\n"
      #expect(cli.run("import", try cli.file("deals.csv", rows)).code == 0)
      let shown = cli.run("list", "--csv").output
      #expect(shown.contains("\(amount),\(currency)") || shown.contains("\(amount).00,\(currency)"))
    }
  }

  @Test func `the figures of the first day there is are told`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=5")
    #expect(cli.run("report", "forecast", "--today", "0001-01-01").code == 0)
    #expect(cli.run("settings", "edit", "clockOffset=480000").code == 65)
  }

  @Test func `a stage that an option sends nowhere, or does not find, is refused`() throws {
    let cli = try CommandRun()
    let path = try cli.file("deals.csv", Self.deals)
    for slip in ["Won===won", "Won="] {
      let refused = cli.run("import", path, "--stage", slip)
      #expect(refused.code == 64)
      #expect(refused.complaint.contains("--stage does not take “\(slip)”."))
    }
    let nowhere = cli.run("import", path, "--stage", "Won=Wonderland")
    #expect(nowhere.code == 65)
    #expect(nowhere.complaint.contains("Wonderland"))
    let stray = cli.run("import", path, "--stage", "X=won")
    #expect(stray.code == 64)
    #expect(stray.complaint.contains("The file has no stage X; it has Proposal, Won, Lost."))
    #expect(cli.run("import", path, "--stage", "Proposal=won").code == 0)
  }
}
