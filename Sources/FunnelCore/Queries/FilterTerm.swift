/// One condition of a typed filter.
struct FilterTerm: Hashable, Sendable {
  var test: FilterTest
  var isNegated = false

  /// Whether every deal that fulfils this term certainly fulfils the other one.
  func implies(_ other: FilterTerm) -> Bool {
    guard isNegated == other.isNegated else { return false }
    return isNegated ? other.test.implies(test) : test.implies(other.test)
  }

  func check(in reading: BookReading) -> (DealRow) -> Bool {
    let check = test.check(in: reading)
    return isNegated ? { !check($0) } : check
  }
}

/// What a term asks of a deal.
enum FilterTest: Hashable, Sendable {
  /// A text occurs somewhere in the deal.
  case word(FoldedText)
  /// The deal has that number.
  case identity(Int64)
  /// One of the texts occurs in, or is, what the key names.
  case text(FilterKey, [FoldedText], isExact: Bool)
  /// What the key names is one of the codes.
  case choice(FilterKey, Set<String>)
  /// What the key names lies in the range, in thousandths of a major unit, percent, point or day.
  case quantity(FilterKey, ClosedRange<Int64>)
  /// What the key names lies within the span.
  case day(FilterKey, DaySpan)

  func implies(_ other: FilterTest) -> Bool {
    switch (self, other) {
    case (.word(let new), .word(let old)): old.occurs(in: new)
    case (.text(let key, let new, let isExact), .text(let oldKey, let old, let wasExact)):
      key == oldKey && (isExact == wasExact || isExact)
        && new.allSatisfy { text in
          old.contains { wasExact || $0.isIdentity ? $0 == text : $0.occurs(in: text) }
        }
    case (.choice(let key, let new), .choice(let oldKey, let old)):
      key == oldKey && new.isSubset(of: old)
    case (.quantity(let key, let new), .quantity(let oldKey, let old)):
      key == oldKey && old.lowerBound <= new.lowerBound && new.upperBound <= old.upperBound
    default: self == other
    }
  }

  /// Where the test stands among others: the cheap ones first.
  var cost: Int {
    switch self {
    case .identity: 0
    case .quantity, .day: 1
    case .choice(.stale, _), .choice(.deep, _): 3
    case .choice: 2
    case .text: 4
    case .word: 5
    }
  }
}

extension FoldedText {
  /// Whether it is a number such as `#117`.
  var isIdentity: Bool { identity != nil }

  /// The number of a text such as `#117`.
  var identity: Int64? {
    guard bytes.first == UInt8(ascii: "#") else { return nil }
    return Int64(String(decoding: bytes.dropFirst(), as: UTF8.self))
  }
}

/// Days from one mark to another, both included; open where a mark is missing.
struct DaySpan: Hashable, Sendable {
  var first: DayMark?
  var last: DayMark?

  /// The packed numbers of the days; nil where the last comes before the first.
  func numbers(today: Day) -> ClosedRange<Int32>? {
    let lower = first?.day(from: today).number ?? .min + 1
    let upper = last?.day(from: today).number ?? .max
    return lower <= upper ? lower...upper : nil
  }
}

/// A day, fixed or so many days after today.
enum DayMark: Hashable, Sendable {
  case fixed(Day)
  case fromToday(Int)

  func day(from today: Day) -> Day {
    switch self {
    case .fixed(let day): day
    case .fromToday(let days): today.adding(days: days)
    }
  }
}
