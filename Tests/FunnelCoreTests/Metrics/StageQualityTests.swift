import FunnelCore
import FunnelTestSupport
import Testing

struct StageQualityTests {
  @Test func `genuine, evidenced and contacted are shares of the open deals`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(stage: 1) { ($0.need, $0.funding, $0.authority) = (.yes, .yes, .yes) }
    builder.deal(stage: 1) { $0.lastContact = day("2026-11-01") }
    builder.deal(stage: 1) { $0.need = .no }
    builder.deal(stage: 1) { $0.evidence = .influenceContacted }
    builder.deal(visits: [(1, -9)], ended: (.won, -1)) { $0.lastContact = day("2026-11-01") }
    let quality = StageQuality.all(builder.book, builder.scope)
    #expect(quality[1].genuine == Rate(3, of: 4))
    #expect(quality[1].evidenced == Rate(1, of: 4))
    #expect(quality[1].contacted == Rate(2, of: 4))
    #expect(quality[0].contacted.fraction == nil)
  }
}
