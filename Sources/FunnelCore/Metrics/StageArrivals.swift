/// The deals that first came to stand in a stage in a period.
public struct StageArrivals: Hashable, Sendable {
  /// The deals.
  public private(set) var deals: Set<Deal.ID> = []
  /// Their number and value, in minor units of the settings' currency.
  public private(set) var sum = DealSum()

  /// The arrivals of a scope's deals.
  public init(_ book: Book, _ scope: Scope, at stage: Stage.ID, in period: Period) {
    let reading = BookReading(book, scope)
    let (days, today) = (period.first.number...period.last.number, scope.today.number)
    reading.forEachRow(of: scope) { row, _ in
      guard let day = reading.firstEntry(of: row, to: stage), days.contains(day), day <= today
      else { return }
      deals.insert(Deal.ID(row.id))
      sum.add(reading.value(row))
    }
  }
}

extension BookReading {
  /// The day a deal first came to stand in a stage; nil where it never did or nobody knows when.
  ///
  /// A deal without visits stands where it stands since its creation, or since it was closed.
  fileprivate func firstEntry(of row: DealRow, to stage: Stage.ID) -> Int32? {
    let places = visitPlaces(of: row)
    if let place = places.first(where: { visits[$0].stage == stage }) {
      return visits[place].entered.number
    }
    guard places.isEmpty, Int64(row.stage) == stage.rawValue else { return nil }
    let day = self.stage(row)?.role == .open ? row.created : row.closedOn
    return day == .min ? nil : day
  }
}
