/// How the figures of a scope went from month to month or quarter to quarter.
///
/// Deals belong to the period they were created in, or closed in; conversions to the period the
/// deals first came to the stage in. The scope's own period is not asked for. Worked example: won
/// in September, October and November 2 of 4, 1 of 4 and 3 of 3: win rate .5, .25, 1.
public struct TrendReport: Hashable, Sendable {
  /// What amounts are counted in.
  public var currency: Currency
  /// The periods, the earliest first.
  public var points: [Point]
  /// What no rate converts, of the deals created or closed in the periods, by currency code.
  public var unconverted: [ForeignValue]

  /// The figures of one period.
  public struct Point: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// Whether the period is not over yet, so that its figures still grow.
    public var isRunning: Bool
    /// Deals created in it.
    public var created = DealSum()
    /// Deals won in it.
    public var won = DealSum()
    /// Deals lost in it.
    public var lost = DealSum()
    /// Deals we withdrew in it.
    public var withdrawn = DealSum()
    /// Won of the won and lost deals that were created in it.
    public var cohort = Rate(0, of: 0)
    /// Days from creation to winning, of the deals won in it; nil where none is known.
    public var cycle: DaySummary?
    /// The conversions of the open stages, of the deals that first came to them in it.
    public var conversions: [StageConversion] = []

    /// Won / (won + lost) by close day, cohort and value.
    public var winRate: WinRate { WinRate(won: won, lost: lost, cohort: cohort) }
  }

  /// The trend of a scope over the last `count` calendar periods up to the one of its day.
  public init(_ book: Book, _ scope: Scope, by unit: CalendarUnit = .month, last count: Int = 12) {
    self.init(
      book, scope, periods: unit.period(of: scope.today).series(of: min(max(1, count), 1_200)))
  }

  /// The trend of a scope over periods that follow each other.
  public init(_ book: Book, _ scope: Scope, periods: [Period]) {
    let reading = BookReading(book, scope)
    let buckets = DayBuckets(periods)
    var points = periods.map { Point(period: $0, isRunning: $0.last >= scope.today) }
    var cycles = periods.map { _ in DayHistogram() }
    var foreign = Unconverted()
    reading.forEachRow(of: scope) { row, _ in
      let value = reading.value(row)
      let (created, closed) = (buckets.place(of: row.created), buckets.place(of: row.closedOn))
      if value == nil, created ?? closed != nil { foreign.add(row) }
      if let place = created {
        points[place].created.add(value)
        if row.isWon || row.isLost { points[place].cohort.add(row.isWon) }
      }
      guard !row.isOpen, let place = closed else { return }
      points[place].addClosed(row, value)
      if row.isWon, row.created != .min {
        cycles[place].add(Int(row.closedOn) - Int(row.created))
      }
    }
    let stages = book.stages(of: scope)
    let history = StageHistory(reading, scope, periods: periods)
    for place in points.indices {
      points[place].cycle = cycles[place].summary
      points[place].conversions = history.conversions(stages, cohort: place)
    }
    currency = reading.currency
    unconverted = foreign.list
    self.points = points
  }

  /// The values of a figure, period by period.
  public func values(_ figure: TrendFigure) -> [MetricValue] { points.map(figure.value) }
}

extension TrendReport.Point {
  fileprivate mutating func addClosed(_ row: DealRow, _ value: Int64?) {
    if row.isWon {
      won.add(value)
    } else if row.isLost {
      lost.add(value)
    } else {
      withdrawn.add(value)
    }
  }
}

/// A calendar period as trends are drawn by.
public enum CalendarUnit: String, Choice {
  case month
  case quarter
  case year

  /// The period of a day.
  public func period(of day: Day) -> Period {
    switch self {
    case .month: .month(of: day)
    case .quarter: .quarter(of: day)
    case .year: .year(of: day)
    }
  }
}
