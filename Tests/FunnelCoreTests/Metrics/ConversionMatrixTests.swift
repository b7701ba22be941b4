import FunnelCore
import FunnelTestSupport
import Testing

struct ConversionMatrixTests {
  /// From Needs: two on to Proposal, one skips to Negotiation, one back to Contact, one won, one
  /// lost, one withdrawn, and one stands there.
  private func builder() -> BookBuilder {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(1, -50), (2, -40)])
    builder.deal(visits: [(0, -60), (1, -50), (2, -5)], ended: (.lost, -1))
    builder.deal(visits: [(1, -50), (3, -40)])
    builder.deal(visits: [(1, -50), (0, -40)])
    builder.deal(visits: [(1, -50)], ended: (.won, -30))
    builder.deal(visits: [(1, -50)], ended: (.lost, -30))
    builder.deal(visits: [(1, -50)], ended: (.withdrawn, -30))
    builder.deal(visits: [(1, -50)])
    return builder
  }

  private let needs = Stage.ID(2)

  @Test func `exits are shared out over where they went`() {
    let builder = builder()
    let matrix = ConversionMatrix(builder.book, builder.scope)
    #expect(matrix.stages == (1...5).map { Stage.ID($0) })
    #expect(matrix.counts[0] == [0, 1, 0, 0, 0, 0, 0, 0, 0])
    #expect(matrix.counts[1] == [1, 0, 2, 1, 0, 1, 1, 1, 0])
    #expect(matrix.counts[2] == [0, 0, 0, 0, 0, 0, 1, 0, 0])
    #expect(matrix.rate(from: needs, to: .stage(Stage.ID(3))) == Rate(2, of: 7))
    #expect(matrix.rate(from: needs, to: .withdrawn) == Rate(1, of: 7))
    #expect(matrix.rate(from: Stage.ID(5), to: .won).fraction == nil)
  }

  @Test func `the deals behind a cell are those it counts`() {
    let builder = builder()
    let (book, scope) = (builder.book, builder.scope)
    let next = ConversionMatrix.Outlet.stage(Stage.ID(3))
    #expect(
      ConversionMatrix.deals(book, scope, from: needs, to: next) == [Deal.ID(1), Deal.ID(2)])
    #expect(ConversionMatrix.deals(book, scope, from: needs, to: .lost) == [Deal.ID(6)])
  }

  @Test func `an exit belongs to the period it happened in`() {
    let builder = builder()
    var scope = builder.scope
    scope.period = .trailing(days: 35, to: builder.today)
    let matrix = ConversionMatrix(builder.book, scope)
    #expect(matrix.counts[1] == [0, 0, 1, 0, 0, 1, 1, 1, 0])
    #expect(matrix.counts[2] == [0, 0, 0, 0, 0, 0, 1, 0, 0])
  }

  @Test func `what was opened again left for lost and came back`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(1, -50), (6, -40), (1, -30), (2, -20)])
    let matrix = ConversionMatrix(builder.book, builder.scope)
    #expect(matrix.counts[1] == [0, 0, 1, 0, 0, 0, 1, 0, 0])
  }

  @Test func `closing days before the last move do no harm`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    // Won on a day before it came to its last stage, as careless files have it.
    builder.deal(visits: [(0, -50), (2, -10)]) {
      ($0.outcome, $0.closedOn) = (.won, day("2026-09-01"))
    }
    let matrix = ConversionMatrix(builder.book, builder.scope)
    #expect(matrix.counts[0] == [0, 0, 1, 0, 0, 0, 0, 0, 0])
    #expect(matrix.counts[2] == [0, 0, 0, 0, 0, 1, 0, 0, 0])
  }

  @Test func `an empty book has an empty matrix`() {
    let matrix = ConversionMatrix(Book(), Scope(today: day("2026-11-21")))
    #expect(matrix.stages.isEmpty)
    #expect(matrix.outlets == [.won, .lost, .withdrawn, .elsewhere])
    #expect(matrix.rate(from: needs, to: .won) == Rate(0, of: 0))
  }
}
