import FunnelCore
import FunnelTestSupport
import Testing

struct StageSpeedTests {
  @Test func `advances over the days spent`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    // In Needs: 20 days and on, 10 days and won, 30 days and lost, 40 days and still there.
    builder.deal(visits: [(1, -40), (2, -20)])
    builder.deal(visits: [(1, -40)], ended: (.won, -30))
    builder.deal(visits: [(1, -40)], ended: (.lost, -10))
    builder.deal(visits: [(1, -40)])
    let speed = StageSpeed.all(builder.book, builder.scope)[1]
    #expect(speed.advances == 2)
    #expect(speed.dealDays == 100)
    #expect(speed.perDealDay == 0.02)
    #expect(speed.daysPerAdvance == 50)
  }

  @Test func `only days of the period count`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(1, -40), (2, -5)])
    builder.deal(visits: [(1, -40), (2, -30)])
    var scope = builder.scope
    // 11 to 20 November.
    scope.period = Period(first: builder.day(-10), last: builder.day(-1))
    let speed = StageSpeed.all(builder.book, scope)[1]
    #expect(speed.advances == 1)
    #expect(speed.dealDays == 5)
  }

  @Test func `nobody there is not enough data`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(1, -5), (2, -5)])
    let speeds = StageSpeed.all(builder.book, builder.scope)
    #expect(speeds[0].perDealDay == nil)
    #expect(speeds[0].daysPerAdvance == nil)
    #expect(speeds[1].advances == 1)
    #expect(speeds[1].perDealDay == nil)
  }
}
