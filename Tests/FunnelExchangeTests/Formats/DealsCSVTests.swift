import FunnelCore
import FunnelExchange
import Testing

private let today = Day(iso: "2026-11-21") ?? Day(number: 0)

private let team = TeamFile.text

/// Four deals as a sales team's file has them: no name, no chance, blank where nothing is known.
enum TeamFile {
  static let text = """
    opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value,branch
    A1,Ann,GTX,Cancity,Won,2026-03-01,2026-04-10,1054,North
    A2,Ann,GTX,Cancity,Engaging,2026-05-02,,,South
    A3,Bob,MG,Isdom,Lost,2026-03-05,2026-05-06,0,North
    A4,Bob,MG,,Prospecting,,,,
    """
}

@Test func `a team's file is understood`() throws {
  let draft = try MemoryStore(today: today).draft(team, named: "sales_pipeline.csv")
  #expect(draft.kind == .deals && draft.rows == 4 && draft.added == 4 && draft.refusals.isEmpty)
  #expect(draft.encoding == .utf8 && draft.separator == .comma)
  #expect(
    draft.columns.map(\.meaning) == [
      .field("externalID"), .field("owner"), .field("product"), .field("account"),
      .field("stage"), .field("engaged"), .field("closing"), .field("amount"), .custom("branch"),
    ])
  #expect(draft.newNames[.owner] == ["Ann", "Bob"])
  #expect(draft.newNames[.account] == ["Cancity", "Isdom"])
  let pipeline = try #require(draft.pipelines.first)
  #expect(pipeline.name.en == "sales_pipeline" && pipeline.existing == nil)
  #expect(pipeline.stages.map(\.name.en) == ["Prospecting", "Engaging", "Won", "Lost"])
  #expect(pipeline.stages.map(\.role) == [.open, .open, .won, .lost])
  #expect(pipeline.stages.map(\.count) == [1, 1, 1, 1])
  #expect(pipeline.stages.map(\.probability.basisPoints) == [3_333, 6_667, 10_000, 0])
}

@Test func `deals begin where they were engaged and end on their day`() throws {
  var store = try MemoryStore(today: today)
  try store.take(team, named: "sales_pipeline.csv")
  let won = try store.deal("Cancity · GTX")
  #expect(won.outcome == .won && won.amount == 105_400)
  #expect(won.created == Day(iso: "2026-03-01") && won.closedOn == Day(iso: "2026-04-10"))
  #expect(
    store.book.deals[won.id]?.visits.map(\.entered.description)
      == ["2026-03-01", "2026-04-10"])
  let stages = store.book.stages(of: won.pipeline)
  #expect(
    store.book.deals[won.id]?.visits.map(\.stage) == [stages[1].id, stages[2].id])
  #expect(store.book.settings.defaultPipeline == won.pipeline)
  let record = try #require(store.record(EntityReference(won.id)))
  #expect(record.values["custom.branch"] == .text("North"))
}

@Test func `a blank amount is missing and a zero is zero`() throws {
  var store = try MemoryStore(today: today)
  try store.take(team)
  let deals = try store.records(of: .deal)
  #expect(deals.map { $0.values["amount"] } == [.integer(105_400), nil, .integer(0), nil])
}

@Test func `a deal without days exists from the file's first day, created unknown`() throws {
  var store = try MemoryStore(today: today)
  try store.take(team)
  let deal = try store.deal("MG")
  #expect(deal.created == nil && deal.outcome == .open)
  #expect(store.book.deals[deal.id]?.visits.map(\.entered.description) == ["2026-03-01"])
}

@Test func `a deal that is to begin after today is refused`() throws {
  let draft = try MemoryStore(today: today).draft(
    """
    id,deal,stage,created
    1,A,Negotiation,2036-02-01
    """)
  #expect(draft.refusals.map(\.reason) == [.rule(.dayAhead(.deal, "created"))])
}

@Test func `rows that cannot be read are refused with line, column, value and reason`() throws {
  let draft = try MemoryStore(today: today).draft(
    """
    id,name,stage,amount,created
    1,One,New,5,2026-01-05
    2,Two,New,abc,2026-01-05
    3,Three,New,7,2026-02-30
    4,Four,New
    1,Five,New,8,2026-01-05
    ,Six,New,9,2026-01-05
    7,Seven,,9,2026-01-05
    8,Eight,New,-3,2026-01-05
    """)
  #expect(draft.added == 1 && draft.rows == 8)
  #expect(draft.refusals.map(\.line) == [3, 4, 5, 6, 7, 8, 9])
  #expect(
    draft.refusals.map(\.column) == ["amount", "created", nil, "id", "id", "stage", "amount"])
  #expect(
    draft.refusals.map(\.reason) == [
      .notAnAmount(.notANumber), .notADay, .ragged(found: 3, expected: 5),
      .duplicate(firstLine: 2), .missing, .missing,
      .rule(.outOfRange(.deal, "amount", 0...Int64.max)),
    ])
  #expect(draft.refusals[0].value == "abc" && draft.refusals[1].value == "2026-02-30")
}

