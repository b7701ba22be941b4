import FunnelCore
import Testing

@testable import FunnelExchange

struct PackedChangesTests {
  private let day = Day(number: 20_778)

  @Test func `changes are unpacked as they were`() {
    let deal = DealRecord.ID(-2)
    let changes: [Change] = [
      .add(
        NewRecord(
          .account, provisional: -1, values: ["name": .text("仁愛🏥"), "note": .text("")],
          day: Day(number: -1))),
      .add(
        NewRecord(
          .deal, provisional: -2,
          values: [
            "name": .text("Pilot"), "amount": .integer(.max), "budget": .integer(.min),
            "account": .integer(-1), "custom.x y": .text("z"), "note": .none,
          ])),
      .move(deal, to: Stage.ID(4), on: day), .move(deal, to: Stage.ID(300)),
      .move(deal, to: Stage.ID(4), reason: "asked"),
      .close(deal, Closing(.lost, day: day, reason: "price", competitor: "", isRecorded: true)),
      .close(deal, Closing(.won)), .close(deal, Closing(.won, amount: 5)),
      .close(deal, Closing(.paused, until: day)), .reopen(deal, in: nil),
      .edit(EntityReference(deal), ["name": .text("Rollout")], on: day),
      .remove(EntityReference(deal)),
    ]
    let packed = PackedChanges(changes)
    #expect(Array(packed) == changes)
    #expect(packed.count == changes.count && !packed.isEmpty)
  }

  @Test func `many changes come in their order`() {
    var packed: PackedChanges = []
    #expect(packed.isEmpty && Array(packed).isEmpty)
    // More than one piece of memory holds, in two shapes by turns.
    let text = String(repeating: "x", count: 300)
    let changes = (1...3_000).map { number -> Change in
      let values: RecordValues =
        number.isMultiple(of: 2)
        ? ["name": .text("\(number)\(text)")] : ["name": .text(text), "order": .integer(1)]
      return .add(NewRecord(.deal, provisional: Int64(-number), values: values))
    }
    for change in changes { packed.append(change) }
    #expect(Array(packed) == changes)
  }
}
