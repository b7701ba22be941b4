import FunnelCore
import FunnelTestSupport
import Testing

@Suite struct EffortTableTests {
  private static let today = day("2026-11-21")

  /// An activity done so many days after today.
  private static func done(
    _ deal: Deal.ID, _ offset: Int, minutes: Int?, cost: Int64? = nil
  ) -> Activity {
    var activity = Activity(id: Activity.ID(0))
    (activity.deal, activity.isDone) = (deal, true)
    activity.day = today.adding(days: offset)
    (activity.minutes, activity.cost) = (minutes, cost)
    return activity
  }

  /// Deals lost after 10, 20, 30 … days with so many minutes each; none where nil.
  private static func lost(_ minutes: [Int?]) -> (BookBuilder, [Activity]) {
    var book = BookBuilder.fiveStage(today: today)
    var activities: [Activity] = []
    for (place, minutes) in minutes.enumerated() {
      let deal = book.deal(
        visits: [(0, -100)], ended: (.lost, -100 + 10 * (place + 1)))
      if let minutes {
        activities.append(done(deal, -99, minutes: minutes, cost: Int64(minutes) * 10))
      }
    }
    return (book, activities)
  }

  @Test func `what was done up to the end counts, what was planned or came later does not`() {
    var book = BookBuilder.fiveStage(today: Self.today)
    let open = book.deal(visits: [(0, -30)])
    let won = book.deal(visits: [(0, -30)], ended: (.won, -5))
    var planned = Self.done(open, -1, minutes: 500)
    planned.isDone = false
    var elsewhere = Self.done(open, -1, minutes: 500)
    elsewhere.deal = nil
    let efforts = EffortTable(
      book.book,
      activities: [
        Self.done(open, -10, minutes: 20), Self.done(open, 0, minutes: 90, cost: 120_000),
        Self.done(open, -3, minutes: nil), Self.done(open, 1, minutes: 500), planned, elsewhere,
        Self.done(won, -5, minutes: 30), Self.done(won, -4, minutes: 60),
      ], today: Self.today)
    let effort = efforts[open]
    #expect((effort.activities, effort.minutes, effort.cost) == (3, 110, 120_000))
    #expect((efforts[won].activities, efforts[won].minutes) == (1, 30))
    #expect(efforts[Deal.ID(99)] == Effort())
  }

  @Test func `medians are of deals with logged time, from five on`() {
    let (book, activities) = Self.lost([60, 90, nil, 120, 150, 300])
    let lost = EffortTable(book.book, activities: activities, today: Self.today)
      .lost(in: Pipeline.ID(1))
    #expect((lost.count, lost.minutes, lost.cost, lost.days) == (5, 120, 1_200, 40))
    // Of all six, with or without logged time: 10 … 60 days.
    #expect(lost.cycle?.median == 35)
    #expect(lost.knownCycle?.count == 6)
  }

  @Test func `below five deals with logged time there is no median`() {
    let (book, activities) = Self.lost([60, 90, nil, 120, 150])
    let efforts = EffortTable(book.book, activities: activities, today: Self.today)
    let lost = efforts.lost(in: Pipeline.ID(1))
    #expect((lost.count, lost.minutes, lost.cost, lost.days) == (4, nil, nil, nil))
    #expect(SavedEffort(after: Effort(), days: 3, against: lost) == nil)
    #expect(efforts.won(in: Pipeline.ID(1)).count == 0)
    #expect(efforts.lost(in: Pipeline.ID(2)).cycle == nil)
  }

  @Test func `the median of an even number lies half way, rounded up`() {
    let (book, activities) = Self.lost([10, 20, 30, 41, 50, 60])
    let lost = EffortTable(book.book, activities: activities, today: Self.today)
      .lost(in: Pipeline.ID(1))
    // (30 + 41) / 2 = 35.5, (300 + 410) / 2 = 355, (30 + 40) / 2 = 35.
    #expect((lost.minutes, lost.cost, lost.days) == (36, 355, 35))
  }

