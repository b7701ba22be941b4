import FunnelCore
import FunnelExchange
import Testing

private let today = Day(iso: "2026-11-21") ?? Day(number: 0)

private let team = TeamFile.text

@Test func `the same file again changes nothing`() throws {
  var store = try MemoryStore(today: today)
  try store.take(team)
  let again = try store.draft(team)
  #expect(again.changes.isEmpty && again.unchanged == 4 && again.added == 0)
}

@Test func `a changed row edits, moves and closes its deal`() throws {
  var store = try MemoryStore(today: today)
  try store.take(team)
  let later =
    team
    .replacingOccurrence(
      of: "A2,Ann,GTX,Cancity,Engaging,2026-05-02,,,South",
      with: "A2,Ann,GTX,Cancity,Won,2026-05-02,2026-06-01,900,East"
    )
    .replacingOccurrence(of: "A4,Bob,MG,,Prospecting", with: "A4,Bob,MG,Nova,Engaging")
  let draft = try store.take(later)
  #expect(draft.changed == 2 && draft.unchanged == 2 && draft.newNames[.account] == ["Nova"])
  let deals = try store.records(of: .deal)
  #expect(
    deals[1].values["outcome"] == .text("won") && deals[1].values["amount"] == .integer(90_000))
  #expect(deals[1].values["custom.branch"] == .text("East"))
  #expect(deals[3].values["account"] == .integer(3))
  #expect(try store.draft(later).changes.isEmpty)
  let back = try store.take(team)
  #expect(back.changed == 2)
  #expect(try store.records(of: .deal)[1].values["outcome"] == .text("open"))
}

@Test func `a file corrects the day and the way a deal ended`() throws {
  var store = try MemoryStore(today: today)
  let file = """
    id,deal,account,stage,amount,currency,created,expectedClose,outcome,closedOn
    1,A,Acme,Negotiation,100,TWD,2026-02-01,2026-12-15,open,
    2,C,Acme,Won,70000,TWD,2026-02-05,2026-05-15,won,2026-05-15
    3,D,Acme,Lost,70000,TWD,2026-02-05,2026-05-15,lost,2026-05-15
    """
  try store.take(file)
  for (before, after) in [
    ("won,2026-05-15", "won,2026-05-10"),
    ("Lost,70000,TWD,2026-02-05,2026-05-15,lost", "Won,70000,TWD,2026-02-05,2026-05-15,won"),
  ] {
    let corrected = file.replacingOccurrence(of: before, with: after)
    #expect(try store.take(corrected).changed == 1)
    #expect(try store.draft(corrected).changes.isEmpty)
    #expect(try store.deal("C").outcome == .won && store.deal("A").outcome == .open)
    try store.take(file)
    #expect(try store.deal("D").outcome == .lost)
  }
  try store.take(file.replacingOccurrence(of: "won,2026-05-15", with: "won,2026-05-10"))
  let deal = try store.deal("C")
  #expect(deal.closedOn?.description == "2026-05-10")
  // It has not been open in between.
  let visits = store.book.deals[deal.id]?.visits ?? []
  #expect(visits.last?.stage == deal.stage && visits.count == 2)
}

@Test func `a correction leaves alone what the file does not speak of`() throws {
  var store = try MemoryStore(today: today)
  try store.take(
    """
    id,deal,stage,outcome,created,closed on,close reason,lost to
    1,A,Lost,withdrawn,2026-01-05,2026-05-01,no need,
    2,B,Won,upgraded,2026-01-05,2026-05-01,,
    3,C,Lost,lost,2026-01-05,2026-05-01,price,Rival
    """)
  let silent = """
    id,deal,stage,created,closed on
    1,A,Lost,2026-01-05,2026-05-01
    2,B,Won,2026-01-05,2026-05-01
    3,C,Lost,2026-01-05,2026-05-01
    """
  #expect(try store.draft(silent).changes.isEmpty)
  try store.take(
    silent.replacingOccurrence(
      of: "3,C,Lost,2026-01-05,2026-05-01", with: "3,C,Lost,2026-01-05,2026-04-01"))
  var deal = try store.deal("C")
  #expect(deal.closeReason == "price" && deal.lostTo == "Rival")
  #expect(deal.closedOn?.description == "2026-04-01")
  // It names no day, so the known one stays; the reason was another end's.
  try store.take("id,deal,stage,created\n3,C,Won,2026-01-05")
  deal = try store.deal("C")
  #expect(deal.outcome == .won && deal.closedOn?.description == "2026-04-01")
  #expect(deal.closeReason == nil && deal.lostTo == nil)
}

@Test func `a month of closing is its last day so far, and the same file changes nothing later`()
  throws
{
  for column in ["close date", "closed on"] {
    var store = try MemoryStore(today: today)
    let month = String(today.description.dropLast(3))
    let file = "id,deal,stage,\(column)\n1,A,Won,\(month)\n2,B,Won,2026-02"
    try store.take(file)
    #expect(try store.deal("A").closedOn == today)
    #expect(try store.deal("B").closedOn?.description == "2026-02-28")
    for days in [1, 5, 40] {
      let later = try store.draft(file) { $0.today = today.adding(days: days) }
      #expect(later.changes.isEmpty)
    }
  }
}

@Test func `an export under another name is known by its numbers and names`() throws {
  var store = try MemoryStore(today: today)
  let text = """
    id,name,stage
    1,A,Proposal
    2,B,Proposal
    3,C,Proposal
    """
  try store.take(text, named: "hub-1.csv")
  let later = text.replacingOccurrence(of: "1,A,Proposal", with: "1,A,Won") + "\n4,D,Proposal"
  #expect(throws: ImportFailure.knownElsewhere(origin: "hub-1.csv", here: "hub-2.csv")) {
    try store.draft(later, named: "hub-2.csv")
  }
  let update = try store.draft(later, named: "hub-1.csv")
  #expect(update.added == 1 && update.changed == 1 && update.unchanged == 2)
  let others = try store.draft(later, named: "hub-2.csv") { $0.isOriginGiven = true }
  #expect(others.added == 4)
  // Numbers alone are the same in every system.
  let foreign = "id,name,stage\n1,X,Proposal\n2,Y,Proposal\n3,Z,Proposal\n"
  #expect(try store.draft(foreign, named: "other.csv").added == 3)
}

extension String {
  /// The text with the first occurrence of a part replaced.
  fileprivate func replacingOccurrence(of part: String, with other: String) -> String {
    guard let start = indices.first(where: { self[$0...].hasPrefix(part) }) else { return self }
    return self[..<start] + other + self[index(start, offsetBy: part.count)...]
  }
}
