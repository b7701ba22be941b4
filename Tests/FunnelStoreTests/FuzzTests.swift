import FunnelCore
import FunnelTestSupport
import GRDB
import Testing

@testable import FunnelStore

@Suite struct FuzzTests {
  /// A store of a file with its journal, made once; taken while it is open, so that the last
  /// changes are in the journal alone.
  private struct Sample {
    var files: [String: [UInt8]] = [:]
    var states: [[String]] = []
    /// The file while nobody had it open, and the names in it.
    var (closed, names): ([UInt8], [String]) = ([], [])

    init() throws {
      let folder = try TemporaryFolder()
      let path = folder.file("team.funnel")
      states.append(
        FuzzTests.facts(
          of: try Fixture.fiveStage(in: try SQLiteStore.open(at: path, mode: .create)).store.load())
      )
      closed = try folder.bytes(of: "team.funnel")
      // The end of the first store has put all of it into the file; the journal begins anew.
      let store = try SQLiteStore.open(at: path)
      names = try store.load().deals.map(\.name)
      for (number, name) in ["One", "Two", "Three"].enumerated() {
        try store.perform(
          [.edit(EntityReference(.deal, Int64(number + 1)), ["name": .text(name)])],
          by: Fixture.authorship())
        states.append(FuzzTests.facts(of: try store.load()))
      }
      for name in ["team.funnel", "team.funnel-wal"] { files[name] = try folder.bytes(of: name) }
    }
  }

  private static func facts(of book: Book) -> [String] {
    book.deals.map { deal in
      "\(deal.id) \(deal.name) \(deal.stage) \(deal.visits) \(String(describing: deal.amount))"
        + " \(deal.source ?? "-") \(deal.tags)"
        + " \(String(describing: deal.expectedClose)) \(String(describing: deal.owner))"
    }
  }

  @Test func `a damaged store is told as damaged, or is what it was after some change`() throws {
    let sample = try Sample()
    try Fuzz.run("damaged store", quick: 40) { number in
      var dice = SplitMix(state: number)
      let folder = try TemporaryFolder()
      var files = sample.files
      let name = Bool.random(using: &dice) ? "team.funnel" : "team.funnel-wal"
      if number % 4 == 0 {
        // Most of a store is not what people wrote, and damage there is easily told; what the
        // journal holds too would not be read.
        files = ["team.funnel": sample.closed.misspelt(sample.names, &dice)]
      } else {
        files[name] = (files[name] ?? []).damagedOnDisc(&dice)
      }
      for (name, bytes) in files { try folder.write(bytes, to: name) }
      let path = folder.file("team.funnel")
      do throws(StoreError) {
        let reader = try SQLiteStore.open(at: path, mode: .readOnly)
        _ = try? reader.load()
        _ = try? reader.check()
      } catch {}
      try Fuzz.check(try folder.bytes(of: "team.funnel") == files["team.funnel"], "a reader wrote")
      try work(at: path, sample.states)
    }
  }

  /// Does everything with a store that may be damaged; what it throws is a `StoreError`.
  private func work(at path: String, _ states: [[String]]) throws {
    do {
      let store = try SQLiteStore.open(at: path)
      let book = try store.load()
      let health = try store.check()
      try Fuzz.check(
        !health.damage.isEmpty || Self.isSound(path), "the engine knows of damage that is not told")
      for kind in EntityKind.allCases { try readAll(kind.noun, store) }
      _ = try store.history(of: nil, before: nil, limit: 1_000)
      _ = try store.load(asOf: Fixture.today) { _, _ in true }
      // A journal that is cut is as it was before the changes that it lacks.
      let isSound = health.damage.isEmpty && health.unfolded.isEmpty
      let facts = Self.facts(of: book)
      try Fuzz.check(!isSound || states.contains(facts), "wrong unnoticed: \(facts)")
      try store.perform(
        [.edit(EntityReference(.deal, 4), ["amount": .integer(5)])], by: Fixture.authorship())
      _ = try store.undo(by: Fixture.authorship())
      var refreshed = book
      _ = try store.refresh(&refreshed)
    } catch is StoreError {
    }
  }

  /// Whether the engine finds nothing in the file, asked by nothing of ours.
  private static func isSound(_ path: String) -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try? DatabaseQueue(path: path, configuration: configuration)
    let found = try? queue?.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    return found == ["ok"]
  }

  private func readAll<Noun: Entity>(_ noun: Noun.Type, _ store: SQLiteStore) throws {
    for record in try store.records(noun, where: nil, refersTo: nil) { _ = record.record.values }
  }

  @Test func `a kept book that is damaged is not used`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("funnel.db")
    func open() throws -> SQLiteStore {
      let store = try SQLiteStore.open(at: path, mode: .create)
      store.bookCache = BookCache(of: store.path, in: folder.file("cache"), leastDeals: 1)
      return store
    }
    let store = try open()
    _ = try Fixture.fiveStage(in: store)
    try store.perform(
      [.edit(EntityReference(.deal, 1), ["tags": .text("key,north")])], by: Fixture.authorship())
    let keep = try #require(store.keeping(try store.load()))
    keep()
    // What came since is told by events, some of which a kept book of another moment would lack.
    for (number, name) in ["One", "Two", "Three"].enumerated() {
      let values: RecordValues = [
        "source": .text("Fair"), "tags": .text(name), "name": .text(name),
      ]
      try store.perform(
        [.edit(EntityReference(.deal, Int64(number + 1)), values)], by: Fixture.authorship())
    }
    let whole = Self.facts(of: try store.load())
    let file = "cache/" + folder.names(in: "cache")[0]
    let bytes = try InputFile.read(folder.file(file))
    let reader = try open()
    _ = try reader.load()
    #expect(reader.keptSequence != nil)
    try Fuzz.run("kept book", quick: 200) { number in
      var dice = SplitMix(state: number)
      // The header is small and worth as many tries as the rest.
      var damaged = bytes
      if Bool.random(using: &dice) {
        damaged[Int.random(in: 0..<136, using: &dice)] ^= 1 << UInt8.random(in: 0...7, using: &dice)
      } else {
        damaged = bytes.damagedOnDisc(&dice)
      }
      guard damaged != bytes else { return }
      try folder.write(damaged, to: file)
      let book = try reader.load()
      try Fuzz.check(Self.facts(of: book) == whole, "other figures: \(Self.facts(of: book))")
      try Fuzz.check(reader.keptSequence == nil, "a damaged book was used")
    }
  }
}
