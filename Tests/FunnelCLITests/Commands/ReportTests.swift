import FunnelDocuments
import FunnelTestSupport
import FunnelWording
import Testing

@testable import FunnelCLI

struct ReportTests {
  @Test func `the report of stages has the documented shape`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=1000", "stage=Negotiation")
    cli.run("add", "Monitors", "amount=400")
    cli.run("add", "Parts", "amount=50")
    cli.run("close", "Parts", "--won")
    let report = try cli.run("report", "stages", "--json").json
    #expect(report["asOf"]?.short == "\"2026-11-21\"")
    #expect(report["currency"]?.short == "\"USD\"")
    #expect(
      report["stages.3"]?.short
        == #"{"count":1,"id":4,"name":"Negotiation","probability":0.65,"role":"open","#
        + #""value":"1000.00","weighted":"650.00"}"#)
    #expect(report["stages.5.role"]?.short == "\"won\"")
    #expect(report["stages.5.value"]?.short == "\"50.00\"")
    #expect(report["stages.6.role"]?.short == "\"lost\"")
    #expect(report["totals.open"]?.short == "2")
    #expect(report["totals.won"]?.short == "1")
    #expect(report["totals.openValue"]?.short == "\"1400.00\"")
    #expect(report["totals.weighted"]?.short == "\"690.00\"")
    #expect(report["totals.wonValue"]?.short == "\"50.00\"")
    let text = cli.run("report", "stages", "--language", "zh-Hant").output
    #expect(text.contains("深入談判"))
  }

  @Test func `rates keep how many of how many`() throws {
    let cli = try CommandRun()
    for name in ["Cranes", "Monitors", "Parts"] { cli.run("add", name) }
    cli.run("close", "Cranes", "Monitors", "--won")
    cli.run("close", "Parts", "--lost", "--reason", "price")
    let figures = try cli.run("report", "figures", "--json").json
    #expect(figures["figures.winRate.k"]?.short == "2")
    #expect(figures["figures.winRate.n"]?.short == "3")
    #expect(cli.run("report", "zones", "--json").code == 0)
    #expect(cli.run("report", "stages", "--period", "sometime").code == 64)
  }

  @Test func `every report is listed with its definition, and printed in every format`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=1000")
    let list = try cli.run("report", "list", "--json").json
    for (place, report) in Report.all.enumerated() {
      #expect(list["reports.\(place).id"]?.short == "\"\(report.id)\"")
      let json = cli.run("report", report.id, "--json")
      #expect(json.code == 0, "\(report.id): \(json.complaint)")
      #expect(try json.json["asOf"]?.short == "\"2026-11-21\"")
      let page = cli.run("report", report.id, "--html", "--language", "zh-Hant").output
      #expect(page.contains("<h1>\(report.label[.hant])</h1>"), "\(report.id)")
      for format in ["--csv", "--markdown"] {
        #expect(cli.run("report", report.id, format).code == 0)
      }
    }
    #expect(cli.run("report").output == cli.run("report", "list").output)
    #expect(cli.run("report", "winrate", "--csv", "--json").code == 64)
  }

  @Test func `a report refuses what it does not take`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    for wrong in [
      ["nothing"], ["winrate", "--from", "today"], ["winrate", "--by", "colour"],
      ["compare", "--group", "owner:mei"], ["trends", "--every", "week"],
      ["waterfall", "--from", "2026-11-20", "--to", "2026-11-19"], ["ideal", "--method", "magic"],
      ["winrate", "--filter", "amount>x"],
    ] {
      #expect(cli.runAll(["report"] + wrong).code == 64, "\(wrong)")
    }
    #expect(cli.run("report", "margin", "--margin", "lots").code == 65)
    let unknown = cli.run("report", "waterfall", "--by", "custom:Ward")
    #expect(unknown.code == 64 && unknown.complaint.contains("quarter"))
  }

  @Test func `a field of the company's own tells deals apart`() throws {
    let cli = try CommandRun()
    cli.run("field", "add", "Ward")
    cli.run("add", "Cranes", "amount=1000", "custom.Ward=ICU")
    cli.run("add", "Monitors", "amount=400", "custom.Ward=ER")
    cli.run("add", "Parts")
    let rows = try cli.run("report", "breakdown", "--by", "custom:Ward", "--json").json
    #expect(rows["rows.0.group"]?.short == "\"ER\"")
    #expect(rows["rows.2.group"]?.short == "null")
    let groups = try cli.run("report", "stages", "--by", "custom:Ward", "--json").json
    #expect(groups["groups.1.group"]?.short == "\"ICU\"")
    #expect(groups["groups.1.totals.openValue"]?.short == "\"1000.00\"")
    #expect(groups["groups.0.totals.openValue"]?.short == "\"400.00\"")
  }

  @Test func `all pipelines are one where all is asked for`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    cli.run("pipeline", "add", "four-stage")
    cli.run("add", "Monitors", "--pipeline", "Four-stage")
    func open(_ pipeline: String...) throws -> String? {
      try cli.runAll(["report", "figures", "--json"] + pipeline).json["figures.openDeals"]?.short
    }
    #expect(try open() == "1")
    #expect(try open("--pipeline", "Four-stage") == "1")
    #expect(try open("--pipeline", "all") == "2")
    let rows = try cli.run("report", "breakdown", "--by", "pipeline", "--json").json
    #expect(rows["total.deals"]?.short == "2")
  }

  @Test func `targets and rates are words of their own`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=100", "expectedClose=2026-12-01")
    cli.run("target", "add", "first=2026-10-01", "last=2026-12-31", "quantity=400")
    let targets = try cli.run("targets", "--json").json
    #expect(targets["period"]?.short == "\"2026-Q4\"")
    #expect(targets["targets.0.quota"]?.short == "\"400.00\"")
    #expect(targets["targets.0.coverage"]?.short == "0.25")
    #expect(cli.run("targets", "list").lines.count == 3)
    cli.run("rate", "add", "TWD", "quotedIn=USD", "rate=0.032", "day=2026-11-02")
    #expect(cli.run("rates").output.contains("0.032"))
    #expect(cli.run("rates").output.contains("2 Nov 2026"))
    #expect(cli.run("accounts").code == 0)
  }
}
