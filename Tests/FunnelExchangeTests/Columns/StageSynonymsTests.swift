import FunnelCore
import FunnelExchange
import Testing

@Test(arguments: [
  ("Won", StageRole.won), ("Closed Won", .won), ("赢单", .won), ("贏單", .won), ("Closed Lost", .lost),
  ("输单", .lost), ("失單", .lost), ("Withdrawn", .lost), ("Prospecting", .open), ("Contract", .open),
])
func `won and lost are recognised by their words`(name: String, role: StageRole) {
  #expect(StageSynonyms.role(of: name) == role)
}

@Test func `names of one typical stage share a key`() {
  #expect(StageSynonyms.key(of: "Qualification") == StageSynonyms.key(of: "需求确定"))
  #expect(StageSynonyms.key(of: "Negotiation/Review") == StageSynonyms.key(of: "深入談判"))
  #expect(StageSynonyms.key(of: "Our Own") == "ourown")
}
