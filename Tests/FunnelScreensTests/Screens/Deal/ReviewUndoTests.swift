import FunnelCore
import FunnelStore
import FunnelTestSupport
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct ReviewUndoTests {
  private func reviews(_ robot: ReviewRobot) throws -> Int {
    try robot.store.records(
      ReviewRecord.self, where: "deal", refersTo: EntityReference(robot.deal)
    ).count
  }

  @Test func `taking a completion back makes the form a draft again, and redo completes it`()
    throws
  {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.press("ctrl-s", "u")
    #expect(try reviews(robot) == 0)
    #expect(robot.form.influences == GoldenForms.minSheng.influences)
    #expect(robot.text.contains("the form is your draft again"))
    let draft = try robot.store.draft(of: robot.deal, by: "calvin")
    #expect(draft?.form.redFlags == GoldenForms.minSheng.redFlags)
    robot.press("ctrl-r")
    #expect(try reviews(robot) == 1)
    #expect(try robot.store.draft(of: robot.deal, by: "calvin") == nil)
    #expect(
      try robot.store.records(
        ActionItem.self, where: "deal", refersTo: EntityReference(robot.deal)
      ).count == 3)
  }

  @Test func `a completion can be taken back after a restart, and completed once more`() throws {
    let first = try ReviewRobot(form: GoldenForms.minSheng)
    first.press("ctrl-s")
    let robot = try ReviewRobot(first.store)
    robot.press("u")
    #expect(try reviews(robot) == 0)
    #expect(robot.form.actions.map(\.task) == GoldenForms.minSheng.actions.map(\.task))
    robot.press("ctrl-s")
    #expect(try reviews(robot) == 1)
    #expect(
      try robot.store.records(
        ActionItem.self, where: "deal", refersTo: EntityReference(robot.deal)
      ).count == 3)
    #expect(try robot.store.record(robot.deal)?.record.fundRate == 75)
  }
}
