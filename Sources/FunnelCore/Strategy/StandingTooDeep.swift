/// What a deal lacks for the zone its score has put it into.
public enum MissingForZone: String, Choice {
  /// In: no buying influence has been contacted.
  case influenceContacted
  /// Best Few: no day is set for the next step.
  case datedNextStep
  /// Best Few: no economic buyer is rated above 0.
  case supportingEconomicBuyer
}

extension DealRow {
  /// What the deal lacks for its zone, as the last completed review shows it.
  var missingForZone: [MissingForZone] {
    let evidence = ReviewEvidence(rawValue: evidence)
    switch zone {
    case .universe, .above: return []
    case .inFunnel: return evidence.contains(.influenceContacted) ? [] : [.influenceContacted]
    case .bestFew:
      var missing: [MissingForZone] = []
      if nextStepOn == .min { missing.append(.datedNextStep) }
      if !evidence.contains(.economicBuyerSupports) { missing.append(.supportingEconomicBuyer) }
      return missing
    }
  }
}

extension Deal {
  /// What the deal lacks for its zone; it stands too deep where that is anything.
  ///
  /// In without an influence contacted, or Best Few without a dated next step or without an
  /// economic buyer rated above 0, all by the last completed review.
  public var missingForZone: [MissingForZone] { row.missingForZone }
}
