import FunnelTestSupport
import TerminalUI
import Testing

extension Proofs {
  struct `a storm of resizes` {
    private static let sizes = [
      (1, 1), (300, 100), (2, 1), (1, 30), (300, 1), (39, 9), (40, 10), (80, 24), (161, 50),
      (12, 100), (80, 3), (200, 60),
    ].map { Size(columns: $0.0, rows: $0.1) }

    @Test(arguments: ["list", "form", "dialog", "prompt", "meeting"])
    func `passes over every place`(place: String) throws {
      let office = try Office()
      let usual = Size(columns: 120, rows: 36)
      let screen = try office.opened(
        "--screen", place == "meeting" ? "meeting" : "deals", size: usual)
      let sign = try go(to: place, screen)
      var dice = SplitMix(state: 5)
      let storms = Proof.count(2, full: 40)
      for storm in 1...storms {
        for size in Self.sizes.shuffled(using: &dice) {
          screen.resize(to: size)
          // Now and then it has time to draw, now and then it has not.
          if Bool.random(using: &dice) { screen.settle(quiet: 1) }
          screen.press(Bool.random(using: &dice) ? .down : .up)
        }
        screen.resize(to: usual)
        try #require(screen.shows(sign), "\(storm): \(screen.text)")
        #expect(screen.ending == nil)
      }
      // The whole screen is painted anew at the end, no line of another size is left.
      let isWhole = screen.waits(atMost: Office.patience) {
        $0.line(0).contains("●") && !$0.line(35).isEmpty
      }
      #expect(isWhole, "\(screen.text)")
      screen.signal(15)
      #expect(screen.endsAs() == .exited(143))
      #expect(screen.privateModes.union([7]) == [25, 7])
      Proof.report(
        "resize storm in a \(place)",
        "\(storms * Self.sizes.count) sizes, 1×1 to 300×100, with keys",
        "goes on, drawn whole at the end, terminal left as found")
    }

    /// Opens a place and gives a text that shows it.
    private func go(to place: String, _ screen: PtyScreen) throws -> String {
      switch place {
      case "form":
        try #require(screen.shows("Harbour cranes"))
        screen.press(.right)
        try #require(screen.shows("SDI"))
        return "SDI"
      case "dialog":
        try #require(screen.shows("Harbour cranes"))
        screen.send("e")
        try #require(screen.shows("Segment"))
        return "Segment"
      case "prompt":
        try #require(screen.shows("Harbour cranes"))
        screen.send("/Harb")
        try #require(screen.shows("/ Harb"))
        return "/ Harb"
      case "meeting":
        try #require(screen.shows("No meeting yet"))
        screen.send("n")
        try #require(screen.shows("order of work"))
        screen.press(.enter)
        try #require(screen.shows("Led by"))
        screen.press(.control("s"))
        try #require(screen.shows("planned"))
        screen.press(.enter)
        try #require(screen.shows("deal 1 of 3"))
        return "deal 1 of 3"
      default:
        try #require(screen.shows("Harbour cranes"))
        return "Harbour cranes"
      }
    }
  }
}
