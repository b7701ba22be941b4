/// A share of cases: k of n.
///
/// 0 of 5 is 0, 0 of 0 is unknown. The interval is Wilson's 95 % score interval (Wilson 1927):
/// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.959964.
/// Worked example: 3/10 is .30 within .1078–.6032.
public struct Rate: Hashable, Sendable {
  /// The cases that count, 0…n.
  public var k: Int
  /// All cases.
  public var n: Int

  /// A share of cases.
  public init(_ k: Int, of n: Int) {
    self.k = k
    self.n = n
  }

  /// The share, 0…1; nil where there are no cases.
  public var fraction: Double? { n > 0 ? Double(k) / Double(n) : nil }

  /// Where the true share lies with 95 % confidence; nil where there are no cases.
  public var wilson: ClosedRange<Double>? {
    guard let share = fraction else { return nil }
    let z = 1.959_963_984_540_054
    let (cases, square) = (Double(n), z * z)
    let middle = share + square / (2 * cases)
    let reach = z * (share * (1 - share) / cases + square / (4 * cases * cases)).squareRoot()
    let scale = 1 + square / cases
    let low = k == 0 ? 0 : max(0, (middle - reach) / scale)
    let high = k == n ? 1 : min(1, (middle + reach) / scale)
    return low...max(low, high)
  }
}
