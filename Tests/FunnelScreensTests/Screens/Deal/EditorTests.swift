import Foundation
import FunnelCore
import FunnelTestSupport
import TerminalUI
import Testing

@testable import FunnelScreens

@Suite struct EditorTests {
  private let folder = try? TemporaryFolder()
  private let path = FieldPath(.redFlags, 3, "text")

  /// An editor that is a shell script of a few words.
  private func script(_ body: String) throws -> EditorProgram {
    let folder = try #require(folder)
    let file = folder.file("editor")
    try (body + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    // A program just written cannot be started while another thread's child still holds it open.
    return EditorProgram(environment: ["EDITOR": "/bin/sh \(file) --wait"])
  }

  @Test func `VISUAL goes before EDITOR, and vi is there where neither is`() {
    #expect(
      EditorProgram(environment: ["VISUAL": "code --wait", "EDITOR": "nano"]).arguments
        == ["code", "--wait"])
    #expect(EditorProgram(environment: ["VISUAL": " ", "EDITOR": "nano"]).arguments == ["nano"])
    #expect(EditorProgram(environment: [:]).arguments == ["vi"])
  }

  @Test func `the file is the person's own and gone afterwards`() throws {
    let seen = try #require(folder).file("seen")
    let editor = try script(
      "stat -c '%a' \"$2\" > \(seen); echo \"$2\" >> \(seen); cat \"$2\" >> \(seen); echo more >> \"$2\""
    )
    #expect(try editor.edited("one\ntwo") == "one\ntwo\nmore")
    let lines = try String(contentsOfFile: seen, encoding: .utf8).split(separator: "\n")
    #expect(lines.first == "600")
    #expect(lines.dropFirst(2) == ["one", "two"])
    #expect(!FileManager.default.fileExists(atPath: String(lines[1])))
  }

  @Test func `an editor that fails or is not there leaves the text alone`() throws {
    let failing = try script("echo lost > \"$2\"; exit 1")
    #expect(throws: EditorFailure.failed(failing.arguments[0])) { try failing.edited("kept") }
    let missing = EditorProgram(environment: ["EDITOR": "no-such-editor"])
    #expect(throws: EditorFailure.missing("no-such-editor")) { try missing.edited("kept") }
  }

  @Test func `controls of a written text go, and lines stay`() throws {
    let editor = try script("printf 'a\\tb\\033[31m\\r\\nc\\n\\n' > \"$2\"")
    #expect(try editor.edited("") == "a b[31m\nc")
  }

  // MARK: In the form

  private func run(_ robot: ReviewRobot) {
    guard case .outside(let body) = robot.app.request else { return }
    robot.app.request = nil
    body()
  }

  @Test func `Ctrl-E writes a long text of several lines, shown on one, and u takes it back`()
    throws
  {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.app.session.editor = try script("printf 'price\\nand terms\\n' > \"$2\"")
    robot.go(to: path)
    robot.press("ctrl-e")
    run(robot)
    #expect(robot.form.redFlags[2].text == "price\nand terms")
    #expect(robot.text.contains("price ⏎ and terms"))
    robot.press("enter", "home").type("x").press("enter")
    #expect(robot.form.redFlags[2].text == "xprice\nand terms")
    robot.press("u", "u")
    #expect(robot.form == GoldenForms.minSheng)
  }

  @Test func `what is typed goes to the editor, and a one-line field stays one line`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.app.session.editor = try script("echo chief >> \"$2\"")
    robot.go(to: FieldPath(.influences, 3, "title"))
    robot.press("enter").type("Vice").press("ctrl-e")
    run(robot)
    #expect(robot.form.influences[2].title == "Vice chief")
  }

  @Test func `a written text that is too long stays in the field to be mended`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.app.session.editor = try script("printf '%02001d' 0 > \"$2\"")
    robot.go(to: path)
    robot.press("ctrl-e")
    run(robot)
    #expect(robot.screen?.editor.editing?.typed.text.count == 2_001)
    #expect(robot.text.contains("2,001 characters; at most 2,000 fit"))
    #expect(robot.form.redFlags[2].text == "pricing")
  }

  @Test func `a missing editor is named, and figures need none`() throws {
    let robot = try ReviewRobot(form: GoldenForms.minSheng)
    robot.app.session.editor = EditorProgram(environment: ["EDITOR": "no-such-editor"])
    robot.go(to: path)
    robot.press("ctrl-e")
    run(robot)
    #expect(
      robot.text.contains("There is no editor no-such-editor; set VISUAL or EDITOR to one."))
    #expect(robot.form == GoldenForms.minSheng)
    robot.go(to: FieldPath(.deal, 0, "position"))
    robot.press("ctrl-e")
    #expect(robot.text.contains("this field takes no text"))
  }

  @Test func `no shell reads what names the editor`() throws {
    let folder = try #require(folder)
    let mark = folder.file("mark")
    for named in [
      "sh -c 'touch \(mark)'", "true; touch \(mark)", "true && touch \(mark)", "$(touch \(mark))",
      "`touch \(mark)`", "true | touch \(mark)", "true > \(mark)", "true\ntouch \(mark)",
    ] {
      _ = try? EditorProgram(environment: ["EDITOR": named]).edited("text")
      #expect(!folder.names.contains("mark"), "\(named)")
    }
  }
}
