import FunnelCore
import FunnelTestSupport
import Testing

struct ComparisonTests {
  /// Tagged A: 2 of 10 won, B: 9 of 10, in a third of the time and for more.
  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for number in 0..<10 {
      builder.deal(
        amount: 100, visits: [(0, -60)], ended: (number < 2 ? .won : .lost, -20 - number)
      ) { $0.tags = Tags("A") }
      builder.deal(
        amount: Int64(200 + number), visits: [(0, -60)],
        ended: (number < 9 ? .won : .lost, -50 + number)
      ) { $0.tags = Tags("B") }
    }
    return builder
  }

  private func comparison(_ first: String, _ second: String) -> Comparison {
    let builder = builder()
    return Comparison(
      builder.book, builder.scope.narrowed(to: DealFilter(first)),
      builder.scope.narrowed(to: DealFilter(second)))
  }

  @Test func `a change that helped is said to have helped`() throws {
    let comparison = comparison("tag=A", "tag=B")
    #expect(comparison.first.winRate == Rate(2, of: 10))
    #expect(comparison.second.winRate == Rate(9, of: 10))
    let winRate = comparison.winRate
    #expect(abs((winRate.value ?? 0) - 0.7) < 1e-12)
    // Wilson: 2/10 .0567–.5098, 9/10 .5958–.9821; d − √(.3042² + .3098²), d + √(.0821² + .1433²).
    #expect(abs((winRate.interval?.lowerBound ?? 0) - 0.2658) < 0.0001)
    #expect(abs((winRate.interval?.upperBound ?? 0) - 0.8652) < 0.0001)
    #expect(winRate.verdict == .better)
    #expect(comparison.shared == 0)
  }

  @Test func `turned round it did harm`() {
    #expect(comparison("tag=B", "tag=A").winRate.verdict == .worse)
  }

  @Test func `two wins are too few to compare amounts and cycles`() {
    let comparison = comparison("tag=A", "tag=B")
    #expect(comparison.first.wonAmount.count == 2)
    #expect(comparison.wonAmount.verdict == .notEnoughData)
    // B was won after 10 to 18 days, A after 40 and 39.
    #expect(comparison.second.cycle.mean == 14)
    #expect(comparison.cycle.value == -25.5)
    #expect(comparison.cycle.verdict == .notEnoughData)
  }

  @Test func `a shorter cycle is better`() {
    let builder = builder()
    var (slow, fast) = (builder.scope, builder.scope)
    // B was won after 10 days on 2 October, after 11 on the 3rd, and so on to 18 on the 10th.
    slow.filter = DealFilter("tag=B closed:2026-10-06..2026-10-10")
    fast.filter = DealFilter("tag=B closed:2026-10-01..2026-10-05")
    let few = Comparison(builder.book, slow, fast)
    #expect(few.second.cycle.count == 4)
    #expect(few.cycle.verdict == .notEnoughData)
    fast.filter = DealFilter("tag=B closed:2026-10-01..2026-10-06")
    let comparison = Comparison(builder.book, slow, fast)
    #expect(comparison.first.cycle.mean == 16)
    #expect(comparison.second.cycle.mean == 12)
    // 8 degrees of freedom: −4 ± 2.306 · √(2.5/5 + 2.5/5).
    #expect(abs((comparison.cycle.interval?.upperBound ?? 0) + 1.694) < 0.001)
    #expect(comparison.cycle.verdict == .better)
    #expect(comparison.shared == 1)
  }

  @Test func `the same group twice does not differ`() {
    let comparison = comparison("tag=A", "tag=A")
    #expect(comparison.winRate.value == 0)
    #expect(comparison.winRate.verdict == .unclear)
    #expect(comparison.shared == 10)
    #expect(comparison.conversions.count == 5)
    #expect(comparison.conversions[0].difference.verdict == .unclear)
    #expect(comparison.conversions[1].difference.verdict == .notEnoughData)
  }

  @Test func `nothing compares with nothing`() {
    let scope = Scope(today: day("2026-11-21"))
    let comparison = Comparison(Book(), scope, scope)
    #expect(comparison.winRate.verdict == .notEnoughData)
    #expect(comparison.conversions.isEmpty)
  }
}
