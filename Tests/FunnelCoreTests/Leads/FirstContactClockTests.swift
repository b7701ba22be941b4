import FunnelCore
import FunnelTestSupport
import Testing

struct FirstContactClockTests {
  /// 2026-11-20 09:00 UTC.
  private let received = Instant(
    milliseconds: Int64(day("2026-11-20").number) * 86_400_000 + 9 * 3_600_000)

  private func later(hours: Int64) -> Instant {
    Instant(milliseconds: received.milliseconds + hours * 3_600_000)
  }

  private func met(_ iso: String, at time: String? = nil) -> LeadBehaviour {
    var behaviour = LeadBehaviour()
    (behaviour.contacts, behaviour.firstContact) = (1, day(iso))
    behaviour.firstContactAt = time.flatMap { ClockTime($0) }
    return behaviour
  }

  private func clock(
    _ segment: Segment?, _ behaviour: LeadBehaviour = LeadBehaviour(), hours: Int64
  ) -> FirstContactClock {
    FirstContactClock(
      received: received, segment: segment, behaviour: behaviour, at: later(hours: hours))
  }

  @Test func `high intent has 24 hours, medium 3 days, potential a week`() {
    #expect(clock(.highIntent, hours: 20) == .running(seconds: 4 * 3_600))
    #expect(clock(.highIntent, hours: 24) == .overdue(seconds: 0))
    #expect(clock(.medium, hours: 24) == .running(seconds: 48 * 3_600))
    #expect(clock(.medium, hours: 74) == .overdue(seconds: 2 * 3_600))
    #expect(clock(.potential, hours: 167) == .running(seconds: 3_600))
  }

  @Test func `nothing is guessed where the segment or the moment is not known`() {
    #expect(clock(nil, hours: 1) == .unknown)
    #expect(
      FirstContactClock(
        received: nil, segment: .medium, behaviour: LeadBehaviour(), at: received) == .unknown)
    #expect(clock(nil, met("2026-11-20"), hours: 1) == .met(inTime: nil))
  }

  @Test func `a contact on the last day is in time unless its hour says otherwise`() {
    #expect(clock(.highIntent, met("2026-11-21"), hours: 90) == .met(inTime: true))
    #expect(clock(.highIntent, met("2026-11-21", at: "08:59"), hours: 90) == .met(inTime: true))
    #expect(clock(.highIntent, met("2026-11-21", at: "09:30"), hours: 90) == .met(inTime: false))
    #expect(clock(.highIntent, met("2026-11-22"), hours: 90) == .met(inTime: false))
  }
}
