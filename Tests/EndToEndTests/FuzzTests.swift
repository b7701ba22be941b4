import FunnelTestSupport
import TerminalUI
import Testing

@Suite struct FuzzTests {
  private static let sequences = Mutator(
    [
      "\u{1B}[A\u{1B}[B\u{1B}OC\u{1B}OD\u{1B}[H\u{1B}[F\u{1B}[5~\u{1B}[6~\u{1B}[3~\u{1B}OP\u{1B}[15~",
      "\u{1B}[200~pasted q text\r漏斗\u{1B}[201~",
      "\u{1B}[<0;10;5M\u{1B}[<64;1;1M\u{1B}[M !!",
      // What a terminal sends for nothing: an empty paste, Alt alone.
      "\u{1B}[200~\u{1B}[201~\u{1B}[200~ \u{1B}[201~\u{1B}",
      "\u{1B}[1;5D\u{1B}[1;3C\u{1B}b\u{1B}\u{1B}", "2/Harb\r\u{1B}e\t\t75\u{13}", ":today\r4\r",
      "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}P1$r0m\u{1B}\\\u{1B}[?62;22c\u{1B}[8;24;80t",
    ],
    tokens: ["\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<", "\r", "q"],
    longest: 600)

  /// What is pressed at the program: anything but the key that stops it until a shell resumes it.
  private static func pressed(_ number: UInt64) -> [UInt8] {
    sequences.bytes(number).filter { $0 != 0x1A }
  }

  /// The program on a terminal, in a folder where it may write what it is told to.
  private func start(_ office: Office) throws -> PtyScreen {
    let screen = try PtyScreen(
      [
        "/bin/sh", "-c", "cd \"$HOME\" && exec \"$0\" \"$@\"", BuiltProgram.funnel, "--today",
        "2026-11-21",
      ],
      environment: office.environment.merging(["EDITOR": "/bin/true"]) { $1 }, keeping: office)
    let isOpen = screen.waits(atMost: Office.patience) { $0.text.contains("● ") }
    try Fuzz.check(isOpen, "does not open: \(screen.text)")
    return screen
  }

  /// However it ended, the terminal is as it was, and the end is one that was asked for.
  private func check(_ ending: Ending?, _ screen: PtyScreen, _ modes: PtyScreen.Modes) throws {
    let asked: [Ending] = [0, 129, 130, 131, 143].map(Ending.exited)
    try Fuzz.check(
      ending.map(asked.contains) == true, "\(String(describing: ending)): \(screen.text)")
    try Fuzz.check(
      screen.privateModes.union([7]) == [25, 7] && screen.modes == modes,
      "the terminal is not as it was: \(screen.privateModes)")
  }

  @Test func `any bytes from the keyboard leave a program that goes on or ends well`() throws {
    let office = try Office()
    try Fuzz.run("terminal input", quick: 6) { number in
      let screen = try start(office)
      // The shell before it has not touched them.
      let modes = try PtyScreen(["/bin/true"], environment: [:]).modes
      for part in 0..<6 {
        screen.send(Self.pressed(number &* 6 &+ UInt64(part)))
        screen.settle(quiet: 30)
        if let ending = screen.waitForEnding(atMost: 0) {
          return try check(ending, screen, modes)
        }
      }
      screen.signal(15)
      try check(screen.endsAs(), screen, modes)
      if number % 8 == 0 { try office.run("doctor") }
    }
  }

  /// A store whose last changes are in its journal alone, and what it held after each of them.
  private func sample() throws -> (
    closed: [String: [UInt8]], files: [String: [UInt8]], states: Set<String>
  ) {
    let office = try Office()
    let closed = try office.snapshot()
    var states: Set<String> = []
    let screen = try office.opened()
    for name in ["One", "Two", "Three"] {
      states.insert(try office.run("export", "--json").output)
      try office.run("add", name, "amount=1k")
    }
    states.insert(try office.run("export", "--json").output)
    let files = try office.snapshot()
    screen.signal(9)
    return (closed, files, states)
  }

  @Test func `a store with a damaged file or journal is told as damaged, or is right`() throws {
    let (closed, files, states) = try sample()
    let office = try Office(isEmpty: true)
    try Fuzz.run("damaged store and program", quick: 5) { number in
      var dice = SplitMix(state: number)
      var damaged = files
      let name = number % 3 == 0 ? "team.funnel" : "team.funnel-wal"
      let isMisleading = number % 5 == 4
      if isMisleading {
        damaged = closed
        try office.restore(closed)
        damaged["team.funnel"] = try StoreDamage.misleadIndex(of: office.store, &dice)
      } else if number % 2 == 0 {
        let names = ["Harbour cranes", "病房監護儀", "Night shift pilot"]
        damaged = closed
        damaged["team.funnel"] = closed["team.funnel"]?.misspelt(names, &dice)
      } else {
        damaged[name] = (files[name] ?? []).damagedOnDisc(&dice)
      }
      try office.restore(damaged)
      let verdict = try answer(to: ["doctor"], in: office)
      let content = try answer(to: ["export", "--json"], in: office)
      try Fuzz.check(!isMisleading || verdict.status == 65, "an index is wrong: \(verdict)")
      try Fuzz.check(
        try office.bytes(of: "team.funnel") == damaged["team.funnel"], "a reader wrote")
      try Fuzz.check(
        verdict.status != 0 || content.status != 0 || states.contains(content.output),
        "wrong unnoticed: \(content.output)")
      _ = try answer(to: ["list"], in: office)
      _ = try answer(to: ["add", "New"], in: office)
    }
  }

  /// What a command comes to that may succeed or fail in words, but not crash or hang.
  private func answer(to arguments: [String], in office: Office) throws -> Office.Answer {
    let answer = Office.Answer(try office.start(arguments))
    try Fuzz.check(
      [0, 65, 66, 70, 73, 74, 77].contains(answer.status), "\(arguments) \(answer)")
    try Fuzz.check(
      answer.status == 0 || answer.complaint.hasPrefix("funnel: "), "\(arguments) \(answer)")
    return answer
  }
}
