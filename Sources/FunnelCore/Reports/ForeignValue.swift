/// Money of a currency that no rate converts into the one a report is made in.
public struct ForeignValue: Hashable, Sendable {
  /// The currency.
  public var currency: Currency
  /// How many deals have an amount in it, withdrawn ones among them.
  public var count: Int
  /// Their amounts, in minor units of that currency.
  public var value: Int64
}

/// Gathers what no rate converts, currency by currency.
struct Unconverted: Sendable {
  private var values: [Currency: ForeignValue] = [:]

  /// Notes a deal whose amount is known but could not be converted.
  mutating func add(_ row: DealRow) {
    guard row.amount != .min else { return }
    var value =
      values[row.currency] ?? ForeignValue(currency: row.currency, count: 0, value: 0)
    value.count += 1
    value.value.add(row.amount)
    values[row.currency] = value
  }

  /// The currencies in the order of their codes.
  var list: [ForeignValue] { values.values.sorted { $0.currency < $1.currency } }
}
