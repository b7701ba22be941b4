import FunnelCore
import FunnelTestSupport
import Testing

@testable import FunnelStore

struct LaterDealsTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(manyDeals: Int) throws -> SQLiteStore {
    let store = try SQLiteStore.open(at: folder.file("funnel.db"), mode: .create)
    store.manyDeals = manyDeals
    return store
  }

  private func prepared() throws -> SQLiteStore {
    let store = try open(manyDeals: .max)
    _ = try Fixture.fiveStage(in: store)
    return store
  }

  private func facts(of book: Book) -> [String] {
    book.deals.map { "\($0.id) \($0.version) \($0.name) \($0.stage) \($0.visits) \($0.tags)" }
  }

  @Test func `are what one thread reads`() throws {
    let store = try prepared()
    let whole = try store.load()
    #expect(whole.deals.count > 2)
    #expect(facts(of: try open(manyDeals: 1).load()) == facts(of: whole))
  }

  @Test func `of another moment are read once more at that of the others`() throws {
    let store = try prepared()
    let before = try store.load()
    let last = try #require(before.deals.last?.id)
    let book = try open(manyDeals: 1).load(asOf: nil) { done, _ in
      guard done == 0 else { return true }
      do {
        try store.perform(
          [.edit(EntityReference(last), ["name": .text("Meanwhile")])], by: Fixture.authorship())
      } catch {
        Issue.record(error)
      }
      return true
    }
    #expect(facts(of: book) == facts(of: before))
    #expect(try store.load().deals.last?.name == "Meanwhile")
  }

  @Test func `of a store in memory are read with the others`() throws {
    let store = try SQLiteStore.inMemory()
    _ = try Fixture.fiveStage(in: store)
    let whole = facts(of: try store.load())
    store.manyDeals = 1
    #expect(facts(of: try store.load()) == whole)
  }

  @Test func `are given up with the others`() throws {
    _ = try prepared()
    let store = try open(manyDeals: 1)
    #expect(throws: StoreError.cancelled) { try store.load(asOf: nil) { done, _ in done == 0 } }
    #expect(throws: StoreError.cancelled) { try store.load(asOf: nil) { _, _ in false } }
  }
}
