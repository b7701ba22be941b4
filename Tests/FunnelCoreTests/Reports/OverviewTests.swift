import FunnelCore
import FunnelTestSupport
import Testing

struct OverviewTests {
  @Test(arguments: [60, 20_040])
  func `it says the same as four reports, also when two threads make it`(count: Int) {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for number in (0..<count).lazy.map({ $0 % 60 }) {
      let ended: (Outcome, Int)? =
        number % 3 == 0 ? (number % 2 == 0 ? .won : .lost, -number) : nil
      builder.deal(
        amount: Int64(number) * 100, rates: number % 4 == 0 ? (75, 50) : nil,
        close: number * 7 - 100, visits: [(0, -90), (number % 5, -60)], ended: ended)
    }
    var scope = builder.scope
    scope.filter = DealFilter("amount>1000")
    scope.period = .year(of: builder.today)
    let overview = Overview(builder.book, scope)
    #expect(overview.funnel == FunnelReport(builder.book, scope))
    #expect(overview.zones == ZoneReport(builder.book, scope))
    #expect(overview.health == HealthReport(builder.book, scope))
    #expect(overview.attention == AttentionReport(builder.book, scope))
  }

  @Test func `health, coverage and falls may be measured over days of their own`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for number in 0..<60 {
      let ended: (Outcome, Int)? =
        number % 3 == 0 ? (number % 2 == 0 ? .won : .lost, -number) : nil
      builder.deal(
        amount: Int64(number) * 100, close: number * 7 - 100,
        visits: [(0, -190), (number % 5, -160)], ended: ended)
    }
    var quarter = builder.scope
    quarter.period = .quarter(of: builder.today)
    let overview = Overview(builder.book, builder.scope, healthOver: quarter.period)
    #expect(overview.funnel == FunnelReport(builder.book, builder.scope))
    #expect(overview.health == HealthReport(builder.book, quarter))
    #expect(overview.health != HealthReport(builder.book, builder.scope))
    let always = HealthReport(builder.book, builder.scope)
    #expect(always.stagnant.count > overview.health.stagnant.count)
    #expect(overview.attention.stagnant == always.stagnant)
  }

  @Test func `the period's share that is over runs from nought to one`() {
    let builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    var scope = builder.scope
    #expect(HealthReport(builder.book, scope).elapsed == nil)
    scope.period = .month(of: day("2026-11-21"))
    #expect(HealthReport(builder.book, scope).elapsed == 0.7)
    scope.period = .month(of: day("2026-12-21"))
    #expect(HealthReport(builder.book, scope).elapsed == 0)
    scope.period = .month(of: day("2026-10-21"))
    #expect(HealthReport(builder.book, scope).elapsed == 1)
  }
}
