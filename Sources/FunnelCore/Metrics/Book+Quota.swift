extension Book {
  /// The amount to be won in a period, in minor units of the settings' currency.
  ///
  /// Targets of exactly that period count, else those that lie within it, such as its months.
  /// Targets of single stages, of other measures and in other currencies do not. A pipeline's own
  /// targets come before those without a pipeline, which are measured by the default one; nil
  /// where no target is set.
  public func quota(
    of holder: QuotaHolder, in period: Period, pipeline: Pipeline.ID? = nil
  ) -> Int64? {
    let amounts = targets.filter {
      $0.measure == .amountWon && $0.stage == nil
        && ($0.currency ?? settings.currency) == settings.currency
    }
    let own = amounts.filter { $0.pipeline == pipeline }
    if let total = own.total(of: holder, in: period) { return total }
    guard let pipeline else { return amounts.total(of: holder, in: period) }
    guard pipeline == defaultPipeline?.id else { return nil }
    return amounts.filter { $0.pipeline == nil }.total(of: holder, in: period)
  }
}

extension [Target] {
  fileprivate func total(of holder: QuotaHolder, in period: Period) -> Int64? {
    let exact = filter { $0.period == period }
    let within = filter { target in
      target.period.map { period.contains($0.first) && period.contains($0.last) } ?? false
    }
    return exact.total(of: holder) ?? within.total(of: holder)
  }

  private func total(of holder: QuotaHolder) -> Int64? {
    switch holder {
    case .everyone:
      sum { $0.owner == nil && $0.team == nil && $0.region == nil }
        ?? sum { $0.owner != nil } ?? sum { $0.team != nil } ?? sum { $0.region != nil }
    case .owner(let owner): sum { $0.owner == owner }
    case .team(let team): sum { $0.owner == nil && $0.team == team }
    case .region(let region): sum { $0.owner == nil && $0.team == nil && $0.region == region }
    }
  }

  private func sum(where isMeant: (Target) -> Bool) -> Int64? {
    let meant = filter(isMeant)
    guard !meant.isEmpty else { return nil }
    return meant.reduce(into: 0) { sum, target in sum.add(target.quantity) }
  }
}
