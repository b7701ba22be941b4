import FunnelCore
import FunnelTestSupport
import Testing

struct StageConversionDealsTests {
  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal("went on", visits: [(1, -50), (2, -40)])
    builder.deal("lost", visits: [(1, -50)], ended: (.lost, -45))
    builder.deal("withdrawn", visits: [(1, -50)], ended: (.withdrawn, -45))
    builder.deal("young", visits: [(1, -2)])
    builder.deal("came back", visits: [(1, -200), (2, -150), (1, -30)])
    builder.deal("never came", visits: [(0, -50)])
    builder.deal("skipped", visits: [(0, -50), (2, -40)])
    return builder
  }

  @Test func `the deals behind a conversion are those it counts`() throws {
    let builder = builder()
    let deals = StageConversion.deals(builder.book, builder.scope, in: Stage.ID(2))
    #expect(deals == Set([1, 2, 4, 5].map { Deal.ID($0) }))
    let all = StageConversion.all(builder.book, builder.scope)
    let needs = try #require(all.first { $0.stage == Stage.ID(2) })
    #expect(needs.rate.n + needs.pending + needs.decidedEarly == deals.count)
  }

  @Test func `no age that a store may hold is too great or too small`() {
    let builder = builder()
    func count(_ age: Int) -> Int {
      StageConversion.deals(builder.book, builder.scope, in: Stage.ID(2), cameBefore: age).count
    }
    #expect([Int(Int32.min), 2, 3, Int(Int32.max)].map(count) == [4, 4, 3, 0])
  }

  @Test func `the deals that a rate counts are the mature ones`() throws {
    let builder = builder()
    let deals = StageConversion.counted(builder.book, builder.scope, in: Stage.ID(2))
    #expect(deals == Set([1, 2, 5].map { Deal.ID($0) }))
    let all = StageConversion.all(builder.book, builder.scope)
    #expect(all.first { $0.stage == Stage.ID(2) }?.rate.n == 3)
  }

  @Test func `where no deal is mature all that came are behind the rate`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal("young", visits: [(1, -2)])
    let deals = StageConversion.counted(builder.book, builder.scope, in: Stage.ID(2))
    #expect(deals == [Deal.ID(1)])
  }

  @Test func `only the first entry counts for a period`() {
    let builder = builder()
    var scope = builder.scope
    scope.period = Period(first: builder.day(-60), last: builder.day(0))
    let deals = StageConversion.deals(builder.book, scope, in: Stage.ID(2))
    #expect(deals == Set([1, 2, 4].map { Deal.ID($0) }))
  }

  @Test func `an empty book has none`() {
    let builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    #expect(StageConversion.deals(builder.book, builder.scope, in: Stage.ID(2)).isEmpty)
  }
}
