import FunnelCore
import FunnelTestSupport
import Testing

struct AcquisitionCostTests {
  private func activity(
    _ number: Int64, deal: Int64?, on date: String?, cost: Int64?, minutes: Int? = nil,
    isDone: Bool = true
  ) -> Activity {
    var activity = Activity(id: Activity.ID(number))
    activity.deal = deal.map { Deal.ID($0) }
    (activity.day, activity.cost) = (date.flatMap { Day(iso: $0) }, cost)
    (activity.minutes, activity.isDone) = (minutes, isDone)
    return activity
  }

  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for _ in 1...3 { builder.deal(visits: [(0, -40)], ended: (.won, -1)) }
    builder.deal(visits: [(0, -40)], ended: (.lost, -1))
    builder.deal(visits: [(0, -40)], ended: (.withdrawn, -1))
    builder.deal(visits: [(0, -40)])
    return builder
  }

  @Test func `cost is shared out over the wins`() {
    let builder = builder()
    var scope = builder.scope
    scope.period = .quarter(of: builder.today)
    let cost = AcquisitionCost(
      builder.book, scope,
      activities: [
        activity(1, deal: 1, on: "2026-11-01", cost: 50_000, minutes: 60),
        activity(2, deal: 4, on: "2026-11-02", cost: 30_000, minutes: 90),
        activity(3, deal: 5, on: "2026-11-03", cost: nil, minutes: 30),
        activity(4, deal: 6, on: "2026-11-04", cost: 10_000),
        activity(5, deal: 1, on: "2026-09-30", cost: 900),
        activity(6, deal: 1, on: "2026-11-05", cost: 900, isDone: false),
        activity(7, deal: nil, on: "2026-11-05", cost: 900),
        activity(8, deal: 1, on: nil, cost: 900),
        activity(9, deal: 99, on: "2026-11-05", cost: 900),
      ])
    #expect(cost.wins == 3)
    #expect(cost.total.cost == 90_000)
    #expect(cost.total.activities == 4)
    #expect(cost.perWin == 30_000)
    #expect(cost.wasted.cost == 30_000)
    #expect(cost.wasted.minutes == 120)
    #expect(cost.wasted.timed == 2)
  }

  @Test func `without a known cost or a win there is not enough data`() {
    let builder = builder()
    let none = AcquisitionCost(
      builder.book, builder.scope,
      activities: [activity(1, deal: 1, on: "2026-11-01", cost: nil, minutes: 60)])
    #expect(none.perWin == nil)
    var lost = builder.scope
    lost.filter = DealFilter("status:lost")
    let unwon = AcquisitionCost(
      builder.book, lost, activities: [activity(1, deal: 4, on: "2026-11-01", cost: 5)])
    #expect(unwon.perWin == nil)
    #expect(unwon.total.cost == 5)
  }
}
