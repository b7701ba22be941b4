import FunnelStore
import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct ReportPackTests {
  private func desk() throws -> CommandRun {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "amount=1000", "stage=Negotiation")
    cli.run("add", "Parts", "amount=50")
    cli.run("close", "Parts", "--lost", "--reason", "price", "--to", "Acme")
    return cli
  }

  @Test(arguments: [
    ("week", "weekly"), ("2026-W47", "weekly"), ("2026-11", "monthly"), ("quarter", "quarterly"),
  ])
  func `the length of the period says which pack it is`(period: String, cadence: String) throws {
    let report = try desk().run("report", "pack", "--period", period, "--json").json
    #expect(report["cadence"]?.short == "\"\(cadence)\"")
    #expect(report["asOf"]?.short == "\"2026-11-21\"")
    #expect(report["sections.1.figures.0.now"]?.short == "2")
  }

  @Test func `the file's ending says the format`() throws {
    let cli = try desk()
    let (page, text) = (cli.folder.path + "/pack.html", cli.folder.path + "/pack.md")
    #expect(cli.run("report", "pack", "--output", page).code == 0)
    #expect(cli.run("report", "pack", "--output", text, "--language", "zh-Hant").code == 0)
    #expect(
      try String(decoding: InputFile.read(page), as: UTF8.self).hasPrefix(
        "<!DOCTYPE html>\n<html lang=\"en\">"))
    let markdown = try String(decoding: InputFile.read(text), as: UTF8.self)
    #expect(markdown.hasPrefix("# 週檢討報告"))
    #expect(markdown.contains("\n## 關鍵指標\n"))
    let again = cli.run("report", "pack", "--output", page)
    #expect(again.code != 0)
    #expect(cli.run("report", "pack", "--output", page, "--overwrite").code == 0)
  }

  @Test func `a period that has not begun is refused`() throws {
    let refused = try desk().run("report", "pack", "--period", "2027-Q1")
    #expect(refused.code == 64)
    #expect(refused.complaint.contains("has not begun"))
    #expect(try desk().run("report", "pack", "--period", "2026-W60").code == 64)
  }
}
