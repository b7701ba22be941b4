import FunnelCore
import FunnelTestSupport
import Testing

/// What has to hold of the numbers whatever became of the deals.
struct RandomHistoryTests {
  private let today = day("2026-11-21")

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `the flow of every stage adds up`(seed: UInt64) {
    var history = RandomHistory(seed: seed, today: today)
    let book = history.book()
    for period in [nil, history.period(), history.period(), .year(of: today)] {
      let scope = Scope(pipeline: Pipeline.ID(1), period: period, today: today)
      let flows = StageFlow.all(book, scope)
      #expect(flows.count == 5)
      for flow in flows {
        #expect(flow.residue == DealSum())
        #expect(flow[.entered].count >= 0)
        let deals = StageFlow.deals(book, scope, in: flow.stage, .end)
        #expect(deals.count == flow[.end].count)
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `the rows of the matrix sum to one`(seed: UInt64) {
    var history = RandomHistory(seed: seed, today: today)
    let book = history.book()
    for period in [nil, history.period()] {
      let scope = Scope(pipeline: Pipeline.ID(1), period: period, today: today)
      let matrix = ConversionMatrix(book, scope)
      let flows = StageFlow.all(book, scope)
      for (stage, flow) in zip(matrix.stages, flows) {
        let rates = matrix.outlets.map { matrix.rate(from: stage, to: $0) }
        #expect(rates.map(\.k).reduce(0, +) == matrix.exits(from: stage))
        guard matrix.exits(from: stage) > 0 else { continue }
        #expect(abs(rates.compactMap(\.fraction).reduce(0, +) - 1) < 1e-12)
        #expect(matrix.exits(from: stage) == flow.out + flow[.lost].count)
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `the waterfall between any two books leaves nothing over`(seed: UInt64) {
    var history = RandomHistory(seed: seed, today: today)
    let (past, book) = (history.book(), history.book())
    let then = today.adding(days: -history.offset(1...90))
    for (period, filter) in [(nil, ""), (history.period(), ""), (.quarter(of: today), "owner:mei")]
    {
      var scope = Scope(
        pipeline: Pipeline.ID(1), period: period, filter: DealFilter(filter), today: today)
      let bridge = Waterfall(from: past, on: then, to: book, scope)
      #expect(bridge.residue == (0, 0))
      #expect(bridge.end == SalesFigures(book, scope).genuine)
      scope.today = then
      #expect(bridge.start == SalesFigures(past, scope).genuine)
      #expect(bridge.all.allSatisfy { $0.value == $0.entries.reduce(0) { $0 + $1.value } })
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `no figure is a trap or no number`(seed: UInt64) {
    var history = RandomHistory(seed: seed, today: today)
    let book = history.book(deals: Int(seed))
    let scope = Scope(pipeline: Pipeline.ID(1), period: history.period(), today: today)
    let trend = TrendReport(book, scope)
    for figure in TrendFigure.common + [.conversion(Stage.ID(1))] {
      #expect(trend.values(figure).compactMap(\.number).allSatisfy { $0.isFinite })
    }
    for point in LeakReport(book, scope).points {
      let raised = point.raised(to: .full)
      #expect([raised?.wins, raised?.deals, raised?.value].allSatisfy { $0?.isFinite ?? true })
      #expect(point.fall?.share?.isFinite ?? true)
    }
    for speed in StageSpeed.all(book, scope) {
      #expect(speed.perDealDay?.isFinite ?? true)
      #expect(speed.dealDays >= 0)
    }
    for dimension in Dimension.allCases {
      let breakdown = Breakdown(book, scope, by: dimension)
      #expect(breakdown.rows.map(\.figures.won.value).reduce(0, +) == breakdown.total.won.value)
      for row in breakdown.rows { #expect(row.query.count(in: book) == row.figures.count) }
    }
    let comparison = Comparison(book, scope, scope.ofAllDays)
    for difference in [comparison.winRate, comparison.wonAmount, comparison.cycle] {
      #expect(difference.interval.map { $0.lowerBound.isFinite } ?? true)
    }
    _ = (ReachFigures(book, scope), StageQuality.all(book, scope))
  }
}
