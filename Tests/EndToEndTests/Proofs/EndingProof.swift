import FunnelTestSupport
import TerminalUI
import Testing

#if canImport(Glibc)
  import Glibc
#endif

extension Proofs {
  struct `the terminal comes back` {
    /// The list of deals with reports of the mouse on, and the modes of the terminal before.
    private func opened(_ office: Office) throws -> (PtyScreen, PtyScreen.Modes) {
      let quiet = try PtyScreen(["/bin/sh", "-c", "exit"])
      _ = quiet.endsAs()
      let screen = try office.opened("--screen", "deals")
      #expect(screen.modes != quiet.modes)
      screen.send("M")
      try #require(screen.waits(atMost: Office.patience) { $0.privateModes.contains(1000) })
      try #require(screen.privateModes.isSuperset(of: [1049, 2004]))
      return (screen, quiet.modes)
    }

    /// Whether the terminal is as it was: no mode left on but the cursor's, no attribute, and
    /// nothing of the program left running.
    private func expectRestored(
      _ screen: PtyScreen, _ before: PtyScreen.Modes, _ place: SourceLocation = #_sourceLocation
    ) {
      // Terminals begin with a shown cursor (25) and with lines that wrap (7); a program that draws
      // hides the cursor and has to show it again.
      let untouched: Set<Int> = screen.output.contains(0x1B) ? [7] : [7, 25]
      #expect(screen.privateModes.union(untouched) == [25, 7], sourceLocation: place)
      #expect(screen.modes == before, sourceLocation: place)
      #expect(screen.cell(at: screen.cursor).attributes == [], sourceLocation: place)
      #expect(SessionMembers.of(screen.process).isEmpty, sourceLocation: place)
    }

    private func report(_ what: String, _ ending: String, in duration: Duration? = nil) {
      let time = duration.map { ", \(Int($0 / .milliseconds(1))) ms" }
      Proof.report(
        "ends by \(what)", "list of deals, mouse and paste reported",
        "\(ending)\(time ?? ""); alternate screen left, cursor shown, mouse and paste off,"
          + " termios as found, no process left")
    }

    @Test(arguments: [("`q`", "q", 0), ("`^C`", "\u{3}", 130)] as [(String, String, Int32)])
    func `when a person leaves`(name: String, key: String, status: Int32) throws {
      let (screen, before) = try opened(Office())
      let start = ContinuousClock.now
      screen.send(key)
      #expect(screen.endsAs() == .exited(status))
      let duration = ContinuousClock.now - start
      expectRestored(screen, before)
      report(name, "exit \(status)", in: duration)
    }

    @Test func `when the program cannot go on`() throws {
      let office = try Office()
      let quiet = try PtyScreen(["/bin/sh", "-c", "exit"])
      _ = quiet.endsAs()
      try office.write(Array("no store".utf8), to: "other.funnel")
      let screen = try office.open("--store", office.path("other.funnel"))
      #expect(screen.endsAs() == .exited(65))
      expectRestored(screen, quiet.modes)
    }

    @Test(
      arguments: [
        ("HUP", 1), ("INT", 2), ("QUIT", 3), ("TERM", 15),
      ] as [(String, Int32)])
    func `when a signal asks it to end`(name: String, signal: Int32) throws {
      let (screen, before) = try opened(Office())
      let start = ContinuousClock.now
      screen.signal(signal)
      #expect(screen.endsAs() == .exited(128 + signal))
      let duration = ContinuousClock.now - start
      expectRestored(screen, before)
      if Proof.isFull { #expect(duration < .milliseconds(500)) }
      report("SIG\(name)", "exit \(128 + signal)", in: duration)
    }

    @Test(
      arguments: [
        ("ILL", 4), ("TRAP", 5), ("ABRT", 6), ("BUS", 7), ("FPE", 8), ("SEGV", 11),
        ("USR1", 10), ("USR2", 12), ("ALRM", 14), ("XCPU", 24), ("VTALRM", 26), ("SYS", 31),
      ] as [(String, Int32)])
    func `when it is broken or cut short`(name: String, signal: Int32) throws {
      let (screen, before) = try opened(Office())
      let start = ContinuousClock.now
      screen.signal(signal)
      #expect(screen.endsAs() == .signalled(signal))
      let duration = ContinuousClock.now - start
      expectRestored(screen, before)
      if Proof.isFull { #expect(duration < .milliseconds(500)) }
      report("SIG\(name)", "by the signal", in: duration)
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
      #expect(screen.privateModes.union([7]) == [25, 7])
      #expect(screen.modes == before)
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
      Proof.report(
        "`^Z` and `fg`", "under a shell with job control",
        "stopped with the terminal as found, taken again by `fg`, as found after `q`")
    }

    @Test func `and the program does not outlive a lost connection`() throws {
      let office = try Office()
      let screen = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
      try #require(screen.shows("Harbour cranes"))
      screen.press(.right)
      try #require(screen.shows("SDI"))
      screen.press(.down, .enter)
      screen.send("Zebra crossing")
      try #require(screen.shows("Zebra crossing"))
      let start = ContinuousClock.now
      screen.hangUp()
      #expect(screen.endsAs() != nil)
      let duration = ContinuousClock.now - start
      #expect(SessionMembers.of(screen.process).isEmpty)
      let again = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
      try #require(again.shows("Harbour cranes"))
      again.press(.right)
      #expect(again.shows("Zebra crossing"), "\(again.text)")
      Proof.report(
        "terminal closed", "while a field of a review form is typed",
        "ended after \(Int(duration / .milliseconds(1))) ms, no process left; what was typed"
          + " is offered again")
    }
  }
}

/// The processes of a session.
enum SessionMembers {
  /// Those that are left of the session a process leads or led.
  static func of(_ leader: Int32) -> [Int32] {
    guard let listing = opendir("/proc") else { return [] }
    defer { closedir(listing) }
    var members: [Int32] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let process = Int32(name), getsid(process) == leader else { continue }
      members.append(process)
    }
    return members
  }
}
