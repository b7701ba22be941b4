import FunnelCore
import FunnelTestSupport
import Testing

struct QuotaProgressTests {
  @Test func `coverage, need and gap by hand`() throws {
    let progress = QuotaProgress(
      quota: 3_000_000, won: 1_200_000, open: 5_400_000, weighted: 1_700_000, winRate: 0.3125)
    #expect(progress.attainment == 0.4)
    #expect(progress.remaining == 1_800_000)
    #expect(progress.coverage == 3)
    #expect(progress.neededCoverage == 3.2)
    #expect(progress.gap == 100_000)
    #expect(progress.isShort == true)
  }

  @Test func `an exceeded quota needs no cover`() {
    let progress = QuotaProgress(quota: 100, won: 150, open: 0, weighted: 0, winRate: 0.5)
    #expect(progress.attainment == 1.5)
    #expect(progress.remaining == 0)
    #expect(progress.coverage == nil)
    #expect(progress.isShort == nil)
  }

  @Test func `resting and foreign deals cover nothing`() throws {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(stage: 1, amount: 400, close: 10)
    builder.deal(stage: 1, amount: 400, close: 10) { $0.pausedUntil = day("2026-12-24") }
    builder.deal(stage: 1, amount: 400, close: 10) { $0.currency = Currency(code: "EUR") ?? .usd }
    builder.deal(stage: 1, amount: 400, close: 200)
    builder.deal(amount: 300, visits: [(0, -20)], ended: (.won, -5))
    builder.edit { $0.targets.update(target(1, quantity: 70_000)) }
    var scope = builder.scope
    scope.period = .quarter(of: builder.today)
    let progress = try #require(QuotaProgress(SalesFigures(builder.book, scope)))
    #expect(progress.won == 30_000)
    #expect(progress.coverage == 1)
    #expect(progress.weighted == 10_000)
    #expect(progress.gap == 30_000)
  }

  private func target(
    _ id: Int64, quantity: Int64, owner: Int64? = nil, first: String = "2026-10-01",
    last: String = "2026-12-31"
  ) -> Target {
    var target = Target(id: Target.ID(id))
    (target.first, target.last, target.quantity) = (day(first), day(last), quantity)
    target.owner = owner.map { Owner.ID($0) }
    return target
  }

  @Test func `a quota is the common one, else the sum of the reps', else of the months'`() {
    let quarter = Period.quarter(of: day("2026-11-21"))
    var book = Book()
    #expect(book.quota(of: .everyone, in: quarter) == nil)
    book.targets.update(
      target(1, quantity: 7, owner: 1, first: "2026-10-01", last: "2026-10-31"))
    book.targets.update(
      target(2, quantity: 8, owner: 1, first: "2026-11-01", last: "2026-11-30"))
    #expect(book.quota(of: .everyone, in: quarter) == 15)
    let year = Period.year(of: quarter.first)
    book.targets.update(target(3, quantity: 20, owner: 1))
    // The months of the quarter are held by its own target and not counted twice.
    #expect(book.quota(of: .everyone, in: year) == 20)
    book.targets.update(target(4, quantity: 30, owner: 2))
    #expect(book.quota(of: .everyone, in: quarter) == 50)
    #expect(book.quota(of: .owner(Owner.ID(2)), in: quarter) == 30)
    book.targets.update(target(5, quantity: 60))
    #expect(book.quota(of: .everyone, in: quarter) == 60)
    #expect(book.quota(of: .team("A"), in: quarter) == nil)
  }
}
