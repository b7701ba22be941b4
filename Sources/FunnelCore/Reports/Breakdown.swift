/// The figures of a scope, group by group.
///
/// The groups of a dimension share out the deals of the scope: each is in one group, those
/// without a value in one of their own at the end, so that counts and amounts add up to the
/// total. By month and by quarter, a group's win rate by creation is that of the deals created in
/// it. Worked example: by owner, Mei 3 won of 4 closed and 2 open, Tom 1 of 4 and 1 open: 4 of 8
/// closed and 3 open together.
public struct Breakdown: Sendable {
  /// What the deals are told apart by.
  public var dimension: Dimension
  /// The groups that have deals: by size, stages and periods in their own order.
  public private(set) var rows: [Row]
  /// All deals together.
  public var total: SalesFigures

  /// The figures of one group.
  public struct Row: Sendable {
    /// The group.
    public var group: DealGroup
    /// Its figures; their scope is narrowed to the group where a filter can find it.
    public var figures: SalesFigures
    /// The filter that finds the deals, to be added to the scope's; nil where none can.
    public var terms: DealFilter?
    /// The deals themselves, where no filter finds them.
    public var deals: Set<Deal.ID>?

    /// The list of the deals behind the figures.
    public var query: DealQuery {
      DealQuery(figures.scope, part: deals.map { .deals($0) } ?? .all)
    }

    /// Won / (won + lost) by close day, cohort and value.
    public var winRate: WinRate { WinRate(figures) }

    /// Days from creation to winning; nil where none is known.
    public var cycle: DaySummary? { Cycle.summary(figures) }

    /// Open pseudo-opportunities of all open deals.
    public var pseudoRate: Rate { Rate(figures.pseudo.count, of: figures.open.count) }
  }

  /// The breakdown of a scope.
  ///
  /// - Parameter custom: Looks up a deal's value of the custom field, asked for no other dimension.
  public init(
    _ book: Book, _ scope: Scope, by dimension: Dimension,
    custom: @escaping (Deal.ID) -> String? = { _ in nil }
  ) {
    let reading = BookReading(book, scope)
    var count = BreakdownCount(reading, scope, by: dimension, custom: custom)
    reading.forEachRow(of: scope) { row, isInPeriod in count.add(row, isInPeriod: isInPeriod) }
    self.dimension = dimension
    total = count.total
    rows = count.rows.sorted { Self.precedes($0, $1, in: book) }
  }

  /// Whether a row stands before another one.
  private static func precedes(_ left: Row, _ right: Row, in book: Book) -> Bool {
    switch (left.group.value, right.group.value) {
    case (nil, _): return false
    case (_, nil): return true
    case (.period(let one), .period(let two)): return one.first < two.first
    case (.stage(let one), .stage(let two)):
      let (one, two) = (book.stages[one], book.stages[two])
      return (one?.pipeline.rawValue ?? 0, one?.order ?? 0, one?.id.rawValue ?? 0)
        < (two?.pipeline.rawValue ?? 0, two?.order ?? 0, two?.id.rawValue ?? 0)
    default:
      let (one, two) = (left.figures.count, right.figures.count)
      if one != two { return one > two }
      return (left.group.code(in: book) ?? "") < (right.group.code(in: book) ?? "")
    }
  }
}

/// Counts the figures of all groups in one pass.
private struct BreakdownCount {
  var total: SalesFigures
  private let reading: BookReading
  private let scope: Scope
  private let dimension: Dimension
  private let days: ClosedRange<Int32>
  private let isByTime: Bool
  private let keepsDeals: Bool
  private var grouping: Grouping
  private var figures: [SalesFigures] = []
  private var deals: [Set<Deal.ID>] = []

  init(
    _ reading: BookReading, _ scope: Scope, by dimension: Dimension,
    custom: @escaping (Deal.ID) -> String?
  ) {
    (self.reading, self.scope, self.dimension) = (reading, scope, dimension)
    total = SalesFigures(of: scope, in: reading)
    days = scope.days
    isByTime = dimension == .month || dimension == .quarter
    if case .custom = dimension { keepsDeals = true } else { keepsDeals = false }
    grouping = Grouping(by: dimension, in: reading, custom: custom)
  }

  mutating func add(_ row: DealRow, isInPeriod: Bool) {
    let isInCohort = days.contains(row.created)
    total.add(row, isInPeriod: isInPeriod, isInCohort: isInCohort, in: reading)
    let place = grouping.place(of: row)
    makeRoom()
    figures[place].add(
      row, isInPeriod: isInPeriod, isInCohort: isInCohort && !isByTime, in: reading)
    if keepsDeals, isInPeriod { deals[place].insert(Deal.ID(row.id)) }
    guard isByTime, isInCohort else { return }
    let created = grouping.place(ofDay: row.created)
    makeRoom()
    figures[created].addCohort(row)
  }

  private mutating func makeRoom() {
    while figures.count < grouping.groups.count {
      figures.append(SalesFigures(of: scope, in: reading))
      deals.append([])
    }
  }

  /// The groups that have deals.
  var rows: [Breakdown.Row] {
    let terms = GroupTerms(reading.book, for: dimension)
    return grouping.groups.indices.filter { figures[$0].count > 0 }.map { place in
      let group = grouping.groups[place]
      let filter = terms.terms(of: group)
      var own = figures[place]
      if let filter { own.narrow(to: filter) }
      return Breakdown.Row(
        group: group, figures: own, terms: filter, deals: filter == nil ? deals[place] : nil)
    }
  }
}
