/// How fast deals go on from a stage: advances per deal-day spent there.
///
/// Advances are moves to a later stage or to Won in the period; deal-days are the days that deals
/// stood in the stage in the period, up to today, whatever came of them. A deal that came and left
/// on one day spent none. Worked example: 10 deals stood there 20 days each, 4 of them went on:
/// 4 / 200 = 0.02 a day, one in 50 deal-days.
public struct StageSpeed: Hashable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// Moves to a later stage or to Won.
  public var advances = 0
  /// Days spent in the stage by all deals together.
  public var dealDays = 0

  /// Advances in a deal-day; nil where no deal spent a day there.
  public var perDealDay: Double? {
    dealDays == 0 ? nil : Double(advances) / Double(dealDays)
  }

  /// Deal-days to an advance; nil where nothing went on.
  public var daysPerAdvance: Double? {
    advances == 0 ? nil : Double(dealDays) / Double(advances)
  }

  /// The speed of a scope's open stages, in pipeline order.
  public static func all(_ book: Book, _ scope: Scope) -> [StageSpeed] {
    let reading = BookReading(book, scope)
    let stages = book.stages(of: scope).filter { $0.role == .open }
    let places = IdentityTable(places: stages.map(\.id))
    var speeds = stages.map { StageSpeed(stage: $0.id) }
    let (days, today) = (scope.days, scope.today.number)
    reading.forEachRow(of: scope) { row, _ in
      reading.forEachStay(of: row) { stay in
        guard let place = places[stay.stage] else { return }
        if stay.isLeft(in: days), reading.isAdvance(stay) { speeds[place].advances += 1 }
        guard stay.entered != .min else { return }
        let first = Int(max(stay.entered, days.lowerBound))
        let end = min(Int(stay.left ?? today), Int(today), Int(days.upperBound) + 1)
        speeds[place].dealDays += max(0, end - first)
      }
    }
    return speeds
  }
}

extension BookReading {
  /// Whether a stay ended by going on.
  fileprivate func isAdvance(_ stay: Stay) -> Bool {
    switch stay.outlet {
    case .won: true
    case .stage(let number): (stage(number)?.order ?? .min) > (stage(stay.stage)?.order ?? .max)
    case .lost, .withdrawn, nil: false
    }
  }
}
