/// What a report is about: which deals, over which days, seen from which day.
public struct Scope: Hashable, Sendable {
  /// The pipeline; all pipelines where nil.
  public var pipeline: Pipeline.ID?
  /// Open deals expected to close in it and deals closed in it; all deals where nil.
  public var period: Period?
  /// What the deals have to fulfil beside that.
  public var filter: DealFilter
  /// The day the report is made for: the book's own day when it shows the past.
  public var today: Day

  /// A scope of all deals, unless it is narrowed.
  public init(
    pipeline: Pipeline.ID? = nil, period: Period? = nil, filter: DealFilter = .everything,
    today: Day
  ) {
    self.pipeline = pipeline
    self.period = period
    self.filter = filter
    self.today = today
  }

  /// The same scope over all days.
  public var ofAllDays: Scope {
    var scope = self
    scope.period = nil
    return scope
  }

  /// The same scope with further filter terms, such as those of an attention item.
  public func narrowed(to terms: DealFilter) -> Scope {
    var scope = self
    scope.filter = filter.and(terms)
    return scope
  }
}
