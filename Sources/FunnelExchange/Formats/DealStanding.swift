import FunnelCore

extension DealsCSV {
  /// Where a row says its deal stands, and when it came there.
  struct Standing {
    let map: StageMap
    let stage: Stage
    let outcome: Outcome
    let created: Day?
    let engaged: Day?
    let closed: Day?
    /// The heading of the column that says when the deal was engaged.
    let engagedHeading: String?

    /// Since when the deal exists, as far as the row tells.
    var start: Day? { [created ?? engaged ?? closed, engaged, closed].compactMap { $0 }.min() }

    /// The open stages it came to, in order; the first is the one it begins in.
    ///
    /// Nothing is invented: an open deal begins where it stands unless an engagement day says when
    /// it came there; a closed one begins in the stage it was engaged in, else in the first.
    var steps: [(stage: Stage, day: Day?)] {
      let first = map.open.first ?? stage
      if outcome.isClosed {
        guard let engaged else { return [(first, start)] }
        let stage = engagedStage ?? first
        if let created, created < engaged, stage.id != first.id {
          return [(first, created), (stage, engaged)]
        }
        return [(stage, engaged)]
      }
      guard let engaged, let created, created < engaged, stage.id != first.id else {
        return [(stage, engaged ?? created)]
      }
      return [(first, created), (stage, engaged)]
    }

    /// The open stage named like the engagement column: Engaging for `engage_date`.
    private var engagedStage: Stage? {
      guard let engagedHeading else { return nil }
      let word = FoldedText.fold(engagedHeading).prefix(5)
      return map.open.first { FoldedText.fold($0.name.en).hasPrefix(word) }
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
