import FunnelCore
import FunnelTestSupport
import Testing

struct AttentionBoundsTests {
  private func set(_ builder: inout BookBuilder, _ change: (inout Pipeline) -> Void) {
    builder.edit { book in
      guard var pipeline = book.pipelines[Pipeline.ID(1)] else { return }
      change(&pipeline)
      book.pipelines.update(pipeline)
    }
  }

  private func items(_ builder: BookBuilder, _ scope: Scope? = nil) -> [AttentionItem] {
    let scope = scope ?? builder.scope
    let items = AttentionReport(builder.book, scope).items
    for item in items {
      #expect(item.terms.problems.isEmpty)
      #expect(item.query(in: scope).count(in: builder.book) == item.deals.count)
    }
    return items
  }

  private func worst(_ item: AttentionItem?) -> [Int]? {
    item?.worst.map { [$0.days, $0.bound] }
  }

  @Test func `a pipeline that says nothing has the usual bounds`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    var bounds = builder.book.bounds(of: Pipeline.ID(1))
    #expect(bounds.fallAlarm == Percentage(percent: 30))
    #expect((bounds.reviewDays, bounds.pauseDays) == (30, 14))
    #expect(bounds.coverageNeeded == nil)
    // Of five open stages the later half begins with the third.
    #expect(bounds.evidenceFrom == Stage.ID(3))
    set(&builder) {
      ($0.fallAlarm, $0.reviewDays, $0.pauseDays) = (Percentage(percent: 10), 60, 7)
      ($0.coverageNeeded, $0.evidenceFrom) = (DecimalNumber("3.5"), Stage.ID(4))
    }
    bounds = builder.book.bounds(of: Pipeline.ID(1))
    #expect(bounds.fallAlarm == Percentage(percent: 10))
    #expect((bounds.reviewDays, bounds.pauseDays) == (60, 7))
    #expect(bounds.coverageNeeded == 3.5)
    #expect(bounds.evidenceFrom == Stage.ID(4))
    #expect(builder.book.bounds(of: nil) == .usual)
  }

  @Test func `what is unknown counts from the stage on where it should be known`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(stage: 1, close: 10)
    builder.deal(stage: 2, close: 10) { ($0.need, $0.funding, $0.authority) = (.yes, .yes, .yes) }
    builder.deal(stage: 2, close: 10) { ($0.need, $0.funding) = (.yes, .yes) }
    builder.deal(stage: 3, close: 10)
    // A no is known: that deal is a pseudo-opportunity, not one without evidence.
    builder.deal(stage: 3, close: 10) { ($0.need, $0.funding, $0.authority) = (.yes, .no, .yes) }
    #expect(items(builder).map(\.code) == [.unproven])
    #expect(items(builder).map(\.deals.count) == [2])
    set(&builder) { $0.evidenceFrom = Stage.ID(4) }
    #expect(items(builder).map(\.deals.count) == [1])
  }

  @Test func `the oldest review is named with its pipeline's bound`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(close: 100) { $0.reviewedOn = day("2026-10-22") }
    builder.deal(close: 100) { $0.reviewedOn = day("2026-10-21") }
    builder.deal(close: 100) { $0.reviewedOn = day("2026-10-11") }
    let item = try #require(items(builder).first)
    #expect(item.code == .oldReviews)
    // 30 days ago is in order; 31 and 41 are not.
    #expect(item.deals.count == 2)
    #expect(worst(item) == [41, 30])
    set(&builder) { $0.reviewDays = 40 }
    #expect(worst(items(builder).first) == [41, 40])
    set(&builder) { $0.reviewDays = 41 }
    #expect(items(builder).isEmpty)
  }

  @Test func `a booked activity stops the clock within the pipeline's days`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.edit(stage: 0) { $0.rotDays = 30 }
    builder.deal(close: 60, visits: [(0, -50)]) { $0.nextActivity = day("2026-12-01") }
    builder.deal(close: 60, visits: [(0, -45)]) { $0.nextActivity = day("2026-12-06") }
    // Ten days ahead is within 14, fifteen are not.
    #expect(items(builder).map(\.code) == [.stagnant])
    #expect(worst(items(builder).first) == [45, 30])
    set(&builder) { $0.pauseDays = 9 }
    #expect(items(builder).first?.deals.count == 2)
    #expect(worst(items(builder).first) == [50, 30])
    set(&builder) { $0.pauseDays = 15 }
    #expect(items(builder).isEmpty)
  }

  @Test func `the coverage a pipeline asks for goes before the win rate`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(amount: 300, close: 20)
    builder.edit { book in
      var target = Target(id: Target.ID(1))
      (target.first, target.last) = (day("2026-10-01"), day("2026-12-31"))
      target.quantity = 10_000
      book.targets.update(target)
    }
    var scope = builder.scope
    scope.period = .quarter(of: builder.today)
    #expect(items(builder, scope).isEmpty)
    set(&builder) { $0.coverageNeeded = DecimalNumber("3.5") }
    #expect(items(builder, scope).map(\.code) == [.coverage(have: 3, needed: 3.5)])
    set(&builder) { $0.coverageNeeded = DecimalNumber("3") }
    #expect(items(builder, scope).isEmpty)
  }

  @Test func `a conversion that fell is on the list by its pipeline's bound`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-30"))
    // July 6 of 10, August 5 of 10, September 4 of 10, October 4 of 10: a fall of 20 %.
    for (first, on) in [(-152, 6), (-121, 5), (-90, 4), (-60, 4)] {
      for number in 0..<10 {
        let visits: [(stage: Int, day: Int)] =
          number < on ? [(0, first), (1, first + 1)] : [(0, first)]
        builder.deal(visits: visits, ended: (.lost, -50))
      }
    }
    var scope = builder.scope
    scope.period = .month(of: day("2026-10-05"))
    #expect(items(builder, scope).isEmpty)
    set(&builder) { $0.fallAlarm = Percentage(percent: 20) }
    let item = try #require(items(builder, scope).first)
    guard case .fall(let fall) = item.code else {
      Issue.record("The first item is no fall.")
      return
    }
    #expect(fall.now == Rate(4, of: 10))
    #expect(abs((fall.share ?? 0) - 0.2) < 1e-9)
    #expect(item.severity == .alarm)
    // All forty were lost on 11 October; 21 of them from the first stage.
    #expect(item.deals.count == 21)
  }
}
