import FunnelTestSupport
import TerminalUI
import Testing

struct `the wall` {
  @Test func `shows another program's change within a second`() throws {
    let office = try Office()
    let screen = try office.opened("wall", "--pages", "funnel")
    try #require(screen.shows("3 · 1.73M"))
    try office.run("edit", "3", "amount=9.08M", "--as", "mei")
    let start = ContinuousClock.now
    #expect(screen.shows("3 · 10.7M"))
    // The promise is a second; a machine that runs everything at once gets more.
    #expect(ContinuousClock.now - start < .seconds(3))
    #expect(screen.shows("changed just now"))
  }

  @Test func `takes no key but ^C when it is locked, and gives the terminal back`() throws {
    let office = try Office()
    let screen = try office.open("wall", "--lock", "--pages", "funnel")
    let before = screen.modes
    try #require(screen.shows("● live"))
    // ^Z and ^\\ would stop and quit any other program.
    screen.send("q\u{1A}\u{1C}\u{1B}QTL")
    screen.settle()
    try office.run("edit", "3", "amount=9.08M", "--as", "mei")
    #expect(screen.shows("3 · 10.7M"))
    #expect(screen.ending == nil)
    screen.send("\u{3}")
    #expect(screen.endsAs() == .exited(130))
    #expect(screen.modes == before)
  }

  @Test func `keeps its picture while the store is away`() throws {
    let office = try Office()
    let screen = try office.opened("wall", "--pages", "funnel")
    try office.move("team.funnel", to: "elsewhere")
    try #require(screen.shows("stale"))
    #expect(screen.text.contains("3 · 1.73M"))
    try office.move("elsewhere", to: "team.funnel")
    #expect(screen.shows("● live"))
    screen.send("q")
    #expect(screen.endsAs() == .exited(0))
  }

  @Test func `needs a store that is there`() throws {
    let answer = try Office(isEmpty: true).run("wall", "--plain", failing: true)
    #expect(answer.status == 66)
  }
}
