import FunnelCore

extension ReviewForm {
  /// What the products add up to, beside what is proposed.
  struct Sum {
    /// Σ quantity × unit price.
    var total: Money
    /// What is proposed; nil where nothing is.
    var proposed: Money?

    /// Whether both are the same.
    var isProposed: Bool { total == proposed }
  }

  /// What the products add up to; nil where a price is missing or there are no products.
  var sum: Sum? {
    guard let total = ProductLines(products).total else { return nil }
    return Sum(
      total: Money(minorUnits: total, currency: currency),
      proposed: amount.map { Money(minorUnits: $0, currency: currency) })
  }
}
