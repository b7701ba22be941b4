import FunnelTestSupport
import TerminalUI
import Testing

/// Whether the terminal is as it was: no mode left on but the cursor's.
private func expectRestored(
  _ screen: PtyScreen, _ before: PtyScreen.Modes, _ place: SourceLocation = #_sourceLocation
) {
  // Terminals begin with a shown cursor (25) and with lines that wrap (7).
  #expect(screen.privateModes.union([7]) == [25, 7], sourceLocation: place)
  #expect(screen.modes == before, sourceLocation: place)
}

struct `the terminal comes back` {
  private func opened(_ office: Office) throws -> (PtyScreen, PtyScreen.Modes) {
    let quiet = try PtyScreen(["/bin/sh", "-c", "exit"])
    _ = quiet.endsAs()
    return (try office.opened(), quiet.modes)
  }

  @Test(arguments: ["q", "\u{1B}OCq"])
  func `when a person leaves`(keys: String) throws {
    let (screen, before) = try opened(Office())
    #expect(screen.modes != before)
    screen.send(keys)
    #expect(screen.endsAs() == .exited(0))
    expectRestored(screen, before)
  }

  @Test(arguments: [1, 2, 3, 15] as [Int32])
  func `when a signal asks it to end`(signal: Int32) throws {
    let (screen, before) = try opened(Office())
    screen.signal(signal)
    #expect(screen.endsAs() == .exited(128 + signal))
    expectRestored(screen, before)
  }

  @Test(arguments: [4, 6, 8, 11] as [Int32])
  func `when it is broken`(signal: Int32) throws {
    let (screen, before) = try opened(Office())
    screen.signal(signal)
    #expect(screen.endsAs() == .signalled(signal))
    expectRestored(screen, before)
  }

  @Test func `when it is stopped, and is taken again when it goes on`() throws {
    let office = try Office()
    // Only a shell with job control can stop and continue a program.
    let script = #"set -m; "$0" --today 2026-11-21; echo STOPPED; read x; fg; echo LEFT"#
    let screen = try PtyScreen(
      ["/bin/bash", "-c", script, BuiltProgram.funnel], environment: office.environment,
      keeping: office)
    let before = screen.modes
    try #require(screen.shows("● "))
    screen.press(.control("z"))
    try #require(screen.shows("STOPPED"))
    expectRestored(screen, before)
    screen.send("\r")
    try #require(screen.shows("● "))
    #expect(screen.privateModes.contains(1049))
    screen.press(.right)
    try #require(screen.shows("Harbour cranes"))
    screen.press(.left)
    screen.send("q")
    try #require(screen.shows("LEFT"))
    #expect(screen.endsAs() == .exited(0))
    expectRestored(screen, before)
  }

  @Test func `and the program does not outlive a lost connection`() throws {
    let screen = try Office().opened()
    screen.hangUp()
    #expect(screen.endsAs() != nil)
  }
}
