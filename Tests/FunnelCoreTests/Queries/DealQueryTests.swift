import FunnelCore
import FunnelTestSupport
import Testing

struct DealQueryTests {
  @Test func `a period holds what should close or was closed in it`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(close: 10)
    builder.deal(close: 100)
    builder.deal()
    builder.deal(close: 200, visits: [(0, -30)], ended: (.won, -2))
    builder.deal(close: 10, visits: [(0, -300)], ended: (.lost, -200))
    var scope = builder.scope
    scope.period = Period.quarter(of: builder.today)
    #expect(DealQuery(scope).deals(in: builder.book).map(\.id.rawValue) == [1, 4])
    #expect(DealQuery(scope.ofAllDays).count(in: builder.book) == 5)
  }

  @Test func `the lost stage lists what was lost, not what we left`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    builder.deal(visits: [(0, -30)], ended: (.withdrawn, -2))
    builder.deal(visits: [(0, -30)], ended: (.lost, -2))
    let lost = builder.stages[builder.lost].id
    let list = DealQuery(builder.scope, part: .stage(lost)).deals(in: builder.book)
    #expect(list.map(\.id.rawValue) == [2])
    #expect(FunnelReport(builder.book, builder.scope).row(of: lost)?.count == 1)
  }

  @Test func `narrowing a list gives the same as asking anew`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for number in 1...40 { builder.deal("Deal \(number)", stage: number % 5) }
    func list(_ text: String, _ order: DealOrder.Column = .stage) -> DealQuery {
      DealQuery(builder.scope.narrowed(to: DealFilter(text)), order: DealOrder(order))
    }
    let narrow = list("12")
    // Of 40 deals 13 have a 1 in their names and only one a 12; the first are many, the last few.
    for text in ["", "1", "12"] {
      #expect(narrow.isNarrowing(of: list(text)))
      let previous = list(text).places(in: builder.book)
      #expect(
        narrow.places(in: builder.book, among: previous) == narrow.places(in: builder.book))
    }
    #expect(!list("12", .name).isNarrowing(of: list("1")))
    #expect(!list("1").isNarrowing(of: list("12")))
  }

  @Test func `many deals are listed like a few`() {
    var book = Book()
    for number in 0..<Int64(20_001) {
      var deal = DealEntry(id: DealRecord.ID(number + 1))
      (deal.pipeline, deal.stage) = (Pipeline.ID(1), Stage.ID(number % 3 + 1))
      (deal.name, deal.amount) = ("Deal \(number % 100)", number % 2)
      book.deals.update(deal)
    }
    let scope = Scope(pipeline: Pipeline.ID(1), today: day("2026-11-21"))
    let second = DealQuery(scope, part: .stage(Stage.ID(2)))
    #expect(second.places(in: book) == Array(stride(from: 1, to: 20_001, by: 3)))
    #expect(second.count(in: book) == 6_667 && DealQuery(scope).count(in: book) == 20_001)
    let dear = DealQuery(scope, order: DealOrder(.amount))
    let odd = Array(stride(from: 1, to: 20_001, by: 2))
    #expect(dear.places(in: book) == odd + stride(from: 0, to: 20_001, by: 2))
    let named = DealQuery(scope.narrowed(to: DealFilter("42")), order: DealOrder(.amount))
    #expect(
      named.places(in: book, among: dear.places(in: book))
        == Array(stride(from: 42, to: 20_001, by: 100)))
  }

  @Test func `certain deals are listed whatever the scope`() {
    var builder = BookBuilder.fiveStage(today: day("2026-11-21"))
    for _ in 1...3 { builder.deal() }
    let query = DealQuery(
      builder.scope.narrowed(to: DealFilter("nothing")),
      part: .deals([DealRecord.ID(3), DealRecord.ID(1), DealRecord.ID(9)]))
    #expect(query.places(in: builder.book) == [0, 2])
  }
}
