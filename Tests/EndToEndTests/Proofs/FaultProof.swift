import FunnelTestSupport
import Synchronization
import Testing

extension Proofs {
  struct `a disk that fails` {
    /// A command, and what there may be after it.
    private struct Sweep {
      let arguments: [String]
      /// The file it makes; nil where it changes the store.
      var file: String?
      /// The file as it was before; nil where there was none.
      var former: [UInt8]?
      /// At how many of its calls it is tried, spread over all.
      var places = Proof.count(3, full: 60)
      /// Whether it is done in two steps, the first of which leaves a store without deals.
      var mayStopEmpty = false

      init(
        _ arguments: [String], file: String? = nil, former: [UInt8]? = nil,
        mayStopEmpty: Bool = false
      ) {
        (self.arguments, self.file, self.former) = (arguments, file, former)
        self.mayStopEmpty = mayStopEmpty
      }
    }

    @Test func `leaves an edit done or undone, and says so`() throws {
      try sweep("an edit") {
        (try Office(), Sweep(["edit", "1", "amount=7M", "nextStep=call", "account=New"]))
      }
    }

    @Test func `leaves a new store whole or none`() throws {
      try sweep("a new store") {
        (try Office(isEmpty: true), Sweep(["add", "First", "amount=1"], mayStopEmpty: true))
      }
    }

    @Test func `leaves a backup whole or none`() throws {
      try sweep("a backup") {
        let office = try Office()
        return (office, Sweep(["backup", office.path("copy.funnel")], file: "copy.funnel"))
      }
    }

    @Test func `leaves an export whole, or the file that was there`() throws {
      try sweep("an export") {
        let office = try Office()
        return (
          office,
          Sweep(
            ["export", "--output", office.path("out.csv"), "--overwrite"], file: "out.csv",
            former: Array("what was there\n".utf8))
        )
      }
    }

    @Test func `leaves an import done or undone, and says so`() throws {
      // Enough rows for portions to wait while one of them cannot be written.
      let rows = (1...Proof.count(2_000, full: 60_000)).map { "\($0),Deal \($0),Needs,\($0)" }
      let table = Array((["id,name,stage,amount"] + rows).joined(separator: "\n").utf8)
      try sweep("an import") {
        let office = try Office()
        try office.write(table, to: "deals.csv")
        var sweep = Sweep(["import", office.path("deals.csv")])
        sweep.places = Proof.count(3, full: 12)
        return (office, sweep)
      }
    }

    @Test func `leaves the store that was there, or the copy in its place`() throws {
      try sweep("a restore") {
        let office = try Office()
        let copy = office.path("copy.funnel")
        try office.run("backup", copy)
        try office.run("add", "Made after the copy")
        return (office, Sweep(["restore", copy]))
      }
    }

    /// What a sweep has come to.
    private struct Tally {
      var calls: UInt64 = 0
      var tries = 0
      var killed = 0
      var refused = 0
      var unharmed = 0
      var doneAfterAll = 0

      mutating func add(_ other: Tally) {
        calls = max(calls, other.calls)
        tries += other.tries
        killed += other.killed
        refused += other.refused
        unharmed += other.unharmed
        doneAfterAll += other.doneAfterAll
      }
    }

    /// Tries a command with a fault at each of its calls.
    private func sweep(
      _ name: String, _ make: @escaping @Sendable () throws -> (Office, Sweep)
    ) throws {
      let tally = Mutex(Tally())
      try Proof.share { turn in
        let (office, sweep) = try make()
        let part = try tries(of: sweep, named: name, in: office, turn)
        tally.withLock { $0.add(part) }
      }
      let sum = tally.withLock { $0 }
      Proof.report(
        "disk fails in \(name)",
        "\(sum.calls) calls; ENOSPC, EIO, `kill -9`, half a write: \(sum.tries) runs",
        "\(sum.killed) killed, \(sum.refused) refused in words (73, 74),"
          + " \(sum.unharmed) done all the same; all or nothing each time"
          + (sum.doneAfterAll > 0 ? ", \(sum.doneAfterAll) refused and yet done" : ""))
    }

