/// A deal's chance of winning and where the figure comes from.
public struct WinChance: Hashable, Sendable {
  /// The chance.
  public var percentage: Percentage
  /// Where it comes from.
  public var source: Source

  /// The sources, the strongest first.
  public enum Source: String, Sendable, CaseIterable {
    /// Somebody set it by hand.
    case manual
    /// Fund rate × competition rate of the deal.
    case sdi
    /// What closed deals teach, where the pipeline has that switched on.
    case learned
    /// The stage's probability.
    case stage
  }
}

extension Book {
  /// A deal's chance of winning: manual, else the joint estimate, else what was learned where the
  /// pipeline has that switched on, else the stage's.
  public func winChance(of deal: Deal) -> WinChance {
    if let manual = deal.manualProbability {
      return WinChance(percentage: manual, source: .manual)
    }
    if let joint = deal.jointEstimate { return WinChance(percentage: joint, source: .sdi) }
    if let learned = switchedOnModel(of: deal.pipeline)?.chance(of: deal) {
      return WinChance(percentage: learned, source: .learned)
    }
    let stage = stages[deal.stage]?.probability ?? .zero
    return WinChance(percentage: stage, source: .stage)
  }

  /// What a deal adds to the weighted value of its currency, in minor units.
  ///
  /// Nothing for closed deals, pseudo-opportunities, deals that rest, and unknown amounts.
  public func weightedAmount(of deal: Deal, on today: Day) -> Int64 {
    guard deal.isOpen, !deal.isPaused(on: today), gate(of: deal) != .pseudo,
      let amount = deal.amount
    else { return 0 }
    return winChance(of: deal).percentage.of(amount.minorUnits)
  }
}

extension Deal {
  /// The SDI estimate: fund rate × competition rate, both needed (75 × 75 → 56.25 %).
  public var jointEstimate: Percentage? {
    guard let fundRate, let competitionRate else { return nil }
    return Percentage(basisPoints: fundRate * competitionRate)
  }
}
