import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct ImprovementCommandTests {
  @Test func `an improvement is begun, shown with its comparison, and ended`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    let begun = cli.run(
      "improvement", "add", "Budget asked too late", "stage=Needs", "tag=budget-first", "--json")
    #expect(begun.code == 0)
    #expect(try begun.json["stage.name"]?.short == "\"Needsconfirmed\"")
    #expect(try begun.json["state"]?.short == "\"running\"")
    let shown = try cli.run("improvement", "show", "1", "--json").json
    #expect(shown["comparison.verdict"]?.short == "\"notEnoughData\"")
    #expect(shown["comparison.first.filter"]?.short == "\"!tag=budget-first\"")
    #expect(shown["comparison.second.n"]?.short == "0")
    #expect(cli.run("improvement", "show", "1").output.contains("not enough data"))
    #expect(cli.run("improvement", "edit", "1", "state=adopted").code == 65)
    #expect(cli.run("improvement", "add", "Nothing", "stage=Won").code == 65)
    #expect(cli.run("improvement", "edit", "1", "state=adopted", "endedOn=today").code == 0)
    #expect(cli.run("improvement", "list").output.contains("adopted"))
  }

  @Test func `bounds are set by pipeline and go with an export`() throws {
    let cli = try CommandRun()
    cli.run("add", "Cranes")
    let usual = try cli.run("pipeline", "show", "--json").json
    #expect(usual["bounds.reviewDays"]?.short == "30")
    #expect(usual["bounds.evidenceFrom.name"]?.short == "\"Proposal&quote\"")
    #expect(cli.run("pipeline", "show").output.contains("30 %  (default)"))
    let edit = cli.run(
      "pipeline", "edit", "Five-stage", "fallAlarm=20%", "reviewDays=45", "coverageNeeded=3.5",
      "evidenceFrom=Negotiation")
    #expect(edit.code == 0)
    #expect(cli.run("pipeline", "edit", "Five-stage", "reviewDays=0").code == 65)
    #expect(cli.run("stage", "edit", "Needs", "benchmark=60%", "--pipeline", "Five").code == 0)
    #expect(cli.run("improvement", "add", "Late", "stage=Needs").code == 0)
    let path = cli.folder.path + "/all.json"
    #expect(cli.run("export", "--json", "--output", path).code == 0)
    let copy = cli.folder.path + "/copy.funnel"
    #expect(cli.run("import", path, "--store", copy).code == 0)
    let shown = try cli.run("pipeline", "show", "--json", "--store", copy).json
    #expect(shown["bounds.fallAlarm"]?.short == "0.2")
    #expect(shown["bounds.coverageNeeded"]?.short == "3.5")
    #expect(shown["bounds.evidenceFrom.name"]?.short == "\"Negotiation\"")
    #expect(shown["bounds.defaults"]?.short == #"["pauseDays"]"#)
    #expect(shown["stages.1.benchmark"]?.short == "0.6")
    let loops = try cli.run("improvement", "list", "--json", "--store", copy).json
    #expect(loops["records.0.cause"]?.short == "\"Late\"")
  }
}
