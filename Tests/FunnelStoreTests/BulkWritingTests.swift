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

  @Test func `deals that were closed and opened again are whole wherever a portion ends`() throws {
    let store = try SQLiteStore.inMemory()
    var lost = Stage(id: Stage.ID(-2))
    (lost.pipeline, lost.name, lost.order) = (Pipeline.ID(-1), Translated("Lost"), 2)
    lost.role = .lost
    func day(_ before: Int32) -> Day { Day(number: today.number - before) }
    let changes =
      deals(1).prefix(2) + [.add(NewRecord(lost))]
      + (1...2_000).flatMap { number -> [Change] in
        let id = DealRecord.ID(Int64(-number))
        // As many edits as not to have every portion end at the same change.
        let rival = number % 3 == 0 ? "NK" : nil
        var values: RecordValues = ["name": .text("Deal"), "pipeline": .integer(-1)]
        values["stage"] = .integer(-1)
        (values["currency"], values["outcome"]) = (.text("USD"), .text("open"))
        return [
          .add(NewRecord(.deal, provisional: id.rawValue, values: values, day: day(30))),
          .close(id, Closing(.lost, day: day(20), competitor: rival, isRecorded: true)),
          .reopen(id, in: Stage.ID(-1), on: day(10)),
          .close(id, Closing(.lost, day: day(5), isRecorded: true)),
        ]
      }
    try store.perform(Array(changes), by: authorship("import"))
    let book = try store.load()
    #expect(book.deals.count == 2_000)
    #expect(book.deals.allSatisfy { $0.outcome == .lost && $0.visits.count == 4 })
    #expect(try store.check().unfolded.isEmpty)
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

  /// Everything that the schema says.
  private func schema(of store: SQLiteStore) throws -> [String] {
    try store.unlocked { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '')
          FROM sqlite_schema ORDER BY name
          """)
    }
  }

  @Test func `indexes are built again as they were, whether rows stay or not`() throws {
    let store = try SQLiteStore.inMemory()
    let before = try schema(of: store)
    #expect(before.contains { $0.contains("CREATE INDEX event_entity") })
    #expect(throws: StoreError.self) {
      try store.perform(
        deals(5_000) + [.remove(EntityReference(.deal, 99_999))], by: authorship(""))
    }
    #expect(try schema(of: store) == before)
    try store.perform(deals(5_000), by: authorship("import"))
    #expect(try schema(of: store) == before)
    let plan = try store.unlocked { database in
      try String.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN SELECT id FROM deal WHERE account = 5",
        adapter: SuffixRowAdapter(fromIndex: 3))
    }
    #expect(plan.contains { $0.contains("deal_account") })
  }

  @Test func `a record of long ago in the batch is found again`() throws {
    let store = try SQLiteStore.inMemory()
    var won = Stage(id: Stage.ID(-2))
    (won.pipeline, won.name, won.order) = (Pipeline.ID(-1), Translated("Won"), 2)
    won.role = .won
    let closing = Closing(.won, day: today, isRecorded: true)
    // Not kept together with what makes the deal, and on a day before the last one of the deal.
    let changes =
      deals(9_000) + [
        .add(NewRecord(won)), .close(DealRecord.ID(-1), closing),
        .edit(EntityReference(.deal, -2), ["note": .text("First")], on: today),
        .edit(
          EntityReference(.deal, -2), ["note": .text("Before")],
          on: Day(number: today.number - 9)),
      ]
    let commit = try store.perform(changes, by: authorship("import"))
    #expect(commit.created.count == 9_003)
    let book = try store.load()
    #expect(book.deals[Deal.ID(1)]?.outcome == .won)
    #expect(try store.values(of: EntityReference(.deal, 2))?["note"] == .text("First"))
    let health = try store.check()
    #expect(health.damage.isEmpty && health.unfolded.isEmpty)
  }

  @Test func `what is refused in the middle lets nothing be written`() throws {
    let store = try SQLiteStore.inMemory()
    var changes = deals(12_000)
    changes.insert(.remove(EntityReference(.owner, 7)), at: 9_500)
    #expect(throws: StoreError.refused(.notFound(EntityReference(.owner, 7)))) {
      try store.perform(changes, by: authorship("import"))
    }
    #expect(try store.load().deals.isEmpty)
    try store.perform(deals(1), by: authorship("small"))
    #expect(try store.load().deals.first?.id == Deal.ID(1))
  }

  @Test(arguments: [3, 5_000])
  func `who is asked at the end can still say no`(count: Int) throws {
    let store = try SQLiteStore.inMemory()
    #expect(throws: StoreError.cancelled) {
      try store.perform(deals(count), by: authorship("import"), expecting: [:]) {
        throw StoreError.cancelled
      }
    }
    #expect(try store.load().deals.isEmpty)
    #expect(try store.undoable(by: "ana") == nil)
  }

  @Test func `a batch of many is numbered like several of few`() throws {
    let (many, few) = (try SQLiteStore.inMemory(), try SQLiteStore.inMemory())
    let changes = deals(6_000)
    let created = try many.perform(changes, by: authorship("")).created
    // A sequence that does not say how long it is, is worked through by one thread.
    try few.perform(AnyIterator(changes.makeIterator()), by: authorship(""))
    #expect(created[EntityReference(.deal, -6_000)] == 6_000)
    for query in ["SELECT * FROM event", "SELECT * FROM deal", "SELECT * FROM counter"] {
      let rows = try [many, few].map { store in
        try store.unlocked { try Row.fetchAll($0, sql: query) }
      }
      #expect(rows[0] == rows[1], "\(query)")
    }
  }
}
