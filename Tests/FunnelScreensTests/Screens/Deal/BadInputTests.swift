import FunnelCore
import FunnelTestSupport
import TerminalUI
import Testing

@testable import FunnelScreens

/// What a field does not take is said beside it, and nothing that was typed is lost.
@Suite struct BadInputTests {
  private func robot() throws -> ReviewRobot { try ReviewRobot(form: GoldenForms.minSheng) }

  /// Types into a field and tries to commit; says whether the text stayed to be mended, with the
  /// form as it was.
  private func refuses(
    _ text: String, at path: FieldPath, saying words: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let robot = try robot()
    robot.go(to: path)
    robot.press("enter", "ctrl-u").type(text).press("enter")
    #expect(
      robot.screen?.editor.editing?.typed.text == text, sourceLocation: sourceLocation)
    #expect(robot.text.contains("✗") && robot.text.contains(words), sourceLocation: sourceLocation)
    #expect(robot.form == GoldenForms.minSheng, sourceLocation: sourceLocation)
    robot.press("escape")
    #expect(robot.form == GoldenForms.minSheng, sourceLocation: sourceLocation)
  }

  @Test(arguments: ["0", "6", "-6", "55", "x"])
  func `ratings and positions are −5…+5 without 0`(text: String) throws {
    let words = text == "x" ? "“x” does not fit" : "←→ −5 … +5, 0 not allowed"
    try refuses(text, at: FieldPath(.influences, 3, "rating"), saying: words)
    try refuses(text, at: FieldPath(.deal, 0, "position"), saying: words)
    try refuses(text, at: FieldPath(.competitors, 1, "position"), saying: words)
  }

  @Test(arguments: ["101", "-1", "100000000000000000000"])
  func `rates are whole numbers 0…100`(text: String) throws {
    for field in ["fundRate", "competitionRate"] {
      let words = text.count > 3 ? "“100000000" : "←→ 25 50 75 99"
      try refuses(text, at: FieldPath(.deal, 0, field), saying: words)
    }
  }

  @Test func `0 and 100 are rates`() throws {
    let robot = try robot()
    robot.go(to: FieldPath(.deal, 0, "fundRate"))
    robot.type("100").press("enter")
    robot.go(to: FieldPath(.deal, 0, "competitionRate"))
    robot.type("0").press("enter")
    #expect(robot.form.fundRate == 100 && robot.form.competitionRate == 0)
    #expect(robot.text.contains("100 + 0 = 100"))
  }

  @Test func `quantities begin at 1, and days are days`() throws {
    try refuses("0", at: FieldPath(.products, 1, "quantity"), saying: "a whole number from 1")
    try refuses("02-30", at: FieldPath(.actions, 1, "due"), saying: "“02-30” does not fit")
  }

  @Test func `two economic buyers are allowed, and flagged at the second one's roles`() throws {
    let robot = try robot()
    robot.go(to: FieldPath(.influences, 5, "roles"))
    robot.type("e")
    #expect(robot.form.influences[4].roles.contains(.economic))
    #expect(robot.text.contains("! auto  more than one economic buyer"))
    robot.go(to: FieldPath(.redFlags, -1, "automatic"))
    robot.press("enter")
    #expect(robot.screen?.editor.selection == FieldPath(.influences, 5, "roles"))
    robot.type("e")
    #expect(!robot.text.contains("more than one economic buyer"))
  }

  @Test func `an action without owner or day is kept and said to break rule 1`() throws {
    let robot = try robot()
    robot.go(to: FieldPath(.actions, 3, "task"))
    robot.press("n").type("call the dealer").press("enter", "right")
    #expect(robot.text.contains("! every action has an owner and a day"))
    robot.press("ctrl-s")
    #expect(robot.form.actions.last?.task == "call the dealer")
    #expect(robot.form.actions.last?.assignee == nil)
  }

  @Test func `a text longer than its field is counted and stays to be shortened`() throws {
    let robot = try robot()
    robot.go(to: FieldPath(.influences, 3, "title"))
    robot.press("enter")
    _ = robot.app.handle(.paste(String(repeating: "長", count: 201)))
    robot.press("enter")
    #expect(robot.text.contains("201 characters; at most 200 fit"))
    #expect(robot.screen?.editor.editing?.typed.text.count == 201)
    #expect(robot.form.influences[2].title == nil)
    robot.press("backspace", "enter")
    #expect(robot.form.influences[2].title?.count == 200)
  }

  @Test func `pasted line ends become blanks, and controls go`() throws {
    let robot = try robot()
    robot.go(to: FieldPath(.influences, 3, "title"))
    _ = robot.app.handle(.paste("Vice\r\nPresident\u{1B}[31m\u{7}\tNorth\u{202E}x"))
    robot.press("enter")
    #expect(robot.form.influences[2].title == "Vice President[31m North\u{202E}x")
    // What would turn text around is shown as a mark and does nothing.
    #expect(!robot.text.contains("\u{202E}"))
  }
}
