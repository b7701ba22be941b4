import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct CustomerCommandTests {
  @Test func `suspected pairs are listed, merged after a look, and brought back`() throws {
    let cli = try CommandRun()
    cli.run("account", "add", "Acme Inc.", "phone=02-2312-3456", "region=North")
    cli.run("account", "add", "ＡＣＭＥ", "sector=retail", "region=South")
    cli.run("contact", "add", "Anna", "account=#1")
    cli.run("add", "Cranes", "account=#1")
    let pairs = try cli.run("account", "duplicates", "--json").json
    #expect(
      pairs["pairs.0"]?.short
        == #"{"first":{"id":1,"name":"AcmeInc."},"reasons":["name"],"second":{"id":2,"name":"ＡＣＭＥ"}}"#
    )
    let look = try cli.run("account", "merge", "1", "2", "--dry-run", "--json").json
    #expect(look["differences"]?.short == #"["name","region"]"#)
    #expect(cli.run("account", "merge", "1", "2", "name=Acme").code == 0)
    let merged = try cli.run("account", "show", "2", "--json").json
    #expect(merged["name"]?.short == "\"Acme\"")
    #expect(merged["region"]?.short == "\"South\"")
    #expect(merged["phone"]?.short == "\"02-2312-3456\"")
    #expect(try cli.run("contact", "show", "1", "--json").json["account.id"]?.short == "2")
    #expect(cli.run("account", "show", "1").code == 66)
    #expect(cli.run("undo").output.contains("Merged Acme Inc. into ＡＣＭＥ"))
    #expect(try cli.run("contact", "show", "1", "--json").json["account.id"]?.short == "1")
    #expect(cli.run("doctor").code == 0)
  }

  @Test func `a merge with itself and a circle of superiors are refused in plain words`() throws {
    let cli = try CommandRun()
    cli.run("account", "add", "Acme")
    let same = cli.run("account", "merge", "Acme", "1")
    #expect(same.code == 65)
    #expect(same.complaint.contains("cannot be merged with itself"))
    cli.run("contact", "add", "Anna", "account=Acme")
    cli.run("contact", "add", "Bert", "account=Acme", "reportsTo=Anna")
    let circle = cli.run("contact", "edit", "Anna", "reportsTo=Bert", "--language", "zh-Hant")
    #expect(circle.code == 65)
    #expect(circle.complaint.contains("最後會成為自己的主管"))
  }

  @Test func `a contact without an account is kept, and said`() throws {
    let cli = try CommandRun()
    let added = cli.run("contact", "add", "Solo")
    #expect(added.code == 0)
    #expect(added.complaint.contains("Solo belongs to no account yet"))
    #expect(cli.run("contact", "list", "--filter", "solo").output.contains("Solo"))
  }

  @Test func `a rep's book goes over, and closed deals stay`() throws {
    let cli = try CommandRun()
    cli.run("owner", "add", "Calvin")
    cli.run("owner", "add", "Frank")
    for name in ["Cranes", "Pumps", "Lamps"] {
      cli.run("add", name, "owner=Calvin", "account=Acme")
    }
    cli.run("close", "Lamps", "--won")
    cli.run("activity", "add", "call", "deal=Cranes", "owner=Calvin", "isDone=no")
    let look = try cli.run("transfer", "--from", "Calvin", "--to", "Frank", "--dry-run", "--json")
      .json
    #expect(look["activities"]?.short == "1")
    #expect(look["accounts"]?.short == "1")
    #expect(look["closedThatStay"]?.short == "1")
    #expect(try cli.run("show", "Cranes", "--json").json["owner.name"]?.short == "\"Calvin\"")
    let done = cli.run("transfer", "--from", "Calvin", "--to", "Frank")
    #expect(done.output.contains("2 deals from Calvin to Frank"))
    #expect(try cli.run("show", "Pumps", "--json").json["owner.name"]?.short == "\"Frank\"")
    #expect(try cli.run("show", "Lamps", "--json").json["owner.name"]?.short == "\"Calvin\"")
    cli.run("undo")
    #expect(try cli.run("show", "Pumps", "--json").json["owner.name"]?.short == "\"Calvin\"")
    #expect(cli.run("transfer", "--from", "Frank", "--to", "Frank").code == 65)
    #expect(
      cli.run("transfer", "--from", "Frank", "--to", "Calvin").output.contains("no open deals"))
  }

  @Test func `a payment is counted in its deal's currency, and every new group has its verbs`()
    throws
  {
    let cli = try CommandRun()
    cli.run("owner", "add", "Calvin")
    cli.run("add", "Cranes", "amount=1000", "currency=TWD")
    #expect(cli.run("contract", "add", "C-1", "deal=Cranes").code == 0)
    #expect(cli.run("payment", "add", "deal=Cranes", "amount=300", "contract=C-1").code == 0)
    let payment = try cli.run("payment", "show", "1", "--json").json
    #expect(payment["amount"]?.short == "\"300.00\"")
    #expect(payment["currency"]?.short == "\"TWD\"")
    #expect(cli.run("collaborator", "add", "deal=Cranes", "owner=Calvin", "part=prices").code == 0)
    #expect(cli.run("persona", "add", "Head", "segment=medium").code == 0)
    #expect(cli.run("account", "add", "Acme", "persona=Head").code == 0)
    for group in ["contracts", "payments", "collaborators", "personas"] {
      #expect(cli.run(group).output.contains("1 "))
    }
    #expect(cli.run("payment", "add", "amount=300").code == 65)
  }

  @Test func `customers are ranked, and satisfaction is a mean with its number`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=1000", "account=Acme")
    cli.run("close", "Cranes", "--won")
    cli.run("edit", "Cranes", "satisfaction=4")
    let rfm = try cli.run("report", "rfm", "--json").json
    #expect(rfm["customers.0.rfm"]?.short == "\"111\"")
    #expect(rfm["customers.0.class"]?.short == "\"dormant\"")
    #expect(rfm["count"]?.short == "1")
    let reach = try cli.run("report", "reach", "--json").json
    #expect(reach["satisfaction"]?.short == "4")
    #expect(reach["rated.k"]?.short == "1")
    #expect(cli.run("edit", "Cranes", "satisfaction=6").code == 65)
  }

  @Test func `a won deal brings a referral and an upgrade, each one undo step`() throws {
    let cli = try CommandRun()
    cli.run("owner", "add", "Calvin")
    cli.run("add", "Monitors", "account=Harbour", "owner=Calvin", "amount=500k")
    let early = cli.run("referral", "1", "Kestrel Hotels")
    #expect(early.code == 65)
    #expect(early.complaint.contains("Monitors (#1) is not won."))
    cli.run("close", "1", "--won")
    let lead = try cli.run(
      "referral", "1", "Kestrel Hotels", "--person", "Ann Lee", "--phone", "02-2312-3456", "--json"
    ).json
    #expect(lead["name"]?.short == "\"Monitors\"")
    #expect(lead["account.name"]?.short == "\"KestrelHotels\"")
    #expect(lead["source"]?.short == "\"Referral\"")
    #expect(lead["owner.name"]?.short == "\"Calvin\"")
    #expect(cli.run("contact", "list").output.contains("Ann Lee"))
    #expect(cli.run("undo").code == 0)
    #expect(!cli.run("contact", "list").output.contains("Ann Lee"))
    #expect(!cli.run("account", "list").output.contains("Kestrel"))
    let more = try cli.run("upgrade", "1", "name=Ten more", "amount=90k", "--json").json
    #expect(more["name"]?.short == "\"Tenmore\"")
    #expect(more["amount"]?.short == "\"90000.00\"")
    #expect(more["account.name"]?.short == "\"Harbour\"")
    #expect(cli.run("undo").code == 0)
    #expect(try cli.run("list", "--json").json["count"]?.short == "1")
    #expect(cli.run("referral", "1", "Kestrel", "--phone", "1").code == 64)
  }

  @Test func `a file that names merged customers leads to the one that stays`() throws {
    let cli = try CommandRun()
    let accounts = try cli.file(
      "crm.csv", "id,name,region,phone\nA1,Acme,North,\nA2,ACME Inc.,South,02-1\n")
    let names = try cli.file("names.csv", "name,sector\nBolt,retail\nBolt Ltd,retail\n")
    cli.run("import", accounts, "--kind", "accounts")
    cli.run("import", names, "--kind", "accounts")
    #expect(cli.run("account", "merge", "A2", "A1").code == 0)
    #expect(cli.run("account", "merge", "Bolt Ltd", "Bolt").code == 0)
    #expect(cli.run("account", "show", "A2").output.contains("#1 Acme"))
    for (file, rows) in [(accounts, "2"), (names, "2")] {
      let again = try cli.run("import", file, "--kind", "accounts", "--json").json
      #expect(again["added"]?.short == "0")
      #expect(again["unchanged"]?.short == rows)
    }
    // What nobody knew yet comes from the row of the one that went.
    let more = try cli.file(
      "crm.csv", "id,name,region,phone,sector\nA1,Acme,North,,\nA2,ACME Inc.,South,02-1,retail\n")
    #expect(
      try cli.run("import", more, "--kind", "accounts", "--json").json["changed"]?.short == "1")
    let acme = try cli.run("account", "show", "A1", "--json").json
    #expect(acme["name"]?.short == "\"Acme\"")
    #expect(acme["region"]?.short == "\"North\"")
    #expect(acme["sector"]?.short == "\"retail\"")
    // Deals that name it by its old name go to it as well.
    let deals = try cli.file(
      "deals.csv", "Deal ID,Deal Name,Account,Stage\nD1,Cranes,ACME Inc.,Proposal\n")
    cli.run("import", deals)
    #expect(try cli.run("show", "D1", "--json").json["account.id"]?.short == "1")
    #expect(try cli.run("account", "list", "--json").json["count"]?.short == "2")
    for _ in 1...4 { #expect(cli.run("undo").code == 0) }
    #expect(try cli.run("account", "list", "--json").json["count"]?.short == "4")
  }
}
