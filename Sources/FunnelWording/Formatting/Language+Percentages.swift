public import FunnelCore

extension Language {
  private var percentSign: String { isChinese ? "%" : " %" }

  /// A share of 1 in percent: `63 %`, `63%`.
  ///
  /// - Parameter digits: How many digits after the point.
  public func percent(_ fraction: Double, digits: Int = 0) -> String {
    decimal(fraction * 100, digits: digits) + percentSign
  }

  /// A percentage rounded to whole percent: `56 %`.
  public func percent(_ percentage: Percentage) -> String {
    "\((percentage.basisPoints + 50) / 100)" + percentSign
  }

  /// A percentage with all its digits: `56.25 %`, `10 %`.
  public func exactPercent(_ percentage: Percentage) -> String {
    percentage.description + percentSign
  }

  /// An interval of shares of 1 in percent: `45–78 %`.
  public func interval(_ bounds: ClosedRange<Double>) -> String {
    "\(decimal(bounds.lowerBound * 100, digits: 0))–"
      + "\(decimal(bounds.upperBound * 100, digits: 0))\(percentSign)"
  }

  /// A number of percentage points with its sign: `+12`, `−3`, `0`.
  public func points(_ points: Double) -> String {
    points.isFinite ? signed(Int(points.rounded())) : "–"
  }

  /// A change in percent with its sign: `+12 %`, `−3 %`.
  public func change(_ fraction: Double) -> String {
    let text = percent(fraction)
    return (fraction * 100).rounded() > 0 ? "+" + text : text
  }
}
