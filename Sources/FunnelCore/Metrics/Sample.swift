/// Numbers in short, as far as a mean and its spread need them.
///
/// Summed up by Welford's method, which loses no digits where numbers are large and alike.
/// Worked example: 2, 4, 4, 4, 5, 5, 7, 9: mean 5, variance 32/7 = 4.5714.
public struct Sample: Hashable, Sendable {
  /// How many numbers there are.
  public private(set) var count = 0
  private var center = 0.0
  private var squares = 0.0

  /// No numbers.
  public init() {}

  /// The numbers of a sequence.
  public init(_ numbers: some Sequence<Double>) {
    for number in numbers { add(number) }
  }

  mutating func add(_ number: Double) {
    count += 1
    let distance = number - center
    center += distance / Double(count)
    squares += distance * (number - center)
  }

  /// The arithmetic mean; nil where there are no numbers.
  public var mean: Double? { count == 0 ? nil : center }

  /// The sample variance, over n − 1; nil below two numbers.
  public var variance: Double? { count < 2 ? nil : squares / Double(count - 1) }
}
