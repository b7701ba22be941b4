import FunnelCore
import FunnelTestSupport
import Testing

struct WaterfallTests {
  private let today = day("2026-11-21")

  /// A book of deals that all close within the quarter unless they say otherwise.
  private func book(
    _ deals: [(id: Int64, amount: Int64?, change: (inout DealEntry) -> Void)]
  ) -> Book {
    var builder = BookBuilder.fiveStage(today: today)
    builder.edit { book in
      for deal in deals {
        var entry = DealEntry(id: Deal.ID(deal.id))
        (entry.pipeline, entry.stage) = (Pipeline.ID(1), Stage.ID(2))
        (entry.amount, entry.expectedClose) = (deal.amount, day("2026-12-15"))
        deal.change(&entry)
        book.deals.update(entry)
      }
    }
    return builder.book
  }

  private func waterfall(_ past: Book, _ book: Book, filter: String = "") -> Waterfall {
    let scope = Scope(
      pipeline: Pipeline.ID(1), period: .quarter(of: today), filter: DealFilter(filter),
      today: today)
    return Waterfall(from: past, on: day("2026-10-01"), to: book, scope)
  }

  private func plain(_ entry: inout DealEntry) {}

  private func won(_ entry: inout DealEntry) {
    (entry.outcome, entry.closedOn) = (.won, day("2026-11-01"))
  }

  private func lost(_ entry: inout DealEntry) {
    (entry.outcome, entry.closedOn) = (.lost, day("2026-11-01"))
  }

  private func later(_ entry: inout DealEntry) { entry.expectedClose = day("2027-02-01") }

  @Test func `every step is counted by hand`() {
    let past = book([
      (1, 35, plain), (2, 30, plain), (3, 25, plain), (4, 10, plain), (5, 20, later),
      (6, 7, plain), (7, 50, plain),
    ])
    let now = book([
      (1, 35, plain), (2, 45, plain), (3, 25, won), (4, 10, lost), (5, 20, plain),
      (6, 7, later), (7, 44, plain), (8, 40, plain),
    ])
    let bridge = waterfall(past, now)
    #expect(bridge.start.value == 157)
    #expect(bridge[.new].value == 40)
    #expect(bridge[.pulledIn].value == 20)
    #expect(bridge[.increased].value == 15)
    #expect(bridge[.decreased].value == 6)
    #expect(bridge[.won].value == 25)
    #expect(bridge[.lost].value == 10)
    #expect(bridge[.pushedOut].value == 7)
    // 157 + 40 + 20 + 15 − 6 − 25 − 10 − 7
    #expect(bridge.end.value == 184)
    #expect(bridge.end.count == 5)
    #expect(bridge.residue == (0, 0))
    #expect(
      bridge.all.map(\.entries).map { $0.map(\.deal.rawValue) } == [
        [8], [5], [2], [7], [3], [4], [6],
      ])
  }

  @Test func `a deal is won for what it was closed at`() {
    let bridge = waterfall(book([(1, 100, plain)]), book([(1, 130, won)]))
    #expect(bridge[.increased].value == 30)
    #expect(bridge[.won].value == 130)
    #expect(bridge.residue == (0, 0))
  }

  @Test func `what came and was closed between the days is in both steps`() {
    let past = book([(2, 60, later)])
    let now = book([
      (1, 80, won), (2, 60, lost),
      (
        3, 90,
        {
          self.won(&$0); $0.closedOn = day("2026-09-01")
        }
      ),
    ])
    let bridge = waterfall(past, now)
    #expect(facts(bridge[.new]) == ["#1 80 created"])
    #expect(facts(bridge[.pulledIn]) == ["#2 60 closeMoved"])
    #expect(bridge[.won].value == 80)
    #expect(bridge[.lost].value == 60)
    #expect(bridge.end.count == 0)
    #expect(bridge.residue == (0, 0))
  }

  @Test func `every other way of coming or going is named`() {
    let past = book([
      (1, 1, plain), (2, 2, plain), (3, 4, plain), (4, 8, { $0.isLead = true }), (5, 16, lost),
      (6, 32, { $0.source = "fair" }), (7, 64, plain),
    ])
    let now = book([
      (2, 2, { ($0.outcome, $0.closedOn) = (.withdrawn, day("2026-11-01")) }),
      (3, 4, { $0.need = .no }), (4, 8, plain), (5, 16, plain), (6, 32, plain),
      (7, 64, { $0.source = "fair" }),
    ])
    let bridge = waterfall(past, now, filter: "!source:fair")
    #expect(bridge[.pushedOut].entries.map(\.cause) == [.removed, .withdrawn, .gate, .scope])
    #expect(bridge[.new].entries.map(\.cause) == [.gate, .reopened, .scope])
    #expect(bridge.start.value == 71)
    #expect(bridge.end.value == 56)
    #expect(bridge.residue == (0, 0))
  }

  @Test func `an amount that becomes known is an increase of a known cause`() {
    let bridge = waterfall(book([(1, nil, plain)]), book([(1, 5, plain)]))
    #expect(facts(bridge[.increased]) == ["#1 5 amountKnown"])
    #expect(bridge.start == DealSum(counting: 1))
    #expect(bridge.residue == (0, 0))
  }

  private func facts(_ step: Waterfall.Step) -> [String] {
    step.entries.map { "\($0.deal) \($0.value) \($0.cause.rawValue)" }
  }

  @Test func `two empty books have nothing between them`() {
    let bridge = waterfall(Book(), Book())
    #expect(bridge.all.allSatisfy { $0.entries.isEmpty })
    #expect(bridge.residue == (0, 0))
  }
}

extension DealSum {
  /// Deals of unknown amounts.
  fileprivate init(counting count: Int) {
    self.init()
    self.count = count
  }
}
