import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct DealCommandTests {
  @Test func `a new deal begins in the first stage of the five-stage pipeline`() throws {
    let cli = try CommandRun()
    let added = cli.run(
      "add", "CT upgrade", "amount=1.2M", "expectedClose=2027-03", "fundRate=75", "--json")
    #expect(added.code == 0)
    let deal = try added.json
    #expect(deal["id"]?.short == "1")
    #expect(deal["name"]?.short == "\"CTupgrade\"")
    #expect(deal["amount"]?.short == "\"1200000.00\"")
    #expect(deal["currency"]?.short == "\"USD\"")
    #expect(deal["stage.name"]?.short == "\"Initialcontact\"")
    #expect(deal["expectedClose"]?.short == "\"2027-03-31\"")
    #expect(deal["created"]?.short == "\"2026-11-21\"")
    #expect(deal["winChance"]?.short == "0.1")
    #expect(deal["winChanceSource"]?.short == "\"stage\"")
    #expect(deal["weighted"]?.short == "\"120000.00\"")
    #expect(deal["budget"]?.short == "null")
    #expect(deal["account"]?.short == "null")
  }

  @Test func `a list says no more of a close than is known`() throws {
    let cli = try CommandRun()
    cli.run("add", "CT upgrade", "expectedClose=2027-03")
    cli.run("add", "Cranes", "expectedClose=2027-03-31")
    let list = cli.run("list").output
    #expect(list.contains(" Mar 2027 "))
    #expect(list.contains("31 Mar 2027"))
    let table = cli.run("list", "--csv").output
    #expect(table.contains(",2027-03,"))
    #expect(table.contains(",2027-03-31,"))
  }

  @Test func `values that make no sense are refused with what would`() throws {
    let cli = try CommandRun()
    let amount = cli.run("add", "Cranes", "amount=abc")
    #expect(amount.code == 65)
    #expect(amount.complaint.contains("an amount such as 1200000"))
    let field = cli.run("add", "Cranes", "amuont=1")
    #expect(field.code == 64)
    #expect(field.complaint.contains("amount"))
    #expect(cli.run("add", "Cranes", "account=#99").code == 66)
    let share = cli.run("add", "Cranes", "probability=0.3")
    #expect(share.code == 65)
    #expect(share.complaint.contains("30 or 30%"))
    #expect(cli.run("add", "Cranes", "currency=XXQ").code == 65)
    #expect(cli.run("add", "Cranes", "plain words").code == 64)
    #expect(cli.run("add", "Cranes", "fundRate=120").code == 65)
    #expect(cli.run("list", "--json").output.contains("\"count\": 0"))
  }

  @Test func `deals move on, back and to a stage by name`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    cli.run("add", "Monitors")
    func stage(_ id: String) throws -> String? {
      try cli.run("show", id, "--json").json["stage.name"]?.short
    }
    #expect(cli.run("move", "1", "2", "on").code == 0)
    #expect(try stage("1") == "\"Needsconfirmed\"")
    #expect(try stage("2") == "\"Needsconfirmed\"")
    #expect(cli.run("move", "#1", "back").code == 0)
    #expect(try stage("1") == "\"Initialcontact\"")
    #expect(cli.run("move", "1", "back").code == 65)
    #expect(cli.run("move", "Cranes", "negot").code == 0)
    #expect(try stage("1") == "\"Negotiation\"")
    #expect(cli.run("move", "1", "合同").code == 66)
    #expect(cli.run("move", "1", "签订合同").code == 0)
    #expect(cli.run("move", "1", "Won").code == 65)
  }

  @Test func `closing asks for what the way of closing needs`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=500")
    #expect(cli.run("close", "1", "--lost").code == 65)
    #expect(cli.run("close", "1").code == 64)
    #expect(cli.run("close", "1", "--won", "--lost").code == 64)
    let closed = cli.run("close", "1", "--lost", "--reason", "price", "--to", "S.L.")
    #expect(closed.code == 0)
    let deal = try cli.run("show", "1", "--json").json
    #expect(deal["outcome"]?.short == "\"lost\"")
    #expect(deal["closeReason"]?.short == "\"price\"")
    #expect(deal["lostTo"]?.short == "\"S.L.\"")
    #expect(deal["closedOn"]?.short == "\"2026-11-21\"")
    #expect(cli.run("reopen", "1").code == 0)
    #expect(cli.run("close", "1", "--paused", "--until", "+30").code == 0)
    #expect(try cli.run("show", "1", "--json").json["pausedUntil"]?.short == "\"2026-12-21\"")
    #expect(cli.run("close", "1", "--won", "--amount", "450").code == 0)
    #expect(try cli.run("show", "1", "--json").json["amount"]?.short == "\"450.00\"")
  }

  @Test func `undo and redo say what came back`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=500")
    cli.run("edit", "1", "amount=700", "nextStep=call")
    let undone = cli.run("undo")
    #expect(undone.lines == ["Undone: Edited Cranes"])
    #expect(try cli.run("show", "1", "--json").json["amount"]?.short == "\"500.00\"")
    #expect(cli.run("redo").lines == ["Redone: Edited Cranes"])
    #expect(try cli.run("show", "1", "--json").json["nextStep"]?.short == "\"call\"")
    #expect(cli.run("redo").code == 66)
    #expect(cli.run("undo", "--as", "simon").code == 66)
  }

  @Test func `an empty value empties the field, the same value changes nothing`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "nextStep=call", "tags=big,port")
    #expect(cli.run("edit", "1", "nextStep=").code == 0)
    let deal = try cli.run("show", "1", "--json").json
    #expect(deal["nextStep"]?.short == "null")
    #expect(deal["tags"]?.short == "[\"big\",\"port\"]")
    #expect(cli.run("edit", "1", "tags=big,port").output.contains("Nothing to change"))
    #expect(cli.run("edit", "1", "stage=Contract").code == 65)
  }

  @Test func `lists are filtered and sorted`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=500")
    cli.run("add", "Monitors", "amount=900")
    cli.run("add", "Spare parts")
    let list = try cli.run("list", "--filter", "amount>100", "--sort", "-amount", "--json").json
    #expect(list["count"]?.short == "2")
    #expect(list["deals.0.name"]?.short == "\"Monitors\"")
    #expect(list["deals.1.amount"]?.short == "\"500.00\"")
    #expect(cli.run("list", "--filter", "amuont>100").code == 64)
    #expect(cli.run("list", "--sort", "colour").code == 64)
    let csv = cli.run("list", "--format", "csv").output
    #expect(csv.hasPrefix("id,account,name,stage,amount,currency"))
    #expect(csv.contains("2,,Monitors,Initial contact,900.00,USD"))
    #expect(cli.run("list", "--format", "markdown").output.contains("| Monitors |"))
  }

  @Test func `names that several deals have ask for the number`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes north")
    cli.run("add", "Cranes south")
    let result = cli.run("show", "Cranes")
    #expect(result.code == 66)
    #expect(result.complaint.contains("#1 #2"))
  }

  @Test func `the past counts in the currency of now`() throws {
    let cli = try CommandRun()
    cli.run(
      "add", "Cranes", "amount=100k", "currency=TWD", "expectedClose=2026-12-20", "--today",
      "2026-11-01")
    cli.run("settings", "edit", "currency=TWD", "--today", "2026-11-20")
    let past = try cli.run("report", "stages", "--as-of", "2026-11-10", "--json").json
    #expect(past["currency"]?.short == "\"TWD\"")
    let bridge = cli.run("report", "waterfall", "--json", "--from", "2026-11-05").output
    #expect(bridge.contains("100000.00"))
    #expect(!bridge.contains("unconverted\": 1"))
    // Rates that are known now turn what was another currency then.
    cli.run("rate", "add", "currency=TWD", "quotedIn=USD", "rate=0.03", "day=2026-01-01")
    cli.run("settings", "edit", "currency=USD")
    let dollars = cli.run("report", "stages", "--as-of", "2026-11-10").output
    #expect(dollars.contains("3,000") && !dollars.contains("NT$"))
  }

  @Test func `a name of the past is the one it had then`() throws {
    let cli = try CommandRun()
    cli.run("account", "add", "Harbour", "--today", "2026-11-01")
    cli.run("contact", "add", "Kim", "account=Harbour", "--today", "2026-11-01")
    cli.run("add", "Cranes", "account=Harbour", "contact=Kim", "--today", "2026-11-01")
    cli.run("contact", "edit", "Kim", "name=Kimberly", "--today", "2026-11-20")
    #expect(cli.run("show", "1").output.contains("Kimberly"))
    #expect(!cli.run("show", "1", "--as-of", "2026-11-10").output.contains("Kimberly"))
    #expect(cli.run("show", "1", "--as-of", "2026-11-10").output.contains("Kim"))
  }

  @Test func `a month typed as the Chinese screens show it stays a month`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "expectedClose=2026-12")
    cli.run("edit", "1", "expectedClose=2026年12月")
    #expect(try cli.run("show", "1", "--json").json["closeIsMonth"]?.short == "true")
    #expect(try cli.run("show", "1", "--json").json["expectedClose"]?.short == "\"2026-12-31\"")
  }

  @Test func `a month of closing is its last day so far`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "created=2026-01-01", "amount=1000", "--today", "2026-01-01")
    cli.run("edit", "1", "amount=2000", "--today", "2026-10-01")
    #expect(cli.run("close", "1", "--won", "--on", "2026-08", "--amount", "1500").code == 0)
    #expect(try cli.run("show", "1", "--json").json["closedOn"]?.short == "\"2026-08-31\"")
    // Past days show the amount that it was won for, too.
    for day in ["2026-09-05", "2026-10-05"] {
      let past = try cli.run("list", "--as-of", day, "--json").json
      #expect(past["deals.0.amount"]?.short == "\"1500.00\"")
    }
  }

  @Test(arguments: [
    "1,5", "1,50", "12,34", ",5", "1,500,00", "1.5,000", "0,500", "00,123", "1,2345",
  ])
  func `a comma that parts no groups makes no amount`(text: String) throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=7")
    #expect(cli.run("edit", "1", "amount=" + text).code == 65)
    #expect(try cli.run("show", "1", "--json").json["amount"]?.short == "\"7.00\"")
  }

  @Test(arguments: [
    ("1,500", "1500.00"), ("12,345,678.5", "12345678.50"), ("1,2345,6789", "123456789.00"),
    ("1,500k", "1500000.00"), ("1 500", "1500.00"),
  ])
  func `commas may part groups of three or four`(text: String, amount: String) throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=" + text)
    #expect(try cli.run("show", "1", "--json").json["amount"]?.short == "\"\(amount)\"")
  }

  @Test func `a stage goes by its number too`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    #expect(cli.run("move", "1", "3").code == 0)
    #expect(try cli.run("show", "1", "--json").json["stage.id"]?.short == "3")
    #expect(cli.run("move", "1", "99").code == 66)
  }

  @Test(arguments: [
    ["--won", "--to", "Rival"], ["--won", "--until", "+9"],
    ["--lost", "--reason", "x", "--amount", "1"], ["--paused", "--until", "+9", "--on", "today"],
  ])
  func `a way of closing refuses what it has no use for`(options: [String]) throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    #expect(cli.runAll(["close", "1"] + options).code == 64)
    #expect(try cli.run("show", "1", "--json").json["outcome"]?.short == "\"open\"")
  }

  @Test func `what somebody has built on cannot be undone for now`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "--as", "bob")
    cli.run("edit", "1", "amount=1k", "--as", "ann")
    cli.run("edit", "1", "amount=2k", "--as", "bob")
    #expect(cli.run("undo", "--as", "ann").code == 75)
  }

  @Test func `the past is shown and cannot be changed`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "--today", "2026-11-01")
    cli.run("move", "1", "on", "--today", "2026-11-20")
    let past = try cli.run("list", "--as-of", "2026-11-10", "--json").json
    #expect(past["asOf"]?.short == "\"2026-11-10\"")
    #expect(past["deals.0.stage.name"]?.short == "\"Initialcontact\"")
    #expect(try cli.run("list", "--as-of", "2026-10-01", "--json").json["count"]?.short == "0")
    for arguments in [
      ["add", "Parts"], ["edit", "1", "amount=1"], ["move", "1", "on"], ["undo"],
      ["close", "1", "--won"], ["account", "add", "Acme"], ["pipeline", "add", "four-stage"],
    ] {
      #expect(cli.runAll(arguments + ["--as-of", "2026-11-10"]).code == 64)
    }
  }

  @Test func `a day that has yet to come cannot be looked back from`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    #expect(cli.run("list", "--as-of", "today").code == 0)
    for arguments in [["list"], ["show", "1"], ["history"], ["--screen", "deals", "--plain"]] {
      let refused = cli.runAll(arguments + ["--as-of", "2026-11-22"])
      #expect(refused.code == 64 && refused.output.isEmpty)
      #expect(refused.complaint.hasPrefix("funnel: --as-of: 22 Nov 2026 has yet to come."))
    }
    #expect(cli.run("list", "--as-of", "2026-11-22", "--today", "2026-11-22").code == 0)
  }

  @Test func `a deal of a past day is shown with all that was known of it then`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=100", "note=first", "--today", "2026-11-01")
    cli.run("edit", "1", "amount=200", "note=second", "--today", "2026-11-20")
    let past = try cli.run("show", "1", "--as-of", "11-10", "--today", "2026-11-20", "--json").json
    #expect(past["amount"]?.short == "\"100.00\"" && past["note"]?.short == "\"first\"")
    #expect(try cli.run("show", "1", "--json").json["note"]?.short == "\"second\"")
    #expect(cli.run("show", "1", "--as-of", "2026-10-01").code == 66)
  }

  @Test func `a store opened for reading only stays as it is`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    #expect(cli.run("add", "Parts", "--read-only").code == 77)
    #expect(cli.run("list", "--read-only").code == 0)
    #expect(cli.run("show", "2").code == 66)
  }
}
