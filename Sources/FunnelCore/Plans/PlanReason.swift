/// Why something is proposed for a week.
public enum PlanReason: Hashable, Sendable {
  /// It is booked for that day already.
  case booked
  /// It was to be done so many days before the week, at least 1.
  case overdue(days: Int)
  /// The person there decides, and is booked first.
  case senior
  /// A key account: the last contact was so many days before the week's end, nil for never, and so
  /// many may pass.
  case keyAccount(quiet: Int?, every: Int)
  /// Others at the same place are visited on the same trip.
  case sameTrip
  /// The deal's place in the order of work.
  case zone(Zone)
  /// What the deal's next step or close day says.
  case work(WorkReason)

  /// The code in files for programs.
  public var code: String {
    switch self {
    case .booked: "booked"
    case .overdue: "overdue"
    case .senior: "senior"
    case .keyAccount: "keyAccount"
    case .sameTrip: "sameTrip"
    case .zone(let zone): "zone:\(zone.rawValue)"
    case .work(let reason): reason.code
    }
  }
}

/// How far a person is on the way to the quota of a period that a week belongs to.
public struct PlanGoal: Hashable, Sendable {
  /// The month or the quarter.
  public var period: Period
  /// The progress; nil where no quota is set.
  public var progress: QuotaProgress?

  /// The goals of a week: of the month and of the quarter that its Thursday lies in.
  public static func all(_ book: Book, of owner: Owner.ID, in week: Period, today: Day)
    -> [PlanGoal]
  {
    let thursday = week.first.adding(days: 3)
    return [Period.month(of: thursday), .quarter(of: thursday)].map { period in
      let scope = Scope(period: period, filter: DealFilter("owner:\(owner)"), today: today)
      return PlanGoal(
        period: period, progress: QuotaProgress(SalesFigures(book, scope), of: .owner(owner)))
    }
  }
}
