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
      (try? office.run("doctor").output) != nil && Self.isOnDisk("Zebra crossing", office)
    }
    #expect(isKept)
    screen.signal(9)
    #expect(screen.endsAs() == .signalled(9))
    let again = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
    try #require(again.shows("Harbour cranes"))
    again.press(.right)
    #expect(again.shows("Zebra crossing"))
  }

  private static func isOnDisk(_ text: String, _ office: Office) -> Bool {
    (try? office.storeBytes().contains { bytes in
      bytes.firstRange(of: Array(text.utf8)) != nil
    }) == true
  }
}
