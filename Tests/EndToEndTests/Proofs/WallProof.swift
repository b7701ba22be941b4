import FunnelCore
import FunnelStore
import FunnelTestSupport
import TerminalUI
import Testing

#if canImport(Glibc)
  import Glibc
#endif

extension Proofs {
  struct `a wall that stays open` {
    private static let commits = Proof.count(300, full: 100_000)
    private static let rest = Proof.count(1, full: 10)

    @Test func `keeps neither the journal nor memory growing while others write`() throws {
      let office = try Office()
      let wall = try office.opened("wall", "--pages", "funnel")
      try #require(wall.shows("3 · 1.73M"))
      let idleBefore = try idleTime(of: wall)
      let store = try SQLiteStore.open(at: office.store)
      var (journal, memory) = (0, [Int]())
      var work = [try processorTime(of: wall)]
      let start = ContinuousClock.now
      for number in 1...Self.commits {
        try store.perform(
          [.edit(EntityReference(.deal, 3), ["amount": .integer(Int64(number) * 100)])],
          by: Authorship(
            author: "mei", at: Instant(milliseconds: 1_795_269_600_000 + Int64(number)),
            today: Day(number: 20_778), label: "edit"))
        guard number % max(1, Self.commits / 100) == 0 else { continue }
        journal = max(journal, size(of: office.store + "-wal"))
        wall.settle(quiet: 0)
        memory.append(try residentMemory(of: wall.process))
        if memory.count % 25 == 0 { work.append(try processorTime(of: wall)) }
      }
      let seconds = (ContinuousClock.now - start).components.seconds
      let shown = Self.commits == 300 ? "1.65M" : "1.75M"
      #expect(wall.shows("3 · \(shown)"), "\(wall.text)")
      let idleAfter = try idleTime(of: wall)
      #expect(journal < 64 << 20)
      let quarters = (0..<4).map { memory[$0 * 25..<($0 + 1) * 25].max() ?? 0 }
      #expect(
        quarters[3] <= quarters[1] + quarters[1] / 20, "memory in each quarter: \(quarters)")
      if Proof.isFull { #expect(idleAfter <= idleBefore * 2 + 30) }
      wall.send("q")
      #expect(wall.endsAs() == .exited(0))
      Proof.report(
        "a wall screen open while others write", "\(Self.commits) commits in \(seconds) s",
        "journal at most \(mega(journal)); the wall's memory at most "
          + quarters.map(mega).joined(separator: ", ") + " in each quarter; its CPU "
          + zip(work.dropFirst(), work).map { "\($0 - $1) ms" }.joined(separator: ", ")
          + "; in \(Self.rest) s of rest \(idleBefore) ms before, \(idleAfter) ms after")
    }

    private func mega(_ bytes: Int) -> String {
      "\(bytes >> 20).\((bytes & 0xFFFFF) * 10 >> 20) MB"
    }

    private func size(of path: String) -> Int {
      var facts = stat()
      return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
    }

    private func residentMemory(of process: Int32) throws -> Int {
      try numbers(in: "statm", of: process)[1] * Int(getpagesize())
    }

    /// The processor time in milliseconds that a screen takes while nothing happens.
    private func idleTime(of screen: PtyScreen) throws -> Int {
      screen.settle(quiet: 600)
      let before = try processorTime(of: screen)
      _ = screen.waits(atMost: Self.rest * 1000) { _ in false }
      return try processorTime(of: screen) - before
    }

    /// The processor time in milliseconds that a screen has taken.
    private func processorTime(of screen: PtyScreen) throws -> Int {
      // The name, in parentheses, may hold blanks; user and system time follow as 14 and 15.
      let fields = try numbers(in: "stat", of: screen.process)
      return (fields[13] + fields[14]) * 1000 / Int(sysconf(Int32(_SC_CLK_TCK)))
    }

    private func numbers(in name: String, of process: Int32) throws -> [Int] {
      let text = String(
        decoding: try #require(bytes(of: "/proc/\(process)/\(name)")), as: UTF8.self)
      return text.split(separator: " ").map { Int($0) ?? 0 }
    }

    private func bytes(of path: String) -> [UInt8]? {
      let file = open(path, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return nil }
      defer { close(file) }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(file, &buffer, buffer.count)
      return count > 0 ? Array(buffer.prefix(count)) : nil
    }
  }
}
