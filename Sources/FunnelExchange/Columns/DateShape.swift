import FunnelCore

/// A date as it is written, before its order is known.
enum DateShape: Hashable {
  /// The order shows: year first in full, a name of a month, or 年月日.
  case certain(year: Int, month: Int, day: Int)
  /// A month of a year.
  case month(year: Int, month: Int)
  /// Three numbers of which the last is a full year.
  case yearLast(Int, Int, year: Int)
  /// Three numbers of at most two digits.
  case short(Int, Int, Int)

  /// The shape of a text; nil where it is no date.
  ///
  /// A time of day after the date is passed over.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let plain = DateShape(plain: bytes) {
      self = plain
      return
    }
    var scanner = DateScanner(bytes)
    guard let shape = scanner.shape() else { return nil }
    self = shape
  }

  /// The common case, `2026-11-21` and nothing else, without taking it apart.
  init?(plain bytes: UnsafeBufferPointer<UInt8>) {
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen else { return nil }
    var number = 0
    for (place, byte) in bytes.enumerated() where place != 4 && place != 7 {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    self = .certain(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The day this is in an order; nil where there is no such day.
  func reading(in order: DateOrder) -> DateReading? {
    switch self {
    case .certain(let year, let month, let day):
      Day(year: year, month: month, day: day).map { DateReading(day: $0) }
    case .month(let year, let month):
      Day(year: year, month: month, day: 1).map { DateReading(day: $0, isMonthOnly: true) }
    case .yearLast(let first, let second, let year):
      switch order {
      case .dayMonthYear: DateShape.day(year, second, first)
      case .monthDayYear: DateShape.day(year, first, second)
      case .yearMonthDay: nil
      }
    case .short(let first, let second, let third):
      switch order {
      case .dayMonthYear: DateShape.day(DateShape.fullYear(third), second, first)
      case .monthDayYear: DateShape.day(DateShape.fullYear(third), first, second)
      case .yearMonthDay: DateShape.day(DateShape.fullYear(first), second, third)
      }
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateReading? {
    Day(year: year, month: month, day: day).map { DateReading(day: $0) }
  }

  /// The year that two digits mean: 69…99 are 1969…1999, 00…68 are 2000…2068 (POSIX `strptime`).
  static func fullYear(_ year: Int) -> Int { year >= 69 ? year + 1900 : year + 2000 }
}
