import FunnelCore
import FunnelTestSupport
import Testing

struct EventTests {
  private func event(
    _ sequence: Int64, _ iso: String, _ field: String, _ new: Value
  ) -> Event {
    let edit = FieldEdit(
      entity: EntityReference(.deal, 1), day: day(iso), field: field, old: .none, new: new)
    return Event(sequence: sequence, transaction: sequence, edit: edit)
  }

  @Test func `the later day wins, then the later commit`() {
    let events = [
      event(1, "2026-01-01", "exists", .integer(1)), event(2, "2026-03-01", "name", .text("c")),
      event(3, "2026-02-01", "name", .text("b")), event(4, "2026-03-01", "name", .text("d")),
    ]
    #expect(events.folded() == ["name": .text("d")])
    #expect(events.folded(asOf: day("2026-02-15")) == ["name": .text("b")])
    #expect(events.folded(asOf: day("2026-01-01")) == [:])
    #expect(events.folded(asOf: day("2025-12-31")) == nil)
    #expect(events.reversed().folded() == ["name": .text("d")])
  }

  @Test func `a removed record is gone, an emptied field is not filled in`() {
    var events = [
      event(1, "2026-01-01", "exists", .integer(1)), event(2, "2026-01-01", "note", .text("x")),
      event(3, "2026-01-02", "note", .none),
    ]
    #expect(events.folded() == [:])
    events.append(event(4, "2026-01-03", "exists", .integer(0)))
    #expect(events.folded() == nil)
  }
}
