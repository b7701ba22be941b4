/// A forecast from what the periods before brought: the mean of the last three.
///
/// The interval comes from the errors the same forecast would have made so far: the root of their
/// mean square, times 1.2816 for 80 % and 1.9600 for 95 %. At least four periods are needed, so that
/// there is one such error. Nothing below 0 is forecast.
/// Worked example: 10, 20, 30, 40, 50 brought; the forecast is 40. It would have said 20 for 40 and
/// 30 for 50, so the deviation is 20, and with 80 % it will be within 14…66.
public struct MovingAverage: Hashable, Sendable {
  /// The forecast, in the unit of the amounts.
  public let point: Double
  /// The root of the mean square of the one-step errors.
  public let deviation: Double
  /// How many errors there are, at least 1.
  public let errors: Int

  /// How many periods are averaged.
  public static let window = 3

  /// The forecast after periods, oldest first; nil below four.
  public init?(_ amounts: [Int64]) {
    guard amounts.count > Self.window else { return nil }
    point = Self.mean(amounts[...])
    let squares = (Self.window..<amounts.count).map { place in
      let error = Double(amounts[place]) - Self.mean(amounts[..<place])
      return error * error
    }
    errors = squares.count
    deviation = (squares.reduce(0, +) / Double(errors)).squareRoot()
  }

  /// The forecasts that would have been made for each period from the fourth on, oldest first.
  static func steps(_ amounts: [Int64]) -> [(place: Int, forecast: Double)] {
    guard amounts.count > window else { return [] }
    return (window..<amounts.count).map { ($0, mean(amounts[..<$0])) }
  }

  private static func mean(_ amounts: ArraySlice<Int64>) -> Double {
    amounts.suffix(window).reduce(0.0) { $0 + Double($1) } / Double(window)
  }

  /// Where the amount will lie, from 0 up.
  public func interval(_ confidence: Confidence) -> ClosedRange<Double> {
    let range = curve.range(confidence)
    return max(0, range.lowerBound)...max(0, range.upperBound)
  }

  /// What the running period will come to, in which so much has come already: never less than
  /// that, nor do its bounds lie below it.
  ///
  /// An average of 2 (1.4–2.6) is 3 (3–3) where 3 have come so far.
  public func expectation(
    after amount: Double, _ confidence: Confidence
  ) -> (point: Double, bounds: ClosedRange<Double>) {
    let range = interval(confidence)
    return (max(amount, point), max(amount, range.lowerBound)...max(amount, range.upperBound))
  }

  /// How probable it is that at least so much comes, 0…1.
  public func chance(atLeast amount: Int64) -> Double { curve.chance(atLeast: Double(amount)) }

  private var curve: NormalCurve { NormalCurve(mean: point, deviation: deviation) }
}
