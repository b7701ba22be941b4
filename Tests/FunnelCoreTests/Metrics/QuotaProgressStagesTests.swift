import FunnelTestSupport
import Testing

@testable import FunnelCore

struct QuotaProgressStagesTests {
  private let proposal = Stage.ID(3)

  /// Three came to Proposal in November, one of them twice, one of them since lost; one skipped
  /// it, and one came in October.
  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    let mei = builder.owner("Mei")
    builder.deal(amount: 100, visits: [(0, -60), (2, -10)]) { $0.owner = mei }
    builder.deal(amount: 20, visits: [(2, -12), (1, -11), (2, -2)]) { $0.owner = mei }
    builder.deal(amount: 3, visits: [(0, -60), (2, -20)], ended: (.lost, -5))
    builder.deal(amount: 900, visits: [(0, -60), (3, -10)])
    builder.deal(amount: 900, visits: [(2, -30), (1, -20), (2, -3)])
    return builder
  }

  private func target(
    _ builder: inout BookBuilder, _ quantity: Int64, _ measure: TargetMeasure,
    _ change: (inout Target) -> Void = { _ in }
  ) {
    var target = Target(id: Target.ID(Int64(builder.book.targets.count + 1)))
    (target.first, target.last) = (day("2026-11-01"), day("2026-11-30"))
    (target.measure, target.quantity, target.stage) = (measure, quantity, proposal)
    change(&target)
    builder.edit { $0.targets.update(target) }
  }

  private func measured(
    _ builder: BookBuilder, of holder: QuotaHolder = .everyone, today: Day? = nil
  ) -> [QuotaProgress] {
    var scope = builder.scope
    scope.period = .month(of: builder.today)
    if let today { scope.today = today }
    if case .owner(let owner) = holder { scope.filter = DealFilter("owner=\(owner)") }
    return QuotaProgress.ofStages(SalesFigures(builder.book, scope), of: holder)
  }

  @Test func `deals count that first came to the stage in the period`() throws {
    var builder = builder()
    target(&builder, 6, .dealsWon)
    let progress = try #require(measured(builder).first)
    #expect((progress.quota, progress.won, progress.stage) == (6, 3, proposal))
    #expect(progress.attainment == 0.5)
    #expect((progress.remaining, progress.gap) == (3, 3))
    #expect(progress.coverage == nil && progress.neededCoverage == nil)
    #expect(progress.isShort == nil)
  }

  @Test func `an amount is that of the deals that came`() throws {
    var builder = builder()
    target(&builder, 500_00, .amountWon)
    target(&builder, 200_00, .amountWon) { $0.owner = Owner.ID(1) }
    #expect(measured(builder).map(\.won) == [123_00])
    #expect(measured(builder, of: .owner(Owner.ID(1))).map(\.won) == [120_00])
  }

  @Test func `the quota of a stage is none of the whole funnel`() {
    var builder = builder()
    target(&builder, 500_00, .amountWon)
    let november = Period.month(of: builder.today)
    #expect(builder.book.quota(of: .everyone, in: november, pipeline: Pipeline.ID(1)) == nil)
    #expect(builder.book.quota(of: .everyone, in: november, stage: proposal) == 500_00)
    #expect(builder.book.quota(of: .everyone, in: november, stage: Stage.ID(2)) == nil)
  }

  @Test func `nobody has come to a stage in a period that has not begun`() {
    var builder = builder()
    target(&builder, 6, .dealsWon)
    #expect(measured(builder, today: day("2026-10-01")).map(\.won) == [0])
  }

  @Test func `a quota for winning counts what was won`() {
    var builder = builder()
    builder.deal(amount: 7, visits: [(0, -60)], ended: (.won, -4))
    let won = builder.stages[builder.won].id
    target(&builder, 2, .dealsWon) { $0.stage = won }
    #expect(measured(builder).map(\.won) == [1])
  }

  @Test func `the deals behind it are as many as it counts`() {
    let builder = builder()
    let arrivals = StageArrivals(
      builder.book, builder.scope, at: proposal, in: .month(of: builder.today))
    #expect(arrivals.deals == [Deal.ID(1), Deal.ID(2), Deal.ID(3)])
    #expect((arrivals.sum.count, arrivals.sum.value) == (3, 123_00))
  }
}
