import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

@testable import FunnelScreens

@Suite struct AttentionTests {
  /// The small store with a benchmark of 60 % on Contact, which none of three deals has left.
  private func store() throws -> SQLiteStore {
    let store = try SmallStore.make()
    let book = try store.load()
    let stage = try #require(book.stages.first { $0.name.en == "Contact" })
    let benchmark = Percentage(percent: 60).value
    try store.perform(
      [.edit(EntityReference(stage.id), ["benchmark": benchmark])],
      by: SmallStore.authorship("benchmark"), expecting: [:])
    return store
  }

  @Test func `a leak shows its figures, says why, and begins an improvement`() throws {
    let store = try store()
    let robot = try Robot(store, columns: 120, rows: 36)
    // 0 of 3 is at most 56 %, which is below 60 %.
    #expect(robot.screen.contains("! Contact leaks          0 % < 60 %  0/3 │"))
    robot.press("tab", "tab", "tab", "down")
    #expect(robot.screen.contains("0/3 mature deals went on, within"))
    robot.press("B")
    #expect(robot.screen.contains("begin improvement · Contact"))
    robot.type("No budget").press("ctrl-s")
    let begun = try #require(
      try store.records(Improvement.self, where: nil, refersTo: nil).first?.record)
    #expect(begun.cause == "No budget")
    #expect(begun.begunOn == Robot.today)
    #expect(begun.state == .running)
  }

  @Test func `a narrow screen says why in a dialog`() throws {
    let robot = try Robot(store())
    robot.press("tab", "tab", "tab", "down", "w")
    #expect(robot.screen.contains("0/3 mature deals went on"))
    robot.press("B")
    #expect(robot.screen.contains("begin improvement · Contact"))
  }

  @Test func `an improvement is ended from the list of all`() throws {
    let store = try store()
    let robot = try Robot(store, columns: 120, rows: 36)
    robot.press("B").type("No budget").press("ctrl-s")
    robot.press(":").type("improvements").press("enter")
    #expect(robot.screen.contains("Contact · No budget"))
    robot.press("enter", "down", "down", "down", "down").type("2026-11-21").press("down", "right")
    robot.press("ctrl-s")
    let ended = try #require(
      try store.records(Improvement.self, where: nil, refersTo: nil).first?.record)
    #expect(ended.state == .adopted)
    #expect(ended.endedOn == Robot.today)
  }

  @Test func `the bounds of a pipeline are set in a form`() throws {
    let store = try store()
    let robot = try Robot(store)
    robot.press(":").type("pipeline bounds").press("enter")
    #expect(robot.screen.contains("Alarm at a fall of (30 %)"))
    robot.type("20").press("down").type("45").press("down", "down", "down", "right", "right")
    robot.press("ctrl-s")
    let book = try store.load()
    let pipeline = try #require(book.pipelines.first { _ in true })
    #expect(pipeline.fallAlarm == Percentage(percent: 20))
    #expect(pipeline.reviewDays == 45)
    #expect(pipeline.pauseDays == nil)
    #expect(book.stages[try #require(pipeline.evidenceFrom)]?.name.en == "Proposal")
  }
}
