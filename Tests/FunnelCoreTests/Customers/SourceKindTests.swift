import Testing

@testable import FunnelCore

@Suite struct SourceKindTests {
  @Test(arguments: [
    "Search", "官网搜索", "White paper", "白皮書", "Referral", "客户转介绍", "E-Book", "部落格",
    "Customer calls us",
  ])
  func `who found us came to us`(source: String) { #expect(SourceKind(of: source) == .inbound) }

  @Test(arguments: [
    "Trade fair 2026", "台北展覽", "Phone", "陌生開發電話", "Mail", "Direct mail", "展会", "Google Ads",
  ])
  func `whom we found we went to`(source: String) { #expect(SourceKind(of: source) == .outbound) }

  @Test(arguments: ["", "Budget", "Leads", "Uncle Wu"])
  func `other sources tell nothing`(source: String) { #expect(SourceKind(of: source) == .other) }
}
