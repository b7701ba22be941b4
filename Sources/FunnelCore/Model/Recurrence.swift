/// How something comes again: every so many days, weeks or months.
///
/// What comes again on the 31st keeps to the last day of shorter months: its day of the month is
/// remembered, and written behind the interval as in `1m/31`.
public struct Recurrence: Hashable, Sendable {
  /// What is counted.
  public enum Unit: Character, Sendable {
    case days = "d"
    case weeks = "w"
    case months = "m"
  }

  /// How many of the unit lie between two times, 1…366.
  public let interval: Int
  /// What is counted.
  public let unit: Unit

  /// The day of the month that months come back to, 29…31; nil where no month is too short for it.
  public let anchor: Int?

  /// A recurrence; nil where the interval is none, or the day of the month.
  public init?(every interval: Int, _ unit: Unit, on anchor: Int? = nil) {
    guard (1...366).contains(interval) else { return nil }
    if let anchor {
      guard unit == .months, (1...31).contains(anchor) else { return nil }
    }
    self.interval = interval
    self.unit = unit
    self.anchor = anchor.flatMap { $0 > 28 ? $0 : nil }
  }

  /// A recurrence as people type it: `3d`, `2w`, `1m`, `1m/31`, `daily`, `weekly`, `monthly`; nil
  /// for anything else.
  public init?(_ typed: some StringProtocol) {
    let text = typed.trimmed.lowercased()
    switch text {
    case "daily": self.init(every: 1, .days)
    case "weekly": self.init(every: 1, .weeks)
    case "monthly": self.init(every: 1, .months)
    default:
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count <= 2, let unit = parts[0].last.flatMap(Unit.init),
        let interval = Int(parts[0].dropLast())
      else { return nil }
      let anchor = parts.count == 2 ? Int(parts[1]) : nil
      guard parts.count == 1 || anchor != nil else { return nil }
      self.init(every: interval, unit, on: anchor)
    }
  }

  /// The first time after a day.
  ///
  /// Worked example: `1m` after 31 January 2027 is 28 February, and from there, anchored, 31 March.
  public func next(after day: Day) -> Day {
    switch unit {
    case .days: return day.adding(days: interval)
    case .weeks: return day.adding(days: 7 * interval)
    case .months:
      let next = day.adding(months: interval)
      guard let anchor = anchored(on: day).anchor else { return next }
      let (year, month, _) = next.civil
      return Day(year: year, month: month, day: min(anchor, Day.length(ofMonth: month, year: year)))
        ?? next
    }
  }

  /// The recurrence with the day of the month it comes back to after a shorter month.
  ///
  /// The anchor holds on the last day of a month too short for it; a day moved by hand is a new one.
  public func anchored(on day: Day) -> Recurrence {
    guard unit == .months else { return self }
    let (year, month, number) = day.civil
    let isCutShort = number == Day.length(ofMonth: month, year: year)
    let held = anchor.flatMap { isCutShort && $0 > number ? $0 : nil }
    return Recurrence(every: interval, unit, on: held ?? number) ?? self
  }
}

extension Recurrence: FieldValue {
  /// A recurrence.
  public static var fieldType: FieldType { .notation(.recurrence) }
  /// The recurrence as `2w` or `1m/31`.
  public var value: Value {
    .text("\(interval)\(unit.rawValue)" + (anchor.map { "/\($0)" } ?? ""))
  }
  /// The recurrence of a stored text.
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }
}
