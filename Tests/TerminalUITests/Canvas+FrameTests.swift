import TerminalUI
import Testing

private func framed(_ columns: Int, _ rows: Int, _ title: String, _ trailing: String) -> String {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  canvas.frame(canvas.bounds, title: title, trailing: trailing, style: .standard)
  return canvas.text
}

@Test func `a frame has a title at its left and a note at its right`() {
  #expect(
    framed(24, 3, "Stages", "by value") == """
      ╭─ Stages ── by value ─╮
      │                      │
      ╰──────────────────────╯
      """)
}

@Test func `a wide title keeps the frame straight`() {
  #expect(
    framed(14, 2, "阶段", "") == """
      ╭─ 阶段 ─────╮
      ╰────────────╯
      """)
}

@Test func `the note gives way to the title, then the title is clipped`() {
  #expect(framed(16, 2, "Stages", "by value").hasPrefix("╭─ Stages ─────╮"))
  #expect(framed(10, 2, "Stages", "by value").hasPrefix("╭─ Sta… ─╮"))
}

@Test func `a frame too small for a title is still a frame`() {
  #expect(framed(4, 2, "Stages", "x") == "╭──╮\n╰──╯")
  #expect(framed(1, 1, "Stages", "x") == "")
}
