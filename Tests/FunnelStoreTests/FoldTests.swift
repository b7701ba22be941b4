import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

/// Whatever is done in whatever order, every row is the fold of its events and a book brought up
/// to date is the book loaded anew.
struct FoldTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `rows are what their events fold to`(_ seed: UInt64) throws {
    var dice = SplitMix(state: seed)
    let store = try Fixture.fiveStage().store
    var book = try store.load()
    for step in 0..<150 {
      act(on: store, step, &dice)
      guard step % 10 == 0 else { continue }
      _ = try store.refresh(&book)
      try expectEqual(book, try store.load())
    }
    let health = try store.check()
    #expect(health.damage.isEmpty)
    #expect(health.unfolded.isEmpty)
    let future = Fixture.today.adding(days: 4_000)
    try expectEqual(try store.load(), try store.load(asOf: future) { _, _ in true })
  }

  /// Does one thing at random; what the rules refuse is refused.
  private func act(on store: any Store, _ step: Int, _ dice: inout SplitMix) {
    let author = ["mei", "tom", "ana"].randomElement(using: &dice) ?? ""
    var authorship = Fixture.authorship("step \(step)", by: author)
    authorship.today = Fixture.today.adding(days: step / 10 + Int.random(in: 0...1, using: &dice))
    switch Int.random(in: 0..<10, using: &dice) {
    case 0, 1: _ = try? store.undo(by: authorship)
    case 2: _ = try? store.redo(by: authorship)
    default:
      let changes = (0..<Int.random(in: 1...4, using: &dice)).map { change($0, &dice) }
      _ = try? store.perform(changes, by: authorship)
    }
  }

  private func change(_ index: Int, _ dice: inout SplitMix) -> Change {
    let deal = DealRecord.ID(Int64.random(in: 1...10, using: &dice))
    let stage = Stage.ID(Int64.random(in: 1...5, using: &dice))
    let day = Fixture.today.adding(days: Int.random(in: -50...20, using: &dice))
    let number = Int64.random(in: 0...3, using: &dice)
    switch Int.random(in: 0..<13, using: &dice) {
    case 10:
      let other = Stage.ID(Int64.random(in: 1...5, using: &dice))
      return .reshape(Pipeline.ID(1), .merge(stage, into: other))
    case 11:
      var next = Stage(id: Stage.ID(Int64(-index - 1)))
      next.name = Translated("Next \(number)")
      return .reshape(Pipeline.ID(1), .split(stage, next, moving: number > 1 ? [deal] : []))
    case 12: return .reshape(Pipeline.ID(1), .reorder(stage, to: Int(number)))
    case 0:
      var new = DealRecord(id: DealRecord.ID(Int64(-index - 1)))
      (new.name, new.pipeline, new.stage) = ("New", Pipeline.ID(1), stage)
      return .add(NewRecord(new, day: Bool.random(using: &dice) ? day : nil))
    case 1: return .move(deal, to: stage, on: day)
    case 2: return .move(deal, to: stage)
    case 3: return .close(deal, Closing(.lost, day: day, reason: "price"))
    case 4: return .reopen(deal)
    case 5: return .remove(EntityReference(deal))
    case 6:
      var activity = Activity(id: Activity.ID(Int64(-index - 1)))
      (activity.deal, activity.day, activity.isDone) = (deal, day, number > 1)
      return .add(NewRecord(activity))
    case 7:
      return .edit(
        EntityReference(.activity, number + 1),
        number == 0 ? ["deal": .none] : ["deal": deal.value, "isDone": .integer(1)])
    case 8:
      return .edit(EntityReference(deal), ["custom.Zip": number == 0 ? .none : .text("\(number)")])
    default: return .edit(EntityReference(deal), ["amount": .integer(number)])
    }
  }

  private func expectEqual(_ one: Book, _ other: Book) throws {
    #expect(one.deals.map(\.id) == other.deals.map(\.id))
    for (left, right) in zip(one.deals, other.deals) {
      #expect(facts(of: left) == facts(of: right))
    }
    #expect(Array(one.accounts) == Array(other.accounts))
  }

  private func facts(of deal: Deal) -> [String] {
    [
      "\(deal.id) \(deal.name) \(deal.stage) \(deal.outcome)", "\(deal.amount as Money?)",
      "\(deal.closedOn as Day?) \(deal.lastContact as Day?) \(deal.nextActivity as Day?)",
      "\(Array(deal.visits))",
    ]
  }
}
