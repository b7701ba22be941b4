import FunnelCore
import FunnelTestSupport
import Testing

struct DealTransferringTests {
  @Test func `a deal goes on in another pipeline and keeps its history`() throws {
    var rules = try RuleLedger()
    try rules.perform(.transfer(RuleLedger.deal, to: RuleLedger.elsewhere))
    let deal = try rules.deal()
    #expect(deal.pipeline == Pipeline.ID(2))
    #expect(deal.stage == RuleLedger.elsewhere)
    #expect(
      rules.ledger.stagesVisited(by: RuleLedger.deal) == [Stage.ID(1), RuleLedger.elsewhere])
  }

  @Test func `a transfer that makes no sense is refused`() throws {
    var rules = try RuleLedger()
    let deal = RuleLedger.deal
    #expect(
      try rules.refusal(.transfer(deal, to: Stage.ID(2)))
        == .alreadyInPipeline(deal, Pipeline.ID(1)))
    try rules.perform(.close(deal, Closing(.won)))
    #expect(
      try rules.refusal(.transfer(deal, to: RuleLedger.elsewhere)) == .dealIsClosed(deal))
  }

  @Test func `stages that nobody ships go by their place`() {
    let book = BookBuilder(
      today: RuleLedger.today, stages: [("One", 10), ("Two", 20), ("Three", 30)]
    ).book
    #expect(
      book.stages(of: Pipeline.ID(1)).map { book.phase(of: $0) }
        == [.contact, .proposal, .contract, .contract, .contract])
  }
}
