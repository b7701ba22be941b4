import FunnelCore
import FunnelTestSupport
import Testing

struct StageSuccessionTests {
  private let today = day("2026-11-21")

  private func stages(_ successors: [Int64: Int64]) -> [Stage] {
    ([1, 2, 3, 4, 5] as [Int64]).map { number in
      var stage = Stage(id: Stage.ID(number))
      stage.mergedInto = successors[number].map { Stage.ID($0) }
      return stage
    }
  }

  @Test func `a chain of merges leads to its end, and a ring does not run for ever`() {
    let chain = StageSuccession(stages([1: 2, 2: 3]))
    #expect(chain.present(Stage.ID(1)) == Stage.ID(3))
    #expect(chain.present(Stage.ID(2)) == Stage.ID(3))
    #expect(chain.present(Stage.ID(4)) == Stage.ID(4))
    #expect(StageSuccession(stages([:])).isEmpty)
    let ring = StageSuccession(stages([1: 2, 2: 1]))
    #expect([Stage.ID(1), Stage.ID(2)].contains(ring.present(Stage.ID(1))))
  }

  @Test func `going on from a merged stage to its successor is no visit`() {
    let succession = StageSuccession(stages([2: 3]))
    let visits = [(1, -40), (2, -30), (3, -20), (4, -10)].map { stage, offset in
      Visit(stage: Stage.ID(Int64(stage)), entered: today.adding(days: offset))
    }
    #expect(
      succession.present(visits).map { [$0.stage.rawValue, Int64(today.days(since: $0.entered))] }
        == [[1, 40], [3, 30], [4, 10]])
  }

  /// Three deals stood in Needs: one won through Proposal, one stands in Proposal, one in Needs.
  ///
  /// Merged into Proposal, conversion counts three visits of which the won one advanced.
  @Test func `conversion and dwell count a merged stage's visits for its successor`() throws {
    var builder = BookBuilder.fiveStage(today: today)
    builder.edit(stage: 1) { $0.mergedInto = Stage.ID(3) }
    let succession = StageSuccession(builder.book.stages)
    builder.deal(
      visits: [(0, -90), (1, -80), (2, -60), (3, -50)], ended: (.won, -10)
    ) { $0.follow(succession) }
    builder.deal(visits: [(1, -30), (2, -20)]) { $0.follow(succession) }
    builder.deal(visits: [(1, -12)]) { $0.follow(succession) }
    let book = builder.book
    #expect(book.deals.map(\.stage.rawValue) == [6, 3, 3])
    #expect(book.deals.map { $0.visits.map(\.stage.rawValue) } == [[1, 3, 4, 6], [3], [3]])
    #expect(book.deals.map { $0.daysInStage(on: today) }.dropFirst() == [30, 12])
    let conversion = try #require(
      StageConversion.all(book, builder.scope).first { $0.stage == Stage.ID(3) })
    #expect(conversion.rate.k == 1)
    // It went on after 30 days: of the two that stand there, the one of 30 days is mature.
    #expect((conversion.rate.n, conversion.pending) == (2, 1))
    let matrix = ConversionMatrix(book, builder.scope)
    #expect(matrix.stages.map(\.rawValue) == [1, 3, 4, 5])
    #expect(matrix.rate(from: Stage.ID(3), to: .stage(Stage.ID(4))) == Rate(1, of: 1))
    #expect(matrix.rate(from: Stage.ID(1), to: .stage(Stage.ID(3))) == Rate(1, of: 1))
    let flow = try #require(
      StageFlow.all(book, builder.scope).first { $0.stage == Stage.ID(3) })
    #expect([flow[.entered].count, flow[.advanced].count, flow[.end].count] == [3, 1, 2])
  }

  @Test func `a merge says beforehand what it does`() {
    var builder = BookBuilder.fiveStage(today: today)
    builder.deal(visits: [(1, -30)])
    builder.deal(visits: [(1, -20)])
    builder.deal(visits: [(1, -60), (2, -40)])
    builder.deal(visits: [(0, -60)])
    let merge = StageMerge(Stage.ID(2), into: Stage.ID(3), in: builder.book, today: today)
    #expect(merge.moving.map(\.rawValue) == [1, 2])
    #expect((merge.visits, merge.conversions) == (3, 1))
  }

  @Test func `a split chooses its deals`() throws {
    var builder = BookBuilder.fiveStage(today: today)
    builder.deal("Old", amount: 500, visits: [(1, -31)])
    builder.deal("Young", amount: 900, visits: [(1, -30)])
    builder.deal("Elsewhere", visits: [(2, -90)])
    let stage = builder.stages[1]
    func chosen(_ choice: SplitChoice) -> [Int64] {
      choice.deals(of: stage, in: builder.book, today: today).map(\.rawValue)
    }
    #expect(chosen(.none).isEmpty)
    #expect(chosen(.all) == [1, 2])
    #expect(chosen(.olderThan(days: 30)) == [1])
    #expect(chosen(.filter(DealFilter("amount>600"))) == [2])
  }

  @Test func `a deal that went to another pipeline neither advanced nor was lost`() throws {
    var builder = BookBuilder.fiveStage(today: today)
    builder.edit { book in
      var stage = Stage(id: Stage.ID(20))
      (stage.pipeline, stage.order, stage.role) = (Pipeline.ID(2), 9, .open)
      book.stages.update(stage)
    }
    builder.deal(visits: [(0, -60)]) { deal in
      deal.visits.append(Visit(stage: Stage.ID(20), entered: day("2026-11-01")))
      (deal.pipeline, deal.stage) = (Pipeline.ID(2), Stage.ID(20))
    }
    let everywhere = Scope(today: today)
    let conversion = try #require(
      StageConversion.all(builder.book, everywhere).first { $0.stage == Stage.ID(1) })
    #expect(conversion.rate.k == 0)
    let flow = try #require(
      StageFlow.all(builder.book, everywhere).first { $0.stage == Stage.ID(1) })
    #expect([flow[.elsewhere].count, flow[.advanced].count] == [1, 0])
  }
}
