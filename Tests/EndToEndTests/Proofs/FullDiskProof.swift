import FunnelTestSupport
import TerminalUI
import Testing

#if canImport(Glibc)
  import Glibc
#endif

extension Proofs {
  struct `a full disk` {
    private static let size = Size(columns: 120, rows: 36)

    /// A shell gives the program a disk on which no file may grow: SIGXFSZ ignored, writes fail.
    @Test func `is said in words, and nothing is half done`() throws {
      let office = try Office()
      let before = try office.run("export", "--json").output
      let script =
        #"ulimit -f 1; trap '' XFSZ; exec "$0" --today 2026-11-21 add 'One too many' amount=5"#
      let screen = try PtyScreen(
        ["/bin/bash", "-c", script, BuiltProgram.funnel], environment: office.environment,
        keeping: office)
      #expect(screen.endsAs() == .exited(74), "\(screen.text)")
      #expect(screen.text.contains("funnel:"))
      #expect(try office.run("export", "--json").output == before)
      try office.run("add", "Room again")
    }

    @Test(arguments: [FaultPlan.Fault.noSpace, .broken])
    func `leaves the edit in its form, which is saved when the disk is well`(
      fault: FaultPlan.Fault
    ) throws {
      let office = try Office()
      let plan = try FaultPlan(on: office.folderPath)
      let screen = try opened(office, plan)
      screen.send("e")
      try #require(screen.shows("Segment"))
      screen.send(" and rails")
      try #require(screen.shows("cranes and rails"))
      plan.planAll(fault)
      screen.press(.control("s"))
      let complaint = fault == .noSpace ? "is full" : "cannot be read or written"
      try #require(screen.shows(complaint), "\(screen.text)")
      #expect(plan.failed > 0)
      #expect(screen.text.contains("Segment"))
      #expect(screen.text.contains("cranes and rails"))
      #expect(try !office.run("list").output.contains("rails"))
      plan.clear()
      screen.press(.control("s"))
      #expect(
        screen.waits(atMost: Office.patience) { !$0.text.contains("Segment") },
        "\(screen.text)")
      #expect(try office.run("list").output.contains("cranes and rails"))
      screen.send("q")
      #expect(screen.endsAs() == .exited(0))
      #expect(try office.run("doctor").output.contains("sound"))
      Proof.report(
        "disk \(fault == .noSpace ? "full" : "failing") in a session",
        "an edit of a deal is saved, then saved again when the disk is well",
        "said in the footer, the edit stands in its form, the second time it is saved")
    }

    @Test func `leaves a review form's draft on screen and keeps it when there is room`() throws {
      let office = try Office()
      let plan = try FaultPlan(on: office.folderPath)
      let screen = try opened(office, plan)
      screen.press(.right)
      try #require(screen.shows("SDI"))
      plan.planAll(.noSpace)
      screen.press(.down, .enter)
      screen.send("Zebra crossing")
      try #require(screen.shows("is full"), "\(screen.text)")
      #expect(screen.text.contains("Zebra crossing"))
      plan.clear()
      // Nobody presses a key: the form tries again by itself.
      try #require(screen.shows("draft saved"), "\(screen.text)")
      screen.signal(9)
      #expect(screen.endsAs() == .signalled(9))
      let again = try office.opened("--screen", "deals", size: Self.size)
      again.press(.right)
      #expect(again.shows("Zebra crossing"))
    }

    @Test func `that takes no copy of the day says so on screen`() throws {
      let office = try Office()
      try office.write([], to: "team.funnel.backups")
      let screen = try office.opened(size: Self.size)
      #expect(screen.shows("No backup was made today"), "\(screen.text)")
    }

