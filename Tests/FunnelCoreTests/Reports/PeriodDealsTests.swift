import FunnelCore
import FunnelTestSupport
import Testing

struct PeriodDealsTests {
  /// Sunday of week 47; the week before ended a week ago.
  private var book: BookBuilder {
    var book = BookBuilder.fiveStage(today: day("2026-11-22"))
    book.deal("Cranes", amount: 1_000, visits: [(0, -20), (1, -3)])
    book.deal("Monitors", amount: 40, visits: [(0, -30), (1, -4)], ended: (.won, -2))
    book.deal("Parts", amount: 50, visits: [(0, -10)], ended: (.lost, -1))
    book.deal("Pumps", amount: 70, visits: [(0, -2)])
    book.deal("Probes", amount: 20, visits: [(0, -40)], ended: (.won, -8))
    return book
  }

  private func scope(_ week: String) -> Scope {
    var scope = book.scope
    scope.period = Period(week, today: book.today)
    return scope
  }

  @Test func `deals belong to the period they came or ended in`() {
    let deals = PeriodDeals(book.book, scope("2026-W47"))
    #expect(deals.created.deals == [Deal.ID(4)])
    #expect(deals.won.deals == [Deal.ID(2)])
    #expect(deals.won.sum.value == 4_000)
    #expect(deals.lost.deals == [Deal.ID(3)])
    #expect(deals.winRate == Rate(1, of: 2))
    #expect(deals.cycle.mean == 28)
    let before = PeriodDeals(book.book, scope("2026-W46"))
    #expect(before.created.deals == [Deal.ID(3)])
    #expect(before.won.deals == [Deal.ID(5)])
    #expect(before.winRate == Rate(1, of: 1))
  }

  @Test func `of the deals that left a stage in the week some went on`() {
    let flows = StageFlow.all(book.book, scope("2026-W47"))
    // Cranes and Monitors went on from the first stage, Parts was lost from it.
    #expect(flows[0].onward == Rate(2, of: 3))
    #expect(flows[1].onward == Rate(1, of: 1))
    #expect(flows[2].onward == Rate(0, of: 0))
  }

  @Test func `losses are counted by who won, however the name is written`() {
    var book = BookBuilder.fiveStage(today: day("2026-11-22"))
    for amount in [10, 20, 5, 1] {
      book.deal(amount: Int64(amount), visits: [(0, -9)], ended: (.lost, -1))
    }
    let names = [1: "Acme", 2: " ACME ", 3: " "]
    let report = LossReport(book.book, book.scope) { names[Int($0.rawValue)] }
    #expect(report.rows.map(\.name) == ["Acme", nil])
    #expect(report.rows.map(\.deals.count) == [2, 2])
    #expect(report.rows.map(\.deals.value) == [3_000, 600])
    #expect(report.deals(lostTo: "acme").count == 2)
    #expect(report.deals(lostTo: "Nobody").count == 0)
    #expect(report.total.count == 4)
  }

  @Test func `activities are counted by channel`() {
    func activity(
      _ id: Int64, _ channel: Channel, deal: Int64?, minutes: Int?, _ offset: Int = -1,
      isDone: Bool = true
    ) -> Activity {
      var activity = Activity(id: Activity.ID(id))
      (activity.channel, activity.deal) = (channel, deal.map { Deal.ID($0) })
      (activity.minutes, activity.day) = (minutes, book.day(offset))
      activity.isDone = isDone
      return activity
    }
    let all = [
      activity(1, .call, deal: 1, minutes: 10), activity(2, .call, deal: 1, minutes: 20),
      activity(3, .visit, deal: 4, minutes: 60), activity(4, .mail, deal: nil, minutes: nil),
      activity(5, .call, deal: 1, minutes: 9, -7),
      activity(6, .call, deal: 1, minutes: 9, isDone: false),
    ]
    let report = ActivityReport(book.book, all, scope("2026-W47"))
    #expect(report.rows.map(\.channel) == [.call, .mail, .visit])
    #expect(report.rows.map(\.count) == [2, 1, 1])
    #expect(report.rows.map(\.minutes) == [30, 0, 60])
    #expect(report.rows.map(\.deals) == [1, 0, 1])
    #expect(report.count == 4)
    #expect(report.deals == 2)
    #expect(report.touched == Rate(2, of: 2))
    var narrowed = scope("2026-W47")
    narrowed.filter = DealFilter("name:Pumps")
    #expect(ActivityReport(book.book, all, narrowed).count == 1)
  }
}
