import FunnelTestSupport
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
    #expect(figures["figures.winRate.count"]?.short == "2")
    #expect(figures["figures.winRate.of"]?.short == "3")
    #expect(cli.run("report", "zones", "--json").code == 0)
    #expect(cli.run("report", "stages", "--period", "sometime").code == 64)
  }
}
