import FunnelTestSupport
import TerminalUI
import Testing

private func shell(_ script: String) throws -> PtyScreen {
  try PtyScreen(["/bin/sh", "-c", script], size: Size(columns: 20, rows: 4))
}

@Test func `a program's output is read as a screen`() throws {
  let screen = try shell(#"printf 'a\033[2;3H\033[1;7;38;5;80m漏斗\033[0m e\314\201'; read x"#)
  #expect(screen.waits(for: "e\u{301}"))
  #expect(screen.text == "a\n  漏斗 e\u{301}\n\n")
  let cell = screen.cell(at: Point(x: 2, y: 1))
  #expect(cell.text == "漏")
  #expect(cell.width == 2)
  #expect(cell.attributes == [.bold, .reverse])
  #expect(cell.foreground == .indexed(80))
  #expect(cell.background == .standard)
  #expect(screen.cursor == Point(x: 8, y: 1))
}

@Test func `private modes are followed`() throws {
  let screen = try shell(#"printf '\033[?1049h\033[?1000;1006h\033[?1006l'; read x"#)
  #expect(screen.waits { $0.privateModes == [1049, 1000] })
}

@Test func `keys reach the program and its ending is known`() throws {
  let screen = try shell("read x; echo got $x; exit 3")
  screen.send("漏\r")
  #expect(screen.waits(for: "got 漏"))
  #expect(screen.waitForEnding() == .exited(3))
}

@Test func `a resize reaches the program`() throws {
  let screen = try shell("trap 'stty size' WINCH; echo ready; while :; do read x; done")
  #expect(screen.waits(for: "ready"))
  screen.resize(to: Size(columns: 33, rows: 7))
  screen.send("\r")
  #expect(screen.waits(for: "7 33"))
  screen.signal(15)
  #expect(screen.waitForEnding() == .signalled(15))
}

@Test func `modes are readable after the program's end`() throws {
  let screen = try shell("read x; stty -echo")
  let before = screen.modes
  screen.press(.enter)
  #expect(screen.waitForEnding() == .exited(0))
  #expect(screen.modes != before)
}

@Test func `the built program is found and runs`() throws {
  let screen = try PtyScreen([BuiltProgram.funnel, "--help"])
  #expect(screen.waitForEnding() == .exited(0))
  #expect(String(decoding: screen.output, as: UTF8.self).contains("USAGE"))
}
