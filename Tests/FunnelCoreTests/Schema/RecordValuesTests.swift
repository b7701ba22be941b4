import FunnelCore
import Testing

struct RecordValuesTests {
  private let values: RecordValues = ["stage": .integer(3), "name": .text("Acme"), "amount": .none]

  @Test func `values are found by their names and stand in the order of these`() {
    #expect(values.map(\.key) == ["amount", "name", "stage"])
    #expect(values["name"] == .text("Acme"))
    #expect(values["amount"] == Value.none)
    #expect(values["owner"] == nil)
    #expect(values["owner", default: .integer(7)] == .integer(7))
  }

  @Test func `what is set takes its place, and what is set to nil goes`() {
    var values = values
    values["owner"] = .integer(5)
    values["name"] = .text("Bolt")
    values["stage"] = nil
    values["nothing"] = nil
    #expect(values == ["amount": .none, "name": .text("Bolt"), "owner": .integer(5)])
    #expect(values.removeValue(forKey: "owner") == .integer(5))
    #expect(values.removeValue(forKey: "owner") == nil)
    #expect(values.count == 2)
  }

  @Test func `a name that comes late finds its place`() {
    var values: RecordValues = [:]
    for name in ["b", "d", "a", "d", "c"] { values.append(name, .text(name)) }
    #expect(values.map(\.key) == ["a", "b", "c", "d"])
  }

  @Test func `values are filtered, mapped and merged by name`() {
    #expect(values.filledIn == ["name": .text("Acme"), "stage": .integer(3)])
    #expect(values.filter { $0.key == "name" } == ["name": .text("Acme")])
    #expect(values.mapValues { _ in .none }.map(\.value) == [.none, .none, .none])
    let others: RecordValues = ["name": .text("Bolt"), "zone": .integer(1)]
    #expect(
      values.merging(others) { $1 } == [
        "amount": .none, "name": .text("Bolt"), "stage": .integer(3), "zone": .integer(1),
      ])
    #expect(values.merging(others) { own, _ in own }["name"] == .text("Acme"))
  }
}
