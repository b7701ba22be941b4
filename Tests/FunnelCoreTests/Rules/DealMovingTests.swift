import FunnelCore
import FunnelTestSupport
import Testing

struct DealMovingTests {
  @Test func `a deal moves between open stages of its pipeline`() throws {
    var rules = try RuleLedger()
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(2)))
    #expect(try rules.deal().stage == Stage.ID(2))
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(1)))
    #expect(try rules.deal().stage == Stage.ID(1))
  }

  @Test func `a move that makes no sense is refused`() throws {
    var rules = try RuleLedger()
    let deal = RuleLedger.deal
    #expect(try rules.refusal(.move(deal, to: Stage.ID(1))) == .alreadyInStage(Stage.ID(1)))
    #expect(try rules.refusal(.move(deal, to: RuleLedger.won)) == .stageIsNotOpen(RuleLedger.won))
    #expect(
      try rules.refusal(.move(deal, to: RuleLedger.elsewhere))
        == .stageOfOtherPipeline(RuleLedger.elsewhere))
    #expect(
      try rules.refusal(.move(deal, to: Stage.ID(99)))
        == .notFound(EntityReference(.stage, 99)))
    #expect(
      try rules.refusal(.move(DealRecord.ID(99), to: Stage.ID(1)))
        == .notFound(EntityReference(.deal, 99)))
    try rules.perform(.close(deal, Closing(.won)))
    #expect(try rules.refusal(.move(deal, to: Stage.ID(2))) == .dealIsClosed(deal))
  }

  @Test func `leaving without the exit criteria needs a reason, which is kept`() throws {
    var rules = try RuleLedger()
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(2)))
    let onwards = Change.move(RuleLedger.deal, to: Stage.ID(3))
    #expect(try rules.refusal(onwards) == .exitCriteria(Stage.ID(2), "Budget seen"))
    #expect(
      try rules.refusal(.move(RuleLedger.deal, to: Stage.ID(3), reason: " "))
        == .exitCriteria(Stage.ID(2), "Budget seen"))
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(3), reason: "Tender is out"))
    #expect(try rules.deal().stageReason == "Tender is out")
  }

  @Test func `going back asks for nothing`() throws {
    var rules = try RuleLedger()
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(2)))
    #expect(try rules.refusal(.move(RuleLedger.deal, to: Stage.ID(1))) == nil)
  }
}
