import FunnelCore
import FunnelTestSupport
import Testing

struct StageEditingTests {
  private func stage(_ id: Int64) -> EntityReference { EntityReference(.stage, id) }
  private let lost: RecordValues = ["role": .text("lost")]

  @Test func `a stage that a deal stands in keeps its role and its pipeline`() throws {
    var rules = try RuleLedger()
    #expect(try rules.refusal(.edit(stage(1), lost)) == .stageHasHistory(Stage.ID(1), "role"))
    #expect(
      try rules.refusal(.edit(stage(1), ["pipeline": .integer(2)]))
        == .stageHasHistory(Stage.ID(1), "pipeline"))
    try rules.perform(.edit(stage(1), ["role": .text("open"), "rotDays": .integer(9)]))
    #expect(rules.ledger.values(of: stage(1))?["rotDays"] == .integer(9))
  }

  @Test func `so does one that a deal has left`() throws {
    var rules = try RuleLedger()
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(2), reason: "seen", on: nil))
    #expect(try rules.refusal(.edit(stage(1), lost)) == .stageHasHistory(Stage.ID(1), "role"))
  }

  @Test func `a stage nobody came to is free`() throws {
    var rules = try RuleLedger()
    try rules.perform(.edit(stage(3), lost))
    #expect(rules.ledger.values(of: stage(3))?["role"] == .text("lost"))
  }

  @Test func `a move in the same batch counts`() throws {
    var rules = try RuleLedger()
    #expect(throws: RuleViolation.stageHasHistory(Stage.ID(2), "role")) {
      try rules.perform(
        .move(RuleLedger.deal, to: Stage.ID(2), reason: "seen", on: nil),
        .edit(stage(2), lost))
    }
  }
}
