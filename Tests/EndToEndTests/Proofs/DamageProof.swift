import FunnelTestSupport
import Synchronization
import TerminalUI
import Testing

#if canImport(Glibc)
  import Glibc
#endif

extension Proofs {
  struct `a store that cannot be used` {
    /// Tries commands and the dashboard on a file, and checks that it is as it was.
    private func expectRefused(_ office: Office, status: Int32 = 65) throws {
      let before = try office.storeBytes()
      for arguments in [["list"], ["add", "New"], ["doctor"]] {
        let answer = try office.run(arguments, failing: true)
        #expect(answer.status == status, "\(answer)")
        #expect(answer.complaint.hasPrefix("funnel: "))
      }
      let screen = try office.open()
      #expect(screen.endsAs() == .exited(status))
      #expect(!screen.privateModes.contains(1049))
      #expect(try office.storeBytes() == before)
    }

    private func refused(_ what: String, status: Int32 = 65) {
      Proof.report(
        what, "`list`, `add`, `doctor` and the dashboard",
        "a message each time, exit code \(status), the file as it was")
    }

    /// The bytes of a sound store.
    private func sound() throws -> [UInt8] {
      let office = try Office()
      try office.run("backup", office.path("copy.funnel"))
      return try office.bytes(of: "copy.funnel")
    }

    /// An office whose store's file holds these bytes.
    private func office(_ bytes: [UInt8]) throws -> Office {
      let office = try Office(isEmpty: true)
      try office.write(bytes, to: "team.funnel")
      return office
    }

    @Test func `is refused when it is no store`() throws {
      try expectRefused(office(Array("id,name\n1,Acme\n".utf8)))
      refused("a file that is no database")
    }

    @Test func `is refused when it is empty`() throws {
      try expectRefused(office([]))
      refused("an empty file")
    }

    @Test func `is refused when a newer program has made it`() throws {
      // The number of the layout stands in the header, 60 bytes from the start, the highest first.
      var bytes = try sound()
      bytes[60] = 0x7F
      try expectRefused(office(bytes))
      refused("a store of a newer version")
    }

    @Test func `is refused when another program has made it`() throws {
      var bytes = try sound()
      bytes.replaceSubrange(68..<72, with: [1, 2, 3, 4])
      try expectRefused(office(bytes))
      refused("another program's database")
    }

    @Test func `is refused when part of it is missing`() throws {
      let bytes = try sound()
      let parts = Proof.count(3, full: 24)
      for part in 0..<parts {
        let damaged = try office(Array(bytes.prefix(bytes.count * part / parts)))
        let before = try damaged.storeBytes()
        for arguments in [["list"], ["add", "New"], ["doctor"]] {
          let answer = try damaged.run(arguments, failing: true)
          #expect(answer.status == 65 && !answer.complaint.isEmpty, "\(part) \(answer)")
        }
        #expect(try damaged.storeBytes() == before)
      }
      Proof.report(
        "a truncated store", "cut at \(parts) lengths; `list`, `add`, `doctor`",
        "a message each time, exit code 65, the file as it was")
    }

    @Test func `says so when bits have flipped, and never crashes`() throws {
      let bytes = try sound()
      let all = try office(bytes).run("export", "--json").output
      let tries = Proof.count(8, full: 300)
      let tally = Mutex((found: 0, harmless: 0, silent: 0))
      try Proof.share { turn in
        for number in 0..<tries where turn.takes(number) {
          let damaged = Self.flipped(bytes, seed: UInt64(number))
          let office = try office(damaged)
          let verdict = try answer(to: ["doctor"], in: office)
          let content = try answer(to: ["export", "--json"], in: office)
          #expect(try office.bytes(of: "team.funnel") == damaged)
          _ = try answer(to: ["add", "New"], in: office)
          tally.withLock { tally in
            if verdict.status != 0 || content.status != 0 {
              tally.found += 1
            } else if content.output == all {
              tally.harmless += 1
            } else {
              tally.silent += 1
            }
          }
        }
      }
      let (found, harmless, silent) = tally.withLock { $0 }
      #expect(silent == 0)
      Proof.report(
        "a bit-flipped store", "\(tries) stores with one to four bits flipped",
        "\(found) told as damaged in words, \(harmless) flipped where nothing is kept, \(silent)"
          + " wrong unnoticed; no crash, and no reader changed the file")
    }

