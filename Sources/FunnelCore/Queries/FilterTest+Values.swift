extension FilterTest {
  /// The test of a typed key, comparison and value; nil where the value does not suit the key.
  init?(key: FilterKey, _ comparison: FilterComparison, value: String) {
    switch key.valueKind {
    case .text: self.init(text: key, comparison, value)
    case .choice, .flag: self.init(choice: key, comparison, value)
    case .amount, .number: self.init(quantity: key, comparison, value)
    case .day: self.init(day: key, comparison, value)
    }
  }

  private init?(text key: FilterKey, _ comparison: FilterComparison, _ value: String) {
    guard comparison == .contains || comparison == .equal else { return nil }
    let texts = value.unicodeScalars.split(separator: "|").map { FoldedText(String($0).trimmed) }
      .filter { !$0.isEmpty }
    guard !texts.isEmpty else { return nil }
    self = .text(key, texts, isExact: comparison == .equal)
  }

  private init?(choice key: FilterKey, _ comparison: FilterComparison, _ value: String) {
    guard comparison == .contains || comparison == .equal else { return nil }
    var codes: Set<String> = []
    for part in value.split(whereSeparator: { $0 == "|" || $0 == "," }) {
      guard let choice = FilterChoice(part.trimmed.folded, of: key) else { return nil }
      codes.insert(choice.code)
    }
    guard !codes.isEmpty else { return nil }
    self = .choice(key, codes)
  }

  private init?(quantity key: FilterKey, _ comparison: FilterComparison, _ value: String) {
    if let (low, high) = value.bounds, comparison == .contains || comparison == .equal {
      guard let low = Self.thousandths(low, of: key), let high = Self.thousandths(high, of: key),
        low <= high
      else { return nil }
      self = .quantity(key, low...high)
      return
    }
    guard let number = Self.thousandths(value, of: key) else { return nil }
    switch comparison {
    case .contains, .equal: self = .quantity(key, number...number)
    case .above: self = .quantity(key, number + 1 ... .max)
    case .atLeast: self = .quantity(key, number ... .max)
    case .below: self = .quantity(key, .min...number - 1)
    case .atMost: self = .quantity(key, .min...number)
    }
  }

  private init?(day key: FilterKey, _ comparison: FilterComparison, _ value: String) {
    guard let span = DaySpan(typed: value, looksBack: key.looksBack) else { return nil }
    // "closed less than 30 days ago" is on the other side of its mark than "closes in less".
    let isAge = span.isCount && key.looksBack
    switch (comparison, isAge) {
    case (.contains, _), (.equal, _): self = .day(key, span.isCount ? span.fromToday : span)
    case (.above, false), (.below, true):
      self = .day(key, DaySpan(first: span.last?.adding(days: 1)))
    case (.atLeast, false), (.atMost, true): self = .day(key, DaySpan(first: span.first))
    case (.below, false), (.above, true):
      self = .day(key, DaySpan(last: span.first?.adding(days: -1)))
    case (.atMost, false), (.atLeast, true): self = .day(key, DaySpan(last: span.last))
    }
  }

  /// A number in thousandths, with the unit after it that the key allows.
  private static func thousandths(_ text: some StringProtocol, of key: FilterKey) -> Int64? {
    var text = text.trimmed.folded
    var factor: Int64 = 1
    if let last = text.last, let unit = units[last] {
      guard (key.valueKind == .amount) != (last == "%" || last == "d") else { return nil }
      factor = unit
      text.removeLast()
    }
    return text.thousandths(times: factor)
  }

  private static let units: [Character: Int64] = [
    "k": 1_000, "m": 1_000_000, "b": 1_000_000_000, "万": 10_000, "萬": 10_000,
    "亿": 100_000_000, "億": 100_000_000, "%": 1, "d": 1,
  ]
}

extension StringProtocol {
  /// The two sides of `1m..2m`.
  fileprivate var bounds: (String, String)? {
    var previous: Index?
    for index in indices where self[index] == "." {
      if let previous, self.index(after: previous) == index {
        return (String(self[..<previous]), String(self[self.index(after: index)...]))
      }
      previous = index
    }
    return nil
  }

  /// A decimal number such as `-1,234.5`, times a factor, in thousandths; nil for anything else
  /// and beyond a thousand billion.
  fileprivate func thousandths(times factor: Int64) -> Int64? {
    var digits = trimmed.filter { $0 != "," && $0 != "_" }[...]
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 15,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int64(whole)
    else { return nil }
    var scaled = whole.multipliedReportingOverflow(by: 1_000 * factor)
    guard !scaled.overflow, scaled.partialValue <= 1_000_000_000_000_000 * 1_000 else {
      return nil
    }
    var weight = 1_000 * factor
    for digit in parts.count == 2 ? parts[1].utf8.prefix(9) : ""[...].utf8.prefix(0) {
      weight /= 10
      scaled.partialValue += Int64(digit - 48) * weight
    }
    return isNegative ? -scaled.partialValue : scaled.partialValue
  }
}

extension DaySpan {
  /// The days of a typed `2026-12-01`, `2026-12`, `2026-Q4`, `2026`, `today`, `30d`, `2w` or
  /// `2026-10-01..2026-11-21`; nil for anything else.
  init?(typed text: String, looksBack: Bool) {
    let text = text.trimmed.folded
    if text == "today" {
      self.init(first: .fromToday(0), last: .fromToday(0))
    } else if let unit = text.last, unit == "d" || unit == "w",
      let count = Int(text.dropLast()), (-36_600...36_600).contains(count)
    {
      let days = count * (unit == "w" ? 7 : 1) * (looksBack ? -1 : 1)
      self.init(first: .fromToday(days), last: .fromToday(days))
    } else if let day = Day(iso: text) {
      self.init(first: .fixed(day), last: .fixed(day))
    } else if !text.hasPrefix("last-"), let period = Period(text, today: Day(number: 0)) {
      self.init(first: .fixed(period.first), last: .fixed(period.last))
    } else {
      return nil
    }
  }

  /// Whether it was typed as a number of days from today.
  fileprivate var isCount: Bool {
    if case .fromToday(let days) = first, days != 0 { return true }
    return false
  }

  /// From today to the mark, or from the mark to today.
  fileprivate var fromToday: DaySpan {
    guard case .fromToday(let days) = first else { return self }
    return DaySpan(first: .fromToday(min(0, days)), last: .fromToday(max(0, days)))
  }
}

extension DayMark {
  fileprivate func adding(days: Int) -> DayMark {
    switch self {
    case .fixed(let day): .fixed(day.adding(days: days))
    case .fromToday(let count): .fromToday(count + days)
    }
  }
}
