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
  var missingForZone: [MissingForZone] { MissingForZone.allCases.filter(lacks) }

  /// Whether that is anything.
  var standsTooDeep: Bool {
    lacks(.influenceContacted) || lacks(.datedNextStep) || lacks(.supportingEconomicBuyer)
  }

  private func lacks(_ requirement: MissingForZone) -> Bool {
    let evidence = ReviewEvidence(rawValue: evidence)
    return switch (zone, requirement) {
    case (.inFunnel, .influenceContacted): !evidence.contains(.influenceContacted)
    case (.bestFew, .datedNextStep): nextStepOn == .min
    case (.bestFew, .supportingEconomicBuyer): !evidence.contains(.economicBuyerSupports)
    default: false
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
