/// Which deals to list, and in which order: the one way that lists of deals are made.
public struct DealQuery: Hashable, Sendable {
  /// The pipeline, period, filter and day.
  public var scope: Scope
  /// The part of the scope to list.
  public var part: Part
  /// The order of the list.
  public var order: DealOrder

  /// A list of deals.
  public init(_ scope: Scope, part: Part = .all, order: DealOrder = DealOrder(.id)) {
    self.scope = scope
    self.part = part
    self.order = order
  }

  /// A part of a scope.
  public enum Part: Hashable, Sendable {
    /// All of it.
    case all
    /// The deals that stand in a stage, without those we withdrew, as the funnel report counts.
    case stage(Stage.ID)
    /// Certain deals, whatever the pipeline, period and filter.
    case deals(Set<Deal.ID>)
  }

  /// Where the deals stand in `book.deals`, in order.
  public func places(in book: Book) -> [Int] {
    switch part {
    case .all where order.isKeyed, .stage where order.isKeyed: keyedPlaces(in: book)
    default: order.sorted(matches(in: book), in: BookReading(book, scope))
    }
  }

  /// The places by an order's keys, which are taken as long as the rows are at hand.
  private func keyedPlaces(in book: Book) -> [Int] {
    let halves = parts(of: book) { places in
      let reading = BookReading(book, scope)
      let (passes, rows) = (check(in: reading), book.deals.rows)
      return order.keyed(places.lazy.filter { passes(rows[$0]) }, in: reading)
    }
    var whole = halves[0]
    for half in halves.dropFirst() { whole.merge(half) }
    return whole.places
  }

  /// The same, looking only at the places of a previous list, whose order it keeps.
  ///
  /// Right where `isNarrowing(of:)` holds between the two and the book is the same.
  public func places(in book: Book, among previous: [Int]) -> [Int] {
    if case .deals = part { return previous }
    let rows = book.deals.rows
    guard previous.count > rows.count / 8 else {
      let passes = check(in: BookReading(book, scope))
      return previous.filter { passes(rows[$0]) }
    }
    // Rows are read as they lie in memory: by order of amount each would be a miss of the cache.
    var isMatch = [Bool](repeating: false, count: rows.count)
    for place in matches(in: book) { isMatch[place] = true }
    return previous.filter { isMatch[$0] }
  }

  /// How many deals there are, without putting them in order.
  public func count(in book: Book) -> Int {
    if case .deals = part { return matches(in: book).count }
    return parts(of: book) { places in
      let passes = check(in: BookReading(book, scope))
      let rows = book.deals.rows
      return places.reduce(0) { $0 + (passes(rows[$1]) ? 1 : 0) }
    }.reduce(0, +)
  }

  /// The deals themselves, in order; for short lists and the command line.
  public func deals(in book: Book) -> [Deal] { places(in: book).map { book.deals[$0] } }

  /// Whether every deal of this list is in the previous one and in the same order, because only
  /// the filter was narrowed.
  public func isNarrowing(of previous: DealQuery) -> Bool {
    part == previous.part && order == previous.order && scope.pipeline == previous.scope.pipeline
      && scope.period == previous.scope.period && scope.today == previous.scope.today
      && scope.filter.isNarrowing(of: previous.scope.filter)
  }

  /// So many deals are worth another thread.
  private static let manyDeals = 20_000

  /// The places of the deals in the order of their identities.
  private func matches(in book: Book) -> [Int] {
    if case .deals(let ids) = part { return ids.compactMap(book.deals.place(of:)).sorted() }
    return parts(of: book) { places in
      let passes = check(in: BookReading(book, scope))
      let rows = book.deals.rows
      return places.filter { passes(rows[$0]) }
    }.reduce([], +)
  }

  /// What is made of all places of a book, or of both halves of them at the same time.
  private func parts<Part: Sendable>(
    of book: Book, _ make: @Sendable (Range<Int>) -> Part
  ) -> [Part] {
    let count = book.deals.count
    guard count >= Self.manyDeals else { return [make(0..<count)] }
    let (first, second) = concurrently({ make(0..<count / 2) }, { make(count / 2..<count) })
    return [first, second]
  }

  private func check(in reading: BookReading) -> (DealRow) -> Bool {
    let pipeline = scope.pipeline.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    let days = scope.period.map { $0.first.number...$0.last.number }
    let passes = scope.filter.isEmpty ? nil : scope.filter.check(in: reading)
    var stage: UInt32?
    if case .stage(let id) = part { stage = UInt32(truncatingIfNeeded: id.rawValue) }
    return { row in
      if let pipeline, row.pipeline != pipeline { return false }
      if let stage, row.stage != stage || row.isWithdrawn { return false }
      if let days, !days.contains(row.periodDay) { return false }
      return passes?(row) ?? true
    }
  }
}

extension DealOrder {
  /// The deals of a scope in this order.
  public func sorted(_ book: Book, _ scope: Scope) -> [Deal.ID] {
    DealQuery(scope, order: self).places(in: book).map { book.deals[$0].id }
  }
}
