import FunnelTestSupport
import TerminalUI
import Testing

struct `a store that cannot be used` {
  /// Tries commands and the dashboard on a file, and checks that it is as it was.
  private func expectRefused(_ office: Office, status: Int32 = 65) throws {
    let before = try office.storeBytes()
    for arguments in [["list"], ["add", "New"], ["doctor"]] {
      let answer = try office.run(arguments, failing: true)
      #expect(answer.status == status, "\(answer)")
      #expect(!answer.complaint.isEmpty)
    }
    let screen = try office.open()
    #expect(screen.endsAs() == .exited(status))
    #expect(!screen.privateModes.contains(1049))
    #expect(try office.storeBytes() == before)
  }

  @Test func `is refused when it is no store`() throws {
    let office = try Office(isEmpty: true)
    try office.write(Array("id,name\n1,Acme\n".utf8), to: "team.funnel")
    try expectRefused(office)
  }

  @Test func `is refused when a newer program has made it`() throws {
    let office = try Office()
    // The number of the layout stands in the header, 60 bytes from the start, the highest first.
    try office.run("backup", office.path("copy.funnel"))
    var bytes = try office.bytes(of: "copy.funnel")
    bytes[60] = 0x7F
    let newer = try Office(isEmpty: true)
    try newer.write(bytes, to: "team.funnel")
    try expectRefused(newer)
  }

  @Test func `is refused when another program has made it`() throws {
    let office = try Office()
    try office.run("backup", office.path("copy.funnel"))
    var bytes = try office.bytes(of: "copy.funnel")
    bytes.replaceSubrange(68..<72, with: [1, 2, 3, 4])
    let foreign = try Office(isEmpty: true)
    try foreign.write(bytes, to: "team.funnel")
    try expectRefused(foreign)
  }

  @Test func `is refused when half of it is missing`() throws {
    let office = try Office()
    try office.run("backup", office.path("copy.funnel"))
    let bytes = try office.bytes(of: "copy.funnel")
    let damaged = try Office(isEmpty: true)
    try damaged.write(Array(bytes.prefix(bytes.count / 2)), to: "team.funnel")
    let before = try damaged.storeBytes()
    #expect(try damaged.run("list", failing: true).status == 65)
    #expect(try damaged.storeBytes() == before)
  }
}

struct `a full disk` {
  /// A shell gives the program a disk on which no file may grow: SIGXFSZ ignored, writes fail.
  private func run(_ office: Office, blocks: Int, _ command: String) throws -> PtyScreen {
    let script = "ulimit -f \(blocks); trap '' XFSZ; exec \"$0\" --today 2026-11-21 \(command)"
    return try PtyScreen(
      ["/bin/bash", "-c", script, BuiltProgram.funnel], environment: office.environment,
      keeping: office)
  }

  @Test func `is said in words, and nothing is half done`() throws {
    let office = try Office()
    let before = try office.run("export", "--json").output
    let screen = try run(office, blocks: 1, "add 'One too many' amount=5")
    #expect(screen.endsAs() == .exited(74), "\(screen.text)")
    #expect(screen.text.contains("funnel:"))
    #expect(try office.run("export", "--json").output == before)
    try office.run("add", "Room again")
  }
}
