/// What an improvement has done for the conversion of its stage.
///
/// With a tag, the deals that came to the stage from the first day of the remedy on are compared:
/// those without the tag and those with it. Without one, the deals that came in as many days
/// before the first day and those that came since. Only mature deals count, and below five of them
/// in a group there is not enough data. Worked example: 12 of 40 went on before and 14 of 20 since:
/// +40 points within +13.4…+59.7, so it helped.
public struct ImprovementResult: Hashable, Sendable {
  /// The deals without the remedy.
  public var first: Group
  /// The deals with it.
  public var second: Group
  /// The conversion with the remedy less the one without it.
  public var difference: Difference

  /// One of the two groups.
  public struct Group: Hashable, Sendable {
    /// The days on which its deals came to the stage, and what they fulfil.
    public var scope: Scope
    /// How many of them went on.
    public var conversion: StageConversion
  }

  /// The result so far; nil where the remedy begins later, or its stage is no open one any more.
  ///
  /// - Parameter today: The last day that counts where the improvement has not ended.
  public init?(_ book: Book, _ improvement: Improvement, today: Day) {
    guard let begun = improvement.begunOn,
      let since = Period(first: begun, last: min(improvement.endedOn ?? today, today))
    else { return nil }
    var before = Scope(pipeline: improvement.pipeline, period: since, today: today)
    var after = before
    if let tag = improvement.tag {
      before.filter = DealFilter("!tag=\(tag.asTyped)")
      after.filter = DealFilter("tag=\(tag.asTyped)")
    } else {
      before.period = Period(first: begun.adding(days: -since.length), last: begun.adding(days: -1))
    }
    let comparison = Comparison(book, before, after)
    guard let first = comparison.first.conversion(of: improvement.stage),
      let second = comparison.second.conversion(of: improvement.stage),
      let found = comparison.conversions.first(where: { $0.stage == improvement.stage })
    else { return nil }
    self.first = Group(scope: before, conversion: first)
    self.second = Group(scope: after, conversion: second)
    difference = found.difference
  }
}

extension Comparison.Group {
  fileprivate func conversion(of stage: Stage.ID) -> StageConversion? {
    conversions.first { $0.stage == stage }
  }
}
