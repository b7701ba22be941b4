import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

/// Somebody who writes rules on the small store and lets them act, day by day.
final class RuleDesk {
  /// Words that are easy to compare.
  struct Words: RuleWording {
    func label(of plan: RulePlan) -> String { "\(plan.rule.name) on \(plan.name.en)" }
    func result(of plan: RulePlan, in book: Book) -> String {
      plan.exception == nil ? "\(plan.effects.count) done" : "left to a person"
    }
    func question(about plan: RulePlan, in book: Book) -> String { "decide \(plan.rule.name)" }
    func loop(of rules: [String], on deal: String) -> String {
      "\(rules.joined(separator: ", ")) loop on \(deal)"
    }
  }

  let store: any Store
  private(set) lazy var run = RuleRun(store, wording: Words())

  init(_ store: (any Store)? = nil) throws {
    self.store = try store ?? Fixture.fiveStage().store
  }

  static let today = Fixture.today

  /// Keeps a rule that has been at work since a day.
  @discardableResult
  func keep(
    _ name: String, _ trigger: RuleTrigger, _ actions: RuleAction...,
    since: Day = RuleDesk.today.adding(days: -100), _ fill: (inout Rule) -> Void = { _ in }
  ) throws -> Rule.ID {
    var rule = Rule(id: Rule.ID(-1))
    (rule.name, rule.trigger, rule.actions) = (name, trigger, RuleActions(actions))
    (rule.isEnabled, rule.enabledOn) = (true, since)
    fill(&rule)
    let commit = try store.perform([.add(NewRecord(rule))], by: Fixture.authorship("rule"))
    run.take([EntityReference(.rule, 1)])
    return Rule.ID(commit.created[EntityReference(.rule, -1)] ?? 0)
  }

  /// Lets the rules act on a day and says on which deals they did, by `rule deal`.
  @discardableResult
  func act(on day: Day = RuleDesk.today) throws -> [String] {
    try outcome(on: day).done.map { "\($0.rule.name) \($0.match.deal?.rawValue ?? 0)" }
  }

  func outcome(on day: Day = RuleDesk.today) throws -> RuleRun.Outcome {
    var book = try store.load()
    return try run.run(nil, in: &book, by: authorship(on: day))
  }

  func authorship(on day: Day, by author: String = Fixture.author) -> Authorship {
    Authorship(
      author: author, at: Instant(milliseconds: Int64(day.number) * 86_400_000), today: day,
      label: "work")
  }

  func perform(_ changes: Change..., on day: Day = RuleDesk.today) throws {
    try store.perform(changes, by: authorship(on: day))
  }

  func deal(_ id: Int64) throws -> DealRecord {
    try #require(try store.record(DealRecord.ID(id))?.record)
  }

  func notices() throws -> [String] { try store.openNotices().map(\.text).reversed() }
}
