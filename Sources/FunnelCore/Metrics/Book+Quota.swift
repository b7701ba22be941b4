extension Book {
  /// What is to be reached in a period: minor units of the settings' currency, or a number of
  /// deals won or of new prospects.
  ///
  /// Targets of exactly that period count, else those that lie within it, such as its months; a
  /// month of a quarter that has a target of its own counts within that one.
  /// Targets of other stages and of other measures do not; amounts in other currencies are
  /// converted by the rate of their first day and left out where there is none. A pipeline's own
  /// targets come before those without a pipeline, which are measured by the default one; nil
  /// where no target is set.
  ///
  /// - Parameter stage: The stage whose quota is meant; that of the whole funnel where nil.
  public func quota(
    of holder: QuotaHolder, in period: Period, pipeline: Pipeline.ID? = nil,
    measure: TargetMeasure = .amountWon, stage: Stage.ID? = nil
  ) -> Int64? {
    let exchange = exchange
    let amounts = targets.filter { $0.measure == measure && $0.stage == stage }
      .compactMap { $0.converted(by: exchange) }
    // A stage says by itself which pipeline is meant.
    if stage != nil { return amounts.total(of: holder, in: period) }
    let own = amounts.filter { $0.pipeline == pipeline }
    if let total = own.total(of: holder, in: period) { return total }
    guard let pipeline else { return amounts.total(of: holder, in: period) }
    guard pipeline == defaultPipeline?.id else { return nil }
    return amounts.filter { $0.pipeline == nil }.total(of: holder, in: period)
  }
}

extension Target {
  /// The target in the table's currency; nil where no rate held on its first day.
  fileprivate func converted(by exchange: ExchangeTable) -> Target? {
    guard measure == .amountWon, let currency, currency != exchange.currency else { return self }
    let money = Money(minorUnits: quantity, currency: currency)
    guard let first, let units = exchange.converted(money, on: first) else { return nil }
    var target = self
    (target.quantity, target.currency) = (units, exchange.currency)
    return target
  }
}

extension Period {
  fileprivate func contains(_ other: Period) -> Bool {
    contains(other.first) && contains(other.last)
  }
}

extension [Target] {
  fileprivate func total(of holder: QuotaHolder, in period: Period) -> Int64? {
    let exact = filter { $0.period == period }
    let within = filter { $0.period.map(period.contains) ?? false }
    return exact.total(of: holder) ?? within.outermost.total(of: holder)
  }

  /// The targets without those that a longer one of the same holder holds already.
  private var outermost: [Target] {
    filter { target in
      !contains { other in
        guard let longer = other.period, let period = target.period, longer != period,
          other.owner == target.owner, other.team == target.team, other.region == target.region
        else { return false }
        return longer.contains(period)
      }
    }
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
