import FunnelCore
import FunnelExchange
import Testing

@Test(arguments: [
  ("Won", StageRole.won), ("Closed Won", .won), ("赢单", .won), ("贏單", .won), ("Closed Lost", .lost),
  ("输单", .lost), ("失單", .lost), ("Withdrawn", .lost), ("Prospecting", .open), ("Contract", .open),
  ("Closed Lost to Competition", .lost), ("Closed-Lost to Competition", .lost),
  ("Closed Lost - no budget", .lost), ("ClosedWon / renewal", .won), ("Lost to nobody", .lost),
  ("赢单关闭", .won), ("輸單關閉", .lost), ("输单关闭", .lost), ("丟單", .lost),
  ("Won't decide yet", .open), ("Won’t decide yet", .open), ("Loss analysis", .open),
  ("Closed for summer", .open), ("Wondering", .open),
])
func `won and lost are recognised by their words`(name: String, role: StageRole) {
  #expect(StageSynonyms.role(of: name) == role)
}

@Test func `a lost stage that says more is keyed as lost`() {
  #expect(StageSynonyms.key(of: "Closed-Lost to Competition") == StageSynonyms.key(of: "输单"))
}

@Test func `names of one typical stage share a key`() {
  #expect(StageSynonyms.key(of: "Qualification") == StageSynonyms.key(of: "需求确定"))
  #expect(StageSynonyms.key(of: "Negotiation/Review") == StageSynonyms.key(of: "深入談判"))
  #expect(StageSynonyms.key(of: "Our Own") == "ourown")
}
