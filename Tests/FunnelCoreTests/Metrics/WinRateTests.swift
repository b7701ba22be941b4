import FunnelCore
import FunnelTestSupport
import Testing

struct WinRateTests {
  @Test func `lost deals count against the rate, withdrawn ones do not`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for amount: Int64 in [10, 20, 30] {
      builder.deal(amount: amount, visits: [(0, -30)], ended: (.won, -1))
    }
    builder.deal(amount: 20, visits: [(0, -30)], ended: (.lost, -1))
    builder.deal(amount: 90, visits: [(0, -30)], ended: (.withdrawn, -1))
    builder.deal(amount: 90, visits: [(0, -30)], ended: (.withdrawn, -1))
    builder.deal(amount: 500)
    let rate = WinRate(builder.book, builder.scope)
    #expect(rate.closed == Rate(3, of: 4))
    #expect(rate.cohort == Rate(3, of: 4))
    #expect(rate.byValue == 0.75)
  }

  @Test func `the period asks for the close day, the cohort for the day of creation`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(0, -300)], ended: (.won, -1))
    builder.deal(visits: [(0, -20)], ended: (.upgraded, -1))
    builder.deal(visits: [(0, -300)], ended: (.lost, -1))
    builder.deal(visits: [(0, -300)], ended: (.lost, -200))
    var scope = builder.scope
    scope.period = .quarter(of: builder.today)
    let rate = WinRate(builder.book, scope)
    #expect(rate.closed == Rate(2, of: 3))
    #expect(rate.cohort == Rate(1, of: 1))
  }

  @Test func `lost deals without amounts leave the rate by value unknown`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(amount: 10, visits: [(0, -30)], ended: (.won, -1))
    builder.deal(visits: [(0, -30)], ended: (.lost, -1))
    #expect(WinRate(builder.book, builder.scope).byValue == nil)
    #expect(WinRate(Book(), builder.scope).closed.fraction == nil)
  }

  @Test func `a stage's rate counts the deals that reached it or went further`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(1, -30), (2, -20)], ended: (.won, -1))
    builder.deal(visits: [(2, -20)], ended: (.won, -1))
    builder.deal(visits: [(2, -20), (1, -10)], ended: (.lost, -1))
    for _ in 1...3 { builder.deal(visits: [(1, -30)], ended: (.lost, -1)) }
    builder.deal(visits: [(1, -30)], ended: (.withdrawn, -1))
    let rates = StageWinRate.all(builder.book, builder.scope).map(\.rate)
    #expect(
      rates == [Rate(2, of: 6), Rate(2, of: 6), Rate(2, of: 3), Rate(0, of: 0), Rate(0, of: 0)])
  }
}
