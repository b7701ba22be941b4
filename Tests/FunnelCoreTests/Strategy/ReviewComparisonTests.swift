import FunnelCore
import FunnelTestSupport
import Testing

struct ReviewComparisonTests {
  @Test func `equal forms have no changes`() {
    #expect(ReviewComparison(from: GoldenForms.minSheng, to: GoldenForms.minSheng).changes.isEmpty)
  }

  @Test func `fields and rows are compared in the order of the form`() {
    var form = GoldenForms.minSheng
    form.position = Position(rawValue: 3)
    form.fundRate = 99
    form.influences[2].rating = InfluenceRating(rawValue: 4)
    form.influences[3].contact = .never
    form.influences.append(BuyingInfluence(key: 6, name: "President"))
    form.redFlags.removeLast()
    form.actions[0].state = .done
    let changes = ReviewComparison(from: GoldenForms.minSheng, to: form).changes
    let places: [ReviewPlace] = [
      .header("fundRate"), .header("position"), .influence(3, "rating"),
      .influence(4, "contact"), .influence(6), .redFlag(3), .action(1, "state"),
    ]
    let rows = [
      nil, nil, "VP", "Boss's son", "President", "pricing",
      "complete the data (quotation, cost, vendor)",
    ]
    let kinds: [ReviewComparison.Kind] = [
      .changed(from: .integer(75), to: .integer(99)), .changed(from: .integer(2), to: .integer(3)),
      .changed(from: .integer(2), to: .integer(4)), .changed(from: .none, to: .text("never")),
      .added, .removed, .changed(from: .text("planned"), to: .text("done")),
    ]
    #expect(changes.map(\.place) == places)
    #expect(changes.map(\.row) == rows)
    #expect(changes.map(\.kind) == kinds)
  }
}
