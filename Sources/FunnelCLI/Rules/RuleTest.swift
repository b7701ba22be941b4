import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel rule test RULE`: what the rule would have done.
struct RuleTest: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Dry run: what a rule would have done over past days.",
    discussion: """
      Every day is looked at as it was, and nothing is written. What the actions themselves would \
      have changed is not carried on.
      """)

  @Argument(help: "The number or the name.")
  var rule: String

  @OptionGroup var days: RecentDays

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let period = try days.period(today: workspace.today)
    let rule = try workspace.rule(rule).record
    var told = 0
    let rehearsal = try workspace.store.rehearse(rule, over: period) { done, of in
      // A terminal is told every tenth of the way; a pipe is not.
      if invocation.output.isTerminal, of > 0, done * 10 / of > told {
        told = done * 10 / of
        invocation.output.complain("\(done)/\(of)")
      }
      return true
    }
    try invocation.output.print(workspace.answer(about: rehearsal), as: output.chosen)
  }
}

extension Workspace {
  fileprivate func answer(about rehearsal: RuleRehearsal) -> Answer {
    let rule = rehearsal.rule
    let rows = rehearsal.events.map { event in
      [
        event.day.medium(in: language), Phrase(event.plan.name)[language],
        event.plan.match.phrase(rule.trigger, in: book)[language],
        event.plan.outcome(in: book)[language],
      ]
    }
    let table = table(
      [
        ("day", EntityKind.firing.label(ofField: "day")), ("deal", EntityKind.deal.label),
        ("cause", Phrase.Rules.cause), ("result", Phrase.Rules.wouldDo),
      ], rows)
    let count = Phrase.Rules.would(
      rehearsal.events.count, deals: rehearsal.deals.count, exceptions: rehearsal.exceptions)
    let events = rehearsal.events.map { event in
      JSON.members([
        "day": .day(event.day),
        "deal": reference(event.plan.match.deal.map { EntityReference($0) }),
        "stage": reference(event.plan.match.stage.map { EntityReference($0) }),
        "cause": .text(event.plan.match.cause),
        "isException": .flag(event.plan.exception != nil),
        "result": .text(event.plan.outcome(in: book)[language]),
      ])
    }
    let heading =
      "\(Phrase.Rules.dryRun[language]): \(rule.name) · \(rehearsal.period.name(in: language))"
    return Answer(
      json: .members([
        "rule": .integer(rule.id.rawValue), "from": .day(rehearsal.period.first),
        "to": .day(rehearsal.period.last), "count": .integer(rehearsal.events.count),
        "deals": .integer(rehearsal.deals.count), "exceptions": .integer(rehearsal.exceptions),
        "firings": .array(events),
      ]),
      [
        .heading(heading),
        rows.isEmpty ? .line(Phrase.Rules.nothingWouldHave[language]) : .table(table),
        .line(count[language]),
      ])
  }
}
