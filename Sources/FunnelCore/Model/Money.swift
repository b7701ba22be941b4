/// An amount of one currency in whole minor units, such as cents.
public struct Money: Hashable, Sendable {
  /// The amount in minor units; negative for a debt.
  public var minorUnits: Int64

  /// What the amount is counted in.
  public var currency: Currency

  /// An amount of minor units.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// An amount written in major units with a point, `-1234.5` or `1234`; nil for anything else,
  /// for more decimals than the currency has, and for amounts beyond ±9.2e18 minor units.
  public init?(decimal text: some StringProtocol, currency: Currency) {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.count <= currency.digits
    else { return nil }
    let scaled =
      String(whole) + fraction
      + String(repeating: "0", count: currency.digits - fraction.utf8.count)
    guard let units = Int64(isNegative ? "-" + scaled : scaled) else { return nil }
    self.init(minorUnits: units, currency: currency)
  }

  /// The amount in major units with all its digits and a point: `10005534.00`.
  public var decimal: String {
    let magnitude = String(minorUnits.magnitude)
    let sign = minorUnits < 0 ? "-" : ""
    guard currency.digits > 0 else { return sign + magnitude }
    let missing = currency.digits + 1 - magnitude.utf8.count
    let digits = String(repeating: "0", count: max(0, missing)) + magnitude
    return sign + digits.dropLast(currency.digits) + "." + digits.suffix(currency.digits)
  }
}

extension Money: CustomStringConvertible {
  /// The decimal amount and the currency: `10005534.00 USD`.
  public var description: String { "\(decimal) \(currency)" }
}
