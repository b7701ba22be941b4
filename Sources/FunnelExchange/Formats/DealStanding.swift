import FunnelCore

extension DealsCSV {
  /// Where a row says its deal stands, and when it came there.
  struct Standing {
    let map: StageMap
    let stage: Stage.ID
    let outcome: Outcome
    let created: Day?
    let engaged: Day?
    let closed: Day?
    /// Whether of `closed` only the month is told.
    var closedInMonth = false
    /// Whether the row tells more of the outcome than whether it was won.
    var tellsOutcome = true
    /// The heading of the column that says when the deal was engaged.
    let engagedHeading: String?

    /// Since when the deal exists, as far as the row tells.
    var start: Day? {
      var start = created ?? engaged ?? closed
      for day in [engaged, closed] { if let day { start = min(start ?? day, day) } }
      return start
    }

    /// The open stages it came to, in order; the first is the one it begins in.
    ///
    /// Nothing is invented: an open deal begins where it stands unless an engagement day says when
    /// it came there; a closed one begins in the stage it was engaged in, else in the open one that
    /// the row names, else in the first.
    var steps: [(stage: Stage.ID, day: Day?)] {
      let first = map.first ?? stage
      if outcome.isClosed {
        let last = endsInOpenStage ? stage : first
        guard let engaged else { return [(last, start)] }
        let stage = engagedStage ?? last
        if let created, created < engaged, stage != first {
          return [(first, created), (stage, engaged)]
        }
        return [(stage, engaged)]
      }
      guard let engaged, let created, created < engaged, stage != first else {
        return [(stage, engaged ?? created)]
      }
      return [(first, created), (stage, engaged)]
    }

    /// The stage it stands in now.
    var last: Stage.ID {
      guard endsInOpenStage else { return stage }
      let role: StageRole = outcome.isWon ? .won : .lost
      return map.stages.first { $0.role == role }?.id ?? stage
    }

    /// Whether the row names the open stage that the deal stood in when it ended.
    var endsInOpenStage: Bool {
      outcome.isClosed && map.stages.contains { $0.id == stage && $0.role == .open }
    }

    /// The open stage named like the engagement column: Engaging for `engage_date`.
    private var engagedStage: Stage.ID? { engagedHeading.flatMap { map.stage(named: $0) } }

    /// Whether a day on which the deal is known to have ended is what the row tells of that.
    func agrees(with known: Day?) -> Bool {
      guard let closed, known != closed else { return true }
      guard closedInMonth, let known else { return false }
      return (known.year, known.month) == (closed.year, closed.month)
    }

    /// The way it ended; nil where it is open.
    var closingKind: Closing.Kind? {
      switch outcome {
      case .open: nil
      case .won: .won
      case .upgraded: .upgraded
      case .lost: .lost
      case .withdrawn: .withdrawn
      }
    }
  }
}
