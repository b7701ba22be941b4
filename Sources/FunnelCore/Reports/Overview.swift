/// Everything the funnel screen shows of a scope, made from one reading of the book.
public struct Overview: Hashable, Sendable {
  /// The stages and their conversions.
  public var funnel: FunnelReport
  /// The strategic zones.
  public var zones: ZoneReport
  /// The Health panel.
  public var health: HealthReport
  /// The Attention panel.
  public var attention: AttentionReport

  /// The overview of a scope.
  ///
  /// - Parameters:
  ///   - period: Over which days health, coverage and falls are measured; the scope's where nil.
  ///   - holder: Whose quota is meant; the one the scope is about where nil.
  public init(
    _ book: Book, _ scope: Scope, healthOver period: Period? = nil,
    quotaOf holder: QuotaHolder? = nil
  ) {
    var measured = scope
    measured.period = period ?? scope.period
    let days = measured
    let stages: Stages
    let others: Others
    if book.deals.count < Self.manyDeals {
      let reading = BookReading(book, scope)
      stages = Stages(reading, scope, over: days)
      others = Others(reading, scope, over: days, quotaOf: holder)
    } else {
      (stages, others) = concurrently(
        { Stages(BookReading(book, scope), scope, over: days) },
        { Others(BookReading(book, scope), scope, over: days, quotaOf: holder) })
    }
    (funnel, zones, health) = (stages.funnel, stages.zones, others.health)
    attention = AttentionReport(
      standing: others.standing, measured: stages.losses + others.coverage)
  }

  /// So many deals are worth another thread.
  private static let manyDeals = 5_000

  /// The stages and zones, which take as long as everything else.
  private struct Stages: Sendable {
    let funnel: FunnelReport
    let zones: ZoneReport
    let losses: [AttentionItem]

    init(_ reading: BookReading, _ scope: Scope, over days: Scope) {
      funnel = FunnelReport(reading, scope)
      zones = ZoneReport(reading, scope)
      losses =
        AttentionReport.leaks(reading, scope, funnel.conversions)
        + AttentionReport.falls(reading, days)
    }
  }

  /// Everything else.
  private struct Others: Sendable {
    let health: HealthReport
    let standing: [AttentionItem]
    let coverage: [AttentionItem]

    init(
      _ reading: BookReading, _ scope: Scope, over days: Scope, quotaOf holder: QuotaHolder?
    ) {
      let figures = SalesFigures(reading, days)
      health = HealthReport(figures, quotaOf: holder)
      standing = AttentionReport.standing(reading, scope)
      coverage = AttentionReport.coverage(figures, quotaOf: holder)
    }
  }
}
