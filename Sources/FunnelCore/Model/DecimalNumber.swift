/// A number above 0 with decimals, exact as it was written, such as an exchange rate.
///
/// At most 15 significant digits and 12 decimals.
public struct DecimalNumber: Hashable, Sendable {
  /// The digits without the point, 1…10¹⁵ − 1, not ending in a 0 that is a decimal.
  public let mantissa: Int64
  /// How many of the digits stand behind the point, 0…12.
  public let places: Int

  /// The number of digits with a point, such as `31.25`; nil for anything else and for 0.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    var fraction = parts.count == 2 ? parts[1][...] : ""
    guard parts.count == 1 || !fraction.isEmpty else { return nil }
    while fraction.hasSuffix("0") { fraction = fraction.dropLast() }
    guard fraction.utf8.count <= 12, let mantissa = Int64(String(whole) + fraction),
      (1..<1_000_000_000_000_000).contains(mantissa)
    else { return nil }
    (self.mantissa, places) = (mantissa, fraction.utf8.count)
  }

  /// The number for arithmetic that need not be exact.
  public var double: Double { Double(mantissa) / Double(Self.power(places)) }

  /// Ten to a power of 0…18.
  static func power(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number as it is stored: `31.25`, `0.0312`, `7`.
  public var description: String {
    let digits = padded(Int(mantissa), to: places + 1)
    return places == 0 ? digits : digits.dropLast(places) + "." + digits.suffix(places)
  }
}

extension DecimalNumber: FieldValue {
  /// A number with decimals.
  public static var fieldType: FieldType { .decimal }
  /// The number as text, which is exact.
  public var value: Value { .text(description) }
  /// The number of a stored text.
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }
}
