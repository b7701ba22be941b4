import FunnelCore
import Testing

struct CountDifferenceTests {
  @Test func `numbers of events differ within the score intervals`() throws {
    let interval = try #require(CountDifference(4, 16).interval)
    #expect(abs(interval.lowerBound - 3.205) < 0.001)
    #expect(abs(interval.upperBound - 22.287) < 0.001)
    #expect(Difference(CountDifference(4, 16), moreIsBetter: true).verdict == .better)
    #expect(Difference(CountDifference(4, 16), moreIsBetter: false).verdict == .worse)
    #expect(Difference(CountDifference(8, 10), moreIsBetter: true).verdict == .unclear)
    #expect(Difference(CountDifference(0, 4), moreIsBetter: true).verdict == .notEnoughData)
  }

  @Test func `no events at all can be fewer for sure`() throws {
    let interval = try #require(CountDifference(12, 0).interval)
    // 12 lies in 6.864…20.977, 0 in 0…3.841: −12 − √(0 + 8.977²) to −12 + √(3.841² + 5.136²).
    #expect(abs(interval.lowerBound + 20.977) < 0.001)
    #expect(abs(interval.upperBound + 5.587) < 0.001)
  }

  @Test func `totals differ by the squares of their amounts`() throws {
    let (five, twice) = (AmountTotal([10, 10, 10, 10, 10]), AmountTotal([20, 20, 20, 20, 20]))
    let interval = try #require(TotalDifference(five, twice).interval)
    #expect(TotalDifference(five, twice).value == 50)
    #expect(abs(interval.lowerBound + 47.998) < 0.001)
    #expect(abs(interval.upperBound - 147.998) < 0.001)
    #expect(TotalDifference(AmountTotal([1, 2, 3, 4]), twice).interval == nil)
  }
}
