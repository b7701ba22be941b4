import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct PlanCommandTests {
  /// Calvin with a Best Few deal and a call that is overdue; today is Saturday 21 November.
  private func company() throws -> CommandRun {
    let cli = try CommandRun()
    cli.run("owner", "add", "Calvin", "login=calvin")
    cli.run(
      "add", "Cranes", "amount=1000", "fundRate=75", "competitionRate=75", "owner=Calvin",
      "account=Port", "expectedClose=2026-12-03", "nextStep=price talks")
    cli.run(
      "activity", "add", "send terms", "account=Port", "channel=call", "day=2026-11-18")
    return cli
  }

  @Test func `a week is proposed, stored and printed`() throws {
    let cli = try company()
    #expect(cli.run("plan", "show").code == 66)
    let dry = try cli.run("plan", "propose", "--dry-run", "--json").json
    #expect(dry["entries.0.account.name"]?.short == "\"Port\"")
    #expect(cli.run("plan", "show").code == 66)
    let json = try cli.run("plan", "propose", "--json").json
    #expect(json["week"]?.short == "\"2026-W48\"" && json["state"]?.short == "\"proposed\"")
    #expect(json["left"]?.short == "0")
    let text = cli.run("plan").output
    #expect(text.contains("Weekly plan · Week 48, 2026") && text.contains("price talks"))
    #expect(text.contains("Kept free"))
    let markdown = cli.run("plan", "show", "--week", "2026-W48", "--markdown").output
    #expect(markdown.contains("# Weekly plan · Week 48, 2026"))
    let html = cli.run("plan", "show", "--owner", "Calvin", "--html").output
    #expect(html.contains("<h1>Weekly plan"))
  }

  @Test func `an agreed plan makes activities that move with it`() throws {
    let cli = try company()
    cli.run("plan", "propose")
    #expect(cli.run("plan", "agree").output.contains("2 activities planned"))
    #expect(cli.run("plan", "propose").code == 65)
    let entries = try cli.run("plan", "--json").json
    let first = entries["entries.0.id"]?.short ?? ""
    let activity = entries["entries.0.activity"]?.short ?? ""
    #expect(cli.run("plan", "move", first, "thu", "pm").output.contains("→ Thu 26 Nov p.m."))
    #expect(
      try cli.run("activity", "show", activity, "--json").json["day"]?.short == "\"2026-11-26\"")
    #expect(cli.run("undo").code == 0)
    #expect(try cli.run("plan", "--json").json["entries.0.day"]?.short == "\"2026-11-23\"")
  }

  @Test func `a week is looked back on and closed`() throws {
    let cli = try company()
    cli.run("plan", "propose")
    cli.run("plan", "agree")
    let activity = try cli.run("plan", "--json").json["entries.0.activity"]?.short ?? ""
    cli.run("activity", "edit", activity, "isDone=yes")
    cli.run("activity", "add", "surprise", "account=Port", "day=2026-11-24", "isDone=yes")
    let json = try cli.run("plan", "review", "--today", "2026-11-27", "--json").json
    #expect(json["done.k"]?.short == "1" && json["done.n"]?.short == "2")
    #expect(json["unplanned.0.subject"]?.short == "\"surprise\"")
    #expect(json["entries.1.fate"]?.short == "\"dropped\"")
    #expect(cli.run("plan", "review", "--close", "--today", "2026-11-27").code == 0)
    #expect(cli.run("plan", "add", "fri", "am", "call", "--today", "2026-11-26").code == 65)
  }

  @Test func `entries are added and taken out`() throws {
    let cli = try company()
    cli.run("plan", "propose")
    #expect(
      cli.run("plan", "add", "thu", "am", "see the yard", "account=Port").output
        .contains("Visit · Port · see the yard"))
    #expect(cli.run("plan", "remove", "3").code == 0)
    #expect(cli.run("plan", "remove", "3").code == 66)
  }

  @Test func `bad input is refused in a sentence`() throws {
    let cli = try company()
    cli.run("plan", "propose")
    #expect(cli.run("plan", "--week", "2026-W99").code == 64)
    #expect(cli.run("plan", "move", "1", "2026-12-24").code == 65)
    #expect(cli.run("plan", "move", "1", "someday").code == 64)
    #expect(cli.run("plan", "--owner", "Nobody").code == 66)
    #expect(cli.run("plan", "review", "--close").code == 66)
  }
}
