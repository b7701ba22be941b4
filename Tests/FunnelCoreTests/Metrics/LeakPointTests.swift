import FunnelCore
import FunnelTestSupport
import Testing

struct LeakPointTests {
  /// 40 mature deals came to Needs, 12 went on to Proposal; 3 of those were won, 9 lost there.
  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for _ in 1...3 {
      builder.deal(amount: 100, visits: [(1, -90), (2, -80)], ended: (.won, -60))
    }
    for _ in 1...9 {
      builder.deal(amount: 10, visits: [(1, -90), (2, -80)], ended: (.lost, -60))
    }
    for _ in 1...28 { builder.deal(amount: 2, visits: [(1, -90)], ended: (.lost, -60)) }
    builder.edit(stage: 1) { $0.benchmark = Percentage(percent: 50) }
    builder.edit(stage: 2) { $0.benchmark = Percentage(percent: 25) }
    return builder
  }

  @Test func `what a better conversion brings is counted by hand`() throws {
    let builder = builder()
    let report = LeakReport(builder.book, builder.scope)
    let needs = report.points[1]
    #expect(needs.conversion.rate == Rate(12, of: 40))
    #expect(needs.nextWinRate == Rate(3, of: 12))
    let regained = try #require(needs.regained)
    // 40 · (.5 − .3) = 8 deals, a quarter of them won, 10,000 cents each.
    #expect(abs(regained.deals - 8) < 1e-9)
    #expect(abs(regained.wins - 2) < 1e-9)
    #expect(abs((regained.value ?? 0) - 20_000) < 1e-6)
    let raised = try #require(needs.raised(to: Percentage(percent: 70)))
    #expect(abs(raised.wins - 4) < 1e-9)
    #expect(abs((needs.raised(to: Percentage(percent: 20))?.wins ?? 0) + 1) < 1e-9)
  }

  @Test func `wins regained are as uncertain as the win rate behind them`() throws {
    let builder = builder()
    let needs = LeakReport(builder.book, builder.scope).points[1]
    // 8 more deals; 3 won of 12 is .0889…0.5323.
    let half = Percentage(percent: 50)
    let range = try #require(needs.wins(raisedTo: half, in: builder.book))
    #expect(abs(range.lowerBound - 0.71) < 0.01)
    #expect(abs(range.upperBound - 4.26) < 0.01)
    // 4 fewer deals at 20 %: the ends change places.
    let fewer = try #require(needs.wins(raisedTo: Percentage(percent: 20), in: builder.book))
    #expect(abs(fewer.lowerBound + 2.13) < 0.01)
    #expect(abs(fewer.upperBound + 0.36) < 0.01)
  }

  @Test func `before Won itself nothing is uncertain`() {
    var builder = builder()
    builder.deal(amount: 100, visits: [(4, -90)], ended: (.won, -60))
    let last = LeakReport(builder.book, builder.scope).points[4]
    #expect(last.raised(to: .zero) != nil)
    #expect(last.wins(raisedTo: .zero, in: builder.book) == nil)
  }

  @Test func `the worst stage by number, by value and by wins may be three`() {
    var builder = builder()
    builder.deal(amount: 500, visits: [(3, -90)], ended: (.lost, -60))
    let report = LeakReport(builder.book, builder.scope)
    #expect(report.mostDeals?.stage == Stage.ID(2))
    #expect(report.mostDeals?.lost.count == 28)
    #expect(report.mostValue?.stage == Stage.ID(4))
    #expect(report.mostRegained?.stage == Stage.ID(2))
    #expect(report.points[1].terms.text == "status:lost from=#2")
  }

  @Test func `the deals behind a leak are those it counts`() {
    let builder = builder()
    for point in LeakReport(builder.book, builder.scope).points {
      let query = DealQuery(builder.scope.narrowed(to: point.terms))
      #expect(query.count(in: builder.book) == point.lost.count)
    }
  }

  @Test func `the last open stage leads to Won itself`() {
    var builder = builder()
    builder.deal(visits: [(4, -90)], ended: (.won, -80))
    #expect(LeakReport(builder.book, builder.scope).points[4].nextWinRate == Rate(1, of: 1))
  }

  @Test func `without benchmark, mature deals or closed ones nothing is regained`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.edit(stage: 1) { $0.benchmark = Percentage(percent: 50) }
    builder.deal(visits: [(0, -90), (1, -80)])
    let report = LeakReport(builder.book, builder.scope)
    #expect(report.points[0].regained == nil)
    #expect(report.points[1].regained == nil)
    #expect(report.mostDeals == nil && report.mostValue == nil && report.mostRegained == nil)
  }

  @Test func `a conversion fallen by thirty percent of the mean is an alarm`() {
    #expect(fall(now: 3, before: [6, 5, 4]).isAlarm)
    #expect(abs((fall(now: 3, before: [6, 5, 4]).share ?? 0) - 0.4) < 1e-9)
    // The mean is .5: .35 is a fall of exactly 30 %.
    #expect(fall(now: 7, of: 20, before: [6, 5, 4]).isAlarm)
    #expect(!fall(now: 8, of: 20, before: [6, 5, 4]).isAlarm)
    #expect((fall(now: 8, before: [6, 5, 4]).share ?? 0) < 0)
  }

  @Test func `too few deals in any of the periods are not enough data`() {
    #expect(fall(now: 0, of: 4, before: [6, 5, 4]).share == nil)
    #expect(fall(now: 0, before: [0, 0, 0]).share == nil)
    var short = fall(now: 0, before: [6, 5, 4])
    short.before[1] = Rate(4, of: 4)
    #expect(short.share == nil)
    #expect(!short.isAlarm)
  }

  private func fall(now: Int, of cases: Int = 10, before: [Int]) -> ConversionFall {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(0, -1)])
    var scope = builder.scope
    scope.period = .month(of: builder.today)
    var fall = ConversionFall.all(builder.book, scope)[0]
    (fall.now, fall.before) = (Rate(now, of: cases), before.map { Rate($0, of: 10) })
    return fall
  }

  @Test func `a fall is measured on the cohorts of four months`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-30"))
    // July 8 of 10, August 6 of 10, September 7 of 10, October 3 of 10 go on, all on the next day.
    for (first, on) in [(-152, 8), (-121, 6), (-90, 7), (-60, 3)] {
      for number in 0..<10 {
        let visits: [(stage: Int, day: Int)] =
          number < on ? [(0, first), (1, first + 1)] : [(0, first)]
        builder.deal(visits: visits, ended: (.lost, -2))
      }
    }
    var scope = builder.scope
    scope.period = .month(of: day("2026-10-05"))
    let fall = ConversionFall.all(builder.book, scope)[0]
    #expect(fall.before == [Rate(8, of: 10), Rate(6, of: 10), Rate(7, of: 10)])
    #expect(fall.now == Rate(3, of: 10))
    // (.7 − .3) / .7
    #expect(abs((fall.share ?? 0) - 4.0 / 7) < 1e-9)
    let report = LeakReport(builder.book, scope)
    #expect(report.points[0].verdict == .alarm)
    #expect(report.alarms.map(\.stage) == [Stage.ID(1)])
    #expect(ConversionFall.all(builder.book, builder.scope).isEmpty)
  }
}
