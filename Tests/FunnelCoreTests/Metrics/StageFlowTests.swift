import FunnelCore
import FunnelTestSupport
import Testing

struct StageFlowTests {
  /// The flow of Needs from 22 October to 21 November.
  private func needs(_ builder: BookBuilder) -> StageFlow {
    StageFlow.all(builder.book, scope(builder))[1]
  }

  private func scope(_ builder: BookBuilder) -> Scope {
    var scope = builder.scope
    scope.period = .trailing(days: 31, to: builder.today)
    return scope
  }

  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    // Five stand there when the period begins.
    builder.deal(amount: 100, visits: [(1, -50)])
    builder.deal(amount: 200, visits: [(1, -50), (2, -30)])
    builder.deal(amount: 300, visits: [(1, -50)], ended: (.lost, -20))
    builder.deal(amount: 400, visits: [(1, -50)], ended: (.withdrawn, -20))
    builder.deal(visits: [(1, -50)], ended: (.won, 0))
    // Three come; one of them goes back and comes again.
    builder.deal(amount: 10, visits: [(0, -60), (1, -30)])
    builder.deal(amount: 20, visits: [(1, -25), (0, -20), (1, -10)])
    builder.deal(amount: 30, visits: [(1, -15), (4, -15)])
    // Gone before it, and in it elsewhere only.
    builder.deal(amount: 900, visits: [(1, -50), (2, -31)])
    builder.deal(amount: 900, visits: [(0, -10)])
    return builder
  }

  @Test func `start and what came less what left is the end`() {
    let flow = needs(builder())
    #expect(flow[.start].count == 5)
    #expect(flow[.start].value == 100_000)
    #expect(flow[.entered].count == 4)
    #expect(flow[.entered].value == 8_000)
    #expect(flow[.advanced].count == 2)
    #expect(flow[.returned].count == 1)
    #expect(flow[.won].count == 1)
    #expect(flow[.lost].value == 30_000)
    #expect(flow[.withdrawn].value == 40_000)
    #expect(flow.out == 5)
    // 5 + 4 − 5 − 1
    #expect(flow[.end].count == 3)
    #expect(flow[.end].value == 13_000)
    #expect(flow.residue == DealSum())
  }

  @Test func `every figure has its deals`() {
    let builder = builder()
    func deals(_ part: StageFlow.Part) -> [Int64] {
      StageFlow.deals(builder.book, scope(builder), in: Stage.ID(2), part).map(\.rawValue).sorted()
    }
    #expect(deals(.start) == [1, 2, 3, 4, 5])
    #expect(deals(.entered) == [6, 7, 8])
    #expect(deals(.advanced) == [2, 8])
    #expect(deals(.returned) == [7])
    #expect(deals(.end) == [1, 6, 7])
  }

  @Test func `without a period everything came and nothing was there before`() {
    let builder = builder()
    let flow = StageFlow.all(builder.book, builder.scope)[1]
    #expect(flow[.start].count == 0)
    #expect(flow[.entered].count == 10)
    #expect(flow[.end].count == 3)
    #expect(flow.residue == DealSum())
  }

  @Test func `a deal without a known beginning was always there`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(stage: 1)
    #expect(needs(builder)[.start].count == 1)
    #expect(needs(builder)[.end].count == 1)
    #expect(needs(builder).residue == DealSum())
  }
}
