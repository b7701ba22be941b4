/// A probability or rate between 0 and 1, exact to a hundredth of a percent.
///
/// Whole basis points keep sums of weighted amounts exact and free of rounding surprises.
public struct Percentage: Hashable, Comparable, Sendable {
  /// Hundredths of a percent, 0…10,000.
  public let basisPoints: Int32

  /// That many hundredths of a percent; nil outside 0…10,000.
  public init?(basisPoints: Int) {
    guard (0...10_000).contains(basisPoints) else { return nil }
    self.basisPoints = Int32(basisPoints)
  }

  /// That many percent, held within 0…100.
  public init(percent: Int) {
    basisPoints = Int32(min(max(percent, 0), 100)) * 100
  }

  /// The nearest percentage to a fraction of 1; nil outside 0…1.
  public init?(fraction: Double) {
    guard fraction >= 0, fraction <= 1 else { return nil }
    self.init(basisPoints: Int((fraction * 10_000).rounded()))
  }

  /// The share of 1, 0…1.
  public var fraction: Double { Double(basisPoints) / 10_000 }

  /// Orders percentages by size.
  public static func < (left: Percentage, right: Percentage) -> Bool {
    left.basisPoints < right.basisPoints
  }

  /// This share of an amount of minor units, rounded half away from zero.
  ///
  /// Worked example: 25 % of 7,001 cents is 1,750.25, so 1,750.
  public func of(_ minorUnits: Int64) -> Int64 {
    let points = Int64(basisPoints)
    let (whole, rest) = minorUnits.quotientAndRemainder(dividingBy: 10_000)
    let scaled = rest * points
    let half: Int64 = scaled < 0 ? -5_000 : 5_000
    return whole * points + (scaled + half) / 10_000
  }

  /// Nothing at all.
  public static let zero = Percentage(percent: 0)

  /// Certainty.
  public static let full = Percentage(percent: 100)
}

extension Percentage: CustomStringConvertible {
  /// Percent without needless digits: `56.25`, `10`.
  public var description: String {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    let digits = padded(Int(rest), to: 2)
    return "\(whole)." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
  }
}
