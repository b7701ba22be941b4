/// The sums that most metrics are made of, gathered from a scope in one pass.
///
/// Amounts are minor units of the settings' currency, converted by the rates table; deals without
/// a rate are counted but add no amount, see `unconverted`.
public struct SalesFigures: Sendable {
  /// The scope.
  public private(set) var scope: Scope
  /// What amounts are counted in.
  public let currency: Currency
  /// Open deals of the period, resting ones among them.
  public private(set) var open = DealSum()
  /// Open deals of the period that do not rest: what coverage counts.
  public private(set) var active = DealSum()
  /// Open deals of the period that are no pseudo-opportunities.
  public private(set) var genuine = DealSum()
  /// Open pseudo-opportunities of the period.
  public private(set) var pseudo = DealSum()
  /// Open deals of the period that stand still.
  public private(set) var stagnant = DealSum()
  /// Deals won in the period.
  public private(set) var won = DealSum()
  /// Deals lost in the period.
  public private(set) var lost = DealSum()
  /// Deals we withdrew in the period.
  public private(set) var withdrawn = DealSum()
  /// Deals created in the period and won since.
  public private(set) var cohortWon = 0
  /// Deals created in the period and lost since.
  public private(set) var cohortLost = 0
  /// Open deals of any period whose close day has gone by.
  public private(set) var pastDue = DealSum()
  /// Open deals without an expected close day.
  public private(set) var undated = DealSum()
  /// Weighted value of the open genuine deals of the period that do not rest.
  public private(set) var weighted: Int64 = 0
  /// The same with each stage's own probability instead of the deal's.
  public private(set) var stageWeighted: Int64 = 0
  private var foreign = Unconverted()
  private(set) var cycle = DayHistogram()
  let book: Book

  /// The figures of a scope of a book.
  public init(_ book: Book, _ scope: Scope) { self.init(BookReading(book, scope), scope) }

  init(_ reading: BookReading, _ scope: Scope) {
    self.init(of: scope, in: reading)
    let days = scope.days
    reading.forEachRow(of: scope) { row, isInPeriod in
      add(row, isInPeriod: isInPeriod, isInCohort: days.contains(row.created), in: reading)
    }
  }

  /// Figures without any deal yet.
  init(of scope: Scope, in reading: BookReading) {
    self.scope = scope
    book = reading.book
    currency = reading.currency
  }

  /// Adds a deal of the scope's pipeline and filter.
  mutating func add(_ row: DealRow, isInPeriod: Bool, isInCohort: Bool, in reading: BookReading) {
    if row.isOpen {
      addOpen(row, isInPeriod: isInPeriod, in: reading)
    } else {
      if isInPeriod { addClosed(row, in: reading) }
      if isInCohort { addCohort(row) }
    }
  }

  /// Adds a deal to those created in the period.
  mutating func addCohort(_ row: DealRow) {
    if row.isWon { cohortWon += 1 } else if row.isLost { cohortLost += 1 }
  }

  /// Says that all deals counted are of a part of the scope.
  mutating func narrow(to terms: DealFilter) { scope = scope.narrowed(to: terms) }

  /// How many deals of the period there are, however they ended.
  public var count: Int { open.count + won.count + lost.count + withdrawn.count }

  /// What no rate converts, of the deals of the period, by currency code.
  public var unconverted: [ForeignValue] { foreign.list }

  private mutating func addOpen(_ row: DealRow, isInPeriod: Bool, in reading: BookReading) {
    let (today, value) = (reading.today.number, reading.value(row))
    if row.isPastDue(on: today) { pastDue.add(value) }
    if row.expectedClose == .min { undated.add(value) }
    guard isInPeriod else { return }
    if value == nil { foreign.add(row) }
    open.add(value)
    let isPaused = row.isPaused(on: today)
    if !isPaused { active.add(value) }
    if reading.stagnation.isStagnant(row, in: reading) { stagnant.add(value) }
    guard reading.gate(row) != .pseudo else {
      pseudo.add(value)
      return
    }
    genuine.add(value)
    guard !isPaused, let value else { return }
    weighted.add(reading.chance(row).of(value))
    stageWeighted.add((reading.stage(row)?.probability ?? .zero).of(value))
  }

  private mutating func addClosed(_ row: DealRow, in reading: BookReading) {
    let value = reading.value(row)
    if value == nil { foreign.add(row) }
    if row.isWon {
      won.add(value)
      if row.created != .min, row.closedOn != .min {
        cycle.add(Int(row.closedOn) - Int(row.created))
      }
    } else if row.isLost {
      lost.add(value)
    } else {
      withdrawn.add(value)
    }
  }
}

/// A number of deals and what they add up to.
public struct DealSum: Hashable, Sendable {
  /// How many deals there are.
  public var count = 0
  /// How many of them have an amount that is known in the settings' currency.
  public var valued = 0
  /// What those amounts add up to, in minor units.
  public var value: Int64 = 0

  /// No deals.
  public init() {}

  /// Adds a deal of an amount in the settings' currency, or of an unknown one.
  mutating func add(_ amount: Int64?) {
    count += 1
    guard let amount else { return }
    valued += 1
    value.add(amount)
  }

  /// The mean amount of the deals that have one, in minor units.
  public var mean: Double? { valued == 0 ? nil : Double(value) / Double(valued) }
}
