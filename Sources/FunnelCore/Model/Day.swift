/// A calendar day of the proleptic Gregorian calendar, without clock or time zone.
public struct Day: Hashable, Comparable, BitwiseCopyable, Sendable {
  /// Days since 1970-01-01, which is day 0.
  public let number: Int32

  /// The day that many days after 1970-01-01.
  public init(number: Int32) { self.number = number }

  /// The day of a year (1…9999), month (1…12) and day of month; nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// The day written as `2026-11-21`; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { number, digit in
      guard let number, (48...57).contains(digit) else { return nil }
      return number * 10 + Int(digit - 48)
    }
  }

  /// Orders days by time.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  /// The numbers of the days that can be written down: 0001-01-01 to 9999-12-31.
  public static let representable: ClosedRange<Int32> = -719_162...2_932_896

  /// The day of a number, or the first or last that can be written down where it lies beyond.
  public init(clamping number: Int64) {
    let (first, last) = (Self.representable.lowerBound, Self.representable.upperBound)
    self.init(number: Int32(clamping: min(max(number, Int64(first)), Int64(last))))
  }
}

extension Day {
  /// The year, month (1…12) and day of month (1…31).
  ///
  /// The era arithmetic follows Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The number of days of a month (1…12): 28…31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The calendar year.
  public var year: Int { civil.year }

  /// The month of the year, 1…12.
  public var month: Int { civil.month }

  /// The quarter of the year, 1…4.
  public var quarter: Int { (civil.month - 1) / 3 + 1 }

  /// The day of the week, 1 Monday … 7 Sunday (ISO 8601).
  public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 + 1 }

  /// The first day of this day's month.
  public var firstOfMonth: Day { Day(number: number - Int32(civil.day) + 1) }

  /// The last day of this day's month.
  public var lastOfMonth: Day {
    let (year, month, day) = civil
    return Day(number: number + Int32(Day.length(ofMonth: month, year: year) - day))
  }

  /// The day that many days later (earlier where negative); the first or last that can be written
  /// down where it lies beyond.
  public func adding(days: Int) -> Day {
    let (sum, isBeyond) = Int64(number).addingReportingOverflow(Int64(days))
    return Day(clamping: isBeyond ? (days < 0 ? .min : .max) : sum)
  }

  /// The same day of the month that many months later; its last day where the month is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let index = year * 12 + month - 1 + months
    let target = (year: (index >= 0 ? index : index - 11) / 12, month: (index % 12 + 12) % 12 + 1)
    let last = Day.length(ofMonth: target.month, year: target.year)
    return Day(number: Day.number(year: target.year, month: target.month, day: min(day, last)))
  }

  /// Whole days from `start` to this day; negative where this day is earlier.
  public func days(since start: Day) -> Int { Int(number) - Int(start.number) }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it: `2026-11-21`.
  public var description: String {
    let (year, month, day) = civil
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// A number with leading zeros, as days and instants write it.
func padded(_ number: Int, to digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
