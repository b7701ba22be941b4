#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A sum of many independent chances, or an error around a forecast: mean and deviation.
struct NormalCurve: Hashable, Sendable {
  var mean: Double
  /// The standard deviation, at least 0.
  var deviation: Double

  /// How probable it is to be at least so much, 0…1.
  func chance(atLeast amount: Double) -> Double {
    guard deviation > 0 else { return mean >= amount ? 1 : 0 }
    return 0.5 * erfc((amount - mean) / (deviation * 2.0.squareRoot()))
  }

  /// The range that the middle share of all outcomes lies in.
  func range(_ confidence: Confidence) -> ClosedRange<Double> {
    let reach = confidence.deviations * deviation
    return (mean - reach)...(mean + reach)
  }
}

/// How sure an interval is.
public enum Confidence: String, Choice {
  /// Four times out of five.
  case likely
  /// Nineteen times out of twenty.
  case nearlySure

  /// The share of outcomes that lie within, 0…1.
  public var share: Double { self == .likely ? 0.8 : 0.95 }

  /// Half the width of the interval in standard deviations of the normal distribution.
  var deviations: Double { self == .likely ? 1.281_551_565_544_6 : 1.959_963_984_540_054 }
}
