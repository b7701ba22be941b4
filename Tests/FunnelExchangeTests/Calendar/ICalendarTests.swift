import FunnelCore
import FunnelTestSupport
import Testing

@testable import FunnelExchange

@Suite struct ICalendarTests {
  /// 2026-11-21, 14:02:31 UTC.
  private static let stamp = Instant(milliseconds: 1_795_269_751_250)

  private static func calendar(
    _ events: [ICalendar.Event], name: String = "Demo", offset: Int = 0
  ) -> ICalendar {
    ICalendar(events, name: name, stamp: stamp, clockOffset: offset)
  }

  /// The lines of a file with its folds undone, as a reader takes them.
  private static func unfolded(_ text: String) -> [String] {
    var lines: [[UInt8]] = []
    for line in Self.split(text) {
      if line.first == 32, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The octets between the CR LF of a file.
  private static func split(_ text: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(text.utf8)
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 10 {
      #expect(index > 0 && bytes[index - 1] == 13)
      lines.append(bytes[start..<max(start, index - 1)])
      start = index + 1
    }
    #expect(start == bytes.count)
    return lines
  }

  @Test func `a visit with a time, word by word`() {
    var event = ICalendar.Event(
      uid: "activity-7@demo.funnel", day: day("2026-11-23"), summary: "Visit · Acme, Inc.")
    (event.time, event.minutes) = (ClockTime(minutes: 9 * 60 + 30), 45)
    event.recurrence = Recurrence(every: 2, .weeks)
    (event.location, event.details) = ("1 Main St; Taipei", "Scanner\nBring the \\ file")
    event.category = "VISIT"
    let text = Self.calendar([event], offset: 8 * 3_600).text
    #expect(
      text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//funnel//funnel//EN", "CALSCALE:GREGORIAN",
          "METHOD:PUBLISH", "X-WR-CALNAME:Demo", "BEGIN:VEVENT", "UID:activity-7@demo.funnel",
          "DTSTAMP:20261121T140231Z", "DTSTART:20261123T013000Z", "DURATION:PT45M",
          "RRULE:FREQ=WEEKLY;INTERVAL=2", #"SUMMARY:Visit · Acme\, Inc."#,
          #"LOCATION:1 Main St\; Taipei"#, #"DESCRIPTION:Scanner\nBring the \\ file"#,
          "CATEGORIES:VISIT", "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
  }

  @Test func `without a time it takes the day`() {
    let event = ICalendar.Event(uid: "a", day: day("2026-12-31"), summary: "Task")
    let lines = Self.unfolded(Self.calendar([event]).text)
    #expect(lines.contains("DTSTART;VALUE=DATE:20261231"))
    #expect(lines.contains("DTEND;VALUE=DATE:20270101"))
    #expect(!lines.contains { $0.hasPrefix("DURATION") })
  }

  @Test func `a time without minutes takes half an hour`() {
    var event = ICalendar.Event(uid: "a", day: day("2026-12-31"), summary: "Call")
    event.time = ClockTime(minutes: 0)
    // Midnight east of Greenwich is the day before in UTC.
    let lines = Self.unfolded(Self.calendar([event], offset: 3_600).text)
    #expect(lines.contains("DTSTART:20261230T230000Z"))
    #expect(lines.contains("DURATION:PT30M"))
  }

  @Test(arguments: [
    ("3d", "FREQ=DAILY;INTERVAL=3"), ("1w", "FREQ=WEEKLY;INTERVAL=1"),
    ("6m", "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
  ])
  func `recurrences are rules`(typed: String, rule: String) {
    var event = ICalendar.Event(uid: "a", day: day("2026-12-31"), summary: "Call")
    event.recurrence = Recurrence(typed)
    #expect(Self.unfolded(Self.calendar([event]).text).contains("RRULE:" + rule))
  }

  @Test(arguments: [
    String(repeating: "監護儀", count: 60), String(repeating: "a", count: 75),
    String(repeating: "é", count: 200), String(repeating: "👩‍👩‍👧", count: 40), "",
    String(repeating: "x", count: 66) + "界",
  ])
  func `lines are folded at 75 octets and never within a character`(summary: String) {
    let text = Self.calendar([ICalendar.Event(uid: "a", day: day("2026-12-31"), summary: summary)])
      .text
    for line in Self.split(text) {
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    #expect(Self.unfolded(text).contains("SUMMARY:" + summary))
  }

  @Test func `hostile text adds no line`() {
    let hostile =
      "x\r\nEND:VEVENT\nBEGIN:VALARM\u{2028}ATTACH:evil\u{85}\u{B}y\u{1B}[31m\u{0}\u{9F}\tz"
    var event = ICalendar.Event(uid: hostile, day: day("2026-12-31"), summary: hostile)
    (event.location, event.details) = (hostile, hostile)
    let text = Self.calendar([event], name: hostile).text
    let lines = Self.unfolded(text)
    #expect(lines.count { $0.hasPrefix("BEGIN:") } == 2)
    #expect(lines.count { $0.hasPrefix("END:") } == 2)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\r" && $0 != "\n" })
    #expect(
      lines.contains(
        #"SUMMARY:x\nEND:VEVENT\nBEGIN:VALARM\nATTACH:evil\n\ny[31m z"#))
  }

  @Test func `planned activities only, by time, with an identity that lasts`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.edit { $0.settings.name = "North, 北" }
    let account = builder.account("Acme")
    let deal = builder.deal("Scanner") { $0.account = account }
    let lost = builder.deal("Gone", ended: (.lost, -1))
    func activity(
      _ id: Int64, _ text: String?, deal: Deal.ID, at minutes: Int? = nil, done: Bool = false
    ) -> Activity {
      var activity = Activity(id: Activity.ID(id))
      (activity.deal, activity.day, activity.isDone) = (deal, text.map { day($0) }, done)
      activity.time = minutes.flatMap { ClockTime(minutes: $0) }
      return activity
    }
    let calendar = ICalendar(
      [
        activity(1, "2026-11-25", deal: deal, at: 600), activity(2, "2026-11-25", deal: deal),
        activity(3, "2026-11-24", deal: deal, done: true), activity(4, nil, deal: deal),
        activity(5, "2026-11-24", deal: lost), activity(6, "2026-12-25", deal: deal),
      ], of: builder.book, in: .month(of: day("2026-11-21")), name: "x", stamp: Self.stamp
    ) { "Task \($0.id.rawValue)" }
    #expect(
      calendar.events.map(\.uid) == ["activity-2@north---.funnel", "activity-1@north---.funnel"])
    #expect(calendar.events.map(\.summary) == ["Task 2 · Acme", "Task 1 · Acme"])
    #expect(calendar.events.map(\.details) == ["Scanner", "Scanner"])
  }
}
