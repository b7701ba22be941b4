import FunnelCore
import FunnelExchange
import Testing

private let today = Day(iso: "2026-11-21") ?? Day(number: 0)
private let deals = """
  id,name,stage,amount,created,close_date
  1,One,Proposal,5,2026-01-05,
  2,Two,Won,6,2026-01-06,2026-06-30
  3,Three,Negotiation,7,2026-01-05,
  4,Four,Qualification,7,2026-01-05,
  """

@Test func `a history file becomes past moves, once`() throws {
  var store = try MemoryStore(today: today)
  try store.take(deals)
  let history = """
    deal,stage,day
    1,Qualification,2025-12-20
    1,Proposal,2026-01-05
    1,Negotiation,2026-03-01
    2,Qualification,2026-01-06
    2,Proposal,2026-02-02
    2,Won,2026-06-30
    9,Proposal,2026-02-02
    1,Nowhere,2026-02-02
    1,Proposal,2026-02-30
    """
  let draft = try store.take(history, named: "history.csv")
  #expect(draft.kind == .history && draft.added == 4 && draft.unchanged == 2)
  #expect(draft.refusals.map(\.line) == [8, 9, 10])
  #expect(draft.refusals.map(\.reason) == [.unknownDeal, .unknownStage, .notADay])
  let one = try store.deal("One")
  #expect(
    store.book.deals[one.id]?.visits.map(\.entered.description)
      == ["2025-12-20", "2026-01-05", "2026-03-01"])
  let two = try store.deal("Two")
  #expect(two.outcome == .won)
  #expect(
    store.book.deals[two.id]?.visits.map(\.entered.description)
      == ["2026-01-06", "2026-02-02", "2026-06-30"])
  #expect(try store.draft(history, named: "history.csv").changes.isEmpty)
}

@Test func `a stage that a deal stands in already is known`() throws {
  var store = try MemoryStore(today: today)
  try store.take(deals)
  let history = """
    deal,stage,day
    1,Proposal,2026-02-01
    3,Qualification,2026-02-01
    3,Negotiation,2026-03-01
    2,Won,2026-06-30
    """
  // Deal 3 went back for a month, which makes the later row an entry of its own.
  let draft = try store.take(history, named: "history.csv")
  #expect(draft.added == 2 && draft.unchanged == 2)
  let again = try store.draft(history, named: "history.csv")
  #expect(again.unchanged == 4 && again.changes.isEmpty)
}

@Test func `a history before the day of creation moves it`() throws {
  var store = try MemoryStore(today: today)
  try store.take(deals)
  let history = "deal,stage,day\n1,Qualification,2025-12-20\n1,Proposal,2026-01-05\n"
  try store.take(history, named: "history.csv")
  #expect(try store.deal("One").created == Day(iso: "2025-12-20"))
  #expect(try store.draft(history, named: "history.csv").changes.isEmpty)
  // The row of the deal, which knows less, does not move it back.
  let later = deals.replacing("1,One,Proposal,5", with: "1,One,Proposal,9")
  let again = try store.draft(later)
  #expect(again.changed == 1)
  try store.perform(again.changes)
  #expect(try store.deal("One").created == Day(iso: "2025-12-20"))
}

@Test func `an end that contradicts the known one is refused`() throws {
  var store = try MemoryStore(today: today)
  try store.take(deals)
  let history = "deal,stage,day\n2,Won,2026-07-31\n2,Lost,2026-06-30\n2,Won,2026-06-30\n"
  let draft = try store.draft(history, named: "history.csv")
  #expect(draft.unchanged == 1)
  let reason = ImportRefusal.Reason.endedOtherwise(Day(iso: "2026-06-30"))
  #expect(draft.refusals.map(\.reason) == [reason, reason])
}
