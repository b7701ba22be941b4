import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

/// The numbers of a store agree with its past, whatever was done in whatever order.
struct PastNumbersTests {
  private let first = Fixture.today
  private let last = Fixture.today.adding(days: 30)

  private func scope(on day: Day) -> Scope {
    Scope(pipeline: Pipeline.ID(1), period: Period(first: first, last: last), today: day)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `what stood in a stage is what the book of that day shows`(seed: UInt64) throws {
    let store = try busyStore(seed)
    let live = try store.load()
    for offset in stride(from: 1, to: 30, by: 7) {
      let day = first.adding(days: offset)
      let past = try store.load(asOf: day.adding(days: -1)) { _, _ in true }
      var scope = scope(on: last)
      scope.period = Period(first: day, last: last)
      for flow in StageFlow.all(live, scope) {
        let standing = past.deals.filter { $0.stage == flow.stage && $0.isOpen }
        #expect(flow[.start].count == standing.count)
        #expect(flow.residue == DealSum())
      }
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `the replay of today equals the live book`(seed: UInt64) throws {
    let store = try busyStore(seed)
    let (live, replayed) = (try store.load(), try store.load(asOf: last) { _, _ in true })
    expectEqual(live, replayed)
    for offset in [0, 9, 20] {
      let day = first.adding(days: offset)
      let bridge = Waterfall(
        from: try store.load(asOf: day) { _, _ in true }, on: day, to: live, scope(on: last))
      #expect(bridge.residue == (0, 0))
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `the order of different deals on one day does not change a total`(seed: UInt64) throws {
    let (forth, back) = (try busyStore(seed), try busyStore(seed, isReversed: true))
    expectEqual(try forth.load(), try back.load())
  }

  private func expectEqual(_ one: Book, _ other: Book) {
    let scope = scope(on: last)
    #expect(FunnelReport(one, scope) == FunnelReport(other, scope))
    #expect(ConversionMatrix(one, scope) == ConversionMatrix(other, scope))
    #expect(StageFlow.all(one, scope) == StageFlow.all(other, scope))
    #expect(LeakReport(one, scope) == LeakReport(other, scope))
    #expect(StageWinRate.all(one, scope) == StageWinRate.all(other, scope))
    #expect(TrendReport(one, scope) == TrendReport(other, scope))
    let rows = [one, other].map { Breakdown($0, scope, by: .owner).rows.map(\.figures.open) }
    #expect(rows[0] == rows[1])
  }

  /// A store in which on each of thirty days several deals are moved, closed, opened or edited;
  /// reversed, the deals of a day come in the opposite order.
  private func busyStore(_ seed: UInt64, isReversed: Bool = false) throws -> any Store {
    var dice = SplitMix(state: seed)
    let store = try Fixture.fiveStage().store
    for offset in 0...30 {
      var authorship = Fixture.authorship("day \(offset)")
      authorship.today = first.adding(days: offset)
      let busy = (1...6).filter { _ in Int.random(in: 0..<3, using: &dice) == 0 }
      let changes = busy.map { change(Int64($0), &dice) }
      for change in isReversed ? changes.reversed() : changes {
        // What the rules refuse is refused in either order.
        _ = try? store.perform([change], by: authorship)
      }
    }
    return store
  }

  private func change(_ number: Int64, _ dice: inout SplitMix) -> Change {
    let deal = DealRecord.ID(number)
    let stage = Stage.ID(Int64.random(in: 1...5, using: &dice))
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: return .close(deal, Closing(.lost, reason: "price"))
    case 1: return .close(deal, Closing(.won))
    case 2, 3: return .reopen(deal)
    case 4:
      let amount = Int64.random(in: 0...900, using: &dice)
      return .edit(EntityReference(deal), ["amount": .integer(amount)])
    default: return .move(deal, to: stage, reason: "called")
    }
  }
}
