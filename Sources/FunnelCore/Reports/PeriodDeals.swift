/// The deals that came and ended in a period, each with what it adds up to.
///
/// Deals belong to the period they were created in, or closed in; without a period all of them
/// do. Worked example: created 3, won 2 of 40 and 20, lost 1: win rate 2/3, 60 won.
public struct PeriodDeals: Hashable, Sendable {
  /// What amounts are counted in.
  public var currency: Currency
  /// Deals created in the period.
  public var created = Group()
  /// Deals won in the period.
  public var won = Group()
  /// Deals lost in the period.
  public var lost = Group()
  /// Deals we withdrew in the period.
  public var withdrawn = Group()
  /// Days from creation to winning, of the deals won in the period.
  public var cycle = Sample()
  /// What no rate converts, of all those deals, by currency code.
  public var unconverted: [ForeignValue] = []

  /// Deals of a kind.
  public struct Group: Hashable, Sendable {
    /// The deals in the order of their identities.
    public var deals: [Deal.ID] = []
    /// What they add up to.
    public var sum = DealSum()
    /// Their known amounts in minor units, as far as their variation is asked for.
    public var amounts = AmountTotal()

    mutating func add(_ row: DealRow, _ value: Int64?) {
      deals.append(Deal.ID(row.id))
      sum.add(value)
      if let value { amounts.add(Double(value)) }
    }
  }

  /// Won of the won and lost deals closed in the period.
  public var winRate: Rate { Rate(won.sum.count, of: won.sum.count + lost.sum.count) }

  /// The deals of a scope.
  public init(_ book: Book, _ scope: Scope) {
    let reading = BookReading(book, scope)
    let days = scope.days
    var foreign = Unconverted()
    currency = reading.currency
    reading.forEachRow(of: scope) { row, _ in
      let value = reading.value(row)
      let (isNew, isOver) = (days.contains(row.created), days.contains(row.closedOn))
      if value == nil, isNew || isOver && !row.isOpen { foreign.add(row) }
      if isNew { created.add(row, value) }
      guard isOver, !row.isOpen else { return }
      if row.isWon {
        won.add(row, value)
        if row.created != .min { cycle.add(Double(max(0, row.closedOn - row.created))) }
      } else if row.isLost {
        lost.add(row, value)
      } else {
        withdrawn.add(row, value)
      }
    }
    unconverted = foreign.list
  }
}
