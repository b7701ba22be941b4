import FunnelCore
import FunnelTestSupport
import Testing

struct DealConvertingTests {
  /// A lead with these elements of the gate.
  private func lead(
    _ need: Evidence, _ funding: Evidence, _ authority: Evidence, timing: Evidence = .unknown,
    isStrict: Bool = false
  ) throws -> RuleLedger {
    var rules = try RuleLedger()
    try rules.perform(
      .edit(
        EntityReference(RuleLedger.deal),
        [
          "isLead": true.value, "need": need.value, "funding": funding.value,
          "authority": authority.value, "timing": timing.value,
        ]), .edit(EntityReference(.pipeline, 1), ["isStrict": isStrict.value]))
    return rules
  }

  private let convert = Change.convert(RuleLedger.deal)

  @Test func `a lead with need, budget and authority becomes a deal`() throws {
    var rules = try lead(.yes, .yes, .yes)
    try rules.perform(convert)
    let deal = try rules.deal()
    #expect(!deal.isLead && deal.convertedOn == RuleLedger.today && deal.convertReason == nil)
    let event = try #require(
      rules.ledger.events(of: EntityReference(RuleLedger.deal)).last { $0.edit.field == "isLead" })
    #expect(event.edit.day == RuleLedger.today && event.edit.new == false.value)
  }

  @Test func `what is denied bars the way, whatever the reason`() throws {
    var rules = try lead(.yes, .no, .no)
    #expect(
      try rules.refusal(.convert(RuleLedger.deal, reason: "boss says so"))
        == .gateDenied(RuleLedger.deal, [.funding, .authority]))
    #expect(try rules.deal().isLead)
  }

  @Test func `what is unknown asks for a reason, which is kept`() throws {
    var rules = try lead(.yes, .unknown, .yes)
    #expect(
      try rules.refusal(convert)
        == .gateUnverified(RuleLedger.deal, [.funding], isStrict: false))
    #expect(
      try rules.refusal(.convert(RuleLedger.deal, reason: "  "))
        == .gateUnverified(RuleLedger.deal, [.funding], isStrict: false))
    try rules.perform(.convert(RuleLedger.deal, reason: "budget talks on Monday"))
    #expect(try rules.deal().convertReason == "budget talks on Monday")
  }

  @Test func `a time that is not right asks for a reason, an unknown one does not`() throws {
    var early = try lead(.yes, .yes, .yes, timing: .no)
    #expect(
      try early.refusal(convert) == .gateUnverified(RuleLedger.deal, [.timing], isStrict: false))
    var unknown = try lead(.yes, .yes, .yes, timing: .unknown)
    #expect(try unknown.refusal(convert) == nil)
  }

  @Test func `a strict pipeline takes nothing unknown`() throws {
    var rules = try lead(.yes, .yes, .unknown, isStrict: true)
    #expect(
      try rules.refusal(.convert(RuleLedger.deal, reason: "trust me"))
        == .gateUnverified(RuleLedger.deal, [.authority], isStrict: true))
  }

  @Test func `a deal and a closed lead are not converted`() throws {
    var rules = try RuleLedger()
    #expect(try rules.refusal(convert) == .notALead(RuleLedger.deal))
    var left = try lead(.yes, .yes, .yes)
    try left.perform(.close(RuleLedger.deal, Closing(.withdrawn, reason: "no answer")))
    #expect(try left.refusal(convert) == .dealIsClosed(RuleLedger.deal))
  }
}
