/// What follows from a form while it is being written.
extension ReviewForm {
  /// Fund plus competition rate, 0…200; none where one of them is missing or not within 0…100.
  public var score: Int? { rates.map { $0.fund + $0.competition } }

  /// Where the deal stands in the strategic funnel.
  public var zone: Zone { Zone(score: score) }

  /// Fund rate × competition rate (75 × 75 → 56.25 %); none where one is missing.
  public var jointEstimate: Percentage? {
    rates.flatMap { Percentage(basisPoints: $0.fund * $0.competition) }
  }

  private var rates: (fund: Int, competition: Int)? {
    guard let fundRate, let competitionRate, (0...100).contains(fundRate),
      (0...100).contains(competitionRate)
    else { return nil }
    return (fundRate, competitionRate)
  }

  /// The day of closing, a month counted to its last day.
  public var closeDay: Day? { closeIsMonth ? expectedClose?.lastOfMonth : expectedClose }

  /// What the close day says of the zone.
  public func dateAudit(on today: Day) -> DateAudit {
    DateAudit(zone: zone, close: closeDay, today: today)
  }
}
