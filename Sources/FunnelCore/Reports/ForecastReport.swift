/// What a period will bring, by four methods, each with an interval and tested on the past.
///
/// Counted are the amounts won in the period and the open genuine deals that are expected to close
/// in it and do not rest. Lost deals never count.
public struct ForecastReport: Hashable, Sendable {
  /// The period.
  public var period: Period
  /// What amounts are counted in.
  public var currency: Currency
  /// What has been won in the period.
  public var won: DealSum
  /// The open deals that count.
  public var open: DealSum
  /// The quota, in minor units; nil where none is set.
  public var quota: Int64?
  /// The methods.
  public var rows: [Row]
  /// The probability to reach the quota by each deal's own chance: manual, joint, learned, stage.
  public var chanceToReachQuota: Double?
  /// The quota in deals won; nil where none is set.
  public var dealQuota: Int64?
  /// The probability to win that many deals.
  public var chanceToReachDealQuota: Double?
  /// What the complete periods before brought, oldest first.
  public var history: [Past]
  /// What no rate converts, of the won and open deals, by currency code.
  public var unconverted: [ForeignValue]

  /// A period that is over.
  public struct Past: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// What was won in it, in minor units.
    public var won: Int64
  }

  /// One method.
  public struct Row: Hashable, Sendable {
    /// The method.
    public var method: ForecastMethod
    /// What it says; nil where there is not enough data.
    public var forecast: PeriodForecast?
    /// How good it has been; nil where no past period can be replayed.
    public var test: BackTest?
  }

  /// The forecast of a scope's period; nil without a period.
  ///
  /// - Parameters:
  ///   - holder: Whose quota is meant; the one the scope is about where nil.
  ///   - periods: How many past periods to test the methods on.
  public init?(
    _ book: Book, _ scope: Scope, quotaOf holder: QuotaHolder? = nil, testing periods: Int = 8
  ) {
    guard let period = scope.period else { return nil }
    let reading = BookReading(book, scope)
    let present = PresentChances(reading, scope)
    let replay = ForecastReplay(reading, scope, period, testing: periods)
    let holder = holder ?? scope.quotaHolder(in: book)
    self.period = period
    currency = reading.currency
    (won, open, unconverted) = (present.won, present.open, present.foreign.list)
    quota = holder.flatMap { book.quota(of: $0, in: period, pipeline: scope.pipeline) }
    dealQuota = holder.flatMap {
      book.quota(of: $0, in: period, pipeline: scope.pipeline, measure: .dealsWon)
    }
    history = zip(replay.periods, replay.won).map { Past(period: $0, won: $1) }
    rows = []
    let tests = replay.tests()
    for method in ForecastMethod.allCases {
      let forecast = present.forecast(method, quota: quota, after: replay.won)
      rows.append(Row(method: method, forecast: forecast, test: tests[method]))
    }
    let own = present.deals.compactMap { deal in
      deal.amount.map { (amount: $0, chance: deal.own.fraction) }
    }
    chanceToReachQuota = quota.map {
      SumDistribution(certain: present.won.value, own).chance(atLeast: $0)
    }
    let counted = present.deals.map { (amount: Int64(1), chance: $0.own.fraction) }
    chanceToReachDealQuota = dealQuota.map {
      SumDistribution(certain: Int64(present.won.count), counted).chance(atLeast: $0)
    }
  }

  /// What a method says; nil where there is not enough data.
  public func forecast(by method: ForecastMethod) -> PeriodForecast? {
    rows.first { $0.method == method }?.forecast
  }
}

/// What is won and what is open in the period, as the book knows it.
private struct PresentChances {
  var won = DealSum()
  var open = DealSum()
  var deals: [OpenChance] = []
  var foreign = Unconverted()
  private let canLearn: Bool

  init(_ reading: BookReading, _ scope: Scope) {
    let models = ChanceModels(reading.book)
    canLearn = reading.book.pipelines.contains { pipeline in
      (scope.pipeline ?? pipeline.id) == pipeline.id
        && models.ready(UInt32(truncatingIfNeeded: pipeline.id.rawValue)) != nil
    }
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isOpen || row.isWon else { return }
      let value = reading.value(row)
      if row.isWon {
        won.add(value)
      } else if !row.isPaused(on: scope.today.number), reading.gate(row) != .pseudo {
        open.add(value)
        let model = models.ready(row.pipeline)
        deals.append(
          OpenChance(
            amount: value, stage: reading.stage(row)?.probability ?? .zero, joint: row.joint,
            learned: model?.chance(row), own: reading.chance(row)))
      } else {
        return
      }
      if value == nil { foreign.add(row) }
    }
  }

  func forecast(
    _ method: ForecastMethod, quota: Int64?, after history: [Int64]
  ) -> PeriodForecast? {
    func weighted(_ chance: (OpenChance) -> Percentage?) -> PeriodForecast {
      PeriodForecast(method, certain: won.value, deals, quota: quota, chance)
    }
    switch method {
    case .stageWeighted: return weighted(\.stage)
    case .sdiWeighted:
      let isRated = deals.isEmpty || deals.contains { $0.joint != nil }
      return isRated ? weighted(\.joint) : nil
    case .learned: return canLearn ? weighted(\.learned) : nil
    case .movingAverage:
      return MovingAverage(history).map { PeriodForecast($0, won: won.value, quota: quota) }
    }
  }
}
