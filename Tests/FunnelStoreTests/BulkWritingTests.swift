import FunnelCore
import FunnelTestSupport
import GRDB
import Testing

@testable import FunnelStore

struct BulkWritingTests {
  private let today = Day(number: 20_778)

  private func authorship(_ label: String) -> Authorship {
    Authorship(author: "ana", at: Instant(milliseconds: 0), today: today, label: label)
  }

  private func deals(_ count: Int) -> [Change] {
    var pipeline = Pipeline(id: Pipeline.ID(-1))
    pipeline.name = Translated("Sales")
    var open = Stage(id: Stage.ID(-1))
    (open.pipeline, open.name, open.order) = (pipeline.id, Translated("Open"), 1)
    return [.add(NewRecord(pipeline)), .add(NewRecord(open))]
      + (1...count).map { number in
        .add(
          NewRecord(
            .deal, provisional: Int64(-number),
            values: [
              "name": .text("Deal \(number)"), "pipeline": .integer(-1), "stage": .integer(-1),
              "outcome": .text("open"), "currency": .text("USD"), "custom.x": .text("\(number)"),
              "origin": .text("file"), "externalID": .text("\(number)"),
            ], day: today))
      }
  }

  @Test func `very many rows are as sound as few, and the engine checks again afterwards`() throws {
    let store = try SQLiteStore.inMemory()
    let commit = try store.perform(deals(5_000), by: authorship("import"))
    #expect(commit.created[EntityReference(.deal, -5_000)] == 5_000)
    let health = try store.check()
    #expect(health.damage.isEmpty && health.unfolded.isEmpty)
    #expect(health.counts[.deal] == 5_000)
    #expect(try store.customValues(of: EntityReference(.deal, 4_321)) == ["x": "4321"])
    #expect(throws: StoreError.self) {
      try store.write { database in
        try database.execute(sql: "UPDATE deal SET outcome = 'forgotten' WHERE id = 1")
      }
    }
    #expect(try store.undo(by: authorship("")).label == "import")
    #expect(try store.load().deals.isEmpty)
  }

  @Test func `of very many rows a refused one lets none be written`() throws {
    let store = try SQLiteStore.inMemory()
    let twice = deals(5_000) + [deals(4_999).last ?? .remove(EntityReference(.deal, 1))]
    #expect(throws: StoreError.duplicate(.deal, origin: "file", externalID: "4999")) {
      try store.perform(twice, by: authorship("import"))
    }
    #expect(try store.load().deals.isEmpty)
    #expect(try store.unlocked { try $0.number("PRAGMA ignore_check_constraints") } == 0)
    #expect(try store.unlocked { try $0.number("PRAGMA cache_size") } == -2_000)
  }
}
