import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

struct UndoTests {
  let store: any Store

  init() throws { store = try Fixture.fiveStage().store }

  let deal = EntityReference(.deal, 1)

  func setAmount(_ amount: Int64, by author: String = Fixture.author) throws {
    try store.perform(
      [.edit(deal, ["amount": .integer(amount)])],
      by: Fixture.authorship("amount \(amount)", by: author))
  }

  func amount() throws -> Int64? { try store.record(DealRecord.ID(1))?.record.amount }

  @Test func `undo and redo walk along what one author did`() throws {
    try setAmount(1)
    try setAmount(2)
    let me = Fixture.authorship()
    #expect(try store.undo(by: me).label == "amount 2")
    #expect(try amount() == 1)
    #expect(try store.undo(by: me).label == "amount 1")
    #expect(try amount() == 100_000_00)
    #expect(try store.redo(by: me).label == "amount 1")
    #expect(try store.redo(by: me).label == "amount 2")
    #expect(try amount() == 2)
    #expect(throws: StoreError.nothingToRedo) { try store.redo(by: me) }
  }

  @Test func `a new change ends what could be redone`() throws {
    try setAmount(1)
    try store.undo(by: Fixture.authorship())
    try setAmount(3)
    #expect(try store.redoable(by: Fixture.author) == nil)
  }

  @Test func `what was taken back and left for something else stays away`() throws {
    try setAmount(1)
    try store.undo(by: Fixture.authorship())
    try setAmount(3)
    try store.undo(by: Fixture.authorship())
    #expect(try store.redo(by: Fixture.authorship()).label == "amount 3")
    #expect(try amount() == 3)
    #expect(try store.redoable(by: Fixture.author) == nil)
  }

  @Test func `one does not undo what others did`() throws {
    try setAmount(1, by: "tom")
    #expect(try store.undoable(by: Fixture.author)?.label == "fixture")
    #expect(throws: StoreError.nothingToUndo) {
      try store.undo(by: Fixture.authorship(by: "nobody"))
    }
  }

  @Test func `undo is refused where somebody touched the same field since`() throws {
    try setAmount(1)
    try setAmount(2, by: "tom")
    let mine = try #require(try store.undoable(by: Fixture.author))
    let theirs = try #require(try store.undoable(by: "tom"))
    #expect(throws: StoreError.undoBlocked(mine, by: theirs)) {
      try store.undo(by: Fixture.authorship())
    }
    #expect(try amount() == 2)
  }

  @Test func `undo leaves other fields that others touched since`() throws {
    try setAmount(1)
    try store.perform([.edit(deal, ["nextStep": .text("call")])], by: Fixture.authorship(by: "tom"))
    try store.undo(by: Fixture.authorship())
    let record = try #require(try store.record(DealRecord.ID(1))?.record)
    #expect(record.amount == 100_000_00)
    #expect(record.nextStep == "call")
  }

  @Test func `an undone addition vanishes and comes back with redo`() throws {
    var book = try store.load()
    let before = book.deals.count
    var new = DealRecord(id: DealRecord.ID(-1))
    (new.name, new.pipeline, new.stage) = ("New", Pipeline.ID(1), Stage.ID(1))
    try store.perform([.add(NewRecord(new))], by: Fixture.authorship())
    _ = try store.refresh(&book)
    #expect(book.deals.count == before + 1)
    try store.undo(by: Fixture.authorship())
    #expect(try store.refresh(&book) == [EntityReference(.deal, 7)])
    #expect(book.deals[Deal.ID(7)] == nil)
    try store.redo(by: Fixture.authorship())
    _ = try store.refresh(&book)
    #expect(book.deals[Deal.ID(7)]?.name == "New")
  }

  @Test func `of many records none that others build on is undone away`() throws {
    let names = (1...40).map { number in
      Change.add(
        NewRecord(.account, provisional: Int64(-number), values: ["name": .text("New \(number)")]))
    }
    let added = try store.perform(names, by: Fixture.authorship("accounts"))
    let account = try #require(added.created[EntityReference(.account, -33)])
    try store.perform(
      [.edit(deal, ["account": .integer(account)])], by: Fixture.authorship(by: "tom"))
    let mine = try #require(try store.undoable(by: Fixture.author))
    let theirs = try #require(try store.undoable(by: "tom"))
    #expect(throws: StoreError.undoBlocked(mine, by: theirs)) {
      try store.undo(by: Fixture.authorship())
    }
    try store.undo(by: Fixture.authorship(by: "tom"))
    try store.undo(by: Fixture.authorship())
    #expect(try store.records(Account.self, where: nil, refersTo: nil).count == 3)
    try store.redo(by: Fixture.authorship())
    #expect(try store.records(Account.self, where: nil, refersTo: nil).count == 43)
  }

  @Test func `a record that others build on cannot be undone away`() throws {
    let added = try store.perform(
      [.add(NewRecord(.account, provisional: -1, values: ["name": .text("New")]))],
      by: Fixture.authorship("account"))
    #expect(added.created.values.first == 4)
    try store.perform(
      [.edit(deal, ["account": .integer(4)])], by: Fixture.authorship("build", by: "tom"))
    let theirs = try #require(try store.undoable(by: "tom"))
    let mine = try #require(try store.undoable(by: Fixture.author))
    #expect(throws: StoreError.undoBlocked(mine, by: theirs)) {
      try store.undo(by: Fixture.authorship())
    }
    #expect(try store.record(Account.ID(4)) != nil)
  }

  @Test func `a record is not brought back to refer to one that is gone`() throws {
    try store.perform(
      [.add(NewRecord(.account, provisional: -1, values: ["name": .text("New")]))],
      by: Fixture.authorship(by: "tom"))
    try store.perform([.edit(deal, ["account": .integer(4)])], by: Fixture.authorship())
    try store.undo(by: Fixture.authorship())
    try store.perform(
      [.remove(EntityReference(.account, 4))], by: Fixture.authorship("gone", by: "tom"))
    #expect(throws: StoreError.self) { try store.redo(by: Fixture.authorship()) }
    #expect(try store.record(DealRecord.ID(1))?.record.account == Account.ID(1))
  }
}
