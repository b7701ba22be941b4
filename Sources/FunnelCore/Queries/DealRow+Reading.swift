/// What a packed row says of itself, without building a view.
extension DealRow {
  var isOpen: Bool { outcome == Outcome.open.packed }
  var isWon: Bool { outcome == Outcome.won.packed || outcome == Outcome.upgraded.packed }
  var isLost: Bool { outcome == Outcome.lost.packed }
  var isWithdrawn: Bool { outcome == Outcome.withdrawn.packed }

  func isPaused(on today: Int32) -> Bool { pausedUntil != .min && pausedUntil > today }

  func isPastDue(on today: Int32) -> Bool {
    isOpen && expectedClose != .min && expectedClose < today
  }

  /// Fund plus competition rate; nil where one of them is missing.
  var score: Int? {
    fundRate < 0 || competitionRate < 0 ? nil : Int(fundRate) + Int(competitionRate)
  }

  /// The SDI estimate: fund × competition rate; nil where one of them is missing.
  var joint: Percentage? {
    guard fundRate >= 0, competitionRate >= 0 else { return nil }
    return Percentage(basisPoints: Int(fundRate) * Int(competitionRate))
  }

  var zone: Zone { Zone(score: score) }

  /// The day that decides whether the deal belongs to a period: closed on, else expected close.
  var periodDay: Int32 { isOpen ? expectedClose : closedOn }
}
