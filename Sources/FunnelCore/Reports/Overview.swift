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
    let figures: Figures
    let standing: [AttentionItem]
    if book.deals.count < Self.manyDeals {
      let reading = BookReading(book, scope)
      figures = Figures(reading, scope, over: days, quotaOf: holder)
      standing = AttentionReport.standing(reading, scope)
    } else {
      (figures, standing) = concurrently(
        { Figures(BookReading(book, scope), scope, over: days, quotaOf: holder) },
        { AttentionReport.standing(BookReading(book, scope), scope) })
    }
    (funnel, zones, health) = (figures.funnel, figures.zones, figures.health)
    attention = AttentionReport(standing: standing, measured: figures.attention)
  }

  /// So many deals are worth another thread.
  private static let manyDeals = 5_000

  /// What takes as long as looking for deals that need attention.
  private struct Figures: Sendable {
    let funnel: FunnelReport
    let zones: ZoneReport
    let health: HealthReport
    let attention: [AttentionItem]

    init(
      _ reading: BookReading, _ scope: Scope, over days: Scope, quotaOf holder: QuotaHolder?
    ) {
      let figures = SalesFigures(reading, days)
      funnel = FunnelReport(reading, scope)
      zones = ZoneReport(reading, scope)
      health = HealthReport(figures, quotaOf: holder)
      attention = AttentionReport.measured(
        reading, scope, funnel.conversions, period: figures, quotaOf: holder)
    }
  }
}
