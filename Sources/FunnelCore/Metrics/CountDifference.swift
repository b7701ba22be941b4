/// How much two numbers of events differ: the second less the first.
///
/// Events such as new deals come at random, so their number varies by chance alone. The interval
/// is made of the score intervals l…u = k + z²/2 ± z·√(k + z²/4) of both numbers (C. R. Rao) as
/// Newcombe makes that of shares: d − √((k₂−l₂)² + (u₁−k₁)²) to d + √((u₂−k₂)² + (k₁−l₁)²).
/// Worked example: 4 and 16: 1.555…10.286 and 9.849…25.992, so +12 within 3.205…22.287.
public struct CountDifference: Hashable, Sendable {
  /// The first number.
  public var first: Int
  /// The second number.
  public var second: Int

  /// From how many events in both together on a difference is worth a word.
  public static let leastCases = 5

  /// The difference of two numbers from 0.
  public init(_ first: Int, _ second: Int) { (self.first, self.second) = (first, second) }

  /// The second number less the first.
  public var value: Double { Double(second - first) }

  /// Where the true difference lies with 95 % confidence; nil below `leastCases` events.
  public var interval: ClosedRange<Double>? {
    guard first >= 0, second >= 0, first + second >= Self.leastCases else { return nil }
    let (one, two) = (Self.score(first), Self.score(second))
    let (a, b) = (Double(first), Double(second))
    let below = hypotenuse(b - two.lowerBound, one.upperBound - a)
    let above = hypotenuse(two.upperBound - b, a - one.lowerBound)
    return value - below...value + above
  }

  private static func score(_ number: Int) -> ClosedRange<Double> {
    let (count, z) = (Double(number), 1.959_963_984_540_054)
    let reach = z * (count + z * z / 4).squareRoot()
    let middle = count + z * z / 2
    return max(0, middle - reach)...middle + reach
  }

  private func hypotenuse(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
}

extension Difference {
  /// How two numbers of events differ.
  public init(_ counts: CountDifference, moreIsBetter: Bool) {
    (value, interval) = (counts.value, counts.interval)
    self.moreIsBetter = moreIsBetter
  }

  /// How two totals of amounts differ, in minor units.
  public init(_ totals: TotalDifference, moreIsBetter: Bool) {
    (value, interval) = (totals.value, totals.interval)
    self.moreIsBetter = moreIsBetter
  }
}
