import FunnelDocuments
import FunnelTestSupport
import Testing

@testable import FunnelCLI

/// What files mean that say a thing in two places, or in the way of another program.
struct ImportMeaningTests {
  private func importing(_ files: (name: String, text: String, options: [String])...) throws
    -> CommandRun
  {
    let cli = try CommandRun()
    for file in files {
      let path = try cli.file(file.name, file.text)
      #expect(cli.runAll(["import", path] + file.options).code == 0, "\(file.name)")
    }
    return cli
  }

  private func visits(_ deal: String, _ cli: CommandRun) throws -> [String] {
    let deal = try cli.run("show", deal, "--json").json
    var visits: [String] = []
    while case .text(let stage)? = deal["visits.\(visits.count).stage.name"],
      case .text(let day)? = deal["visits.\(visits.count).entered"]
    {
      visits.append("\(stage) \(day)")
    }
    return visits
  }

  // MARK: Stage histories

  @Test func `a history tells where a deal stood on the day it ended, and it stays won`() throws {
    let deals = "id,name,stage,created,closedOn\nX,A,Won,2024-01-10,2024-03-05\n"
    let history = """
      deal,stage,day
      X,Initial contact,2024-01-10
      X,Contract,2024-03-05
      X,Won,2024-03-05

      """
    let cli = try CommandRun()
    cli.run("pipeline", "add", "five-stage")
    let files = (try cli.file("deals.csv", deals), try cli.file("history.csv", history))
    #expect(cli.run("import", files.0, "--pipeline", "1").code == 0)
    #expect(cli.run("import", files.1, "--kind", "history").code == 0)
    #expect(
      try visits("X", cli) == [
        "Initial contact 2024-01-10", "Contract 2024-03-05", "Won 2024-03-05",
      ])
    #expect(try cli.run("show", "X", "--json").json["stage.name"]?.short == "\"Won\"")
    #expect(cli.run("doctor").code == 0)
    // Nothing of it stands any more once it is taken back.
    #expect(cli.run("undo").code == 0)
    #expect(try visits("X", cli) == ["Initial contact 2024-01-10", "Won 2024-03-05"])
    #expect(cli.run("redo").code == 0)
    #expect(try visits("X", cli).count == 3)
  }

  @Test func `a deal that has ended goes nowhere afterwards`() throws {
    let cli = try importing(
      ("deals.csv", "id,name,stage,created,closedOn\nX,A,Won,2024-01-10,2024-03-05\n", []))
    let path = try cli.file("history.csv", "deal,stage,day\nX,Won,2024-03-05\nX,1,2024-04-01\n")
    cli.run("import", path, "--kind", "history")
    #expect(try visits("X", cli).last == "Won 2024-03-05")
    #expect(try cli.run("show", "X", "--json").json["outcome"]?.short == "\"won\"")
  }

  @Test func `a deal began where its history says it stood on its first day`() throws {
    let cli = try CommandRun()
    cli.run("pipeline", "add", "five-stage", "--today", "2024-01-01")
    let deals = try cli.file(
      "deals.csv", "id,name,stage,created\nX,A,Negotiation,2024-01-10\n")
    let history = try cli.file(
      "history.csv",
      "deal,stage,day\nX,Initial contact,2024-01-10\nX,Negotiation,2024-02-01\n")
    #expect(cli.run("import", deals, "--pipeline", "1").code == 0)
    #expect(cli.run("import", history, "--kind", "history").code == 0)
    let path = ["Initial contact 2024-01-10", "Negotiation 2024-02-01"]
    #expect(try visits("X", cli) == path)
    #expect(try cli.run("import", history, "--json").json["unchanged"]?.short == "2")
    // What the store exports brings the same path into another one.
    let copy = try cli.file("copy.json", cli.run("export", "--json").output)
    let other = try CommandRun()
    #expect(other.run("import", copy).code == 0)
    #expect(try visits("1", other) == path)
  }

  // MARK: Stage and status

  private static let status = """
    Deal - Status,Deal - Title,Deal - Stage,Deal - Closed time,Deal - ID
    Won,Cranes,Negotiation,2024-03-05,1
    Lost,Monitors,Negotiation,2024-03-06,2
    Open,Parts,Qualified,,3

    """

  @Test func `a status beside the stage says how a deal ended`() throws {
    let cli = try importing(("deals.csv", Self.status, []))
    #expect(try visits("1", cli) == ["Negotiation 2024-03-05", "Won 2024-03-05"])
    #expect(try visits("2", cli).last == "Lost 2024-03-06")
    #expect(try cli.run("show", "3", "--json").json["outcome"]?.short == "\"open\"")
    #expect(cli.run("doctor").code == 0)
  }

  @Test func `a word that a status does not know is refused by its line`() throws {
    let cli = try CommandRun()
    let path = try cli.file("deals.csv", Self.status.replacing("Open,", with: "Deleted,"))
    let report = try cli.run("import", path, "--json").json
    #expect(report["added"]?.short == "2")
    #expect(report["refusals.0.line"]?.short == "4")
    #expect(report["refusals.0.value"]?.short == "\"Deleted\"")
    #expect(try cli.run("show", "1", "--json").json["outcome"]?.short == "\"won\"")
  }

  @Test func `a status none of whose cells tells an outcome is kept as it is`() throws {
    let text = Self.status.replacing("Open,", with: "Active,").replacing("Won,", with: "Hot,")
      .replacing("Lost,", with: "Cold,")
    let cli = try importing(("deals.csv", text, []))
    let deal = try cli.run("show", "1", "--json").json
    #expect(deal["outcome"]?.short == "\"open\"")
    #expect(deal["custom.Deal - Status"]?.short == "\"Hot\"")
  }

  @Test func `won and lost deals each have a column of the day they ended`() throws {
    let cli = try importing(
      (
        "deals.csv",
        """
        Deal - ID,Deal - Title,Deal - Status,Deal - Stage,Deal - Deal created,Deal - Won time,Deal - Lost time
        1,Cranes,Won,Negotiation,2024-01-05,2024-03-05,
        2,Monitors,Lost,Negotiation,2024-01-06,,2024-03-06

        """, []
      ))
    let deals = try (
      cli.run("show", "1", "--json").json, cli.run("show", "2", "--json").json
    )
    #expect(deals.0["closedOn"]?.short == "\"2024-03-05\"")
    #expect(deals.1["closedOn"]?.short == "\"2024-03-06\"")
    #expect(deals.1["created"]?.short == "\"2024-01-06\"")
  }

  @Test func `a status that contradicts the end is refused by its line`() throws {
    let cli = try CommandRun()
    let path = try cli.file(
      "deals.csv", "ID,Name,Stage,outcome\n1,Cranes,Won,lost\n2,Parts,Won,upgraded\n")
    let report = try cli.run("import", path, "--json").json
    #expect(report["refused"]?.short == "1")
    #expect(report["added"]?.short == "1")
  }

  // MARK: Amounts, currencies, moments

  @Test(arguments: [
    ("12.5", "125000.00"), ("1.5亿", "150000000.00"), ("200万", "2000000.00"),
    ("\"3,000元\"", "3000.00"), ("¥12.5", "125000.00"),
  ])
  func `an amount with a unit of its own is not multiplied by that of its column`(
    cell: String, amount: String
  ) throws {
    let cli = try importing(
      ("deals.csv", "编号,名称,阶段,金额（万元）\n1,甲,方案报价,\(cell)\n", ["--currency", "CNY"]))
    #expect(try cli.run("show", "1", "--json").json["amount"]?.short == "\"\(amount)\"")
  }

  @Test(arguments: [
    "Amount Currency", "Deal - Currency of Value", "CurrencyIsoCode", "Currency ISO Code",
  ])
  func `the column of the currency is found in the exports of others`(heading: String) throws {
    let cli = try importing(
      ("deals.csv", "ID,Name,Stage,\(heading),Amount\n1,Cranes,Proposal,EUR,1200\n", []))
    #expect(try cli.run("show", "1", "--json").json["currency"]?.short == "\"EUR\"")
  }

  @Test func `a moment lies on the day of the store's clocks, midnight on the day it names`()
    throws
  {
    let cli = try CommandRun()
    cli.run("pipeline", "add", "five-stage")
    cli.run("settings", "edit", "clockOffset=28800")
    let path = try cli.file(
      "deals.csv",
      "id,name,stage,created,closedOn\n1,A,Won,2024-01-01T00:00:00Z,2024-03-31T23:30:00Z\n")
    #expect(cli.run("import", path, "--pipeline", "1").code == 0)
    let deal = try cli.run("show", "1", "--json").json
    #expect(deal["created"]?.short == "\"2024-01-01\"")
    #expect(deal["closedOn"]?.short == "\"2024-04-01\"")
  }

  @Test func `a report says what it assumes and which ends have no day`() throws {
    let cli = try CommandRun()
    let path = try cli.file(
      "deals.csv", "id,name,stage,amount\n1,A,Won,100\n2,B,Lost,200\n3,C,Proposal,300\n")
    let text = cli.run("import", path, "--dry-run").output
    #expect(text.contains("2 deals have ended on no known day; no period counts them."))
    #expect(text.contains("Amounts without currency"))
    let report = try cli.run("import", path, "--dry-run", "--json").json
    #expect(report["endedWithoutDay"]?.short == "2")
    #expect(report["assumedCurrency"]?.short == "\"USD\"")
  }

  @Test func `the same export under another name is refused with what would update it`() throws {
    let text = "id,name,stage\n1,A,Proposal\n2,B,Proposal\n3,C,Proposal\n"
    let cli = try importing(("hub 1.csv", text, []))
    let path = try cli.file("hub-2.csv", text)
    let run = cli.runAll(["import", path])
    #expect(run.code == 65)
    #expect(run.complaint.contains("Most of these deals are known already from hub 1.csv."))
    #expect(run.complaint.contains("--source \"hub 1.csv\""))
    let update = try cli.run("import", path, "--source", "hub 1.csv", "--json").json
    #expect(update["unchanged"]?.short == "3")
    let others = try cli.run("import", path, "--source", "hub-2.csv", "--json").json
    #expect(others["added"]?.short == "3")
  }

  // MARK: What an export brings back

  @Test func `when a lead became a deal comes back from a file`() throws {
    let cli = try CommandRun()
    cli.run("lead", "add", "Cranes", "amount=100")
    cli.run(
      "lead", "qualify", "Cranes", "need=yes", "funding=yes", "authority=yes", "timing=yes")
    #expect(cli.run("lead", "convert", "Cranes").code == 0)
    let day = try #require(try cli.run("show", "1", "--json").json["convertedOn"]?.short)
    #expect(day != "null")
    let other = try CommandRun()
    let copy = try other.file("copy.csv", cli.run("export").output)
    #expect(other.run("import", copy).code == 0)
    #expect(try other.run("show", "1", "--json").json["convertedOn"]?.short == day)
  }

  @Test func `an answer of which nobody knows whether it helped comes back as such`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    cli.run("objection", "add", "price.tooHigh", "--deal", "1")
    cli.run("objection", "answer", "1", "It pays back")
    let other = try CommandRun()
    let copy = try other.file("copy.json", cli.run("export", "--json").output)
    #expect(other.run("import", copy).code == 0)
    let (before, after) = (
      cli.run("objection", "list", "--deal", "1").output,
      other.run("objection", "list", "--deal", "1").output
    )
    #expect(before.contains("not known yet") && after == before)
  }
}
