/// How much the totals of two periods differ: the second less the first.
///
/// Deals come at random and with amounts that vary, so a total varies by Σ a² (the variance of a
/// compound Poisson sum): d ± z·√(Σ a₁² + Σ a₂²). Worked example: five deals of 10 and five of
/// 20: 100 − 50 = +50 ± 1.96·√(500 + 2,000) = −48…148.
public struct TotalDifference: Hashable, Sendable {
  /// The first total.
  public var first: AmountTotal
  /// The second total.
  public var second: AmountTotal

  /// From how many amounts in each total on a difference is worth a word.
  public static let leastCases = 5

  /// The difference of two totals.
  public init(_ first: AmountTotal, _ second: AmountTotal) {
    (self.first, self.second) = (first, second)
  }

  /// The second total less the first.
  public var value: Double { second.sum - first.sum }

  /// Where the true difference lies with 95 % confidence; nil below `leastCases` amounts in one.
  public var interval: ClosedRange<Double>? {
    guard first.count >= Self.leastCases, second.count >= Self.leastCases else { return nil }
    let reach = 1.959_963_984_540_054 * (first.squares + second.squares).squareRoot()
    return value - reach...value + reach
  }
}

/// A total of amounts and what is needed to say how much it varies.
public struct AmountTotal: Hashable, Sendable {
  /// How many amounts there are.
  public private(set) var count = 0
  /// What they add up to.
  public private(set) var sum = 0.0
  /// What their squares add up to.
  public private(set) var squares = 0.0

  /// Nothing yet.
  public init() {}

  /// The total of some amounts.
  public init(_ amounts: some Sequence<Double>) {
    for amount in amounts { add(amount) }
  }

  mutating func add(_ amount: Double) {
    count += 1
    sum += amount
    squares += amount * amount
  }
}
