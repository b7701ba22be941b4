import FunnelTestSupport
import Synchronization
import Testing

extension Proofs {
  struct `a store of the first version` {
    private static let starts = 8
    private static let rounds = Proof.count(2, full: 60)
    private static let deals = 40

    /// An office whose store the first version has left, and what it holds.
    private func office() throws -> (Office, files: [String: [UInt8]]) {
      let office = try Office(isEmpty: true)
      try FirstVersion.make(office.store, of: FirstVersion.changes(deals: Self.deals))
      return (office, try office.snapshot())
    }

    @Test func `is migrated once by eight programs of which one is killed at it`() throws {
      let (office, files) = try office()
      let plan = try FaultPlan(on: office.folderPath)
      let clean = try office.start(["list"], environment: plan.environment)
      #expect(clean.wait() == .exited(0))
      let calls = plan.calls
      var (killed, inMigration) = (0, 0)
      for round in 0..<Self.rounds {
        try office.restore(files)
        let call = 1 + calls * UInt64(round) / UInt64(Self.rounds)
        plan.plan(.kill, calls: call...call)
        let children = try (0..<Self.starts).map {
          try office.start(["add", "Start \($0)"], environment: plan.environment)
        }
        var told: [Int] = []
        for (index, child) in children.enumerated() {
          switch child.wait() {
          case .exited(0): told.append(index)
          case .signalled(9):
            killed += 1
            if child.output.isEmpty { inMigration += 1 }
          case let other: Issue.record("\(round): \(other) \(child.complaint)")
          }
          if !child.output.isEmpty, !told.contains(index) { told.append(index) }
        }
        #expect(told.count >= Self.starts - 1)
        let list = try office.run("list").output
        for index in told { #expect(list.contains("Start \(index)"), "\(round)") }
        for row in [1, Self.deals] { #expect(list.contains("Deal \(row) "), "\(round)") }
        #expect(try office.run("doctor").output.contains("sound"))
        #expect(try FirstVersion.version(of: office.store) == FirstVersion.present)
        try checkBackup(office)
      }
      Proof.report(
        "\(Self.starts) starts race a migration, one is killed",
        "\(Self.rounds) rounds, killed at another of \(calls) calls each",
        "\(inMigration) killed before they were done; each time one of the others migrated, all"
          + " \(Self.deals) deals and every acknowledged one are there, and so is the copy from"
          + " before")
    }

    @Test func `is as it was or migrated when the disk fails`() throws {
      let tally = Mutex((calls: 0, tries: 0, old: 0))
      try Proof.share { turn in
        let (office, files) = try office()
        let plan = try FaultPlan(on: office.folderPath)
        let clean = try office.start(["list"], environment: plan.environment)
        #expect(clean.wait() == .exited(0))
        let calls = Int(plan.calls)
        let all = try office.run("export", "--json").output
        let step = max(1, calls / Proof.count(3, full: 60))
        for call in stride(from: 1, through: calls, by: step) where turn.takes(call / step) {
          for fault in FaultPlan.Fault.some(call / step) {
            try office.restore(files)
            plan.plan(fault, calls: UInt64(call)...UInt64(call))
            let child = try office.start(["list"], environment: plan.environment)
            let ending = child.wait()
            plan.clear()
            let isOld = try judge(
              office, child, ending, holding: all, "call \(call), \(fault): \(ending)")
            tally.withLock { tally in
              tally.calls = calls
              tally.tries += 1
              if isOld { tally.old += 1 }
            }
          }
        }
      }
      let (calls, tries, old) = tally.withLock { $0 }
      Proof.report(
        "disk fails in a migration", "\(calls) calls, \(tries) runs",
        "\(old) left the old layout, \(tries - old) the new one, none a mixture; the next start"
          + " goes on with every deal")
    }

    /// Looks at what is left, and says whether it has the old layout.
    private func judge(
      _ office: Office, _ child: Child, _ ending: Ending, holding all: String, _ place: String
    ) throws -> Bool {
      switch ending {
      case .exited(0), .signalled(9): break
      case .exited(let status):
        #expect([73, 74].contains(status) && !child.complaint.isEmpty, "\(place)")
      default: Issue.record("\(place) \(child.complaint)")
      }
      let version = try FirstVersion.version(of: office.store)
      #expect(version == 1 || version == FirstVersion.present, "\(place)")
      #expect(try office.run("export", "--json").output == all, "\(place)")
      #expect(try office.run("doctor").output.contains("sound"), "\(place)")
      try checkBackup(office)
      return version == 1
    }

    private func checkBackup(_ office: Office) throws {
      try #require(office.names.contains("team.funnel.v1"))
      #expect(try FirstVersion.version(of: office.path("team.funnel.v1")) == 1)
      try office.write(try office.bytes(of: "team.funnel.v1"), to: "copy.funnel")
      let list = try office.run("list", "--store", office.path("copy.funnel")).output
      #expect(list.contains("Deal \(Self.deals) "))
      try office.removeStore("copy.funnel")
    }
  }
}
