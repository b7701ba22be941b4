import FunnelTestSupport
import Testing

@testable import FunnelCore

struct ForecastReportTests {
  private let today = day("2026-11-10")

  /// November so far.
  ///
  /// 500 won. Open: 1,000 at 40 % (rated 75 × 80 = 60 %), 2,000 at 65 %, and what
  /// does not count.
  private func november() -> (builder: BookBuilder, scope: Scope) {
    var builder = BookBuilder.fiveStage(today: today)
    builder.deal(amount: 500, visits: [(0, -40)], ended: (.won, -2))
    builder.deal(amount: 9_999, visits: [(0, -40)], ended: (.lost, -2))
    builder.deal(stage: 2, amount: 1_000, rates: (fund: 75, us: 80), close: 5)
    builder.deal(stage: 3, amount: 2_000, close: 10)
    builder.deal(stage: 3, close: 10)
    builder.deal(stage: 3, amount: 7_000, close: 50)
    builder.deal(stage: 3, amount: 7_000, close: 5) { $0.isLead = true }
    builder.deal(stage: 3, amount: 7_000, close: 5) { $0.pausedUntil = day("2026-11-12") }
    var scope = builder.scope
    scope.period = .month(of: today)
    return (builder, scope)
  }

  private func target(_ quantity: Int64, _ measure: TargetMeasure = .amountWon) -> Target {
    var target = Target(id: Target.ID(Int64(measure == .amountWon ? 1 : 2)))
    (target.first, target.last) = (day("2026-11-01"), day("2026-11-30"))
    (target.quantity, target.measure) = (quantity, measure)
    return target
  }

  @Test func `weighted methods by hand`() throws {
    let (builder, scope) = november()
    let report = try #require(ForecastReport(builder.book, scope))
    #expect(report.won.value == 500_00)
    #expect(report.open.count == 3)
    #expect(report.open.value == 3_000_00)
    // 500 + 400 + 1,300, and with 60 % for the rated one 500 + 600 + 1,300.
    let stage = try #require(report.forecast(by: .stageWeighted))
    let rated = try #require(report.forecast(by: .sdiWeighted))
    #expect(stage.point == 2_200_00)
    #expect(rated.point == 2_400_00)
    #expect(rated.judged == Rate(1, of: 3))
    // Nothing comes with .6 × .35 = .21, everything with .26: four times out of five it is between.
    #expect(stage.likely == 500_00...3_500_00)
    #expect(stage.chanceToReachQuota == nil)
    #expect(report.forecast(by: .movingAverage) == nil)
    #expect(report.forecast(by: .learned) == nil)
    #expect(report.rows.allSatisfy { $0.test == nil })
  }

  @Test func `the probability to reach the quota by hand`() throws {
    var (builder, scope) = november()
    builder.edit {
      $0.targets.update(target(2_500_00))
      $0.targets.update(target(2, .dealsWon))
    }
    let report = try #require(ForecastReport(builder.book, scope))
    // 2,000 more are needed, and only the second deal has them.
    #expect(report.quota == 2_500_00)
    let chance = try #require(report.forecast(by: .stageWeighted)?.chanceToReachQuota)
    #expect(abs(chance - 0.65) < 1e-12)
    #expect(abs(try #require(report.chanceToReachQuota) - 0.65) < 1e-12)
    // One more deal of .6, .65 and .65: 1 − .4 × .35 × .35 = .951.
    #expect(report.dealQuota == 2)
    #expect(abs(try #require(report.chanceToReachDealQuota) - 0.951) < 1e-12)
  }

  /// Five months that brought 100, 200, 300, 400 and 500, each by one deal that stood at 40 % on the
  /// eve, beside one of 1,000 at 10 % that was lost.
  private func history() -> (builder: BookBuilder, scope: Scope) {
    var builder = BookBuilder.fiveStage(today: today)
    for month in 1...5 {
      let first = day("2026-11-01").adding(months: month - 6)
      let start = first.days(since: today)
      builder.deal(
        amount: Int64(month * 100), close: start + 9,
        visits: [(0, start - 20), (2, start - 1), (3, start + 2)], ended: (.won, start + 5))
      builder.deal(
        amount: 1_000, visits: [(0, start - 1)], ended: (.lost, start + 8))
    }
    var scope = builder.scope
    scope.period = .month(of: today)
    return (builder, scope)
  }