@Test func `an ambiguous column is asked about and the option settles it`() throws {
  let text = "id,stage,amount,created\n1,New,5,03/04/2026\n"
  let store = try MemoryStore(today: today)
  do {
    _ = try store.draft(text)
    Issue.record("not refused")
  } catch ImportFailure.ambiguousDates(let column, let doubt) {
    #expect(column == "created" && doubt.sample == "03/04/2026" && doubt.line == 2)
  }
  let draft = try store.draft(text) { $0.dateOrder = .monthDayYear }
  #expect(draft.days?.first == Day(iso: "2026-03-04"))
}

@Test func `files that are no deals are refused as such`() throws {
  let store = try MemoryStore(today: today)
  #expect(throws: ImportFailure.empty) { try store.draft("") }
  #expect(throws: ImportFailure.empty) { try store.draft("\n\n") }
  #expect(throws: ImportFailure.headerOnly) { try store.draft("id,stage,amount\n") }
  #expect(throws: ImportFailure.unknownKind(headings: ["a", "b"])) { try store.draft("a,b\n1,2\n") }
  #expect(throws: ImportFailure.foreignFile(.workbook)) { try store.draft("PK\u{3}\u{4}xyz") }
  #expect(throws: ImportFailure.keyMissing(headings: ["name", "stage", "amount"])) {
    try store.draft("name,stage,amount\nOne,New,5\n")
  }
  #expect(throws: ImportFailure.unknownColumn("nix", headings: ["id", "stage", "amount"])) {
    try store.draft("id,stage,amount\n1,New,5\n") { $0.keyColumns = ["nix"] }
  }
}

@Test func `key columns stand for an identity`() throws {
  var store = try MemoryStore(today: today)
  let text = "name,account,stage,amount\nOne,Acme,New,5\nOne,Nova,New,6\n"
  let draft = try store.take(text) { $0.keyColumns = ["name", "Account"] }
  #expect(draft.added == 2)
  #expect(
    try store.records(of: .deal).map { $0.values["externalID"] }
      == [.text("One | Acme"), .text("One | Nova")])
  #expect(try store.draft(text) { $0.keyColumns = ["name", "Account"] }.changes.isEmpty)
}

@Test func `columns can be mapped by hand and left out`() throws {
  let store = try MemoryStore(today: today)
  let draft = try store.draft("Nr,Etappe,Wert,Rest\n1,Neu,5,x\n") {
    $0.kind = .deals
    $0.mapping = ["Nr": "id", "Etappe": "stage", "Wert": "amount", "Rest": "-"]
  }
  #expect(
    draft.columns.map(\.meaning)
      == [.field("externalID"), .field("stage"), .field("amount"), .ignored])
  #expect(throws: ImportFailure.self) {
    try store.draft("Nr,stage\n1,New\n") { $0.mapping = ["Nr": "nonsense"] }
  }
}

@Test func `Chinese files with semicolons and decimal commas are understood`() throws {
  var store = try MemoryStore(today: today)
  try store.take(
    """
    商机编号;商机名称;客户;销售阶段;金额（万元）;预计成交日;创建日期;备忘
    1;核磁项目;北京医院;初步接洽;12,5;2026年12月;2026年3月1日;甲
    2;超声项目;上海医院;赢单;1.234,5;2026年5月;2026年2月1日;乙
    """)
  let first = try store.deal("核磁项目")
  #expect(first.amount == 12_500_000 && first.closeIsMonth)
  #expect(first.expectedClose == Day(iso: "2026-12-31"))
  let second = try store.deal("超声项目")
  #expect(second.amount == 1_234_500_000 && second.outcome == .won)
}

@Test func `several pipelines come from their column`() throws {
  let draft = try MemoryStore(today: today).draft(
    """
    Deal ID,Deal Name,Deal Stage,Pipeline,Amount
    1,One,Contract Sent,Sales,5
    2,Two,Appointment Scheduled,Sales,5
    3,Three,Closed Won,Renewals,5
    4,Four,Upsell,Renewals,5
    """)
  #expect(draft.pipelines.map(\.name.en) == ["Sales", "Renewals"])
  #expect(
    draft.pipelines.map { $0.stages.map(\.name.en) } == [
      ["Appointment Scheduled", "Contract Sent", "Won", "Lost"], ["Upsell", "Closed Won", "Lost"],
    ])
}

