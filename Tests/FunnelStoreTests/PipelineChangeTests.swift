import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

/// Stages change while deals stand in them; nothing of their past is lost.
struct PipelineChangeTests {
  private let store: any Store
  private let pipeline = Pipeline.ID(1)

  init() throws { store = try Fixture.fiveStage().store }

  private func authorship(_ day: Int = 0) -> Authorship {
    var authorship = Fixture.authorship("change")
    authorship.today = Fixture.today.adding(days: day)
    return authorship
  }

  private func path(of deal: Int64, in book: Book) throws -> [Int64] {
    try #require(book.deals[Deal.ID(deal)]).visits.map(\.stage.rawValue)
  }

  @Test func `a merge moves deals, keeps their history, and can be undone`() throws {
    var book = try store.load()
    try store.perform([.move(DealRecord.ID(1), to: Stage.ID(2))], by: authorship())
    try store.perform(
      [.reshape(pipeline, .merge(Stage.ID(2), into: Stage.ID(3)))], by: authorship(1))
    _ = try store.refresh(&book)
    #expect(book.stages(of: pipeline).map(\.id.rawValue) == [1, 3, 4, 5, 6, 7])
    #expect(book.deals.filter { $0.stage == Stage.ID(3) }.map(\.id.rawValue) == [1, 2, 3])
    #expect(try path(of: 1, in: book) == [1, 3])
    // The deal keeps the day it came to the stage that was merged.
    #expect(book.deals[Deal.ID(1)]?.enteredStage == Fixture.today)
    let past = try store.load(asOf: Fixture.today) { _, _ in true }
    #expect(past.stages(of: pipeline).map(\.id.rawValue) == [1, 2, 3, 4, 5, 6, 7])
    #expect(try path(of: 1, in: past) == [1, 2])
    let health = try store.check()
    #expect(health.unfolded.isEmpty && health.damage.isEmpty)
    try store.undo(by: authorship(1))
    _ = try store.refresh(&book)
    #expect(book.stages(of: pipeline).map(\.id.rawValue) == [1, 2, 3, 4, 5, 6, 7])
    #expect(try path(of: 1, in: book) == [1, 2])
    try store.redo(by: authorship(1))
    _ = try store.refresh(&book)
    #expect(try path(of: 1, in: book) == [1, 3])
    #expect(try path(of: 1, in: store.load()) == [1, 3])
  }

  @Test func `a closed deal opens again in the successor of the stage it stood in`() throws {
    try store.perform(
      [.close(DealRecord.ID(2), Closing(.lost, reason: "price"))], by: authorship())
    try store.perform(
      [.reshape(pipeline, .merge(Stage.ID(2), into: Stage.ID(4)))], by: authorship())
    try store.perform([.reopen(DealRecord.ID(2))], by: authorship())
    #expect(try store.load().deals[Deal.ID(2)]?.stage == Stage.ID(4))
  }

  @Test func `a split is one step, and undone with one`() throws {
    var next = Stage(id: Stage.ID(-1))
    next.name = Translated("Demo")
    let commit = try store.perform(
      [.reshape(pipeline, .split(Stage.ID(1), next, moving: [DealRecord.ID(6)]))],
      by: authorship())
    let created = try #require(commit.created[EntityReference(.stage, -1)])
    let book = try store.load()
    #expect(book.stages(of: pipeline).prefix(3).map(\.id.rawValue) == [1, created, 2])
    #expect(book.deals[Deal.ID(6)]?.stage.rawValue == created)
    #expect(book.deals[Deal.ID(1)]?.stage == Stage.ID(1))
    try store.undo(by: authorship())
    let before = try store.load()
    #expect(before.stages(of: pipeline).map(\.id.rawValue) == [1, 2, 3, 4, 5, 6, 7])
    #expect(before.deals[Deal.ID(6)]?.stage == Stage.ID(1))
  }

  @Test func `a deal goes from five stages to seven steps with its history, and back`() throws {
    let commit = try store.perform(
      PipelineTemplate.sevenStep.changes(order: 2), by: authorship())
    let seven = Pipeline.ID(try #require(commit.created[EntityReference(.pipeline, -1)]))
    var book = try store.load()
    let target = try #require(book.stages(of: seven).dropFirst(2).first)
    try store.perform([.transfer(DealRecord.ID(2), to: target.id)], by: authorship(1))
    _ = try store.refresh(&book)
    let deal = try #require(book.deals[Deal.ID(2)])
    #expect(deal.pipeline == seven && deal.stage == target.id)
    #expect(deal.visits.map(\.stage) == [Stage.ID(2), target.id])
    #expect(deal.visits.map(\.entered).first == Fixture.today.adding(days: -60))
    let past = try store.load(asOf: Fixture.today) { _, _ in true }
    #expect(past.deals[Deal.ID(2)]?.pipeline == pipeline)
    #expect(try store.check().unfolded.isEmpty)
    try store.undo(by: authorship(1))
    _ = try store.refresh(&book)
    #expect(book.deals[Deal.ID(2)]?.stage == Stage.ID(2))
    #expect(book.deals[Deal.ID(2)]?.pipeline == pipeline)
  }

  @Test func `a stage with deals is not removed`() throws {
    #expect(throws: StoreError.refused(.stageHasDeals(Stage.ID(1)))) {
      try store.perform([.remove(EntityReference(.stage, 1))], by: authorship())
    }
  }
}
