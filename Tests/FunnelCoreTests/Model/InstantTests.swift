import FunnelCore
import FunnelTestSupport
import Testing

struct InstantTests {
  @Test func `a moment is written in UTC and falls on a day by the clock's offset`() {
    let moment = Instant(milliseconds: 20_778 * 86_400_000 + 50_551_250)
    #expect(moment.description == "2026-11-21T14:02:31.250Z")
    #expect(moment.day().description == "2026-11-21")
    #expect(moment.day(offset: 10 * 3_600).description == "2026-11-22")
    #expect(moment.clock(offset: 8 * 3_600) == (22, 2, 31))
    #expect(
      moment.moved(to: day("2026-12-04"), offset: 10 * 3_600).description
        == "2026-12-03T14:02:31.250Z")
    #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
  }
}
