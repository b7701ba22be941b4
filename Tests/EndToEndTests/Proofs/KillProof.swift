import FunnelTestSupport
import Synchronization
import Testing

extension Proofs {
  struct `writers who are killed` {
    private static let writers = 4
    private static let kills = Proof.count(12, full: 520)

    /// What the writers were told.
    private struct Ledger {
      var acknowledged: Set<String> = []
      /// The last amount each was told is saved, and the last one it asked for.
      var amounts = [[Int]](repeating: [0, 0], count: KillProof.writers)
      var runs = 0
      var kills = 0
    }

    private typealias KillProof = `writers who are killed`

    @Test func `lose nothing that they were told is saved`() throws {
      let office = try Office()
      for writer in 0..<Self.writers { try office.run("add", "desk \(writer)", "amount=0") }
      let ledger = Mutex(Ledger())
      nonisolated(unsafe) let shared = office
      try Proof.inParallel(Self.writers) { writer in
        let plan = try FaultPlan(on: shared.folderPath)
        var dice = SplitMix(state: UInt64(writer))
        var number = 0
        while ledger.withLock({ $0.kills }) < Self.kills {
          number += 1
          let arguments =
            number % 2 == 0
            ? ["edit", "\(writer + 4)", "amount=\(number)"] : ["add", "call \(writer) \(number)"]
          let (child, ending) = try Self.killed(arguments, in: shared, plan, &dice)
          ledger.withLock { ledger in
            ledger.runs += 1
            if ending == .signalled(9) { ledger.kills += 1 }
            if number % 2 == 0 { ledger.amounts[writer][1] = number }
            // What is printed is a promise, whatever becomes of the program afterwards.
            guard !child.output.isEmpty else { return }
            if number % 2 == 0 {
              ledger.amounts[writer][0] = number
            } else {
              ledger.acknowledged.insert("call \(writer) \(number)")
            }
          }
          #expect(
            ending == .signalled(9) || ending == .exited(0), "\(ending) \(child.complaint)")
        }
      }
      try check(office, ledger.withLock { $0 })
    }

    /// Runs a command that is left alone, killed at a call on the store's files, or at any moment.
    private static func killed(
      _ arguments: [String], in office: Office, _ plan: FaultPlan, _ dice: inout SplitMix
    ) throws -> (Child, Ending) {
      plan.clear()
      switch Int.random(in: 0..<3, using: &dice) {
      case 0:
        let call = UInt64.random(in: 1...60, using: &dice)
        plan.plan(Bool.random(using: &dice) ? .kill : .torn, calls: call...call)
        let child = try office.start(arguments, environment: plan.environment)
        return (child, child.wait())
      case 1:
        let child = try office.start(arguments)
        return (child, child.wait(killingAfter: Int.random(in: 1...120, using: &dice)))
      default:
        let child = try office.start(arguments)
        return (child, child.wait())
      }
    }

    private func check(_ office: Office, _ ledger: Ledger) throws {
      let stored = Set(
        try office.run("list", "--format", "csv").output.split(whereSeparator: ",\n".contains)
          .map(String.init))
      let lost = ledger.acknowledged.subtracting(stored)
      #expect(lost.isEmpty)
      for (writer, amounts) in ledger.amounts.enumerated() {
        let text = try office.run("show", "\(writer + 4)", "--format", "json").output
        let amount = try #require(text.firstMatch(of: /"amount": ?"([0-9]+)/)?.output.1)
        let number = try #require(Int(amount))
        #expect(amounts[0] <= number && number <= amounts[1], "\(amounts) \(number)")
      }
      let verdict = try office.run("doctor")
      #expect(verdict.output.contains("sound"))
      #expect(ledger.kills >= Self.kills)
      Proof.report(
        "`kill -9`",
        "\(Self.writers) writers, \(ledger.runs) edits begun, \(ledger.kills) killed between two"
          + " writes, in one, or at any moment",
        "\(lost.count) of \(ledger.acknowledged.count) acknowledged new deals missing; integrity,"
          + " foreign keys and the fold of events sound")
    }
  }
}
