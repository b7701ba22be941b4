/// What a packed row says of itself, without building a view.
extension DealRow {
  var isOpen: Bool { outcome == Self.open }
  var isWon: Bool { outcome == Self.won || outcome == Self.upgraded }
  var isLost: Bool { outcome == Self.lost }
  var isWithdrawn: Bool { outcome == Self.withdrawn }

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

  private static let open = place(of: Outcome.open)
  private static let won = place(of: Outcome.won)
  private static let upgraded = place(of: Outcome.upgraded)
  private static let lost = place(of: Outcome.lost)
  private static let withdrawn = place(of: Outcome.withdrawn)

  static func place<Code: Choice>(of code: Code) -> UInt8 {
    UInt8(Code.allCases.enumerated().first { $0.element == code }?.offset ?? 0)
  }
}
