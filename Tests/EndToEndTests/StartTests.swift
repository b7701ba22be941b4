import FunnelTestSupport
import TerminalUI
import Testing

struct `the dashboard` {
  @Test func `opens on a store and shows its funnel`() throws {
    let screen = try Office().opened()
    #expect(screen.line(0).contains("Sat 21 Nov"))
    #expect(screen.text.contains("Initial contact"))
    #expect(screen.text.contains("3 · 1.73M"))
    #expect(screen.privateModes.contains(1049))
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color"])
  func `asks that pasted text be marked as such`(term: String) throws {
    let screen = try Office().opened(environment: ["TERM": term])
    #expect(screen.privateModes.contains(2004))
  }

  @Test func `goes from the funnel to the deals and back`() throws {
    let screen = try Office().opened()
    screen.press(.right)
    try #require(screen.shows("Harbour cranes"))
    screen.press(.down, .left)
    #expect(screen.waits(atMost: Office.patience) { !$0.text.contains("Harbour cranes") })
    screen.send("q")
    #expect(screen.endsAs() == .exited(0))
  }

  @Test func `makes a store where there is none and says what to do`() throws {
    let screen = try Office(isEmpty: true).open()
    #expect(screen.shows("demo"))
  }

  @Test(arguments: [
    ("en", "Initial contact"), ("zh-Hans", "初步接洽"), ("zh-Hant", "初步接洽"),
  ])
  func `speaks three languages`(code: String, stage: String) throws {
    let screen = try Office().open("--language", code)
    #expect(screen.shows(stage))
    let live = ["en": "live", "zh-Hans": "实时", "zh-Hant": "即時"]
    #expect(screen.shows(try #require(live[code])))
  }

  @Test(arguments: ["midnight", "daylight", "paper", "contrast", "mono"])
  func `draws in five themes`(theme: String) throws {
    let screen = try Office().opened("--theme", theme)
    let cells = (0..<24).flatMap { y in
      (0..<80).map { x in screen.cell(at: Point(x: x, y: y)) }
    }
    let isColoured = cells.contains { $0.foreground != .standard || $0.background != .standard }
    #expect(isColoured == (theme != "mono"))
  }

  @Test func `draws without colours where NO_COLOR is set`() throws {
    let screen = try Office().opened(environment: ["NO_COLOR": "1"])
    let output = String(decoding: screen.output, as: UTF8.self)
    #expect(!output.contains("\u{1B}[38") && !output.contains("\u{1B}[3m"))
    for y in 0..<24 {
      for x in 0..<80 {
        #expect(screen.cell(at: Point(x: x, y: y)).foreground == .standard)
      }
    }
  }

  @Test func `draws with ASCII where that is asked for, and keeps the letters of names`() throws {
    let screen = try Office().open("--ascii", "--screen", "deals")
    try #require(screen.shows("病房監護儀"))
    let others = String(decoding: screen.output, as: UTF8.self).unicodeScalars
      .filter { $0.value > 0x7F && !$0.properties.isAlphabetic }
    #expect(others.isEmpty)
  }

  @Test(arguments: [(1, 1), (2, 1), (1, 30), (39, 9), (40, 10), (80, 24), (161, 50), (300, 100)])
  func `takes any size`(columns: Int, rows: Int) throws {
    let screen = try Office().opened()
    screen.press(.right)
    try #require(screen.shows("Harbour cranes"))
    screen.resize(to: Size(columns: columns, rows: rows))
    screen.settle()
    screen.press(.down, .up, .left, .tab)
    screen.settle()
    screen.resize(to: Size(columns: 80, rows: 24))
    try #require(screen.shows("Initial contact"))
    screen.send("q")
    #expect(screen.endsAs() == .exited(0))
  }

  @Test func `starts in the smallest terminal there is`() throws {
    let screen = try Office().open(size: Size(columns: 1, rows: 1))
    screen.settle()
    screen.resize(to: Size(columns: 80, rows: 24))
    #expect(screen.shows("Initial contact"))
  }
}
