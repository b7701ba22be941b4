import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct FollowUpTests {
  /// Saturday.
  private static let today = day("2026-11-21")
  /// Noon of that day, UTC.
  private static let noon = Instant(milliseconds: Int64(today.number) * 86_400_000 + 43_200_000)

  private static func followUp(
    _ segment: Segment, contact: String? = nil, created: String? = nil, received: Instant? = nil,
    holidays: [String] = [], offset: Int = 0, _ change: (inout DealEntry) -> Void = { _ in }
  ) throws -> FollowUp? {
    var builder = BookBuilder.fiveStage(today: today)
    builder.edit { book in
      book.settings.clockOffset = offset
      for (place, text) in holidays.enumerated() {
        var holiday = Holiday(id: Holiday.ID(Int64(place + 1)))
        (holiday.day, holiday.name) = (day(text), "free")
        book.holidays.update(holiday)
      }
    }
    let id = builder.deal { entry in
      entry.segment = segment
      entry.lastContact = contact.map { day($0) }
      entry.created = created.map { day($0) }
      change(&entry)
    }
    let deal = try #require(builder.book.deals[id])
    return FollowUp(
      deal, in: builder.book, calendar: builder.book.workCalendar, today: today,
      received: received)
  }

  @Test func `moments and clocks that cannot be are as near to it as can be`() {
    let cadence = FollowUpCadence(.potential)
    let end = Instant(milliseconds: .max)
    #expect(cadence.firstDeadline(received: end, created: nil, clockOffset: 0) == end)
    #expect(Instant(endOf: Day(number: 0), offset: .min) == Instant(milliseconds: 172_799_999))
  }

  @Test(arguments: [
    (Segment.highIntent, 1, 3), (.medium, 3, 7), (.potential, 7, 20),
  ])
  func `each segment has its first contact and its interval`(
    segment: Segment, first: Int, interval: Int
  ) {
    let cadence = FollowUpCadence(segment)
    #expect(cadence.firstDays == first)
    #expect(cadence.interval == interval)
  }

  @Test func `the next contact is an interval after the last, on a worked day`() throws {
    // Thursday the 5th and three days is Sunday the 8th.
    let due = try Self.followUp(.highIntent, contact: "2026-11-05")?.due
    #expect(due == day("2026-11-09"))
    #expect(try Self.followUp(.medium, contact: "2026-11-13")?.due == day("2026-11-20"))
    #expect(try Self.followUp(.potential, contact: "2026-11-02")?.due == day("2026-11-23"))
  }

  @Test func `a holiday puts the contact off further`() throws {
    let due = try Self.followUp(
      .highIntent, contact: "2026-11-05", holidays: ["2026-11-09", "2026-11-10"])?.due
    #expect(due == day("2026-11-11"))
  }

  @Test func `the clock of a lead runs from the moment it came in, weekends included`() throws {
    let received = Instant(milliseconds: Self.noon.milliseconds - 18 * 3_600_000)
    let found = try #require(
      try Self.followUp(.highIntent, created: "2026-11-20", received: received))
    #expect(found.minutesLeft(at: Self.noon) == 6 * 60)
    #expect(found.due == day("2026-11-21"))
    #expect(found.standing(on: Self.today, at: Self.noon) == .today)
    let later = Instant(milliseconds: Self.noon.milliseconds + 7 * 3_600_000)
    #expect(found.standing(on: Self.today, at: later) == .overdue)
    #expect(found.minutesLeft(at: later) == -60)
  }

  @Test func `where only the day is known the clock runs from its end`() throws {
    let found = try #require(try Self.followUp(.medium, created: "2026-11-18"))
    #expect(found.due == day("2026-11-21"))
    // Until midnight.
    #expect(found.minutesLeft(at: Self.noon) == 12 * 60 - 1)
    let far = try #require(
      try Self.followUp(.medium, created: "2026-11-18", offset: 8 * 3_600))
    #expect(far.due == day("2026-11-21"))
    #expect(far.minutesLeft(at: Self.noon) == 4 * 60 - 1)
  }

  @Test func `closed, resting and unsegmented deals have no follow-up`() throws {
    let resting = try Self.followUp(.medium, contact: "2026-11-02") {
      $0.pausedUntil = day("2026-12-01")
    }
    #expect(resting == nil)
    let closed = try Self.followUp(.medium, contact: "2026-11-02") {
      ($0.outcome, $0.closedOn) = (.won, day("2026-11-03"))
    }
    #expect(closed == nil)
    #expect(try Self.followUp(.medium, contact: "2026-11-02") { $0.segment = nil } == nil)
    #expect(try Self.followUp(.medium) == nil)
  }

  @Test func `who is booked is not overdue, and a clock runs on`() {
    var builder = BookBuilder.fiveStage(today: Self.today)
    for (number, last) in [(1, "2026-11-10"), (2, "2026-11-10"), (3, "2026-11-10")] {
      builder.deal("\(number)") {
        $0.lastContact = day(last); $0.segment = .highIntent
      }
    }
    builder.deal("4") { ($0.segment, $0.created) = (.medium, day("2026-11-20")) }
    func plan(_ deal: Int64, _ text: String, facing: Bool = true) -> Activity {
      var activity = Activity(id: Activity.ID(deal))
      (activity.deal, activity.day) = (Deal.ID(deal), day(text))
      activity.isCustomerFacing = facing
      return activity
    }
    // High intent hears from us every three days: a visit in four is too late to answer that.
    let records = DayRecords(activities: [
      plan(1, Self.today.adding(days: 3).description),
      plan(2, Self.today.adding(days: 4).description),
      plan(3, Self.today.description, facing: false), plan(4, Self.today.description),
    ])
    let radar = CadenceRadar(
      builder.book, today: Self.today, now: Self.noon, booked: records.booked(from: Self.today))
    #expect(radar.rows.map(\.booked) == [1, 1, 0])
    #expect(radar.rows.map(\.overdue) == [2, 0, 0])
    #expect(radar.rows.map(\.clocks) == [0, 1, 0])
    #expect(radar.rows.map(\.ahead) == [0, 0, 0])
  }

  @Test func `the radar counts by segment`() {
    var builder = BookBuilder.fiveStage(today: Self.today)
    func contact(_ segment: Segment?, _ text: String?, created: String = "2026-01-05") {
      builder.deal { entry in
        (entry.segment, entry.created) = (segment, day(created))
        entry.lastContact = text.map { day($0) }
      }
    }
    contact(.highIntent, "2026-11-10")
    contact(.highIntent, "2026-11-19")
    contact(.medium, "2026-11-20")
    contact(.medium, nil, created: "2026-11-20")
    contact(.potential, nil)
    contact(nil, "2026-11-10")
    let radar = CadenceRadar(builder.book, today: Self.today, now: Self.noon)
    // The 13th was a Friday; the 22nd moves to Monday the 23rd; the 27th is a Friday.
    #expect(
      radar.followUps.map(\.due.description).sorted() == [
        "2026-01-12", "2026-11-13", "2026-11-23", "2026-11-23", "2026-11-27",
      ])
    #expect(radar.rows.map(\.overdue) == [1, 0, 1])
    #expect(radar.rows.map(\.ahead) == [1, 2, 0])
    #expect(radar.rows.map(\.clocks) == [0, 1, 0])
    #expect(radar.rows.map(\.lapsed) == [0, 0, 1])
    #expect(radar.withoutSegment == 1)
    #expect(radar.clocks(at: Self.noon).map(\.deal.rawValue) == [4])
  }
}
