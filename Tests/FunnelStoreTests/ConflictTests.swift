import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

struct ConflictTests {
  let store: any Store
  let deal = EntityReference(.deal, 1)
  let seen: Int64

  init() throws {
    store = try Fixture.fiveStage().store
    seen = try #require(try store.record(DealRecord.ID(1))?.version)
    try store.perform(
      [.edit(deal, ["amount": .integer(7), "note": .text("theirs")])],
      by: Fixture.authorship("theirs", by: "tom"))
  }

  func edit(_ values: RecordValues) throws {
    try store.perform([.edit(deal, values)], by: Fixture.authorship(), expecting: [deal: seen])
  }

  /// The conflict that a piece of work ends with.
  func conflict(_ body: () throws -> Void) throws -> Conflict {
    let error = #expect(throws: StoreError.self, performing: body)
    guard case .conflict(let conflict) = try #require(error) else {
      throw try #require(error)
    }
    return conflict
  }

  @Test func `two edits of one field are a conflict that shows all three values`() throws {
    let conflict = try conflict {
      try edit(["amount": .integer(8), "nextStep": .text("call")])
    }
    #expect(
      conflict.fields == [
        Conflict.Field(
          name: "amount", seen: .integer(100_000_00), theirs: .integer(7), mine: .integer(8))
      ])
    #expect(conflict.entity == deal)
    #expect(conflict.seen == seen)
    #expect(conflict.other?.label == "theirs")
    #expect(try store.record(DealRecord.ID(1))?.record.amount == 7)
    #expect(try store.record(DealRecord.ID(1))?.record.nextStep == nil)
  }

  @Test func `edits of different fields go together`() throws {
    try edit(["nextStep": .text("call")])
    let record = try #require(try store.record(DealRecord.ID(1))?.record)
    #expect(record.amount == 7)
    #expect(record.nextStep == "call")
  }

  @Test func `the same edit twice is no conflict`() throws {
    try edit(["amount": .integer(7)])
  }

  @Test func `what was undone again is no conflict`() throws {
    try store.undo(by: Fixture.authorship(by: "tom"))
    try edit(["amount": .integer(8)])
    #expect(try store.record(DealRecord.ID(1))?.record.amount == 8)
  }

  @Test func `undoing what the author saw is a conflict`() throws {
    let version = try #require(try store.record(DealRecord.ID(1))?.version)
    try store.undo(by: Fixture.authorship(by: "tom"))
    let conflict = try conflict {
      try store.perform(
        [.edit(deal, ["amount": .integer(9)])], by: Fixture.authorship(),
        expecting: [deal: version])
    }
    #expect(conflict.fields.map(\.seen) == [.integer(7)])
    #expect(conflict.fields.map(\.theirs) == [.integer(100_000_00)])
  }

  @Test func `a record that somebody edited is not removed unseen`() throws {
    let account = EntityReference(.account, 3)
    let version = try #require(try store.record(Account.ID(3))?.version)
    try store.perform([.edit(account, ["phone": .text("1")])], by: Fixture.authorship(by: "tom"))
    try store.perform(
      [5, 6].map { .edit(EntityReference(.deal, $0), ["account": .integer(1)]) },
      by: Fixture.authorship())
    #expect(throws: StoreError.self) {
      try store.perform([.remove(account)], by: Fixture.authorship(), expecting: [account: version])
    }
    #expect(try store.record(Account.ID(3)) != nil)
  }
}