    /// Bytes of which one to four bits are flipped.
    private static func flipped(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
      var (damaged, dice) = (bytes, SplitMix(state: seed))
      for _ in 0..<Int.random(in: 1...4, using: &dice) {
        // Most of a small store is blank, where a flipped bit means nothing.
        var place = Int.random(in: 0..<bytes.count, using: &dice)
        while bytes[place] == 0, Int.random(in: 0..<20, using: &dice) > 0 {
          place = Int.random(in: 0..<bytes.count, using: &dice)
        }
        damaged[place] ^= 1 << UInt8.random(in: 0...7, using: &dice)
      }
      return damaged
    }

    /// What a command comes to that may succeed or fail, but not crash or hang.
    private func answer(to arguments: [String], in office: Office) throws -> Office.Answer {
      let answer = Office.Answer(try office.start(arguments))
      #expect([0, 65, 66, 70, 73, 74, 77].contains(answer.status), "\(arguments) \(answer)")
      #expect(answer.status == 0 || answer.complaint.hasPrefix("funnel: "), "\(answer)")
      return answer
    }

    @Test func `is not there`() throws {
      let office = try Office()
      let screen = try office.opened("--screen", "deals")
      try #require(screen.shows("Harbour cranes"))
      try office.removeStore("team.funnel")
      screen.send(">")
      try #require(screen.shows("There is no store at"), "\(screen.text)")
      #expect(!screen.text.contains("Needs confirmed"))
      screen.send("q")
      #expect(screen.endsAs() == .exited(0))
      #expect(!office.names.contains("team.funnel"))
      #expect(try office.run("list", failing: true).status == 66)
      #expect(try office.run("doctor").output.contains("not there yet"))
      Proof.report(
        "a store removed while a session is open", "a deal is moved on; then `list`",
        "nothing is said to be saved, a message on screen; exit code 66")
    }
  }

  struct `a store that may not be written` {
    /// Somebody who is bound by permissions, as root is not: `setpriv` makes us nobody.
    private static let nobody: UInt32 = 65_534

    /// Runs a command as somebody whom permissions hold; nil where that cannot be done here.
    private func run(_ arguments: String..., in office: Office) throws -> Office.Answer? {
      let prefix =
        getuid() == 0
        ? [
          "/usr/bin/setpriv", "--reuid", "\(Self.nobody)", "--regid", "\(Self.nobody)",
          "--clear-groups",
        ] : []
      let child = try Child(
        prefix + [BuiltProgram.funnel] + arguments + ["--today", "2026-11-21"],
        environment: office.environment)
      return Office.Answer(child)
    }

    private func give(_ office: Office) {
      guard getuid() == 0 else { return }
      chown(office.folderPath, Self.nobody, Self.nobody)
      for name in office.names { chown(office.path(name), Self.nobody, Self.nobody) }
    }

    @Test(arguments: [true, false])
    func `is read, and writing is refused in words`(isFolder: Bool) throws {
      let office = try Office()
      give(office)
      let place = isFolder ? office.folderPath : office.store
      chmod(place, isFolder ? 0o500 : 0o400)
      defer { chmod(place, 0o700) }
      let before = try office.storeBytes()
      guard let list = try run("list", in: office), list.status != 126, list.status != 127 else {
        return
      }
      #expect(list.status == 0 && list.output.contains("Harbour cranes"), "\(list)")
      let add = try #require(try run("add", "New", in: office))
      #expect(add.status == 77 && add.complaint.hasPrefix("funnel: "), "\(add)")
      #expect(try office.storeBytes() == before)
      Proof.report(
        "a \(isFolder ? "folder" : "file") that may only be read", "`list` and `add`",
        "`list` reads it, `add` is refused with exit code 77, the file as it was")
    }
  }
}
