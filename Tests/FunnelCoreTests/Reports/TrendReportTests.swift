import FunnelCore
import FunnelTestSupport
import Testing

struct TrendReportTests {
  /// Won 2 of 4 in September, 1 of 4 in October, 3 of 3 in November so far.
  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let months = [(-65, 2, 2), (-35, 1, 3), (-5, 3, 0)]
    for (offset, won, lost) in months {
      for number in 0..<won {
        let start = offset - 10 * (number + 1)
        builder.deal(amount: 100, visits: [(0, start)], ended: (.won, offset))
      }
      for _ in 0..<lost { builder.deal(visits: [(0, offset - 1)], ended: (.lost, offset)) }
    }
    builder.deal(visits: [(0, -5)], ended: (.withdrawn, -4))
    builder.deal(amount: 70, visits: [(0, -3)])
    return builder
  }

  private func trend() -> TrendReport {
    let builder = builder()
    return TrendReport(builder.book, builder.scope, by: .month, last: 3)
  }

  @Test func `each month has its own rate, amount and cycle`() {
    let trend = trend()
    #expect(trend.points.map(\.period.code) == ["2026-09", "2026-10", "2026-11"])
    #expect(trend.points.map(\.isRunning) == [false, false, true])
    #expect(
      trend.values(.winRate) == [
        .rate(Rate(2, of: 4)), .rate(Rate(1, of: 4)), .rate(Rate(3, of: 3)),
      ])
    #expect(trend.values(.wonValue) == [.money(20_000), .money(10_000), .money(30_000)])
    #expect(trend.values(.cycleMedian) == [.days(15), .days(10), .days(20)])
    #expect(trend.values(.lostDeals) == [.count(2), .count(3), .count(0)])
    #expect(trend.points[2].withdrawn.count == 1)
  }

  @Test func `new deals belong to the month they were created in`() {
    // September 17: deals won on it began on 7 September and 28 August, lost ones on the 16th;
    // those of October on the 7th and 16th; of November on the 6th, on 27 and 17 October.
    let trend = trend()
    #expect(trend.values(.newDeals) == [.count(3), .count(6), .count(3)])
    #expect(trend.values(.newValue) == [.money(10_000), .money(30_000), .money(17_000)])
    #expect(trend.points.map(\.cohort) == [Rate(1, of: 3), Rate(3, of: 6), Rate(1, of: 1)])
  }

  @Test func `a stage's conversion has a trend too`() {
    let values = trend().values(.conversion(Stage.ID(1)))
    // It took 10 to 30 days to be won, p80 20: of the deals of November only one is older… none.
    #expect(values[0] == .rate(Rate(1, of: 3)))
    #expect(values[1] == .rate(Rate(3, of: 6)))
    #expect(values[2] == .rate(Rate(0, of: 0)))
  }

  @Test func `months without data are not enough data, never nought`() {
    let builder = builder()
    let trend = TrendReport(builder.book, builder.scope, by: .quarter, last: 6)
    #expect(trend.points.count == 6)
    #expect(trend.points[0].period.code == "2025-Q3")
    #expect(trend.values(.winRate)[0].number == nil)
    #expect(trend.values(.cycleMedian)[0] == .notEnoughData)
    #expect(trend.values(.wonDeals)[0].number == 0)
    let empty = TrendReport(Book(), Scope(today: day("2026-11-21")), by: .year, last: 0)
    #expect(empty.points.count == 1)
  }
}
