import FunnelTestSupport
import TerminalUI
import Testing

struct `a review meeting` {
  @Test func `survives the program's sudden death, and a second terminal looks on`() throws {
    let office = try Office()
    let size = Size(columns: 120, rows: 36)
    let screen = try office.opened("--screen", "meeting", size: size)
    try #require(screen.shows("No meeting yet"))
    screen.send("n")
    try #require(screen.shows("order of work"))
    screen.press(.enter)
    try #require(screen.shows("Led by"))
    screen.press(.control("s"))
    try #require(screen.shows("planned"))
    let room = try office.opened("--screen", "watch", "--read-only")
    try #require(room.shows("Waiting for a meeting to start"))
    screen.press(.enter)
    try #require(screen.shows("deal 1 of 3"))
    #expect(room.shows("deal 1 of 3"))
    screen.send("h")
    #expect(room.shows("= HOLD"))
    screen.press(.right)
    try #require(screen.shows("deal 2 of 3"))
    #expect(room.shows("deal 2 of 3"))
    screen.signal(9)
    #expect(screen.endsAs() == .signalled(9))

    let again = try office.opened("--screen", "meeting", size: size)
    try #require(again.shows("● running"))
    again.press(.enter)
    #expect(again.shows("deal 2 of 3"))
    #expect(again.text.contains("1 of 3 decided"))
    again.send("xno budget\r")
    #expect(room.shows("× EXIT"))
    #expect(room.shows("2 of 3 decided"))
    for _ in 0..<2 {
      again.send("E")
      again.settle(quiet: 20)
    }
    #expect(again.shows("Minutes"))
    #expect(room.shows("Waiting for a meeting to start"))
    #expect(try office.run("show", "2", "--json").output.contains("withdrawn"))
  }
}
