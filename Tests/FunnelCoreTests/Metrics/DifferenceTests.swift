import FunnelCore
import FunnelTestSupport
import Testing

struct DifferenceTests {
  /// The cases (a) and (h) of Newcombe's table II, method 10.
  @Test(arguments: [
    (Rate(48, of: 80), Rate(56, of: 70), 0.0524, 0.3339),
    (Rate(0, of: 29), Rate(5, of: 56), -0.0381, 0.1926),
    (Rate(0, of: 10), Rate(10, of: 10), 0.6075, 1.0),
  ])
  func `rates differ within Newcombe's interval`(
    first: Rate, second: Rate, low: Double, high: Double
  ) throws {
    let interval = try #require(RateDifference(first, second).interval)
    #expect(abs(interval.lowerBound - low) < 0.00006)
    #expect(abs(interval.upperBound - high) < 0.00006)
  }

  @Test func `few cases are not enough data`() {
    #expect(RateDifference(Rate(2, of: 4), Rate(50, of: 99)).interval == nil)
    #expect(RateDifference(Rate(2, of: 4), Rate(50, of: 100)).value == 0)
    #expect(RateDifference(Rate(0, of: 0), Rate(5, of: 9)).value == nil)
  }

  @Test func `a sample has mean and variance`() {
    let sample = Sample([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(sample.mean == 5)
    #expect(abs((sample.variance ?? 0) - 32.0 / 7) < 1e-12)
    #expect(Sample().mean == nil)
    #expect(Sample([3]).variance == nil)
  }

  @Test func `means differ within Welch's interval`() throws {
    let difference = MeanDifference(Sample([1, 2, 3, 4, 5]), Sample([3, 5, 7, 9, 11]))
    #expect(difference.value == 4)
    let interval = try #require(difference.interval)
    // √(2.5/5 + 10/5) · 2.459, t of 5.88 degrees of freedom.
    #expect(abs(interval.lowerBound - 0.112) < 0.001)
    #expect(abs(interval.upperBound - 7.888) < 0.001)
  }

  @Test func `alike and few samples trap nothing`() {
    let alike = MeanDifference(Sample([2, 2, 2, 2, 2]), Sample([3, 3, 3, 3, 3]))
    #expect(alike.interval == 1...1)
    #expect(MeanDifference(Sample([1, 2]), Sample([1, 2, 3, 4, 5])).interval == nil)
    #expect(MeanDifference(Sample(), Sample()).value == nil)
    let half = MeanDifference(Sample([2, 2, 2, 2, 2]), Sample([1, 2, 3, 4, 5]))
    // t of 4 degrees of freedom is 2.776, √(2.5/5) = .7071: 1 ± 1.963.
    #expect(abs((half.interval?.lowerBound ?? 0) + 0.963) < 0.002)
  }
}
