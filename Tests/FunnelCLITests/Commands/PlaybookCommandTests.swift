import FunnelCore
import FunnelDocuments
import FunnelTestSupport
import Testing

@testable import FunnelCLI

struct PlaybookCommandTests {
  private let cli: CommandRun
  private let path: String

  init() throws {
    cli = try CommandRun()
    path = cli.folder.path + "/shop.funnel"
    cli.run("add", "Cranes", "--store", path)
    cli.run("add", "Pumps", "--store", path)
    cli.run("move", "2", "Needs", "--store", path)
  }

  @discardableResult
  private func run(_ arguments: String...) -> CommandRun.Result {
    cli.runAll(arguments + ["--store", path])
  }

  @Test func `stages are added, renamed, moved, split, merged and removed`() throws {
    #expect(run("stage", "add", "Demo", "--after", "Needs", "probability=33").code == 0)
    #expect(run("stage", "rename", "Demo", "Show", "--hant", "展示").code == 0)
    #expect(run("stage", "move", "Show", "--before", "Needs").code == 0)
    let shown = try run("pipeline", "show", "--json").json
    #expect(shown.word("stages.1.name") == "Show")
    #expect(shown.word("stages.1.probability") == "0.33")
    let dry = run("stage", "merge", "Needs", "Proposal", "--dry-run")
    #expect(
      dry.lines == [
        "1 deal goes from Needs confirmed to Proposal & quote; 0 past conversions of 1 visit count"
          + "s for Proposal & quote",
        "Nothing was changed.",
      ])
    #expect(run("stage", "merge", "Needs", "Proposal").code == 0)
    let deal = try run("show", "2", "--json").json
    #expect(deal.word("stage.name") == "Proposal & quote")
    let refused = run("stage", "remove", "Proposal")
    #expect(refused.code == 65)
    #expect(refused.complaint.contains("Merge it into another stage"))
    #expect(run("stage", "split", "Initial", "Called", "--deals", "all").code == 0)
    #expect(try run("show", "1", "--json").json.word("stage.name") == "Called")
    #expect(run("stage", "remove", "Show").code == 0)
    #expect(run("stage", "merge", "Called", "Called").complaint.contains("with itself"))
    #expect(run("stage", "split", "Called", "X", "--deals", "owner:").code == 64)
  }

  @Test func `a deal goes from five stages to seven steps, as proposed or as said`() throws {
    run("pipeline", "add", "--template", "seven-step")
    let dry = run("repipe", "1", "2", "Seven-step", "--dry-run")
    #expect(
      dry.lines == [
        "1 deal goes from Initial contact to First contact & qualification",
        "1 deal goes from Needs confirmed to Needs assessment", "Nothing was changed.",
      ])
    let unknown = run("repipe", "1", "2", "Seven-step", "--stage", "Nonsense=Presentation")
    #expect(unknown.code == 66)
    #expect(unknown.complaint.contains("Nonsense"))
    #expect(
      run("repipe", "1", "2", "Seven-step", "--stage", "Needs confirmed=Presentation").code == 0)
    let deal = try run("show", "2", "--json").json
    #expect(deal.word("stage.name") == "Presentation")
    #expect(deal.word("visits.1.stage.name") == "Needs confirmed")
    #expect(run("repipe", "1", "Seven-step").code == 65)
    #expect(run("undo").code == 0)
    #expect(try run("show", "2", "--json").json.word("stage.name") == "Needs confirmed")
  }

  @Test func `a shipped pipeline that the store lacks is added with the deals`() throws {
    let dry = run("repipe", "1", "strategic-zones", "--dry-run")
    #expect(
      dry.lines == [
        "1 deal goes from Initial contact to Universe", "pipeline Strategic zones added",
        "Nothing was changed.",
      ])
    #expect(try run("pipeline", "list", "--json").json.word("pipelines.1.name") == nil)
    let done = try run("repipe", "1", "Strategic zones", "--stage", "Above", "--json").json
    #expect(done.word("pipeline.name") == "Strategic zones")
    #expect(done.word("deals.0.to.name") == "Above")
    #expect(try run("show", "1", "--json").json.word("stage.name") == "Above")
    #expect(run("pipeline", "add", "strategic-zones").code == 73)
    #expect(run("pipeline", "add", "strategic-zones", "--name", "North").code == 0)
    #expect(run("pipeline", "add", "four-stage", "--name", "north").code == 73)
    #expect(run("repipe", "1", "no-such-pipeline").code == 66)
  }

  @Test func `a store of merged stages and moved deals is exported and read back`() throws {
    run("pipeline", "add", "--template", "seven-step")
    run("repipe", "1", "Seven-step")
    run("stage", "merge", "Needs", "Proposal")
    let file = cli.folder.path + "/all.json"
    #expect(run("export", "--format", "json", "--output", file).code == 0)
    let other = cli.folder.path + "/copy.funnel"
    let read = cli.run("import", file, "--store", other)
    #expect(read.code == 0, "\(read.complaint)")
    let deal = try cli.run("show", "Pumps", "--store", other, "--json").json
    #expect(deal.word("stage.name") == "Proposal & quote")
    let moved = try cli.run("show", "Cranes", "--store", other, "--json").json
    #expect(moved.word("pipeline.name") == "Seven-step")
    #expect(moved.word("visits.0.stage.name") == "Initial contact")
  }

  @Test func `a hidden pipeline takes no new deal`() {
    run("pipeline", "edit", "Five-stage", "isHidden=yes")
    let refused = run("add", "Late", "--pipeline", "Five-stage")
    #expect(refused.code == 65)
    #expect(refused.complaint.contains("no longer offered for new deals"))
  }

  @Test func `texts are listed, added, worded anew and hidden`() throws {
    let all = try run("playbook", "list", "--stage", "Needs", "--topic", "question", "--json").json
    #expect(all.word("texts.0.id") == "question.today")
    #expect(
      run("playbook", "add", "Who cleans it?", "--topic", "question", "--stage", "Needs").code == 0)
    #expect(
      try run("playbook", "show", "#1", "--json").json.word("stage.name") == "Needs confirmed")
    #expect(
      run("playbook", "edit", "question.problem", "--hant", "痛點是什麼？").code == 0)
    let edited = try run("playbook", "show", "question.problem", "--json").json
    #expect(edited.word("text") == "Which business problem should we solve?")
    #expect(edited.word("isOwn") == "true")
    #expect(run("playbook", "hide", "question.today").code == 0)
    let rest = try run("playbook", "list", "--stage", "Needs", "--topic", "question", "--json").json
    #expect(rest.word("texts.0.id") == "question.problem")
    #expect(run("playbook", "show", "nothing.here").code == 66)
  }

  @Test func `answers, ticks and objections of a deal are written down`() throws {
    run("playbook", "answer", "2", "question.problem", "Downtime", "--confirmed")
    run("playbook", "answer", "2", "demo.decider")
    #expect(run("objection", "add", "price.tooHigh", "--deal", "2").code == 0)
    #expect(run("objection", "add", "99", "--deal", "2").code == 66)
    run("edit", "2", "firstVisit=rivalThere", "personalTrust=4")
    let shown = try run("playbook", "show", "--deal", "2", "--json").json
    #expect(shown.word("personalTrust") == "4")
    #expect(shown.word("objections.0.isOpen") == "true")
    let refused = run("close", "2", "--won")
    #expect(refused.code == 65)
    #expect(refused.complaint.contains("Open objection: “It is too expensive.”"))
    #expect(
      run("objection", "answer", "1", "Paid for in 19 months", "--worked", "--keep").code == 0)
    let entry = try run("objection", "show", "price.tooHigh", "--json").json
    #expect(entry.word("answer") == "Paid for in 19 months")
    #expect(entry.word("worked") == "1")
    #expect(run("close", "2", "--won").code == 0)
    #expect(run("objection", "answer", "1", "x", "--keep").code == 64)
    #expect(try run("objection", "list", "--open", "--json").json.word("count") == "0")
  }
}

extension JSON {
  /// A text as it is, or a number or flag in digits or letters.
  fileprivate func word(_ path: String) -> String? {
    guard let value = self[path] else { return nil }
    if case .text(let text) = value { return text }
    return value.short
  }
}
