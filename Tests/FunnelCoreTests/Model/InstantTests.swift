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

  @Test(
    arguments: [
      "2026-08-31T23:30:00Z", "2026-08-31T23:30:00+00:00", "2026-08-31T23:30:00.000+0000",
      "2026-08-31T18:30:00-05:00", "2026-09-01T07:30:00+08:00", "2026-09-01T05:00:00+0530",
    ])
  func `an offset from UTC is taken off`(text: String) {
    #expect(Instant(rfc3339: text)?.description == "2026-08-31T23:30:00.000Z")
  }

  @Test(
    arguments: [
      "2026-08-31T23:30:00", "2026-08-31T23:30:00+8", "2026-08-31T23:30:00+08:60",
      "2026-08-31T23:30:00+15:00", "2026-08-31T23:30:00+08:00Z", "2026-08-31T23:30+08:00",
    ])
  func `what is no offset makes no moment`(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }
}