    private func tries(
      of sweep: Sweep, named name: String, in office: Office, _ turn: Proof.Turn
    ) throws -> Tally {
      let before = try office.snapshot()
      let plan = try FaultPlan(on: office.folderPath)
      if let former = sweep.former, let file = sweep.file { try office.write(former, to: file) }
      let old = try State(of: office)
      var tally = Tally()
      let clean = try office.start(sweep.arguments, environment: plan.environment)
      #expect(clean.wait() == .exited(0), "\(clean.complaint)")
      tally.calls = plan.calls
      try #require(tally.calls > 3)
      let new = try State(of: office)
      let whole = try sweep.file.map { try office.bytes(of: $0) }
      // A long series of like calls is tried at some of its places.
      let step = max(1, Int(tally.calls) / sweep.places)
      for call in stride(from: 1, through: Int(tally.calls), by: step)
      where turn.takes(call / step) {
        for fault in FaultPlan.Fault.some(call / step) {
          try office.restore(before, removing: sweep.file.map { [$0] } ?? [])
          if let former = sweep.former, let file = sweep.file {
            try office.write(former, to: file)
          }
          plan.plan(fault, calls: UInt64(call)...UInt64(call))
          let child = try office.start(sweep.arguments, environment: plan.environment)
          let ending = child.wait()
          plan.clear()
          let place = "\(name), call \(call), \(fault)"
          try judge(office, sweep, child, ending, (old, new), whole, &tally, place)
        }
      }
      return tally
    }

    private func judge(
      _ office: Office, _ sweep: Sweep, _ child: Child, _ ending: Ending,
      _ states: (old: State, new: State), _ whole: [UInt8]?, _ tally: inout Tally,
      _ place: String
    ) throws {
      tally.tries += 1
      let state = try State(of: office)
      let isBetween = try sweep.mayStopEmpty && office.hasNoDeals
      #expect(state == states.old || state == states.new || isBetween, "\(place): \(state)")
      switch ending {
      case .exited(0):
        tally.unharmed += 1
        #expect(state == states.new, "\(place): told it was done")
      case .exited(let status):
        tally.refused += 1
        #expect([73, 74].contains(status), "\(place): \(status) \(child.complaint)")
        #expect(child.complaint.hasPrefix("funnel: "), "\(place): \(child.complaint)")
        if states.old != states.new, state == states.new {
          tally.doneAfterAll += 1
          #expect(child.complaint.contains("whole or not at all"), "\(place)")
        }
      case .signalled(let signal):
        tally.killed += 1
        #expect(signal == 9, "\(place): signal \(signal)")
      }
      if let file = sweep.file {
        try judge(office, sweep, file, whole, ending, place)
      }
      if office.names.contains("team.funnel") {
        #expect(try office.run("doctor").output.contains("sound"), "\(place)")
      }
      guard tally.tries % 7 == 0 else { return }
      try office.run("add", "Goes on")
    }

    /// A file is there whole, or as it was; a try that failed leaves no part of it behind.
    private func judge(
      _ office: Office, _ sweep: Sweep, _ file: String, _ whole: [UInt8]?,
      _ ending: Ending, _ place: String
    ) throws {
      let isThere = office.names.contains(file)
      let isDone = ending == .exited(0)
      if !isDone, ending != .signalled(9) {
        #expect(office.names.allSatisfy { $0 == file || !$0.hasPrefix(file) }, "\(place)")
      }
      if isThere, file.hasSuffix(".funnel") {
        #expect(try office.run("doctor", "--store", office.path(file)).output.contains("sound"))
      } else if isThere {
        let bytes = try office.bytes(of: file)
        #expect(bytes == whole || bytes == sweep.former, "\(place)")
        if isDone { #expect(bytes == whole, "\(place)") }
      } else {
        #expect(!isDone && sweep.former == nil, "\(place)")
      }
    }

    /// What a store says of itself; nil where there is none.
    private struct State: Equatable {
      let content: String?

      init(of office: Office) throws {
        guard office.names.contains("team.funnel") else {
          content = nil
          return
        }
        content = try office.run("export", "--json").output
      }
    }
  }
}

extension FaultPlan.Fault {
  /// All of them in full proofs, else one in turn.
  static func some(_ turn: Int) -> [FaultPlan.Fault] {
    Proof.isFull ? allCases : [allCases[turn % allCases.count]]
  }
}

extension Office {
  /// Whether there is a store that holds no deal.
  fileprivate var hasNoDeals: Bool {
    get throws { try names.contains("team.funnel") && run("list", "--json").output.isEmptyList }
  }
}

extension String {
  fileprivate var isEmptyList: Bool { contains(/"count": ?0/) }
}
