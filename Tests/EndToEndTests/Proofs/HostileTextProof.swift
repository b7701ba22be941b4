import Foundation
import FunnelCore
import FunnelStore
import FunnelTestSupport
import TerminalUI
import Testing

private let today = Day(number: 20_778)

/// An office whose store has nothing but hostile texts in it.
private func office() throws -> Office {
  let office = try Office(isEmpty: true)
  let authorship = Authorship(
    author: HostileText.all[0], at: Instant(milliseconds: 1_795_262_400_000), today: today,
    label: HostileText.all[1])
  let store = try SQLiteStore.open(at: office.store, mode: .create)
  try store.perform(DemoData.changes(today: today), by: authorship)
  _ = try HostileStore(
    store, by: authorship, texts: HostileText.all + ConformanceFiles.naughtyStrings, most: 20)
  return office
}

struct HostileTextProofs {
  @Test func `never reaches the terminal as a command, on any screen`() throws {
    let office = try office()
    var marks = 0
    for name in [
      "funnel", "deals", "deal", "today", "health", "forecast", "accounts", "playbook", "strategy",
      "leads", "plan", "meeting", "calendar", "pipeline", "rules", "notices",
    ] {
      let screen = try office.opened("--screen", name, size: Size(columns: 120, rows: 36))
      for key: Key in [
        .down, .enter, .escape, .tab, .character("y"), .character("?"), .escape, .character("/"),
      ] {
        screen.press(key)
        screen.settle(quiet: 20)
      }
      screen.paste("Kite\u{7}\u{202E}\u{9B}2J")
      screen.settle(quiet: 20)
      if screen.text.contains("␛") { marks += 1 }
      screen.signal(15)
      _ = screen.endsAs()
      let strangers = TerminalSequences.strangers(in: screen.output)
      #expect(strangers.isEmpty, "\(name) \(strangers.prefix(5))")
      #expect(Self.commands(in: screen.output).isEmpty, "\(name)")
    }
    #expect(marks > 8)
  }

  @Test func `is harmless in what commands print on a terminal`() throws {
    let office = try office()
    for arguments in [
      ["list"], ["show", "1"], ["history"], ["export"], ["list", "--json"], ["report", "stages"],
      ["show", "\u{1B}]0;Kite\u{7}"], ["--\u{1B}[2JKite"], ["import", "/none/\u{9B}2JKite"],
    ] {
      let screen = try PtyScreen(
        [BuiltProgram.funnel] + arguments, size: Size(columns: 80, rows: 300),
        environment: office.environment, keeping: office)
      #expect(screen.endsAs() != nil)
      #expect(screen.text.contains("Kite"), "\(screen.text)")
      let strangers = TerminalSequences.strangers(in: screen.output)
      #expect(strangers.isEmpty, "\(arguments) \(strangers.prefix(5))")
      #expect(Self.commands(in: screen.output).isEmpty, "\(arguments)")
    }
  }

  /// The hostile commands that have come through as they were, even those that the program may
  /// send of its own accord.
  private static func commands(in output: [UInt8]) -> [String] {
    let output = Data(output)
    return HostileText.commands.filter {
      $0.hasPrefix("\u{1B}") && output.range(of: Data($0.utf8)) != nil
    }
  }

  @Test func `is taken for what it is by the test itself`() {
    let taken = (HostileText.commands + HostileText.bidi + HostileText.hidden).filter {
      !TerminalSequences.strangers(in: $0.utf8).isEmpty
    }
    #expect(taken.count > 70)
    #expect(HostileText.bidi.allSatisfy { taken.contains($0) })
    #expect(Self.commands(in: Array("x\u{1B}[31mKite".utf8)) == ["\u{1B}[31mKite"])
    let own =
      "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[1;36r\u{1B}(B\u{1B}[m\u{1B}[38;5;80m漏斗\u{1B}[12X\r\n"
    #expect(TerminalSequences.strangers(in: own.utf8) == [])
  }
}
