import FunnelCore
import FunnelTestSupport
import Testing

struct EntityTests {
  @Test(arguments: EntityKind.allCases)
  func `field names are unique`(kind: EntityKind) {
    let names = kind.fields.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names { #expect(kind.field(name)?.name == name) }
    #expect(kind.field("luck") == nil)
  }

  @Test func `a record comes back from its values`() {
    var deal = DealRecord(id: DealRecord.ID(3))
    (deal.name, deal.amount, deal.isLead) = ("監護儀", 12, true)
    (deal.position, deal.expectedClose) = (Position(rawValue: -3), day("2026-12-31"))
    deal.products = ProductLines([ProductLine(model: "M1205A", quantity: 41)])
    deal.tags = Tags("a,b")
    #expect(DealRecord(id: deal.id, values: deal.values) == deal)
    #expect(deal[field: "amount"] == .integer(12))
    #expect(deal[field: "budget"] == .none)
    #expect(deal[field: "luck"] == .none)
  }

  @Test func `a value of the wrong form changes nothing`() {
    var deal = DealRecord(id: DealRecord.ID(3))
    deal.amount = 12
    #expect(DealRecord.field("amount")?.set(.text("12"), in: &deal) == false)
    #expect(DealRecord.field("outcome")?.set(.text("luck"), in: &deal) == false)
    #expect(deal.amount == 12 && deal.outcome == .open)
  }
}
