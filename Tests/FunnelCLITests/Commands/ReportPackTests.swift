import FunnelDocuments
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

  @Test func `a pack of an earlier month counts what was known at its end`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes", "--today", "2026-10-02")
    for day in ["2026-10-10", "2026-10-11"] {
      let logged = cli.run(
        "activity", "add", "deal=1", "channel=call", "subject=Call", "day=\(day)", "isDone=yes",
        "--today", day)
      #expect(logged.code == 0, "\(logged.complaint)")
    }
    func calls() throws -> String? {
      let pack = try cli.run("report", "pack", "--period", "2026-10", "--json").json
      guard case .array(let sections)? = pack["sections"] else { return nil }
      return sections.first { $0["id"]?.short == "\"activities\"" }?["figures.0.now"]?.short
    }
    #expect(try calls() == "2")
    // What is corrected a month later leaves this one as it was.
    #expect(cli.run("activity", "edit", "1", "channel=mail", "--today", "2026-11-18").code == 0)
    #expect(cli.run("activity", "remove", "2", "--today", "2026-11-18").code == 0)
    #expect(try calls() == "2")
  }

  @Test func `a period that has not begun is refused`() throws {
    let refused = try desk().run("report", "pack", "--period", "2027-Q1")
    #expect(refused.code == 64)
    #expect(refused.complaint.contains("has not begun"))
    #expect(try desk().run("report", "pack", "--period", "2026-W60").code == 64)
  }
}
