import FunnelCore
import FunnelTestSupport
import Testing

struct AttentionReportTests {
  private func attention(_ builder: BookBuilder, _ scope: Scope? = nil) -> [AttentionItem] {
    let scope = scope ?? builder.scope
    let items = AttentionReport(builder.book, scope).items
    for item in items {
      #expect(item.terms.problems.isEmpty)
      #expect(item.query(in: scope).count(in: builder.book) == item.deals.count)
    }
    return items
  }

  @Test func `nothing is wrong with an empty book`() {
    #expect(attention(BookBuilder.fiveStage(today: day("2026-11-21"))).isEmpty)
  }

  @Test func `each danger is found with the deals behind it`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.edit(stage: 0) { $0.rotDays = 30 }
    builder.deal(close: -5)
    builder.deal(rates: (75, 75), close: 10) { $0.nextStepOn = day("2026-11-25") }
    builder.deal(rates: (25, 25), close: 10) { $0.reviewedOn = day("2026-10-01") }
    builder.deal(visits: [(0, -31)])
    let items = attention(builder)
    #expect(
      items.map(\.code) == [
        .pastDue, .noEconomicBuyer, .standingTooDeep, .stagnant, .dateFiction, .oldReviews,
        .undated,
      ])
    #expect(items.map(\.deals.count) == [1, 1, 1, 1, 1, 1, 1])
    #expect(items.map(\.severity) == items.map(\.severity).sorted())
  }

  @Test func `what is past due or undated is not hidden by the period`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(close: -200)
    builder.deal()
    var scope = builder.scope
    scope.period = .quarter(of: builder.today)
    #expect(attention(builder, scope).map(\.code) == [.pastDue, .undated])
  }

  @Test func `a leak names the deals that were lost from the stage`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.edit(stage: 1) { $0.benchmark = Percentage(percent: 80) }
    builder.deal(visits: [(1, -50), (2, -40)], ended: (.lost, -9))
    for _ in 1...9 { builder.deal(visits: [(0, -60), (1, -50)], ended: (.lost, -9)) }
    let item = try #require(attention(builder).first)
    guard case .leak(let conversion) = item.code else {
      Issue.record("The first item is no leak.")
      return
    }
    #expect(conversion.rate == Rate(1, of: 10))
    #expect(item.severity == .alarm)
    #expect(item.deals.count == 9)
  }

  @Test func `coverage below need is said with both figures`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(amount: 100, visits: [(0, -20)], ended: (.won, -5))
    builder.deal(amount: 300, visits: [(0, -20)], ended: (.lost, -5))
    builder.deal(amount: 300, close: 20) { $0.nextActivity = day("2026-11-22") }
    builder.edit { book in
      var target = Target(id: Target.ID(1))
      (target.first, target.last) = (day("2026-10-01"), day("2026-12-31"))
      target.quantity = 20_000
      book.targets.update(target)
    }
    var scope = builder.scope
    scope.period = .quarter(of: builder.today)
    #expect(attention(builder, scope).map(\.code) == [.coverage(have: 3, needed: 4)])
  }
}