  @Test func `past months are replayed by hand`() throws {
    let (builder, scope) = history()
    let report = try #require(ForecastReport(builder.book, scope, testing: 2))
    #expect(report.history.map(\.won) == [100_00, 200_00, 300_00, 400_00, 500_00])
    #expect(report.history.first?.period == .month(of: day("2026-06-01")))
    let stage = try #require(report.rows.first { $0.method == .stageWeighted }?.test)
    // 40 % of 400 and of 500, and 10 % of 1,000.
    #expect(stage.points.map(\.forecast) == [260_00, 300_00])
    #expect(stage.points.map(\.actual) == [400_00, 500_00])
    #expect(stage.meanAbsoluteError == 170_00)
    #expect(stage.bias == -170_00)
    #expect(abs(try #require(stage.meanAbsolutePercentageError) - 0.375) < 1e-12)
    #expect(stage.dated == Rate(2, of: 4))
    // Nothing was rated.
    #expect(report.rows.first { $0.method == .sdiWeighted }?.test == nil)
    let average = try #require(report.rows.first { $0.method == .movingAverage })
    #expect(average.forecast?.point == 400_00)
    #expect(average.test?.points.map(\.forecast) == [200_00, 300_00])
    #expect(average.test?.bias == -200_00)
  }

  @Test func `what was not yet created, or ended before, was not open`() throws {
    var builder = BookBuilder.fiveStage(today: today)
    let first = day("2026-10-01").days(since: today)
    // Began on the first of the month; ended on the eve; won in September although due in October.
    builder.deal(amount: 100, close: first + 9, visits: [(2, first)], ended: (.won, first + 5))
    builder.deal(amount: 100, close: first + 9, visits: [(2, first - 9)], ended: (.lost, first - 1))
    builder.deal(amount: 100, close: first + 9, visits: [(2, first - 9)], ended: (.won, first - 3))
    // Still open, and due in October.
    builder.deal(amount: 1_000, close: first + 9, visits: [(0, first - 9), (3, first + 3)])
    var scope = builder.scope
    scope.period = .month(of: today)
    let report = try #require(ForecastReport(builder.book, scope))
    let test = try #require(report.rows[0].test)
    // Nothing was due in September; in October 10 % of 1,000.
    #expect(test.points.map(\.forecast) == [0, 100_00])
    #expect(test.points.map(\.actual) == [100_00, 100_00])
  }

  @Test func `books as they were test a method without approximations`() throws {
    let (builder, scope) = november()
    var eve = BookBuilder.fiveStage(today: day("2026-10-31"))
    eve.deal(stage: 2, amount: 800, close: 20)
    let month = Period.month(of: today)
    let test = try #require(
      BackTest(
        of: .stageWeighted, books: [(month, eve.book)], scope: scope, present: builder.book))
    #expect(test.points == [BackTest.Point(period: month, forecast: 320_00, actual: 500_00)])
  }

  @Test func `what is won already is the least that is forecast`() throws {
    var (builder, scope) = history()
    builder.deal(amount: 450, visits: [(0, -5)], ended: (.won, -1))
    let report = try #require(ForecastReport(builder.book, scope))
    let average = try #require(report.forecast(by: .movingAverage))
    #expect(average.point == 450_00)
    #expect(average.likely.lowerBound == 450_00)
    #expect(average.likely.contains(average.point))
  }

  @Test func `without a period there is none, and an empty book forecasts nothing`() throws {
    let builder = BookBuilder.fiveStage(today: today)
    #expect(ForecastReport(builder.book, builder.scope) == nil)
    var scope = builder.scope
    scope.period = .month(of: today)
    let report = try #require(ForecastReport(builder.book, scope))
    #expect(report.forecast(by: .stageWeighted)?.point == 0)
    #expect(report.forecast(by: .stageWeighted)?.likely == 0...0)
    #expect(report.history.isEmpty)
  }

  @Test(arguments: 0..<6)
  func `every interval holds its point`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var builder = BookBuilder.fiveStage(today: today)
    for _ in 0..<random.number(1...80) {
      let begun = -random.number(20...300)
      let ends = random.chance(60)
      builder.deal(
        amount: Int64(random.number(1...90_000)),
        rates: random.chance(40) ? (random.number(0...100), random.number(0...100)) : nil,
        close: random.number(-200...20), visits: [(random.number(0...3), begun)],
        ended: ends ? (random.pick([.won, .lost, .withdrawn]), begun + random.number(0...19)) : nil)
    }
    var scope = builder.scope
    scope.period = .month(of: today)
    builder.edit { $0.targets.update(target(100_000_00)) }
    let report = try #require(ForecastReport(builder.book, scope))
    for forecast in report.rows.compactMap(\.forecast) {
      #expect(forecast.likely.contains(forecast.point))
      #expect(forecast.nearlySure.contains(forecast.point))
      #expect(forecast.nearlySure.lowerBound <= forecast.likely.lowerBound)
      #expect(forecast.nearlySure.upperBound >= forecast.likely.upperBound)
      #expect((0...1).contains(try #require(forecast.chanceToReachQuota)))
    }
  }
}
