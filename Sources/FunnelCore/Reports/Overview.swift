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
  /// - Parameter holder: Whose quota is meant; the one the scope is about where nil.
  public init(_ book: Book, _ scope: Scope, quotaOf holder: QuotaHolder? = nil) {
    let reading = BookReading(book, scope)
    let figures = SalesFigures(reading, scope)
    funnel = FunnelReport(reading, scope)
    zones = ZoneReport(reading, scope)
    health = HealthReport(figures, quotaOf: holder)
    attention = AttentionReport(reading, figures, funnel.conversions, quotaOf: holder)
  }
}
