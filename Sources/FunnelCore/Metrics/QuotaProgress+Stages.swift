extension QuotaProgress {
  /// The progress towards the quotas of single stages, in the order of the stages and then of the
  /// measures; none where the scope has no period.
  ///
  /// Reached is what came to stand in the stage in the period for the first time, whatever became
  /// of it: the amount of those deals, in minor units of the settings' currency, where the quota
  /// is an amount, else their number. A deal that skips the stage does not count, one that comes
  /// back counts once. Nothing is weighted, so the gap is what remains.
  /// Worked example: a quota of 6 deals for Proposal; 3 came on one day, 1 of them again a week
  /// later, 1 went straight to Negotiation: 3 of 6, 50 %.
  ///
  /// - Parameter holder: Whose quotas are meant.
  public static func ofStages(_ figures: SalesFigures, of holder: QuotaHolder) -> [QuotaProgress] {
    let (book, scope) = (figures.book, figures.scope)
    guard let period = scope.period else { return [] }
    let aimed = Set(book.targets.compactMap(\.stage))
    guard !aimed.isEmpty else { return [] }
    let stages = book.stages(of: scope).map(\.id).filter(aimed.contains)
    return stages.flatMap { stage in
      let arrivals = StageArrivals(book, scope, at: stage, in: period)
      return TargetMeasure.allCases.compactMap { measure in
        book.quota(of: holder, in: period, measure: measure, stage: stage).flatMap { quota in
          QuotaProgress(quota: quota, arrivals.sum, measure, at: stage)
        }
      }
    }
  }

  private init?(quota: Int64, _ sum: DealSum, _ measure: TargetMeasure, at stage: Stage.ID) {
    guard quota > 0 else { return nil }
    let reached = measure == .amountWon ? sum.value : Int64(sum.count)
    self.init(quota: quota, won: reached, open: 0, weighted: 0)
    (self.measure, self.stage) = (measure, stage)
  }
}
