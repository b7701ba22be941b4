import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct RuleCommandTests {
  let cli: CommandRun

  init() throws {
    cli = try CommandRun()
    cli.run("owner", "add", "Calvin", "team=North")
    cli.run("owner", "add", "Karen", "team=North")
    cli.run("add", "Cranes", "owner=Calvin", "amount=500k", "expectedClose=2026-11-20")
    cli.run("add", "Hospital", "owner=Calvin", "amount=9M", "expectedClose=2026-11-20")
  }

  @Test func `a rule is written, tested, switched on, acts, and is taken back`() throws {
    let written = cli.run(
      "rule", "add", "Late", "trigger=closePassed", "reassign=Karen", "addTag=late",
      "exceptionAmount=5M", "exceptionOwner=Karen", "--json")
    #expect(written.code == 0)
    #expect(try written.json["isEnabled"]?.short == "false")
    #expect(try written.json["reassign.name"]?.short == "\"Karen\"")
    // The deals came into being today, a day after they were to close.
    let tested = try cli.run("rule", "test", "late", "--period", "last-7d", "--json").json
    #expect(tested["count"]?.short == "2")
    #expect(tested["exceptions"]?.short == "1")
    #expect(cli.run("rule", "firings").output.contains("0 rule firings"))
    #expect(cli.run("rule", "enable", "Late").output == "Rule Late is on\n")
    let firings = try cli.run("rule", "firings", "Late", "--json").json
    #expect(firings["firings.0.cause"]?.short == "\"close:2026-11-20\"")
    #expect(firings["firings.0.isException"]?.short == "true")
    #expect(firings["firings.1.isException"]?.short == "false")
    #expect(try cli.run("show", "Cranes", "--json").json["owner.name"]?.short == "\"Karen\"")
    #expect(try cli.run("show", "Hospital", "--json").json["owner.name"]?.short == "\"Calvin\"")
    #expect(cli.run("notice").output.contains("Decide: Late"))
    #expect(cli.run("notice", "settle", "1").code == 0)
    #expect(cli.run("notice", "list").output.contains("0 notices"))
    #expect(cli.run("rule", "undo", "1").output.contains("Took back: Cranes: Late"))
    #expect(try cli.run("show", "Cranes", "--json").json["owner.name"]?.short == "\"Calvin\"")
    #expect(cli.run("rule", "undo", "1").code != 0)
    cli.run("edit", "Cranes", "amount=600k")
    #expect(try cli.run("rule", "firings", "--json").json["count"]?.short == "2")
    let review = try cli.run("rule", "review", "--json").json
    #expect(review["rules.0.overridden.k"]?.short == "1")
    #expect(cli.run("rule", "disable", "Late").output == "Rule Late is off\n")
    #expect(cli.run("rule", "remove", "Late").code == 65)
  }

  @Test func `a rule does several things of a kind`() throws {
    let written = cli.run(
      "rule", "add", "Late", "trigger=closePassed", "activity=call", "subject=Ask why", "inDays=1",
      "activity=mail", "subject=Send the offer", "inDays=3", "addTag=late", "addTag=cold", "--json")
    #expect(written.code == 0)
    #expect(cli.run("rule", "show", "Late").output.contains("Send the offer"))
    cli.run("rule", "enable", "Late")
    let activities = try cli.run("activity", "list", "--json").json
    let subjects = (0..<4).compactMap { activities["records.\($0).subject"]?.short }
    #expect(
      subjects.sorted() == [
        "\"Askwhy\"", "\"Askwhy\"", "\"Sendtheoffer\"", "\"Sendtheoffer\"",
      ])
    #expect(cli.run("show", "Cranes").output.contains("cold"))
    #expect(cli.run("rule", "edit", "Late", "activity.2=", "--json").code == 0)
    #expect(!cli.run("rule", "show", "Late").output.contains("Send the offer"))
  }

  @Test func `what does not exist is said with the command that lists it`() {
    let refused = cli.run("rule", "undo", "9999")
    #expect(refused.code == 66)
    #expect(refused.complaint.contains("funnel rule firings names them"))
  }

  @Test func `bad rules are refused in a plain sentence`() {
    func complaint(_ fields: String...) -> String {
      let result = cli.runAll(["rule", "add", "Bad"] + fields)
      #expect(result.code != 0)
      return result.complaint
    }
    #expect(
      complaint("trigger=entersStage", "stage=Nowhere", "addTag=x").contains(
        "There is no stage “Nowhere”."))
    #expect(complaint("trigger=noContact", "days=-2", "addTag=x").contains("After days"))
    #expect(
      complaint("trigger=closePassed", "condition=colour:red", "addTag=x").contains(
        "There is no filter “colour”."))
    #expect(complaint("trigger=closePassed").contains("does nothing"))
    #expect(complaint("trigger=closePassed", "share=South").contains("Nobody active"))
    #expect(complaint("addTag=x").contains("Trigger"))
    #expect(
      complaint("trigger=conversionBelow", "stage=Needs", "bound=40%", "addTag=x").contains(
        "has no deal to act on"))
    #expect(cli.run("rule", "list").output.contains("0 rules"))
  }

  @Test func `two rules that undo each other are not both switched on`() {
    cli.run("rule", "add", "There", "trigger=closePassed", "addTag=x", "condition=!tag:x")
    cli.run("rule", "add", "Back", "trigger=closePassed", "removeTag=x", "condition=tag:x")
    #expect(cli.run("rule", "enable", "There").code == 0)
    let refused = cli.run("rule", "enable", "Back")
    #expect(refused.code == 65)
    #expect(
      refused.complaint.contains(
        "“Back” and “There” would undo each other: both set the tag x."))
  }

  @Test func `shipped examples are offered and off`() throws {
    for name in ["highValue", "stagnant", "newWithoutContact"] {
      #expect(cli.run("rule", "add", "--template", name).code == 0)
    }
    let rules = try cli.run("rule", "list", "--json").json
    #expect(rules["count"]?.short == "3")
    #expect(rules["rules.0.isEnabled"]?.short == "false")
    #expect(rules["rules.1.days"]?.short == "30")
    #expect(cli.run("rule", "add", "--template", "magic").code == 64)
  }
}
