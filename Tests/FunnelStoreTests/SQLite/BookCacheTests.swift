import FunnelCore
import FunnelTestSupport
import Testing

@testable import FunnelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct BookCacheTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.file("funnel.db") }

  private func open() throws -> SQLiteStore {
    let store = try SQLiteStore.open(at: path, mode: .create)
    store.bookCache = BookCache(of: store.path, in: folder.file("cache"), leastDeals: 1)
    return store
  }

  private func kept() -> [String] { folder.names(in: "cache") }

  /// A store whose book has been kept.
  private func prepared() throws -> SQLiteStore {
    let store = try open()
    _ = try Fixture.fiveStage(in: store)
    try keep(store)
    return store
  }

  private func keep(_ store: SQLiteStore) throws {
    let keep = try #require(store.keeping(try store.load()))
    keep()
  }

  /// What two ways of loading must agree on.
  private func facts(of book: Book) -> [String] {
    book.deals.map { deal in
      "\(deal.id) \(deal.version) \(deal.name) \(deal.stage) \(deal.source ?? "-") \(deal.visits)"
        + " \(deal.nextStep ?? "-") \(deal.tags) \(String(describing: deal.lastContact))"
    } + ["\(book.sequence) \(book.settings)"] + book.accounts.map { "\($0)" }
      + book.owners.map { "\($0)" } + book.stages.map { "\($0)" }
      + book.pipelines.map { "\($0)" } + book.products.map { "\($0)" }
      + book.targets.map { "\($0)" } + book.customFields.map { "\($0)" }
      + book.rates.map { "\($0)" } + book.holidays.map { "\($0)" }
  }

  private func edit(_ deal: Int64, to name: String, in store: SQLiteStore) throws {
    try store.perform(
      [.edit(EntityReference(.deal, deal), ["name": .text(name), "source": .text("Fair")])],
      by: Fixture.authorship())
  }

  @Test func `what was kept is the same book, and is used`() throws {
    let store = try prepared()
    let again = try open()
    let book = try again.load()
    #expect(again.keptSequence == book.sequence)
    #expect(facts(of: book) == facts(of: try store.load()))
    #expect(again.keeping(book) == nil)
    #expect(folder.mode(of: "cache") == 0o700)
    #expect(folder.mode(of: "cache/" + kept()[0]) == 0o600)
  }

  @Test func `what happened since is read from the events`() throws {
    let store = try prepared()
    try edit(2, to: "Renamed", in: store)
    try store.perform(
      [.remove(EntityReference(.deal, 3))], by: Fixture.authorship())
    try edit(1, to: "Taken back", in: store)
    try store.undo(by: Fixture.authorship())
    let account = try #require(try store.load().accounts.first)
    try store.perform(
      [.edit(EntityReference(account.id), ["region": .text("Lake")])], by: Fixture.authorship())
    let again = try open()
    again.expectLoad()
    let book = try again.load()
    #expect(again.keptSequence != nil && again.keptBook == nil)
    #expect(book.accounts[account.id]?.region == "Lake")
    #expect(book.deals[Deal.ID(2)]?.name == "Renamed")
    #expect(book.deals[Deal.ID(2)]?.source == "Fair")
    #expect(book.deals[Deal.ID(3)] == nil)
    #expect(facts(of: book) == facts(of: try SQLiteStore.open(at: path).load()))
  }

  @Test func `a change of stages, another file and another history make it useless`() throws {
    let store = try prepared()
    let stage = try #require(try store.load().stages.first)
    try store.perform(
      [.edit(EntityReference(stage.id), ["rotDays": .integer(9)])], by: Fixture.authorship())
    let staged = try open()
    _ = try staged.load()
    #expect(staged.keptSequence == nil)

    try keep(staged)
    try staged.backUp(to: folder.file("copy.db"))
    try edit(2, to: "Before", in: staged)
    #expect(rename(folder.file("copy.db"), path) == 0)
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    let restored = try open()
    #expect(try restored.load().deals[Deal.ID(2)]?.name != "Before")
    #expect(restored.keptSequence == nil)
  }

  @Test(arguments: [0, 8, 40, 79, 120, 300, -1])
  func `a byte that is not as it was makes it useless`(place: Int) throws {
    _ = try prepared()
    let file = folder.file("cache/" + kept()[0])
    var bytes = try InputFile.read(file)
    bytes[place < 0 ? bytes.count - 1 : place] ^= 1
    try AtomicFile.write(bytes, to: file)
    let again = try open()
    #expect(try again.load().deals.count == 6)
    #expect(again.keptSequence == nil)
  }

  @Test(arguments: 0..<16)
  func `a moment that was not, between two changes, is not taken`(bit: Int) throws {
    let store = try prepared()
    for name in ["One", "Two", "Three", "Four"] { try edit(1, to: name, in: store) }
    let file = folder.file("cache/" + kept()[0])
    var bytes = try InputFile.read(file)
    // The number of the last event stands 48 bytes from the start.
    bytes[48 + bit / 8] ^= 1 << (bit % 8)
    try AtomicFile.write(bytes, to: file)
    let again = try open()
    #expect(try again.load().deals[Deal.ID(1)]?.name == "Four")
    #expect(again.keptSequence == nil)
  }

  @Test(arguments: [0, 1, 135, 136, 500])
  func `a file that was cut is as good as none`(size: Int) throws {
    _ = try prepared()
    let file = folder.file("cache/" + kept()[0])
    #expect(truncate(file, size) == 0)
    let again = try open()
    #expect(try again.load().deals.count == 6)
    #expect(again.keptSequence == nil)
  }

  @Test func `the past and small books are not kept`() throws {
    let store = try prepared()
    store.bookCache = BookCache(of: store.path, in: folder.file("other"))
    store.keptSequence = nil
    #expect(store.keeping(try store.load()) == nil)
    store.bookCache = BookCache(of: store.path, in: folder.file("other"), leastDeals: 1)
    let past = try store.load(asOf: Day(number: 20_000)) { _, _ in true }
    #expect(store.keeping(past) == nil)
  }

  @Test func `a book that has become large is kept, and kept once`() throws {
    let store = try open()
    store.bookCache = BookCache(of: store.path, in: folder.file("cache"), leastDeals: 6)
    _ = try store.load()
    try store.keepBook()
    #expect(kept().isEmpty)
    _ = try Fixture.fiveStage(in: store)
    try store.keepBook()
    let again = try open()
    let book = try again.load()
    #expect(again.keptSequence == book.sequence)
    #expect(book.deals.count == 6)
    // Nothing has happened that would be worth keeping it again.
    #expect(unlink(folder.file("cache/" + kept()[0])) == 0)
    try store.keepBook()
    #expect(kept().isEmpty)
  }

  @Test func `drafts of programs that are gone are cleared away`() throws {
    let store = try prepared()
    let other = "cache/0123.book."
    // No process has so high a number.
    try folder.write([1], to: other + "2000000000.aB3dE9")
    try folder.write([1], to: other + "\(getpid()).aB3dE9")
    try folder.write([1], to: other + "older1")
    try folder.write([1], to: other + "oldest")
    let past = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, folder.file(other + "oldest"), past, 0) == 0)
    let book = try store.load()
    store.keptSequence = nil
    let keep = try #require(store.keeping(book))
    keep()
    #expect(
      kept().filter { $0.contains(".book.") }.sorted()
        == ["0123.book.\(getpid()).aB3dE9", "0123.book.older1"].sorted())
  }
}
