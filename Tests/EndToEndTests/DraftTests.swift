import FunnelTestSupport
import TerminalUI
import Testing

struct `a review form` {
  @Test func `survives the program's sudden death while it is filled in`() throws {
    let office = try Office()
    let screen = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
    try #require(screen.shows("Harbour cranes"))
    screen.press(.right)
    try #require(screen.shows("SDI"))
    // Somewhere on the page a text is typed; the draft is to be on disk within a second.
    screen.press(.down, .enter)
    screen.send("Zebra crossing")
    try #require(screen.shows("Zebra crossing"))
    let isKept = screen.waits(atMost: Office.patience) { _ in
      office.hasOnDisk("Zebra crossing")
    }
    #expect(isKept)
    screen.signal(9)
    #expect(screen.endsAs() == .signalled(9))
    let again = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
    try #require(again.shows("Harbour cranes"))
    again.press(.right)
    #expect(again.shows("Zebra crossing"))
  }
}

struct `a dialog` {
  @Test(arguments: [9, 11, 15, 1] as [Int32])
  func `is offered again with its text, whatever ended the program`(signal: Int32) throws {
    let office = try Office()
    let screen = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
    try #require(screen.shows("Harbour cranes"))
    screen.send("nZebra crossing")
    try #require(screen.shows("Zebra crossing"))
    try #require(screen.waits(atMost: Office.patience) { _ in office.hasOnDisk("Zebra crossing") })
    // While it is open here, nobody else is to go on with it.
    let other = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
    try #require(other.shows("Harbour cranes"))
    #expect(!other.text.contains("Unfinished"))
    other.press(.character("q"))
    #expect(other.endsAs() == .exited(0))
    screen.signal(signal)
    try #require(screen.endsAs() != nil)
    let again = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
    try #require(again.shows("Unfinished forms"))
    again.press(.enter)
    // Of the form alone: the pane beside the list has other fields of it, too.
    try #require(again.shows("Next step on"))
    #expect(again.text.contains("Zebra crossing"))
    again.press(.control("s"))
    try #require(again.waits(atMost: Office.patience) { !$0.text.contains("Next step on") })
    #expect(try office.run("list").output.contains("Zebra crossing"))
  }
}

struct `pasted text` {
  @Test func `ends, stops and quits nothing, whatever is in it`() throws {
    let office = try Office()
    let screen = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
    try #require(screen.shows("Harbour cranes"))
    screen.send("n\u{1B}[200~Zebra\u{3}q\u{1A}q\u{1C}\rcrossing\u{1B}[201~!")
    #expect(screen.shows("crossing!"))
    #expect(screen.waitForEnding(atMost: 0) == nil)
    screen.send("\u{3}")
    #expect(screen.endsAs() == .exited(130))
  }
}

extension Office {
  /// Whether a text is in a file of the store.
  fileprivate func hasOnDisk(_ text: String) -> Bool {
    (try? storeBytes().contains { bytes in
      bytes.firstRange(of: Array(text.utf8)) != nil
    }) == true
  }
}
