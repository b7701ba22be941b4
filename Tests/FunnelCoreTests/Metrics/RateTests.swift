import FunnelCore
import Testing

struct RateTests {
  @Test(arguments: [
    (3, 10, 0.1078, 0.6032), (0, 5, 0, 0.4345), (5, 5, 0.5655, 1), (14, 24, 0.3883, 0.7553),
    (33, 50, 0.5215, 0.7756),
  ])
  func `Wilson's interval is the published one`(k: Int, n: Int, low: Double, high: Double) throws {
    let interval = try #require(Rate(k, of: n).wilson)
    #expect(abs(interval.lowerBound - low) < 0.000_05)
    #expect(abs(interval.upperBound - high) < 0.000_05)
  }

  @Test func `none of five is nought, none of none is unknown`() {
    #expect(Rate(0, of: 5).fraction == 0)
    #expect(Rate(0, of: 0).fraction == nil)
    #expect(Rate(0, of: 0).wilson == nil)
  }
}
