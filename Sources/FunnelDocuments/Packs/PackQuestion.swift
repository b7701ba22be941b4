import FunnelCore

/// What a review pack is asked: about a period, and about the one before.
public struct PackQuestion {
  /// The days.
  public var period: PackPeriod
  /// The question about the period, with the book of its day.
  public var now: ReportQuestion
  /// The question about the period before, with the book of its day.
  public var before: ReportQuestion
  /// Whether drawings can be shown.
  public var isDrawn: Bool

  /// A question about a period and the one before it, whose scopes are set to their days.
  public init(
    _ period: PackPeriod, now: ReportQuestion, before: ReportQuestion, isDrawn: Bool = false
  ) {
    (self.period, self.now, self.before, self.isDrawn) = (period, now, before, isDrawn)
    (self.now.scope.period, self.now.scope.today) = (period.period, period.day)
    (self.before.scope.period, self.before.scope.today) = (period.previous, period.previousDay)
  }

  /// A drawing where it can be shown and says anything.
  func drawn(_ isTelling: Bool = true, _ figure: () -> Figure) -> [ReportContent.Part] {
    isDrawn && isTelling ? [.shown([.figure(figure())])] : []
  }
}
