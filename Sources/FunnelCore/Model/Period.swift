/// A span of whole calendar days, first and last included.
public struct Period: Hashable, Sendable {
  /// The first day that belongs to the period.
  public let first: Day
  /// The last day that belongs to the period.
  public let last: Day

  /// The days from `first` to `last`; nil where `last` comes earlier.
  public init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    (self.first, self.last) = (first, last)
  }

  private init(from first: Day, months: Int) {
    self.first = first
    last = first.adding(months: months).adding(days: -1)
  }

  /// The calendar month of a day.
  public static func month(of day: Day) -> Period { Period(from: day.firstOfMonth, months: 1) }

  /// The calendar quarter of a day.
  public static func quarter(of day: Day) -> Period {
    Period(from: day.firstOfMonth.adding(months: -((day.month - 1) % 3)), months: 3)
  }

  /// The calendar year of a day.
  public static func year(of day: Day) -> Period {
    Period(from: day.firstOfMonth.adding(months: 1 - day.month), months: 12)
  }

  /// The last `days` days up to and including `day`, at least one.
  public static func trailing(days: Int, to day: Day) -> Period {
    Period(from: day.adding(days: 1 - max(1, days)), to: day)
  }

  private init(from first: Day, to last: Day) { (self.first, self.last) = (first, last) }

  /// A period as people type it: `2026`, `2026-Q4`, `2026-11`, `2026-W47`,
  /// `2026-10-01..2026-11-21`, `last-90d`, `week`, `last-month`; nil for anything else.
  public init?(_ text: some StringProtocol, today: Day) {
    let text = text.lowercased()
    if let range = text.range(of: ".."), let first = Day(iso: text[..<range.lowerBound]),
      let last = Day(iso: text[range.upperBound...])
    {
      self.init(first: first, last: last)
    } else if text.hasPrefix("last-"), text.hasSuffix("d"),
      let days = Int(text.dropFirst(5).dropLast()), (1...36_600).contains(days)
    {
      self = .trailing(days: days, to: today)
    } else if let named = Period(named: text, today: today) ?? Period(isoWeek: text) {
      self = named
    } else if let start = Day(iso: text + "-01-01") {
      self = .year(of: start)
    } else if let start = Day(iso: text + "-01") {
      self = .month(of: start)
    } else if text.utf8.count == 7, text.dropLast().hasSuffix("-q"),
      let quarter = text.last?.wholeNumberValue, (1...4).contains(quarter),
      let start = Day(iso: text.prefix(4) + "-" + padded(quarter * 3 - 2, to: 2) + "-01")
    {
      self = .quarter(of: start)
    } else {
      return nil
    }
  }

  /// The period as people type it, as short as it can be: `2026`, `2026-Q4`, `2026-11`,
  /// `2026-W47`, `2026-10-01..2026-11-21`.
  public var code: String {
    let year = padded(first.year, to: 4)
    switch wholeMonths {
    case 12 where first.month == 1: return year
    case 3 where first.month % 3 == 1: return "\(year)-Q\(first.quarter)"
    case 1: return "\(year)-\(padded(first.month, to: 2))"
    default:
      guard let (year, week) = isoWeek else { return "\(first)..\(last)" }
      return "\(padded(year, to: 4))-W\(padded(week, to: 2))"
    }
  }

  /// Whether a day belongs to the period.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// How many days the period has, at least 1.
  public var length: Int { last.days(since: first) + 1 }

  /// The period of the same kind just before: as many whole calendar months where it is made of
  /// them, else as many days.
  public var preceding: Period {
    guard let months = wholeMonths else {
      return Period(from: first.adding(days: -length), to: first.adding(days: -1))
    }
    return Period(from: first.adding(months: -months), months: months)
  }

  /// How many whole calendar months the period is made of; nil where it is not.
  private var wholeMonths: Int? {
    guard first == first.firstOfMonth, last == last.lastOfMonth else { return nil }
    return (last.year - first.year) * 12 + last.month - first.month + 1
  }

  /// The period and those of its kind before it, `count` together, the earliest first.
  public func series(of count: Int) -> [Period] {
    var periods = [self]
    while periods.count < count { periods.append(periods[periods.count - 1].preceding) }
    return periods.reversed()
  }
}

extension String {
  /// Where a short text first occurs, without Foundation.
  fileprivate func range(of needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
