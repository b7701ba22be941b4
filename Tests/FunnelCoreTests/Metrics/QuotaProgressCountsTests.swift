import FunnelTestSupport
import Testing

@testable import FunnelCore

struct QuotaProgressCountsTests {
  private func builder() -> (BookBuilder, Scope) {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for _ in 0..<4 { builder.deal(amount: 10, visits: [(0, -100)], ended: (.won, -5)) }
    builder.deal(visits: [(0, -100)], ended: (.lost, -5))
    for _ in 0..<3 { builder.deal(close: 5, visits: [(2, -10)]) }
    for _ in 0..<2 { builder.deal(close: 5, visits: [(3, -100)]) }
    builder.deal(visits: [(0, -1)]) { $0.isLead = true }
    for (number, measure, quantity) in [
      (1, TargetMeasure.dealsWon, Int64(10)), (2, .newProspects, 8), (3, .amountWon, 100_00),
    ] {
      builder.edit { book in
        var target = Target(id: Target.ID(Int64(number)))
        (target.first, target.last) = (day("2026-11-01"), day("2026-11-30"))
        (target.measure, target.quantity) = (measure, quantity)
        book.targets.update(target)
      }
    }
    var scope = builder.scope
    scope.period = .month(of: builder.today)
    return (builder, scope)
  }

  @Test func `a quota of orders by hand`() throws {
    let (builder, scope) = builder()
    let figures = SalesFigures(builder.book, scope)
    let progress = try #require(QuotaProgress(figures, counting: .dealsWon))
    #expect((progress.quota, progress.won, progress.open) == (10, 4, 5))
    #expect(progress.attainment == 0.4)
    #expect(progress.coverage == 5.0 / 6)
    #expect(progress.neededCoverage == 1.25)
    // 3 × .4 + 2 × .65 = 2.5.
    #expect(progress.weighted == 3)
    #expect(progress.gap == 3)
  }

  @Test func `new prospects are what was created, leads among them`() throws {
    let (builder, scope) = builder()
    let figures = SalesFigures(builder.book, scope)
    let progress = try #require(QuotaProgress(figures, counting: .newProspects))
    #expect((progress.quota, progress.won, progress.measure) == (8, 4, .newProspects))
    #expect(progress.attainment == 0.5)
    #expect(progress.coverage == nil)
    #expect(progress.gap == 4)
  }

  @Test func `an amount stays an amount`() throws {
    let (builder, scope) = builder()
    let figures = SalesFigures(builder.book, scope)
    let progress = try #require(QuotaProgress(figures, counting: .amountWon))
    #expect(progress == QuotaProgress(figures))
    #expect((progress.quota, progress.won) == (100_00, 40_00))
  }
}
