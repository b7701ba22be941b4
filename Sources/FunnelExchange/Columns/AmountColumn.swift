public import FunnelCore

/// Finds out over a whole column what its decimal mark is.
public struct AmountColumn: Sendable {
  /// What the column as a whole says.
  public enum Verdict: Hashable, Sendable {
    /// The mark before decimals; the other one groups thousands.
    case mark(DecimalMark)
    /// A cell can be read both ways and nothing else settles it, or cells contradict each other.
    case ambiguous(sample: String, line: Int)
  }

  /// Why a cell is no amount.
  public enum Defect: Error, Hashable, Sendable {
    /// It is not written as a number.
    case notANumber
    /// It has more decimals than the currency's minor unit.
    case tooManyDecimals(Currency)
    /// It is beyond ±9.2e18 minor units.
    case outOfRange
    /// Its currency is not known.
    case unknownCurrency(String)
  }

  private var points = 0
  private var commas = 0
  private var sample: (text: String, line: Int)?

  /// A column of which nothing has been seen.
  public init() {}

  /// Takes note of a cell; empty cells and what is no amount tell nothing.
  public mutating func observe(_ cell: UnsafeBufferPointer<UInt8>, line: Int) {
    if cell.allSatisfy({ (0x30...0x39).contains($0) }) { return }
    if commas == 0, AmountColumn.hasPlainPoint(cell) {
      points += 1
      return
    }
    let text = String(decoding: cell, as: UTF8.self)
    guard let digits = AmountShape(text)?.digits else { return }
    switch AmountColumn.evidence(digits) {
    case .mark(.point)?: points += 1
    case .mark(.comma)?: commas += 1
    case .ambiguous?: if sample == nil { sample = (text, line) }
    case nil: break
    }
    if points > 0, commas > 0, conflict == nil { conflict = (text, line) }
  }

  private var conflict: (text: String, line: Int)?

  /// The decimal mark of the column.
  ///
  /// Where nothing tells, it is the point: `1,234` alone is one thousand and more, as no money
  /// has three decimals. `1.234` alone is left to a person.
  public var verdict: Verdict {
    if let conflict { return .ambiguous(sample: conflict.text, line: conflict.line) }
    if commas > 0 { return .mark(.comma) }
    if points > 0 { return .mark(.point) }
    if let sample { return .ambiguous(sample: sample.text, line: sample.line) }
    return .mark(.point)
  }

  /// What a number's separators prove; `.ambiguous` for `1.234`, nil for nothing.
  private static func evidence(_ digits: [UInt8]) -> Verdict? {
    let (point, comma) = (UInt8(ascii: "."), UInt8(ascii: ","))
    guard let lastSign = digits.lastIndex(where: { $0 == point || $0 == comma }) else { return nil }
    let sign = digits[lastSign]
    let (own, other): (DecimalMark, DecimalMark) =
      sign == point ? (.point, .comma) : (.comma, .point)
    if digits.contains(sign == point ? comma : point) { return .mark(own) }
    if digits.firstIndex(of: sign) != lastSign { return .mark(other) }
    let (whole, decimals) = (lastSign, digits.count - lastSign - 1)
    if decimals != 3 || whole > 3 || whole == 0 || digits[0] == 0x30 { return .mark(own) }
    return sign == point ? .ambiguous(sample: "", line: 0) : nil
  }