  @Test func `leaving saves what lost deals take less what was used, and never less than nought`()
    throws
  {
    let (book, activities) = Self.lost([60, 90, 120, 150, 300])
    let lost = EffortTable(book.book, activities: activities, today: Self.today)
      .lost(in: Pipeline.ID(1))
    var used = Effort()
    (used.minutes, used.cost) = (45, 1_500)
    let saved = try #require(SavedEffort(after: used, days: 12, against: lost))
    // 120 − 45 minutes, max(0, 1,200 − 1,500), 30 − 12 days.
    #expect((saved.minutes, saved.cost, saved.days, saved.basis) == (75, 0, 18, 5))
    #expect(SavedEffort(after: used, days: nil, against: lost)?.days == nil)
    used.minutes = 200
    #expect(SavedEffort(after: used, days: 99, against: lost)?.minutes == 0)
  }

  @Test func `costs that nobody has ever logged are not known`() {
    var (book, activities) = Self.lost([60, 90, 120, 150, 300])
    for index in activities.indices { activities[index].cost = nil }
    let deal = book.deal(visits: [(0, -3)])
    let efforts = EffortTable(book.book, activities: activities, today: Self.today)
    let lost = efforts.lost(in: Pipeline.ID(1))
    #expect(lost.minutes == 120 && lost.cost == nil)
    #expect(SavedEffort(after: efforts[deal], days: 3, against: lost)?.cost == nil)
  }

  @Test func `the report adds up every way a deal can stand, and what leaving saved`() {
    var (book, activities) = Self.lost([60, 90, 120, 150, 300])
    let won = (0..<2).map { _ in book.deal(visits: [(0, -50)], ended: (.won, -1)) }
    let early = book.deal(visits: [(0, -20)], ended: (.withdrawn, -10))
    let late = book.deal(visits: [(0, -90)], ended: (.withdrawn, -5))
    let open = book.deal(visits: [(0, -9)])
    activities += [
      Self.done(won[0], -40, minutes: 400, cost: 7_000), Self.done(early, -15, minutes: 45),
      Self.done(late, -60, minutes: 235, cost: 900), Self.done(open, -2, minutes: 25),
    ]
    let efforts = EffortTable(book.book, activities: activities, today: Self.today)
    let report = EffortReport(book.book, book.scope, efforts)
    #expect(report.rows.map(\.group) == [.won, .lost, .withdrawn, .open])
    #expect(report.rows.map(\.deals) == [2, 5, 2, 1])
    #expect(report.rows.map(\.timed) == [1, 5, 2, 1])
    #expect(report.rows.map(\.effort.minutes) == [400, 720, 280, 25])
    #expect(report.rows.map(\.effort.cost) == [7_000, 7_200, 900, 0])
    // (400 + 720 + 280) / 2 and (7,000 + 7,200 + 900) / 2.
    #expect(report.perWin?.minutes == 700 && report.perWin?.cost == 7_550)
    #expect(report.exits.map(\.deal) == [late, early])
    // 120 − 45 minutes; 1,200 and 1,200 − 900; 30 − 10 days.
    let saved = report.saved
    #expect((saved.exits, saved.measured, saved.minutes) == (2, 2, 75))
    #expect((saved.cost, saved.days) == (1_500, 20))
  }

  @Test func `a period counts the deals closed in it, and measures against all lost deals`() {
    var (book, activities) = Self.lost([60, 90, 120, 150, 300])
    let left = book.deal(visits: [(0, -20)], ended: (.withdrawn, -10))
    activities.append(Self.done(left, -15, minutes: 45))
    let efforts = EffortTable(book.book, activities: activities, today: Self.today)
    var scope = book.scope
    scope.period = .trailing(days: 12, to: Self.today)
    let report = EffortReport(book.book, scope, efforts)
    #expect(report.rows.map(\.deals) == [0, 0, 1, 0])
    #expect(report.saved.minutes == 75)
    #expect(report.perWin == nil)
    scope.period = .trailing(days: 5, to: Self.today)
    #expect(EffortReport(book.book, scope, efforts).saved.exits == 0)
  }
}
