import FunnelTestSupport
import Synchronization
import Testing

extension Proofs {
  struct `a crowd of writers` {
    private static let writers = Proof.count(8, full: 32)
    private static let edits = Proof.count(5, full: 200)

    @Test func `loses nothing, and nobody is told that the store is busy`() throws {
      let office = try Office(isEmpty: true)
      for writer in 1...Self.writers { try office.run("add", "desk \(writer)") }
      let before = try events(office)
      let plan = try FaultPlan(on: office.folderPath)
      let environment = plan.environment
      let tally = Mutex((saved: 0, busy: 0))
      nonisolated(unsafe) let shared = office
      try Proof.inParallel(Self.writers) { writer in
        for number in 1...Self.edits {
          let child = try shared.start(
            ["edit", "\(writer + 1)", "amount=\(number)", "--as", "w\(writer)"],
            environment: environment)
          let ending = child.wait()
          #expect(ending == .exited(0), "\(ending) \(child.complaint)")
          tally.withLock { tally in
            if ending == .exited(0) { tally.saved += 1 }
            if ending == .exited(75) { tally.busy += 1 }
          }
        }
      }
      let (saved, busy) = tally.withLock { $0 }
      let count = Self.writers * Self.edits
      let lost = before + saved - (try events(office))
      #expect(lost == 0)
      #expect(try office.run("doctor").output.contains("sound"))
      // A program takes the lock once more as it ends, mostly at once, which must not hide waits.
      let waits = Array(try plan.lockWaits.sorted().suffix(count))
      let (median, late) = (Proof.percentile(50, of: waits), Proof.percentile(99, of: waits))
      if Proof.isFull { #expect(late < 500_000, "p99 in microseconds") }
      Proof.report(
        "\(Self.writers) writers at once", "\(Self.edits) edits each, every one a process",
        "\(lost) of \(saved) saved edits lost, \(busy) told of a busy store; wait for the write lock median"
          + " \(Proof.milliseconds(median)), p99 \(Proof.milliseconds(late)), longest"
          + " \(Proof.milliseconds(waits.last ?? 0))")
    }

    private func events(_ office: Office) throws -> Int {
      let verdict = try office.run("doctor", "--json").output
      return try #require(
        verdict.firstMatch(of: /"events": ?([0-9]+)/).flatMap { Int($0.output.1) })
    }
  }
}
