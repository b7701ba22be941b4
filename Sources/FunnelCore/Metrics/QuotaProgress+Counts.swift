extension QuotaProgress {
  /// The progress towards a quota of any measure; nil where their scope has no period or no such
  /// quota is set for it.
  ///
  /// Deals won: open are the open deals of the period that do not rest, weighted is the sum of the
  /// chances of the genuine ones among them, rounded, and the win rate is by number. New prospects
  /// are the deals and leads created in the period; nothing else is counted.
  /// Worked example: a quota of 10 orders, 4 won, open 3 at 40 % and 2 at 65 %: attainment 40 %,
  /// coverage 5 / 6, weighted 2.5, so 3, and a gap of 3.
  ///
  /// - Parameter holder: Whose quota is meant; the one the scope is about where nil.
  public init?(
    _ figures: SalesFigures, counting measure: TargetMeasure, of holder: QuotaHolder? = nil
  ) {
    guard measure != .amountWon else {
      self.init(figures, of: holder)
      return
    }
    let scope = figures.scope
    guard let period = scope.period, let holder = holder ?? scope.quotaHolder(in: figures.book),
      let quota = figures.book.quota(
        of: holder, in: period, pipeline: scope.pipeline, measure: measure), quota > 0
    else { return nil }
    let counts = MeasureCounts(figures.book, scope, in: period)
    switch measure {
    case .newProspects:
      self.init(quota: quota, won: Int64(counts.created), open: 0, weighted: 0)
    default:
      self.init(
        quota: quota, won: Int64(figures.won.count), open: Int64(figures.active.count),
        weighted: Int64(clamping: counts.expectedWins), winRate: WinRate(figures).closed.fraction)
    }
    self.measure = measure
  }
}

/// What quotas in numbers are measured by.
private struct MeasureCounts {
  var created = 0
  var expectedWins = 0.0

  init(_ book: Book, _ scope: Scope, in period: Period) {
    let reading = BookReading(book, scope)
    let days = period.first.number...period.last.number
    reading.forEachRow(of: scope) { row, isInPeriod in
      if days.contains(row.created) { created += 1 }
      guard isInPeriod, row.isOpen, !row.isPaused(on: scope.today.number),
        reading.gate(row) != .pseudo
      else { return }
      expectedWins += reading.chance(row).fraction
    }
  }
}
