import FunnelCore
import FunnelTestSupport
import Testing

struct MetricTests {
  @Test func `codes are unique and found again`() {
    #expect(Set(Metric.all.map(\.id)).count == Metric.all.count)
    for metric in Metric.all { #expect(Metric.named(metric.id)?.id == metric.id) }
    #expect(Metric.named("luck") == nil)
  }

  @Test func `an empty book has noughts, and not enough data for the rest`() {
    let figures = SalesFigures(Book(), Scope(today: day("2026-11-21")))
    let values = Dictionary(
      uniqueKeysWithValues: Metric.all.map { ($0.id, $0.value(figures)) })
    #expect(values["openDeals"] == .count(0))
    #expect(values["weightedValue"] == .money(0))
    #expect(values["winRate"] == .rate(Rate(0, of: 0)))
    for id in ["averageDeal", "cycleMedian", "velocity", "attainment", "coverage", "gap"] {
      #expect(values[id] == .notEnoughData)
    }
  }

  @Test func `the forecast by stage leaves a deal's own chance out`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(amount: 1_200, visits: [(0, -9)], ended: (.won, -1))
    builder.deal(stage: 2, amount: 1_000, rates: (99, 99))
    builder.deal(stage: 3, amount: 200) { $0.probability = Percentage(percent: 10) }
    builder.deal(stage: 3, amount: 5_000) { $0.isLead = true }
    builder.deal(amount: 9_000, visits: [(0, -9)], ended: (.lost, -1))
    let figures = SalesFigures(builder.book, builder.scope)
    #expect(Forecast.stageWeighted(figures) == 173_000)
    // 1,200 + 980.10 + 20
    #expect(Forecast.weighted(figures) == 220_010)
  }
}
