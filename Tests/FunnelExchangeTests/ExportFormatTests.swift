import FunnelCore
import FunnelExchange
import Testing

private let today = Day(iso: "2026-11-21") ?? Day(number: 0)

/// A store with everything that a round trip could lose.
private func store() throws -> MemoryStore {
  var store = try MemoryStore(today: today)
  try store.take(
    #"""
    id,name,account,contact,owner,stage,pipeline,amount,currency,created,close date,tags,note,colour
    1,=SUM(A1),"Acme, Inc.",'quoted,Ann,Proposal,Sales,,USD,2026-01-05,2026-12,"a;b","two
    lines",red
    2,@home,Nova,,Bob,Won,Sales,1234.5,TWD,2026-01-06,2026-06-30,,,
    3,商机,Nova,,Bob,Closed Lost,Renewals,7,JPY,,2026-06-30,,-x,"say ""hi"""
    4,Four,Nova,,Bob,Won,Sales,7,USD,2026-02-02,,,,
    """#)
  var deal = DealRecord(id: Identifier(-1))
  (deal.name, deal.amount, deal.probability) = ("Own", 100, Percentage(basisPoints: 5_625))
  deal.products = ProductLines([
    ProductLine(model: "M1351A", quantity: 5, unitPrice: 1_250), ProductLine(model: "a; x2 @b\\c"),
  ])
  deal.receivedAt = Instant(rfc3339: "2026-01-04T09:30:00Z")
  (deal.position, deal.fundRate, deal.closeReason) = (Position(rawValue: -3), 75, "-1 point")
  let pipeline = try #require(store.book.pipelines.first)
  let stage = try #require(store.book.stages(of: pipeline.id).first)
  (deal.pipeline, deal.stage) = (pipeline.id, stage.id)
  try store.perform([.add(NewRecord(deal))])
  return store
}

@Test func `deals exported, imported into a new store and exported again are the same file`() throws
{
  let first = try store()
  let file = try ExportFormat.dealsCSV.write(first)
  let text = String(decoding: file, as: UTF8.self)
  #expect(text.hasPrefix("id,origin,name,account,"))
  #expect(text.contains("\r\n1,deals.csv,'=SUM(A1),\"Acme, Inc.\","))
  #expect(text.contains(",''quoted,"))
  #expect(text.contains("\r\n5,funnel,Own,"))
  #expect(text.contains(",2026-01-04T09:30:00.000Z,"))
  #expect(text.contains("M1351A x5 @12.50; a\\; \\x2 \\@b\\\\c"))
  var second = try MemoryStore(today: today)
  let draft = try second.take(text, named: "export.csv")
  #expect(draft.isOwn && draft.refusals.isEmpty && draft.added == 5)
  #expect(String(decoding: try ExportFormat.dealsCSV.write(second), as: UTF8.self) == text)
  #expect(try second.draft(text, named: "export.csv").changes.isEmpty)
  #expect(try first.draft(text, named: "export.csv").changes.isEmpty)
}

@Test func `equal identities of different origins stay apart`() throws {
  var first = try MemoryStore(today: today)
  try first.take("id,name,stage,amount\n1,One,New,5\n", named: "a.csv")
  try first.take("id,name,stage,amount\n1,Two,New,5\n", named: "b.csv")
  let file = try ExportFormat.dealsCSV.write(first)
  var second = try MemoryStore(today: today)
  #expect(try second.take(String(decoding: file, as: UTF8.self)).added == 2)
  #expect(try ExportFormat.dealsCSV.write(second) == file)
}

@Test func `raw files round trip where both sides are told`() throws {
  let text = String(decoding: try ExportFormat.dealsCSV.write(store(), isRaw: true), as: UTF8.self)
  #expect(text.contains(",=SUM(A1),"))
  var second = try MemoryStore(today: today)
  try second.take(text) { $0.isRaw = true }
  #expect(
    String(decoding: try ExportFormat.dealsCSV.write(second, isRaw: true), as: UTF8.self) == text)
}

@Test func `a whole store comes back from JSON`() throws {
  var first = try store()
  var review = ReviewRecord(id: Identifier(-1))
  (review.deal, review.day, review.author) = (Identifier(1), Day(iso: "2026-04-15"), "Calvin")
  review.form.salesRep = "Calvin"
  var influence = BuyingInfluence(key: 1, name: "Head nurse")
  influence.roles = [.technical]
  influence.contact = .met(Day(iso: "2026-04-01") ?? today)
  review.form.influences = [influence]
  var action = ActionItem(id: Identifier(-2))
  (action.deal, action.task) = (Identifier(1), "Complete the data")
  try first.perform([.add(NewRecord(review)), .add(NewRecord(action))])
  try first.perform([.move(Identifier(1), to: Identifier(1), on: Day(iso: "2026-01-02"))])
  let file = try ExportFormat.storeJSON.write(first)
  let text = String(decoding: file, as: UTF8.self)
  #expect(text.hasPrefix("{\n \"format\":\"funnel-store\",\n \"version\":1,\n \"settings\":{"))
  #expect(text.contains("\"amount\":\"1234.50\""))
  #expect(text.contains("\"probability\":0.5625"))
  var second = try MemoryStore(today: today)
  let draft = try second.take(text, named: "store.json")
  #expect(draft.kind == .store && draft.added == 5)
  let copy = String(decoding: try ExportFormat.storeJSON.write(second), as: UTF8.self)
  #expect(copy == text)
  #expect(throws: ImportFailure.storeNotEmpty(deals: 5)) { try second.draft(text) }
}

@Test func `a deal that was closed and opened again comes back from JSON`() throws {
  var first = try store()
  let deal = try first.deal("=SUM(A1)")
  let (closed, reopened) = (try #require(Day(iso: "2026-03-01")), Day(iso: "2026-03-20"))
  let lost = Closing(.lost, day: closed, isRecorded: true)
  try first.perform([.close(deal.id, lost), .reopen(deal.id, in: deal.stage, on: reopened)])
  let rest = Closing(.paused, reason: "budget frozen", until: today.adding(days: 30))
  try first.perform([.close(deal.id, rest)])
  #expect(try first.deal("=SUM(A1)").pausedUntil == today.adding(days: 30))
  let file = try ExportFormat.storeJSON.write(first)
  var second = try MemoryStore(today: today)
  try second.take(String(decoding: file, as: UTF8.self), named: "store.json")
  #expect(try second.deal("=SUM(A1)").outcome == .open)
  #expect(try ExportFormat.storeJSON.write(second) == file)
}

@Test func `an open deal of a damaged file has no day on which it ended`() throws {
  let file = String(decoding: try ExportFormat.storeJSON.write(try store()), as: UTF8.self)
  let lines = file.split(separator: "\n").map { line in
    line.contains(#""name":"Own""#)
      ? line.replacing(#""closedOn":null"#, with: #""closedOn":"2026-06-30""#) : line
  }
  var other = try MemoryStore(today: today)
  let draft = try other.take(lines.joined(separator: "\n"), named: "store.json")
  #expect(draft.kind == .store)
  #expect(try other.deal("Own").outcome == .open)
  #expect(try other.deal("Own").closedOn == nil)
}

@Test(arguments: [
  (#""outcome":"won""#, #""outcome":"open""#, "outcome"),
  (#""visits":[{"stage":1,"entered":"20"#, #""visits":[{"stage":1,"entered":"24"#, "visits"),
])
func `a deal of a damaged file that contradicts itself is refused`(
  sound: String, damaged: String, field: String
) throws {
  let file = String(decoding: try ExportFormat.storeJSON.write(try store()), as: UTF8.self)
  let deals = file.split(separator: "\n").filter { $0.contains(#""outcome":"#) }
  let number = try #require(deals.firstIndex { $0.contains("},{\"stage\"") }) + 1
  let deal = deals[number - 1].replacing(sound, with: damaged)
  #expect(throws: ImportFailure.invalidRecord(kind: "deal", number: number, field: field)) {
    try MemoryStore(today: today).draft(
      file.replacing(deals[number - 1], with: deal), named: "store.json")
  }
}

@Test func `JSON that is not ours, newer or broken is refused with its place`() throws {
  let store = try MemoryStore(today: today)
  #expect(throws: ImportFailure.foreignJSON) { try store.draft("{\"a\":1}") }
  #expect(throws: ImportFailure.newerJSON(version: 9, supported: 1)) {
    try store.draft("{\"format\":\"funnel-store\",\"version\":9}")
  }
  let place = TextPlace(line: 2, column: 5, offset: 6)
  #expect(throws: ImportFailure.invalidJSON(place)) { try store.draft("{\n\"a\":x}") }
  #expect(throws: ImportFailure.invalidRecord(kind: "account", number: 1, field: "employees")) {
    try store.draft(
      "{\"format\":\"funnel-store\",\"version\":1,\"accounts\":[{\"name\":\"A\",\"employees\":\"x\"}]}"
    )
  }
  let deep = String(repeating: "{\"a\":", count: 100)
  #expect(throws: ImportFailure.self) { try store.draft(deep) }
}
