public import FunnelCore

/// A calendar file as other programs read it (RFC 5545).
///
/// Lines end in CR LF and are folded at 75 octets, never within a character. Texts are escaped,
/// and control characters are left out of them, so that no name can add a line of its own.
public struct ICalendar: Sendable {
  /// One entry.
  public struct Event: Hashable, Sendable {
    /// What tells it from every other one, the same in every export.
    public var uid: String
    /// The day.
    public var day: Day
    /// The time of the day; the whole day where nil.
    public var time: ClockTime?
    /// How many minutes it takes; half an hour where nil, and none on a whole day.
    public var minutes: Int?
    /// How it comes again.
    public var recurrence: Recurrence?
    /// What it is called.
    public var summary: String
    /// Where it is.
    public var location = ""
    /// Anything else, in several lines.
    public var details = ""
    /// What kind it is.
    public var category = ""

    /// An entry of a day.
    public init(uid: String, day: Day, summary: String) {
      (self.uid, self.day, self.summary) = (uid, day, summary)
    }
  }

  /// The entries in the order they are written.
  public var events: [Event]
  /// The name that calendar programs show.
  public var name: String
  /// When the file was made.
  public var stamp: Instant
  /// How many seconds the clock of the entries is ahead of UTC.
  public var clockOffset: Int

  /// A calendar.
  public init(_ events: [Event], name: String, stamp: Instant, clockOffset: Int) {
    (self.events, self.name, self.stamp, self.clockOffset) = (events, name, stamp, clockOffset)
  }

  /// How long an entry with a time is where nobody said so, in minutes.
  static let usualMinutes = 30

  /// The file.
  public var text: String {
    var writer = ICalendarWriter()
    writer.put("BEGIN", "VCALENDAR")
    writer.put("VERSION", "2.0")
    writer.put("PRODID", "-//funnel//funnel//EN")
    writer.put("CALSCALE", "GREGORIAN")
    writer.put("METHOD", "PUBLISH")
    writer.putText("X-WR-CALNAME", name)
    for event in events { write(event, to: &writer) }
    writer.put("END", "VCALENDAR")
    return writer.text
  }

  private func write(_ event: Event, to writer: inout ICalendarWriter) {
    writer.put("BEGIN", "VEVENT")
    writer.putText("UID", event.uid)
    writer.put("DTSTAMP", stamp.basic)
    if let time = event.time {
      let start = instant(of: event.day, time)
      writer.put("DTSTART", start.basic)
      writer.put("DURATION", "PT\(max(1, event.minutes ?? Self.usualMinutes))M")
    } else {
      writer.put("DTSTART;VALUE=DATE", event.day.basic)
      writer.put("DTEND;VALUE=DATE", event.day.adding(days: 1).basic)
      writer.put("TRANSP", "TRANSPARENT")
    }
    if let recurrence = event.recurrence { writer.put("RRULE", recurrence.rule(from: event.day)) }
    writer.putText("SUMMARY", event.summary)
    if !event.location.isEmpty { writer.putText("LOCATION", event.location) }
    if !event.details.isEmpty { writer.putText("DESCRIPTION", event.details) }
    if !event.category.isEmpty { writer.putText("CATEGORIES", event.category) }
    writer.put("END", "VEVENT")
  }

  private func instant(of day: Day, _ time: ClockTime) -> Instant {
    let seconds = Int64(day.number) * 86_400 + Int64(time.minutes) * 60 - Int64(clockOffset)
    return Instant(milliseconds: seconds * 1_000)
  }
}

extension Day {
  /// The day as calendars write it: `20261121`.
  fileprivate var basic: String { description.filter { $0 != "-" } }
}

extension Instant {
  /// The moment as calendars write it: `20261121T140231Z`.
  fileprivate var basic: String {
    String(description.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z"
  }
}

extension Recurrence {
  /// The rule as calendars write it: `FREQ=WEEKLY;INTERVAL=2`.
  ///
  /// A calendar would leave out the months that have no 31st; the last of the days asked for is
  /// the one that the program plans.
  fileprivate func rule(from day: Day) -> String {
    let frequency =
      switch unit {
      case .days: "DAILY"
      case .weeks: "WEEKLY"
      case .months: "MONTHLY"
      }
    let last = anchored(on: day).anchor.map { anchor in
      ";BYMONTHDAY=" + (28...anchor).map(String.init).joined(separator: ",") + ";BYSETPOS=-1"
    }
    return "FREQ=\(frequency);INTERVAL=\(interval)" + (last ?? "")
  }
}
