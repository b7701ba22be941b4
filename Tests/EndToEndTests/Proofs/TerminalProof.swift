import FunnelTestSupport
import TerminalUI
import Testing

extension Proofs {
  struct `any terminal` {
    @Test(arguments: [
      "linux", "vt100", "xterm", "xterm-256color", "screen", "screen-256color", "tmux-256color",
      "rxvt", "nonsense",
    ])
    func `is drawn on and left as it was`(term: String) throws {
      let screen = try Office().open(environment: ["TERM": term])
      try #require(screen.shows("Initial contact"), "\(screen.text)")
      let before = screen.privateModes.contains(1049)
      screen.press(.right)
      try #require(screen.shows("Harbour cranes"), "\(screen.text)")
      screen.send("q")
      #expect(screen.endsAs() == .exited(0))
      #expect(screen.privateModes.subtracting([7, 25]).isEmpty)
      Proof.report(
        "`TERM=\(term)`", "start, draw, a list, quit",
        "drawn\(before ? " on the alternate screen" : ""), left as found")
    }

    @Test func `that can do nothing gets plain text`() throws {
      let screen = try Office().open(
        size: Size(columns: 80, rows: 40), environment: ["TERM": "dumb"])
      #expect(screen.endsAs() == .exited(0))
      #expect(screen.text.contains("Initial contact"))
      #expect(!screen.output.contains(0x1B))
      Proof.report("`TERM=dumb`", "start", "printed as plain text without an escape, exit 0")
    }

    @Test(arguments: [
      ("C", "Initial contact"), ("POSIX", "Initial contact"), ("zh_CN.UTF-8", "初步接洽"),
      ("zh_TW.UTF-8", "初步接洽"), ("zh_TW.Big5", "初步接洽"),
    ])
    func `shows the language of its locale`(locale: String, stage: String) throws {
      let screen = try Office().open(environment: ["LANG": locale])
      try #require(screen.shows(stage), "\(screen.text)")
      // Every box closes, whatever the width of its words.
      for row in 1..<22 {
        let line = screen.line(row)
        #expect(["│", "╮", "╯", "┤", "├"].contains(line.last), "\(row): \(line)")
      }
      screen.send("q")
      #expect(screen.endsAs() == .exited(0))
      Proof.report(
        "`LANG=\(locale)`", "start, draw, quit; no such locale installed but C",
        "drawn in its language, every border aligned")
    }

    @Test func `of another charset gets its letters in that charset`() throws {
      let office = try Office()
      let made = try Child(
        ["/usr/bin/localedef", "-f", "BIG5", "-i", "zh_TW", office.path("zh_TW.BIG5")],
        environment: ["PATH": "/usr/bin:/bin"])
      made.wait()
      guard office.names.contains("zh_TW.BIG5") else { return }
      let screen = try office.open(
        environment: ["LANG": "zh_TW.BIG5", "LOCPATH": office.folderPath])
      // 漏斗, the funnel, as Big5 writes it.
      let funnel: [UInt8] = [0xBA, 0x7C, 0xA4, 0xE6]
      let isShown = screen.waits(atMost: Office.patience) {
        $0.output.firstRange(of: funnel) != nil
      }
      #expect(isShown)
      #expect(screen.output.firstRange(of: Array("漏斗".utf8)) == nil)
      screen.send("q")
      #expect(screen.endsAs() == .exited(0))
      Proof.report(
        "a Big5 terminal", "`LANG=zh_TW.BIG5` with that locale made for the test",
        "drawn in Big5, no byte of UTF-8")
    }
  }
}
