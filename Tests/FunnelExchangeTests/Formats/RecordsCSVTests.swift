import FunnelCore
import FunnelExchange
import Testing

private let today = Day(iso: "2026-11-21") ?? Day(number: 0)

@Test func `owners, accounts and products fill in what deals named`() throws {
  var store = try MemoryStore(today: today)
  try store.take(
    "id,sales_agent,product,account,stage,amount\n1,Ann,GTXPro,Cancity,New,5\n")
  let owners = try store.take(
    "sales_agent,manager,regional_office\nAnn,Melvin,West\nBob,Melvin,East\n", named: "teams.csv")
  #expect(owners.kind == .owners && owners.added == 1 && owners.changed == 1)
  let accounts = try store.take(
    "account,sector,revenue,employees,office_location\nCancity,retail,718.62,\"2,448\",US\n",
    named: "accounts.csv")
  #expect(accounts.kind == .accounts && accounts.changed == 1)
  let products = try store.take(
    "product,series,sales_price\nGTX Pro,GTX,4821\n", named: "products.csv")
  #expect(products.kind == .products && products.changed == 1 && products.added == 0)
  #expect(store.book.owners.map(\.region) == ["West", "East"])
  #expect(store.book.accounts.first?.employees == 2_448)
  #expect(store.book.accounts.first?.sector == "retail")
  #expect(store.book.products.first?.name == "GTX Pro")
  #expect(store.book.products.first?.price == 482_100)
  #expect(
    try store.draft("sales_agent,manager,regional_office\nAnn,Melvin,West\n", named: "teams.csv")
      .changes.isEmpty)
}

@Test func `contacts come with their names in two columns and their companies`() throws {
  var store = try MemoryStore(today: today)
  let text = """
    Contact ID,First Name,Last Name,Email,Job Title,Company,Lead Status
    C1,Ann,Lee,ann@example.com,Head nurse,Min-Sheng Hospital,Open
    C2,小明,王,wang@example.com,采购,Min-Sheng Hospital,
    """
  let draft = try store.take(text, named: "contacts.csv")
  #expect(draft.kind == .contacts && draft.added == 2)
  #expect(draft.newNames[.account] == ["Min-Sheng Hospital"])
  #expect(
    try store.records(of: .contact).map { $0.values["name"] } == [.text("Ann Lee"), .text("王小明")])
  #expect(try store.draft(text, named: "contacts.csv").changes.isEmpty)
}

@Test func `an account that deals named by its number gets its name`() throws {
  var store = try MemoryStore(today: today)
  try store.take("OpportunityId,Name,AccountId,StageName,Amount\n1,One,001A,New,5\n")
  try store.take("AccountId,AccountName,Industry\n001A,Acme,Energy\n", named: "accounts.csv")
  #expect(store.book.accounts.map(\.name) == ["Acme"])
  #expect(
    try store.draft("OpportunityId,Name,AccountId,StageName,Amount\n1,One,001A,New,5\n")
      .changes.isEmpty)
}

@Test func `two rows of one name are refused where names tell apart`() throws {
  let draft = try MemoryStore(today: today).draft(
    "product,series,price\nGTX,G,5\nGTX,G,6\n", named: "products.csv")
  #expect(draft.added == 1 && draft.refusals.map(\.reason) == [.duplicate(firstLine: 2)])
}

@Test func `tables of other things are refused, not taken for accounts`() throws {
  let store = try MemoryStore(today: today)
  for header in [
    "task_id,name,status,account,owner", "company_id,timestamp,source,name,value",
    "LeadID,ContactID,LeadSource,LeadStatus,Notes", "deal_id,company_id,type_id,category",
  ] {
    #expect(throws: ImportFailure.self) {
      try store.draft(header + "\n1,2,3,4,5\n", named: "x.csv")
    }
  }
}

@Test func `a file that brings nothing leaves nothing behind`() throws {
  let draft = try MemoryStore(today: today).draft("id,stage,amount,extra\n1,,5,x\n")
  #expect(draft.refusals.count == 1 && draft.changes.isEmpty)
}

@Test func `people of one name at two companies are two, one mail address is one`() throws {
  var store = try MemoryStore(today: today)
  try store.take(
    """
    id,account,contact,stage,amount
    1,Acme,John Smith,New,5
    2,Nova,John Smith,New,5
    3,Acme,john smith,New,5
    4,Acme,ann@example.com,New,5
    5,Nova,ann@example.com,New,5
    """)
  #expect(try store.records(of: .contact).count == 3)
  try store.take(
    "name,email,company\nJohn Smith,j@example.com,Nova\nAnn Lee,ann@example.com,Acme\n",
    named: "contacts.csv")
  let contacts = try store.records(of: .contact)
  #expect(
    contacts.map { $0.values["mail"] }
      == [nil, .text("j@example.com"), .text("ann@example.com")])
  #expect(contacts.last?.values["name"] == .text("Ann Lee"))
}

@Test func `two of one name at one company are told apart by their mail addresses`() throws {
  var store = try MemoryStore(today: today)
  let file = "name,email,company\nAnn,a@example.com,Acme\nAnn,b@example.com,Acme\n"
  #expect(try store.take(file, named: "contacts.csv").added == 2)
  #expect(try store.draft(file, named: "contacts.csv").changes.isEmpty)
  try store.take("name,email,company\nAnn,c@example.com,Acme\n", named: "contacts.csv")
  #expect(try store.records(of: .contact).count == 2)
}

@Test func `names that are too long are refused by their row`() throws {
  let long = String(repeating: "x", count: 3_000)
  let draft = try MemoryStore(today: today).draft(
    "id,account,stage,amount\n1,\(long),New,5\n2,Acme,\(long),5\n3,Acme,New,5\n")
  #expect(draft.refusals.map(\.column) == ["account", "stage"] && draft.added == 1)
  #expect(draft.newNames[.account] == ["Acme"])
}

@Test func `a column of endless names is no column of stages`() throws {
  let rows = (1...200).map { "\($0),S\($0),5" }.joined(separator: "\n")
  #expect(throws: ImportFailure.tooManyStages(column: "stage", limit: 100)) {
    try MemoryStore(today: today).draft("id,stage,amount\n" + rows)
  }
}