    /// The list of deals in a program whose disk follows a plan, its daily copy made.
    private func opened(_ office: Office, _ plan: FaultPlan) throws -> PtyScreen {
      let screen = try office.opened(
        "--screen", "deals", size: Self.size, environment: plan.environment)
      try #require(screen.shows("Harbour cranes"))
      let isCopied = screen.waits(atMost: Office.patience) { _ in office.copies.count == 1 }
      try #require(isCopied)
      screen.settle(quiet: 300)
      return screen
    }

    @Test func `of a small file system takes edits again once there is room`() throws {
      let office = try Office()
      guard let disk = try SmallDisk(of: office, size: Self.size) else {
        return Proof.report("full disk", "a small tmpfs", "not tried: mounting is not allowed here")
      }
      let screen = disk.screen
      try disk.fill()
      var saved = 0
      var isFull = false
      for number in 1...60 where !isFull {
        screen.send("e")
        try #require(screen.shows("Segment"))
        screen.send(" x\(number)")
        try #require(screen.shows(" x\(number)"))
        screen.press(.control("s"))
        let isOver = screen.waits(atMost: Office.patience) {
          $0.text.contains("is full") || !$0.text.contains("Segment")
        }
        try #require(isOver, "\(screen.text)")
        isFull = screen.text.contains("Segment")
        if !isFull { saved = number }
      }
      try #require(isFull)
      try disk.empty()
      screen.press(.control("s"))
      #expect(
        screen.waits(atMost: Office.patience) { !$0.text.contains("Segment") },
        "\(screen.text)")
      let show = try disk.run("show", "1")
      #expect(show.contains((1...saved + 1).map { " x\($0)" }.joined()), "\(show)")
      #expect(try disk.run("doctor").contains("sound"))
      screen.send("q")
      #expect(screen.endsAs() == .exited(0))
      Proof.report(
        "full disk", "a tmpfs of 1.5 MB filled to the last byte while a session is open",
        "the edit is refused in words, stands in its form, and is saved after room was made, without"
          + " a restart")
    }
  }
}

/// A session on a file system of its own, which goes away with it.
private final class SmallDisk {
  let screen: PtyScreen
  private let folder: String

  /// Nil where mounting is not allowed.
  init?(of office: Office, size: Size) throws {
    folder = office.path("disk")
    let script = """
      mkdir "$1" && mount -t tmpfs -o size=1500k,mode=700 tmpfs "$1" && \
      cp "$2" "$1/team.funnel" && \
      exec "$0" --store "$1/team.funnel" --today 2026-11-21 --screen deals
      """
    screen = try PtyScreen(
      [
        "/usr/bin/unshare", "--mount", "/bin/sh", "-c", script, BuiltProgram.funnel, folder,
        office.store,
      ], size: size, environment: office.environment, keeping: office)
    let hasCopy = screen.waits(atMost: Office.patience) { screen in
      screen.waitForEnding(atMost: 0) != nil || screen.text.contains("Harbour cranes")
    }
    guard hasCopy, screen.ending == nil else { return nil }
    screen.settle(quiet: 500)
  }

  /// The folder as others see it, through the session's process.
  private var visibleFolder: String { "/proc/\(screen.process)/root\(folder)" }

  /// Leaves no byte free.
  func fill() throws {
    let file = open(visibleFolder + "/filler", O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    let page = [UInt8](repeating: 0, count: 4096)
    while write(file, page, page.count) > 0 {}
    try #require(errno == ENOSPC)
  }

  /// Makes room again.
  func empty() throws { try #require(unlink(visibleFolder + "/filler") == 0) }

  /// What a command on the store prints, run where the session is.
  func run(_ arguments: String...) throws -> String {
    let child = try Child(
      [
        "/usr/bin/nsenter", "--target", "\(screen.process)", "--mount", "--",
        BuiltProgram.funnel, "--store", folder + "/team.funnel",
      ] + arguments + ["--today", "2026-11-21"], environment: ["LANG": "C.UTF-8"])
    #expect(child.wait() == .exited(0), "\(child.complaint)")
    return child.output
  }
}
