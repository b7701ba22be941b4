import FunnelCore
import FunnelTestSupport
import Testing

/// An open objection stands before the last open stage and before winning.
struct ObjectionGateTests {
  private func raised() throws -> RuleLedger {
    var rules = try RuleLedger()
    let file = DealPlaybook(of: RuleLedger.deal, answers: [], objections: [])
    try rules.perform(file.raising(nil, "Too expensive", on: RuleLedger.today))
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(2)))
    return rules
  }

  @Test func `an open objection blocks the last open stage until a reason is given`() throws {
    var rules = try raised()
    try rules.perform(
      .edit(EntityReference(Stage.ID(2)), ["exitCriteria": .none]))
    #expect(
      try rules.refusal(.move(RuleLedger.deal, to: Stage.ID(3)))
        == .openObjections(RuleLedger.deal, ["Too expensive"]))
    try rules.perform(.move(RuleLedger.deal, to: Stage.ID(3), reason: "Director agreed"))
    #expect(try rules.deal().stageReason == "Director agreed")
  }

  @Test func `an open objection blocks winning but not losing`() throws {
    var rules = try raised()
    #expect(
      try rules.refusal(.close(RuleLedger.deal, Closing(.won)))
        == .openObjections(RuleLedger.deal, ["Too expensive"]))
    #expect(
      try rules.refusal(.close(RuleLedger.deal, Closing(.lost, reason: "price"))) == nil)
  }

  @Test func `the reason for winning all the same is kept`() throws {
    var rules = try raised()
    try rules.perform(.close(RuleLedger.deal, Closing(.won, reason: "Signed anyway")))
    #expect(try rules.deal().closeReason == "Signed anyway")
  }

  @Test func `an answered objection blocks nothing, and emptied it is open again`() throws {
    var rules = try raised()
    let objection = try #require(rules.ledger.all(DealObjection.self).first)
    try rules.perform(
      objection.answering("Over five years it pays", didHelp: true, on: RuleLedger.today))
    let answered = try #require(rules.ledger.all(DealObjection.self).first)
    #expect(answered.didHelp == true && answered.answeredOn == RuleLedger.today)
    #expect(try rules.refusal(.close(RuleLedger.deal, Closing(.won))) == nil)
    try rules.perform(objection.answering(" ", didHelp: true, on: RuleLedger.today))
    let emptied = try #require(rules.ledger.all(DealObjection.self).first)
    #expect(emptied.isOpen && emptied.didHelp == nil && emptied.answer == nil)
  }

  @Test func `what an import records was asked of nobody`() throws {
    var rules = try raised()
    #expect(
      try rules.refusal(.close(RuleLedger.deal, Closing(.won, isRecorded: true))) == nil)
  }
}