@Test func `stages go to a pipeline that is there by synonyms, by hand, or not at all`() throws {
  var store = try MemoryStore(today: today)
  try store.take("id,stage,amount\n1,Initial contact,5\n2,需求确定,5\n", named: "base.csv")
  let pipeline = try #require(store.book.defaultPipeline?.id)
  let text = "id,stage,amount\n1,Prospecting,5\n2,Qualification,6\n3,closed lost,7\n"
  let draft = try store.draft(text, named: "new.csv") { $0.pipeline = pipeline }
  let uses = try #require(draft.pipelines.first)
  #expect(uses.existing == pipeline)
  #expect(uses.stages.map(\.name.en) == ["Initial contact", "需求确定", "Lost"])
  let odd = "id,stage,amount\n1,Weird,5\n"
  #expect(throws: ImportFailure.self) {
    try store.draft(odd, named: "new.csv") { $0.pipeline = pipeline }
  }
  let mapped = try store.draft(odd, named: "new.csv") {
    $0.pipeline = pipeline
    $0.stages = ["Weird": "won"]
  }
  #expect(mapped.pipelines.first?.stages.map(\.role) == [.won])
}

@Test func `the chance of a deal that has ended is nobody's estimate`() throws {
  var store = try MemoryStore(today: today)
  let text = """
    id,name,stage,probability,close_date
    1,Won one,Won,100,2026-03-01
    2,Lost one,Lost,0,2026-03-02
    3,Open one,Proposal,40,2027-01-01
    """
  try store.take(text)
  let chances = try store.records(of: .deal).map { $0.values["probability"] }
  #expect(chances == [nil, nil, .integer(4_000)])
  #expect(try store.draft(text).changes.isEmpty)
}

@Test func `stages that differ only in spaces and marks are one stage`() throws {
  let text = """
    id,name,stage
    1,A,Follow-up
    2,B,Follow up
    3,C,Demo (first)
    4,D,Demo (second)
    5,E,Closed Lost to Competition
    6,F,Closed-Lost to Competition
    """
  let draft = try MemoryStore(today: today).draft(text)
  let stages = try #require(draft.pipelines.first).stages
  #expect(
    stages.map(\.name.en) == [
      "Follow-up", "Follow-up", "Demo (first)", "Demo (second)", "Won",
      "Closed Lost to Competition", "Closed Lost to Competition",
    ])
  #expect(stages.map(\.count) == [1, 1, 1, 1, 0, 1, 1])
  #expect(stages.map(\.role) == [.open, .open, .open, .open, .won, .lost, .lost])
}

@Test func `amounts without a currency are in the one that others name`() throws {
  var store = try MemoryStore(today: today)
  let text = """
    id,name,stage,amount
    1,A,Proposal,EUR 100
    2,B,Proposal,€200
    3,C,Proposal,300
    4,D,Proposal,"£1,000"
    5,E,Proposal,400
    """
  let draft = try store.take(text)
  let currencies = try store.records(of: .deal).map { $0.values["currency"] }
  #expect(currencies == ["EUR", "EUR", "EUR", "GBP", "EUR"].map { .text($0) })
  #expect(draft.currency?.code == "EUR" && draft.assumedCurrency?.code == "EUR")
}

@Test func `what is assumed of amounts without a currency is said`() throws {
  let store = try MemoryStore(today: today)
  let bare = "编号,名称,阶段,金额（万元）\n1,甲,方案报价,12\n"
  #expect(try store.draft(bare).assumedCurrency == .usd)
  #expect(
    try store.draft(bare) { $0.currency = Currency(code: "CNY") }.assumedCurrency == nil)
  let marked = "id,name,stage,amount\n1,A,Proposal,$12\n2,B,Proposal,\n"
  #expect(try store.draft(marked).assumedCurrency == nil)
}

@Test func `deals that have ended nobody knows when are counted`() throws {
  var store = try MemoryStore(today: today)
  let text = """
    id,name,stage,close_date,预计成交日期
    1,A,Won,2026-03-01,
    2,B,Won,,2026-04-01
    3,C,Lost,,
    4,D,Proposal,,2027-01-01
    """
  #expect(try store.take(text).endedWithoutDay == 2)
  let again = try store.draft(text)
  #expect(again.endedWithoutDay == 2 && again.changes.isEmpty)
}
