import FunnelCore
import FunnelTestSupport
import Testing

struct EvidenceGapTests {
  @Test func `deals standing too deep are listed with what they lack`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(amount: 900, rates: (50, 50))
    builder.deal(amount: 100, rates: (75, 75)) { $0.nextStepOn = day("2026-11-22") }
    builder.deal(amount: 200, rates: (75, 75)) { $0.evidence = [.economicBuyerSupports] }
    builder.deal(rates: (99, 99))
    // These have what their zone needs, or no zone that needs anything, or have ended.
    builder.deal(amount: 800, rates: (50, 50)) { $0.evidence = [.influenceContacted] }
    builder.deal(amount: 800, rates: (25, 25))
    builder.deal(amount: 800)
    builder.deal(amount: 800, rates: (99, 99), visits: [(0, -9)], ended: (.won, -1))
    let gaps = EvidenceGap.all(builder.book, builder.scope)
    #expect(gaps.map(\.deal.rawValue) == [3, 2, 4, 1])
    #expect(gaps.map(\.zone) == [.bestFew, .bestFew, .bestFew, .inFunnel])
    #expect(
      gaps.map(\.missing) == [
        [.datedNextStep], [.supportingEconomicBuyer], [.datedNextStep, .supportingEconomicBuyer],
        [.influenceContacted],
      ])
    #expect(gaps.count == ZoneReport(builder.book, builder.scope).tooDeep.count)
  }
}
