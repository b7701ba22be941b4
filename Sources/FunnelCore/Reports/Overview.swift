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
    let reading = BookReading(book, scope)
    var measured = scope
    measured.period = period ?? scope.period
    let figures = SalesFigures(reading, measured)
    funnel = FunnelReport(reading, scope)
    zones = ZoneReport(reading, scope)
    health = HealthReport(figures, quotaOf: holder)
    attention = AttentionReport(
      reading, scope, funnel.conversions, period: figures, quotaOf: holder)
  }
}
