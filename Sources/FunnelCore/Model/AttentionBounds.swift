/// From when on something in a pipeline wants attention: its own settings, or the usual bounds.
public struct AttentionBounds: Hashable, Sendable {
  /// From which fall of a stage's conversion on there is an alarm.
  public var fallAlarm = Percentage(percent: 30)
  /// How many days a review stays fresh.
  public var reviewDays = 30
  /// How many days ahead a booked activity still stops the clock of stagnation.
  public var pauseDays = 14
  /// How often the remaining quota should be open; 1 / win rate by value where nil.
  public var coverageNeeded: Double?
  /// The first stage where need, budget and authority should be known; nil without open stages.
  public var evidenceFrom: Stage.ID?

  /// What holds where nobody has set anything.
  public static let usual = AttentionBounds()
}

extension Book {
  /// The bounds of a pipeline; the usual ones where it is nil.
  ///
  /// Evidence is wanted from the later half of the open stages on, unless the pipeline says from
  /// where: of five stages from the third.
  public func bounds(of pipeline: Pipeline.ID?) -> AttentionBounds {
    var bounds = AttentionBounds.usual
    guard let pipeline = pipeline.flatMap({ pipelines[$0] }) else { return bounds }
    bounds.fallAlarm = pipeline.fallAlarm ?? bounds.fallAlarm
    bounds.reviewDays = pipeline.reviewDays ?? bounds.reviewDays
    bounds.pauseDays = pipeline.pauseDays ?? bounds.pauseDays
    bounds.coverageNeeded = pipeline.coverageNeeded?.double
    let open = stages(of: pipeline.id).filter { $0.role == .open }
    bounds.evidenceFrom =
      open.first { $0.id == pipeline.evidenceFrom }?.id
      ?? open.dropFirst(open.count / 2).first?.id
    return bounds
  }
}
