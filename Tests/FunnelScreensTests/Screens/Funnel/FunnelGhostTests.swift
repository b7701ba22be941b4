import FunnelCore
import FunnelStore
import Testing

@testable import FunnelScreens

@Suite struct FunnelGhostTests {
  private func blocks(_ robot: Robot, row: Int) -> Int {
    robot.line(row).prefix(76).filter { $0 == "█" }.count
  }

  @Test func `the funnel of an earlier day stands behind the present one`() throws {
    let robot = try Robot(ForecastScreenTests.store(), columns: 120, rows: 36)
    let before = blocks(robot, row: 2)
    robot.press("b").type("-10").press("enter")
    #expect(robot.line(1).contains("ghost of 11 Nov"))
    // Harbour cranes stood there too: 1.65M against 450K, of 2.0M for the longest bar.
    #expect(blocks(robot, row: 2) > before)
    robot.press("b").type(" ").press("backspace", "enter")
    #expect(!robot.line(1).contains("ghost") && blocks(robot, row: 2) == before)
  }

  @Test func `a day to come has no funnel`() throws {
    let robot = try Robot(ForecastScreenTests.store())
    robot.press("b").type("+10").press("enter")
    #expect(robot.screen.contains("that day has yet to come"))
    robot.press("escape")
    #expect(robot.app.top.id == "funnel")
  }

  @Test func `the ideal funnel is outlined with its diagnosis`() throws {
    let robot = try Robot(ForecastScreenTests.store(), columns: 120, rows: 36)
    robot.press("i")
    // 2 of 12.5 at the top.
    #expect(robot.screen.contains("Dry top") && robot.line(1).contains("┊ ideal"))
    robot.press("v", "v")
    #expect(robot.line(1).contains("by weighted value"))
    robot.press("i")
    #expect(!robot.line(1).contains("ideal"))
  }

  @Test func `without a quota there is no ideal, and the words say why`() throws {
    let robot = try Robot(SmallStore.make())
    robot.press("i")
    #expect(robot.screen.contains("No quota is set for this period"))
    let empty = try Robot(SQLiteStore.inMemory())
    empty.press("i", "b", "enter", "escape")
    #expect(empty.app.top.id == "funnel")
  }
}
