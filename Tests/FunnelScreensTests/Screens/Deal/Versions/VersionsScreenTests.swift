import FunnelCore
import FunnelTestSupport
import Testing

@testable import FunnelScreens

@Suite struct VersionsScreenTests {
  /// Golden form A completed twice, at +2 and at +3, and one more flag in the draft.
  private func robot(columns: Int = 120, rows: Int = 36) throws -> ReviewRobot {
    let robot = try ReviewRobot(form: GoldenForms.minSheng, columns: columns, rows: rows)
    robot.press("ctrl-s")
    robot.go(to: FieldPath(.deal, 0, "position"))
    robot.type("3").press("enter", "ctrl-s")
    robot.go(to: FieldPath(.redFlags, 3, "text"))
    robot.press("n").type("new rival").press("enter")
    robot.go(to: FieldPath(.redFlags, 2, "answeredBy"))
    robot.type("3").press("enter", "v")
    return robot
  }

  @Test func `the pointer's version is compared with the one before it`() throws {
    let robot = try robot()
    #expect(robot.app.top.id == "versions")
    let text = robot.text
    #expect(text.contains("+ new rival"))
    #expect(text.contains("total package from GE · Answered by"))
    #expect(text.contains("price talks with purchasing"))
    #expect(!text.contains("Current position"))
    robot.press("down")
    let line = robot.text.split(separator: "\n").first { $0.contains("Current position") }
    #expect(line?.contains("+2 Comfort") == true && line?.contains("+3 Secure") == true)
    #expect(!robot.text.contains("new rival"))
    robot.press("down")
    #expect(robot.text.contains("This is the first one; there is none before it."))
  }

  @Test func `any two can be compared, and the earlier one is then`() throws {
    let robot = try robot()
    robot.press("end", "space", "home")
    let text = robot.text
    #expect(text.contains("+ new rival") && text.contains("Current position"))
    // Wherever the pointer is and which one was chosen first: time goes one way.
    robot.press("space", "end")
    let line = robot.text.split(separator: "\n").first { $0.contains("Current position  ") }
    let halves = line?.split(separator: "+2 Comfort")
    #expect(halves?.last?.contains("+3 Secure") == true)
    #expect(robot.text.contains("+ new rival") && !robot.text.contains("− new rival"))
  }

  @Test func `the position over time stands at the head, the oldest first`() throws {
    let robot = try robot()
    let lines = robot.text.split(separator: "\n").map(String.init)
    #expect(lines[1].contains("Position over time"))
    #expect(lines[3].contains("+2") && lines[3].contains("+3"))
    #expect(lines[4].contains("15 Apr  15 Apr  now"))
  }

  @Test func `Enter opens a completed review to read, and nothing can be typed in it`() throws {
    let robot = try robot()
    robot.press("end", "enter")
    #expect(robot.app.top.id == "review")
    #expect(robot.text.contains("read-only"))
    #expect(robot.text.contains("Purchasing c"))
    robot.press("tab", "enter", "n", "d").type("abc")
    #expect(robot.app.top.id == "review")
    robot.press("escape")
    #expect(robot.app.top.id == "versions")
    robot.press("home", "enter")
    #expect(robot.screen != nil)
  }

  @Test func `an answer to an automatic flag is named by the flag`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.press("ctrl-s")
    robot.go(to: FieldPath(.redFlags, -1, "answeredBy"))
    robot.type("2").press("enter", "v")
    #expect(robot.text.contains("auto  Best Few without a dated next"))
    #expect(robot.text.contains("meet the division head"))
  }

  @Test func `every size shows something and is no danger`() throws {
    for (columns, rows) in [(40, 10), (80, 24), (200, 50)] {
      let robot = try robot(columns: columns, rows: rows)
      #expect(robot.text.contains("Versions"))
      robot.press("pagedown", "down", "pageup", "enter")
      _ = robot.text
    }
  }
}
