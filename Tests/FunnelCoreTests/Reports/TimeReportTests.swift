import FunnelCore
import FunnelTestSupport
import Testing

struct TimeReportTests {
  private let today = day("2026-11-21")
  private let month = Period.trailing(days: 30, to: day("2026-11-21"))
  private var builder = BookBuilder.fiveStage(today: day("2026-11-21"))

  /// Minutes spent on a deal so many days ago.
  private func spent(
    _ minutes: Int?, on deal: Deal.ID?, daysAgo: Int = 1, by owner: Owner.ID? = nil,
    isDone: Bool = true
  ) -> Activity {
    var activity = Activity(id: Activity.ID(1))
    (activity.deal, activity.minutes, activity.owner) = (deal, minutes, owner)
    (activity.day, activity.isDone) = (today.adding(days: -daysAgo), isDone)
    return activity
  }

  @Test func `minutes go to the zone of their deal`() throws {
    var builder = builder
    let above = builder.deal(rates: (25, 25))
    let inside = builder.deal(rates: (50, 50))
    let best = builder.deal(rates: (75, 75))
    let unrated = builder.deal()
    let won = builder.deal(rates: (99, 99), visits: [(0, -20)], ended: (.won, -2))
    let activities = [
      spent(60, on: above), spent(60, on: inside), spent(90, on: best), spent(30, on: won),
      spent(45, on: unrated), spent(20, on: nil),
      // Not done, not logged, too old, in the future, of a deal that is gone.
      spent(500, on: best, isDone: false), spent(nil, on: best), spent(500, on: best, daysAgo: 30),
      spent(500, on: best, daysAgo: -1), spent(500, on: Deal.ID(99)),
    ]
    let report = TimeReport(builder.book, activities, builder.scope, period: month)
    #expect(report.rows.map(\.zone) == [.above, .inFunnel, .bestFew])
    #expect(report.rows.map(\.target) == [40, 20, 40])
    #expect(report.rows.map(\.minutes.amount) == [60, 60, 120])
    #expect(report.rows.map(\.minutes.share) == [0.25, 0.25, 0.5])
    #expect(report.rows.map(\.minutes.deviation) == [-15, 5, 10])
    #expect(report.rows.map(\.minutes.isOff) == [true, false, false])
    #expect(report.rows.map(\.minutes.planned) == [96, 48, 96])
    #expect(report.universeMinutes == 45)
    #expect(report.minutesWithoutDeal == 20)
  }

  @Test func `the twenty-ninth day ago is the first of thirty`() {
    var builder = builder
    let best = builder.deal(rates: (75, 75))
    let activities = [spent(10, on: best, daysAgo: 29), spent(10, on: best, daysAgo: 30)]
    let report = TimeReport(builder.book, activities, builder.scope, period: month)
    #expect(report.minutes == 10)
  }

  @Test func `an account counts once, in its deepest zone`() {
    var builder = builder
    let accounts = ["A", "B", "C", "D"].map { builder.account($0) }
    func deal(_ account: Int, _ rates: (fund: Int, us: Int)?, isOpen: Bool = true) {
      builder.deal(
        rates: rates, visits: [(0, -20)], ended: isOpen ? nil : (.lost, -2)
      ) { $0.account = accounts[account] }
    }
    deal(0, (25, 25))
    deal(0, (75, 75))
    deal(0, (75, 75))
    deal(1, (50, 50))
    deal(2, nil)
    // A closed deal says nothing of the account, and a deal without an account is of none.
    deal(3, (99, 99), isOpen: false)
    builder.deal(rates: (75, 75))
    let report = TimeReport(builder.book, [], builder.scope, period: month)
    #expect(report.rows.map(\.accounts.amount) == [0, 1, 1])
    #expect(report.universeAccounts == 1)
    #expect(report.accounts == 2)
    #expect(report.rows.map(\.accounts.deviation) == [-40, 30, 10])
    #expect(report.rows.map(\.accounts.isOff) == [true, true, false])
    #expect(report.rows.map(\.minutes.deviation) == [nil, nil, nil])
  }

  @Test(arguments: [
    (TimeAllocation.Preset.harvest, [6, 6, 18]), (.build, [21, 3, 6]), (.balanced, [12, 6, 12]),
  ])
  func `thirty accounts are planned by preset`(preset: TimeAllocation.Preset, planned: [Int]) {
    var builder = builder
    for number in 1...30 {
      let account = builder.account("\(number)")
      builder.deal(rates: (50, 50)) { $0.account = account }
    }
    let report = TimeReport(
      builder.book, [], builder.scope, period: month, allocation: preset.allocation)
    #expect(report.rows.map(\.accounts.planned) == planned)
    #expect(report.rows.map(\.accounts.amount) == [0, 30, 0])
  }

  @Test func `a person's time is what that person logged`() {
    var builder = builder
    let (mei, tom) = (builder.owner("Mei"), builder.owner("Tom"))
    let account = builder.account("A")
    let deal = builder.deal(rates: (75, 75)) { ($0.owner, $0.account) = (mei, account) }
    let activities = [
      spent(10, on: deal), spent(20, on: deal, by: tom), spent(40, on: nil, by: tom),
      spent(80, on: nil, by: mei),
    ]
    let tomsReport = TimeReport(
      builder.book, activities, builder.scope, period: month, ownedBy: tom)
    #expect(tomsReport.minutes == 20 && tomsReport.minutesWithoutDeal == 40)
    #expect(tomsReport.accounts == 0)
    let meisReport = TimeReport(
      builder.book, activities, builder.scope, period: month, ownedBy: mei)
    #expect(meisReport.minutes == 10 && meisReport.minutesWithoutDeal == 80)
    #expect(meisReport.accounts == 1)
  }

  @Test func `a filter leaves out other deals and time of no deal`() {
    var builder = builder
    let ward = builder.deal("Ward monitors", rates: (75, 75), close: 400)
    let cranes = builder.deal("Cranes", rates: (75, 75))
    var scope = builder.scope.narrowed(to: DealFilter("ward"))
    scope.period = month
    let activities = [spent(10, on: ward), spent(20, on: cranes), spent(40, on: nil)]
    let report = TimeReport(builder.book, activities, scope, period: month)
    #expect(report.minutes == 10 && report.minutesWithoutDeal == 0)
  }
}
