/// How much two shares of independent cases differ: the second less the first.
///
/// The interval is Newcombe's hybrid score interval, made of the Wilson intervals l…u of both
/// shares (R. G. Newcombe, "Interval estimation for the difference between independent
/// proportions", Statistics in Medicine 17, 1998, method 10): d − √((p₂−l₂)² + (u₁−p₁)²) to
/// d + √((u₂−p₂)² + (p₁−l₁)²). Worked example: 48/80 and 56/70: +.2 within .0524…0.3339.
public struct RateDifference: Hashable, Sendable {
  /// The first share.
  public var first: Rate
  /// The second share.
  public var second: Rate

  /// From how many cases in each group on a difference is worth a word.
  public static let leastCases = 5

  /// The difference of two shares.
  public init(_ first: Rate, _ second: Rate) { (self.first, self.second) = (first, second) }

  /// The second share less the first, −1…1; nil where one has no cases.
  public var value: Double? {
    guard let first = first.fraction, let second = second.fraction else { return nil }
    return second - first
  }

  /// Where the true difference lies with 95 % confidence; nil below `leastCases` cases.
  public var interval: ClosedRange<Double>? {
    guard first.n >= Self.leastCases, second.n >= Self.leastCases, let difference = value,
      let (p, one) = first.fraction.flatMap({ p in first.wilson.map { (p, $0) } }),
      let (q, two) = second.fraction.flatMap({ q in second.wilson.map { (q, $0) } })
    else { return nil }
    let below = hypotenuse(q - two.lowerBound, one.upperBound - p)
    let above = hypotenuse(two.upperBound - q, p - one.lowerBound)
    return max(-1, difference - below)...min(1, difference + above)
  }

  private func hypotenuse(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
}