  /// Reads a cell with a settled mark; nil where the cell is blank, which is missing and not 0.
  ///
  /// `zeros` are those of the column's unit, four for 万元, where the cell has none; `currency` is assumed where the cell
  /// names none.
  public static func money(
    of cell: UnsafeBufferPointer<UInt8>, mark: DecimalMark, currency: Currency, zeros: Int = 0
  ) throws(Defect) -> Money? {
    if let money = plainMoney(of: cell, mark: mark, currency: currency, zeros: zeros) {
      return money
    }
    let text = String(decoding: cell, as: UTF8.self)
    if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return nil }
    guard let shape = AmountShape(text) else { throw .notANumber }
    var own = currency
    if !shape.mark.isEmpty {
      guard let named = CurrencyMark.currency(shape.mark, expected: currency) else {
        let hasLetters = shape.mark.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
        if hasLetters { throw .unknownCurrency(shape.mark) } else { throw .notANumber }
      }
      own = named
    }
    let zeros = shape.zeros + (shape.hasUnit ? 0 : zeros)
    let units = try units(of: shape, mark: mark, places: own.digits + zeros, currency: own)
    return Money(minorUnits: units, currency: own)
  }

  /// Reads a cell with a settled mark; nil where it is blank.
  public static func money(
    of cell: String, mark: DecimalMark = .point, currency: Currency, zeros: Int = 0
  ) throws(Defect) -> Money? {
    var cell = cell
    let outcome = cell.withUTF8 { bytes in
      Result { () throws(Defect) in
        try money(of: bytes, mark: mark, currency: currency, zeros: zeros)
      }
    }
    return try outcome.get()
  }

  /// The common case, ASCII digits with at most one mark and nothing else; nil for any other cell.
  static func plainMoney(
    of cell: UnsafeBufferPointer<UInt8>, mark: DecimalMark, currency: Currency, zeros: Int
  ) -> Money? {
    plain(cell, mark: mark, digits: currency.digits + zeros).map {
      Money(minorUnits: $0, currency: currency)
    }
  }

  /// The minor units of such a cell, without making a string.
  private static func plain(
    _ cell: UnsafeBufferPointer<UInt8>, mark: DecimalMark, digits: Int
  ) -> Int64? {
    guard (1...12).contains(cell.count), digits <= 6 else { return nil }
    let sign = mark == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
    var value: Int64 = 0
    var decimals: Int?
    for byte in cell {
      if byte == sign, decimals == nil, value > 0 || cell[0] == 0x30 {
        decimals = 0
      } else if (0x30...0x39).contains(byte) {
        value = value * 10 + Int64(byte - 0x30)
        decimals = decimals.map { $0 + 1 }
      } else {
        return nil
      }
    }
    guard decimals != 0, decimals ?? 0 <= digits else { return nil }
    for _ in 0..<digits - (decimals ?? 0) { value *= 10 }
    return value
  }

  /// Whether a cell is ASCII digits with one point and other than three decimals.
  private static func hasPlainPoint(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let point = cell.firstIndex(of: UInt8(ascii: ".")), point > 0 else { return false }
    let decimals = cell.count - point - 1
    return decimals > 0 && decimals != 3
      && cell.indices.allSatisfy { $0 == point || (0x30...0x39).contains(cell[$0]) }
  }

  private static func units(
    of shape: AmountShape, mark: DecimalMark, places: Int, currency: Currency
  ) throws(Defect) -> Int64 {
    let sign = mark == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
    let parts = shape.digits.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first,
      let grouped = ungrouped(whole, canBeEmpty: parts.count == 2)
    else { throw .notANumber }
    var decimals = parts.count == 2 ? parts[1] : []
    guard decimals.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .notANumber }
    while decimals.last == 0x30 { decimals = decimals.dropLast() }
    guard decimals.count <= places else { throw .tooManyDecimals(currency) }
    var value: Int64 = 0
    let zeros = repeatElement(UInt8(0x30), count: places - decimals.count)
    for digit in [grouped, Array(decimals), Array(zeros)].joined() {
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.addingReportingOverflow(Int64(digit - 0x30))
      guard !overflow, !carry else { throw .outOfRange }
      value = sum
    }
    return shape.isNegative ? -value : value
  }

  /// Digits without their thousands marks; nil where groups have the wrong length.
  ///
  /// The last group has three digits, or four (万), those before it two (lakh) to four.
  private static func ungrouped(_ digits: ArraySlice<UInt8>, canBeEmpty: Bool) -> [UInt8]? {
    let groups = digits.split(
      omittingEmptySubsequences: false, whereSeparator: { !(0x30...0x39).contains($0) })
    guard let first = groups.first, canBeEmpty || !first.isEmpty else { return nil }
    if groups.count > 1 {
      guard let last = groups.last, (3...4).contains(last.count), (1...4).contains(first.count),
        groups.dropFirst().allSatisfy({ (2...4).contains($0.count) })
      else { return nil }
    }
    return Array(groups.joined())
  }
}
