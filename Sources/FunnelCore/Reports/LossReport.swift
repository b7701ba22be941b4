/// Whom the deals of a period were lost to.
///
/// Names are told apart without regard to case, width and blanks around them. Worked example:
/// lost to Acme 10, to ACME 20 and to nobody named 5: Acme 2 of 30, not named 1 of 5.
public struct LossReport: Hashable, Sendable {
  /// The winners, the one of most deals first; those nobody named last.
  public var rows: [Row]
  /// All lost deals of the period.
  public var total: DealSum

  /// Who won deals that we lost.
  public struct Row: Hashable, Sendable {
    /// The name as it was written first; nil where nobody was named.
    public var name: String?
    /// The deals.
    public var deals: DealSum
  }

  /// The losses of a scope.
  ///
  /// - Parameter winner: Looks up who won a deal.
  public init(
    _ book: Book, _ scope: Scope, lostTo winner: (Deal.ID) throws -> String?
  ) rethrows {
    let lost = PeriodDeals(book, scope).lost
    let reading = BookReading(book, scope)
    var rows: [(key: FoldedText?, row: Row)] = []
    for id in lost.deals {
      guard let deal = book.deals[id] else { continue }
      let name = try winner(id).map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
      let key = name.map { FoldedText($0) }
      let place = rows.firstIndex { $0.key == key } ?? rows.count
      if place == rows.count { rows.append((key, Row(name: name, deals: DealSum()))) }
      rows[place].row.deals.add(reading.value(deal.row))
    }
    total = lost.sum
    self.rows = rows.map(\.row).enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      if (one.name == nil) != (two.name == nil) { return two.name == nil }
      return (one.deals.count, one.deals.value, -left.offset)
        > (two.deals.count, two.deals.value, -right.offset)
    }.map(\.element)
  }

  /// The deals lost to somebody, however the name is written; to nobody named where nil.
  public func deals(lostTo name: String?) -> DealSum {
    let key = name.map { FoldedText($0) }
    return rows.first { $0.name.map { FoldedText($0) } == key }?.deals ?? DealSum()
  }
}
