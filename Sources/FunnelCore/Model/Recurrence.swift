/// How something comes again: every so many days, weeks or months.
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

  /// A recurrence; nil where the interval is none.
  public init?(every interval: Int, _ unit: Unit) {
    guard (1...366).contains(interval) else { return nil }
    self.interval = interval
    self.unit = unit
  }

  /// A recurrence as people type it: `3d`, `2w`, `1m`, `daily`, `weekly`, `monthly`; nil for
  /// anything else.
  public init?(_ typed: some StringProtocol) {
    let text = typed.trimmed.lowercased()
    switch text {
    case "daily": self.init(every: 1, .days)
    case "weekly": self.init(every: 1, .weeks)
    case "monthly": self.init(every: 1, .months)
    default:
      guard let unit = text.last.flatMap(Unit.init), let interval = Int(text.dropLast()) else {
        return nil
      }
      self.init(every: interval, unit)
    }
  }

  /// The first time after a day.
  public func next(after day: Day) -> Day {
    switch unit {
    case .days: day.adding(days: interval)
    case .weeks: day.adding(days: 7 * interval)
    case .months: day.adding(months: interval)
    }
  }
}

extension Recurrence: FieldValue {
  /// A recurrence.
  public static var fieldType: FieldType { .notation(.recurrence) }
  /// The recurrence as `2w`.
  public var value: Value { .text("\(interval)\(unit.rawValue)") }
  /// The recurrence of a stored text.
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }
}
