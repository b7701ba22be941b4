import FunnelCore
import FunnelExchange
import Testing

@Test(arguments: [
  ("opportunity_id", "externalID"), ("Deal ID", "externalID"), ("OpportunityId", "externalID"),
  ("Deal Name", "name"), ("商机名称", "name"), ("商機名稱", "name"), ("AccountId", "account"),
  ("客户", "account"), ("客戶名稱", "account"), ("sales_agent", "owner"), ("負責人", "owner"),
  ("deal_stage", "stage"), ("StageName", "stage"), ("销售阶段", "stage"), ("close_value", "amount"),
  ("ＡＭＯＵＮＴ", "amount"), ("金额（万元）", "amount"), ("EstimatedValue", "amount"),
  ("engage_date", "engaged"), ("close_date", "closing"), ("Create Date", "created"),
  ("預計成交日", "expectedClose"), ("Probability (%)", "probability"), ("币种", "currency"),
  ("Closed Lost Reason", "closeReason"), ("product", "product"), ("下一步", "nextStep"),
  ("Deal - Deal created", "created"), ("Created Time", "created"), ("Won time", "closedOn"),
  ("Deal - Lost time", "lostOn"), ("輸單日期", "lostOn"), ("Deal - Deal closed on", "closedOn"),
  ("標籤", "tags"), ("来源", "source"), ("property_amount", "amount"), ("closeReason", "closeReason"),
])
func `a deal's columns are recognised in three languages`(heading: String, field: String) {
  #expect(HeaderSynonyms.field(for: heading, in: .deals) == field)
}

@Test func `columns of other files are recognised`() {
  #expect(HeaderSynonyms.field(for: "regional_office", in: .owners) == "region")
  #expect(HeaderSynonyms.field(for: "sales_price", in: .products) == "price")
  #expect(HeaderSynonyms.field(for: "First Name", in: .contacts) == "firstName")
  #expect(HeaderSynonyms.field(for: "Number of Employees", in: .accounts) == "employees")
  #expect(HeaderSynonyms.field(for: "日期", in: .history) == "day")
  #expect(HeaderSynonyms.field(for: "subsidiary_of", in: .accounts) == nil)
  #expect(HeaderSynonyms.field(for: "", in: .deals) == nil)
}

@Test func `every field of a noun is recognised by its own name`() {
  for kind in ImportKind.allCases {
    for field in kind.noun?.fields ?? [] {
      #expect(HeaderSynonyms.field(for: field.name, in: kind) == field.name)
    }
  }
}
