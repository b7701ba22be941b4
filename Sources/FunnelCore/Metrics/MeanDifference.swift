/// How much the means of two independent samples differ: the second less the first.
///
/// The interval is Welch's (B. L. Welch, Biometrika 34, 1947): d ± t·√(s₁²/n₁ + s₂²/n₂), t with
/// Satterthwaite's degrees of freedom. Nothing is assumed about equal spread. Worked example:
/// 1…5 and 3, 5, 7, 9, 11: d = 4, s² = 2.5 and 10, 5.88 degrees of freedom, t = 2.459:
/// 0.11…7.89.
public struct MeanDifference: Hashable, Sendable {
  /// The first sample.
  public var first: Sample
  /// The second sample.
  public var second: Sample

  /// From how many numbers in each sample on a difference is worth a word.
  public static let leastCases = 5

  /// The difference of two samples.
  public init(_ first: Sample, _ second: Sample) { (self.first, self.second) = (first, second) }

  /// The second mean less the first; nil where a sample is empty.
  public var value: Double? {
    guard let first = first.mean, let second = second.mean else { return nil }
    return second - first
  }

  /// Where the true difference lies with 95 % confidence; nil below `leastCases` numbers.
  public var interval: ClosedRange<Double>? {
    guard first.count >= Self.leastCases, second.count >= Self.leastCases,
      let difference = value, let one = first.variance, let two = second.variance
    else { return nil }
    let (a, b) = (one / Double(first.count), two / Double(second.count))
    guard a + b > 0 else { return difference...difference }
    let freedom =
      (a + b) * (a + b)
      / (a * a / Double(first.count - 1) + b * b / Double(second.count - 1))
    let reach = Self.quantile(freedom: freedom) * (a + b).squareRoot()
    return difference - reach...difference + reach
  }

  /// The 97.5 % quantile of Student's t by its expansion in 1/ν (Abramowitz and Stegun, 26.7.5),
  /// right to .001 from four degrees of freedom on.
  static func quantile(freedom: Double) -> Double {
    let z = 1.959_963_984_540_054
    let square = z * z
    let first = z * (square + 1) / 4
    let second = z * ((5 * square + 16) * square + 3) / 96
    let third = z * (((3 * square + 19) * square + 17) * square - 15) / 384
    let fourth =
      z * ((((79 * square + 776) * square + 1_482) * square - 1_920) * square - 945) / 92_160
    return z + (first + (second + (third + fourth / freedom) / freedom) / freedom) / freedom
  }
}
