import FunnelTestSupport
import TerminalUI
import Testing

extension Proofs {
  struct `two people at the same deal` {
    private static let size = Size(columns: 120, rows: 36)

    /// Two programs with the dialog for the same deal open in both.
    private func bothEditing(_ office: Office) throws -> (mei: PtyScreen, tom: PtyScreen) {
      func editing(_ login: String) throws -> PtyScreen {
        let screen = try office.opened(
          "--screen", "deals", "--as", login, size: Self.size)
        try #require(screen.shows("Harbour cranes"))
        screen.send("e")
        try #require(screen.shows("Segment"))
        return screen
      }
      return (try editing("mei"), try editing("tom"))
    }

    private func save(_ text: String, in screen: PtyScreen) throws {
      screen.send(text)
      try #require(screen.shows(text))
      screen.press(.control("s"))
    }

    @Test(arguments: [true, false])
    func `see both versions of what both have changed, and choose`(keepsMine: Bool) throws {
      let office = try Office()
      let (mei, tom) = try bothEditing(office)
      try save(" with rails", in: mei)
      try #require(mei.waits(atMost: Office.patience) { !$0.text.contains("Segment") })
      try save(" on wheels", in: tom)
      try #require(tom.shows("Somebody else changed this"), "\(tom.text)")
      #expect(tom.text.contains("cranes with rails") && tom.text.contains("cranes on wheels"))
      #expect(try office.run("show", "1").output.contains("cranes with rails"))
      if keepsMine { tom.press(.down) }
      tom.press(.enter)
      try #require(tom.waits(atMost: Office.patience) { !$0.text.contains("Somebody else") })
      let stored = keepsMine ? "cranes on wheels" : "cranes with rails"
      #expect(try office.run("show", "1").output.contains(stored))
      #expect(mei.shows(stored))
      #expect(try office.run("history").output.contains("cranes with rails"))
      guard keepsMine else { return }
      Proof.report(
        "one deal edited in two programs", "both save another name",
        "the second is shown both and chooses; nothing is written before, and the history has both")
    }

    @Test func `keep both changes of different fields`() throws {
      let office = try Office()
      let (mei, tom) = try bothEditing(office)
      try save(" with rails", in: mei)
      try #require(mei.waits(atMost: Office.patience) { !$0.text.contains("Segment") })
      for _ in 0..<7 { tom.press(.down) }
      try save("call the port", in: tom)
      try #require(tom.waits(atMost: Office.patience) { !$0.text.contains("Segment") })
      let shown = try office.run("show", "1").output
      #expect(shown.contains("cranes with rails") && shown.contains("call the port"))
    }
  }
}
