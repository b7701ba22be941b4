import FunnelTestSupport
import TerminalUI
import Testing

struct `two programs on one store` {
  @Test func `see each other's change within half a second`() throws {
    let office = try Office()
    let screen = try office.opened("--screen", "deals")
    try #require(screen.shows("Night shift pilot"))
    try office.run("edit", "3", "name=Day shift pilot", "--as", "mei")
    let start = ContinuousClock.now
    #expect(screen.shows("Day shift pilot"))
    // The promise is half a second; a machine that runs everything at once gets more.
    #expect(ContinuousClock.now - start < .seconds(3))
  }

  @Test func `keep the selection on the same deal`() throws {
    let office = try Office()
    let screen = try office.opened("--screen", "deals")
    try #require(screen.shows("Night shift pilot"))
    screen.press(.end)
    try #require(screen.waits(atMost: Office.patience) { $0.selected.contains("Night shift") })
    try office.run("edit", "3", "amount=9M", "--as", "mei")
    #expect(screen.waits(atMost: Office.patience) { $0.selected.contains("9.00M") })
    #expect(screen.selected.contains("Night shift"))
  }

  @Test func `show what is written on screen to commands`() throws {
    let office = try Office()
    let screen = try office.opened("--screen", "deals")
    try #require(screen.shows("Harbour cranes"))
    screen.send(">")
    try #require(screen.shows("Needs confirmed"))
    #expect(try office.run("show", "1").output.contains("Needs confirmed"))
    screen.send("u")
    let isBack = screen.waits(atMost: Office.patience) { _ in
      (try? office.run("show", "1").output.contains("Initial contact")) == true
    }
    #expect(isBack)
  }

  @Test func `a read-only one changes nothing`() throws {
    let office = try Office()
    let before = try office.run("export", "--json").output
    let screen = try office.opened("--read-only", "--screen", "deals")
    try #require(screen.shows("Harbour cranes"))
    #expect(screen.line(0).contains("read-only"))
    for key in [">", "<", "c", "n", "e", "u", "a"] {
      screen.send(key)
      screen.settle(quiet: 20)
      screen.press(.escape)
    }
    screen.settle()
    screen.signal(15)
    #expect(screen.endsAs() == .exited(143))
    #expect(try office.run("export", "--json").output == before)
  }
}

extension PtyScreen {
  /// The line with the pointer.
  fileprivate var selected: String {
    (0..<size.rows).map(line).first { $0.contains("▸") } ?? ""
  }
}
