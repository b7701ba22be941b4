import FunnelCore
import Testing

struct QuantileTests {
  @Test func `p80 is the smallest value that eight in ten do not exceed`() {
    #expect(Quantile.percentile(80, of: [20, 3, 8, 5]) == 20)
    #expect(Quantile.percentile(80, of: 1...10) == 8)
    #expect(Quantile.percentile(80, of: [7]) == 7)
    #expect(Quantile.percentile(80, of: [Int]()) == nil)
    #expect(Quantile.percentile(0, of: [4, 2]) == 2)
    #expect(Quantile.percentile(100, of: [4, 2]) == 4)
  }

  @Test func `days in short are mean, median and p80`() throws {
    let days = try #require(DaySummary([20, 3, 8, 5]))
    #expect(days.count == 4)
    #expect(days.mean == 9)
    #expect(days.median == 6.5)
    #expect(days.p80 == 20)
    #expect(DaySummary([9])?.median == 9)
    #expect(DaySummary([]) == nil)
  }

  @Test func `a summary agrees with sorting`() throws {
    let days = (0..<200).map { $0 * 37 % 101 }
    let summary = try #require(DaySummary(days))
    let sorted = days.sorted()
    #expect(summary.p80 == sorted[159])
    #expect(summary.median == Double(sorted[99] + sorted[100]) / 2)
    #expect(summary.mean == Double(days.reduce(0, +)) / 200)
  }
}
