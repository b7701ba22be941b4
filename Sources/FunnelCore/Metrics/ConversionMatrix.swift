/// Where the deals went that left a stage: M[i][j] is the share of exits from i that went to j.
///
/// Every move out of an open stage in the period is an exit, forward, back or to an end; Won,
/// Lost and Withdrawn stand apart, and so does what went to a stage of another pipeline. A deal
/// that came back and left again is two exits. Each row sums to 1 unless nothing left the stage.
/// Worked example: of 10 exits from Needs 6 went to Proposal, 1 back to Contact, 2 to Lost, 1 to
/// Withdrawn: .6, .1, .2 and .1.
public struct ConversionMatrix: Hashable, Sendable {
  /// The open stages in pipeline order: the rows, and the first columns.
  public var stages: [Stage.ID]
  /// The columns: the stages, then Won, Lost, Withdrawn and elsewhere.
  public var outlets: [Outlet]
  /// How many exits went from each stage to each outlet, in the order of both.
  public private(set) var counts: [[Int]]

  /// Where a deal goes that leaves a stage.
  public enum Outlet: Hashable, Sendable {
    /// To another open stage of the matrix.
    case stage(Stage.ID)
    /// Won.
    case won
    /// Lost.
    case lost
    /// Withdrawn by us.
    case withdrawn
    /// To a stage of another pipeline, or to one that is no more.
    case elsewhere
  }

  /// The matrix of a scope.
  public init(_ book: Book, _ scope: Scope) { self.init(BookReading(book, scope), scope) }

  init(_ reading: BookReading, _ scope: Scope) {
    let columns = MatrixColumns(reading, scope)
    (stages, outlets) = (columns.stages, columns.outlets)
    var counts = stages.map { _ in [Int](repeating: 0, count: columns.outlets.count) }
    let days = scope.days
    reading.forEachRow(of: scope) { row, _ in
      reading.forEachStay(of: row) { stay in
        guard stay.isLeft(in: days), let from = columns.places[stay.stage],
          let to = columns.place(of: stay.outlet)
        else { return }
        counts[from][to] += 1
      }
    }
    self.counts = counts
  }

  /// All exits from a stage.
  public func exits(from stage: Stage.ID) -> Int {
    stages.firstIndex(of: stage).map { counts[$0].reduce(0, +) } ?? 0
  }

  /// The exits from a stage to an outlet, of all exits from it.
  public func rate(from stage: Stage.ID, to outlet: Outlet) -> Rate {
    guard let from = stages.firstIndex(of: stage), let to = outlets.firstIndex(of: outlet)
    else { return Rate(0, of: exits(from: stage)) }
    return Rate(counts[from][to], of: exits(from: stage))
  }

  /// The deals behind a cell: those that left the stage for the outlet at least once.
  public static func deals(
    _ book: Book, _ scope: Scope, from stage: Stage.ID, to outlet: Outlet
  ) -> Set<Deal.ID> {
    let reading = BookReading(book, scope)
    let columns = MatrixColumns(reading, scope)
    let (days, wanted) = (scope.days, columns.outlets.firstIndex(of: outlet))
    var deals: Set<Deal.ID> = []
    reading.forEachRow(of: scope) { row, _ in
      reading.forEachStay(of: row) { stay in
        guard Int64(stay.stage) == stage.rawValue, stay.isLeft(in: days),
          let place = columns.place(of: stay.outlet), place == wanted
        else { return }
        deals.insert(Deal.ID(row.id))
      }
    }
    return deals
  }
}

/// The columns of a conversion matrix and where each stay belongs.
private struct MatrixColumns {
  let stages: [Stage.ID]
  let places: IdentityTable<Int>

  init(_ reading: BookReading, _ scope: Scope) {
    stages = reading.book.stages(of: scope).filter { $0.role == .open }.map(\.id)
    places = IdentityTable(places: stages)
  }

  var outlets: [ConversionMatrix.Outlet] {
    stages.map { .stage($0) } + [.won, .lost, .withdrawn, .elsewhere]
  }

  func place(of outlet: Stay.Outlet?) -> Int? {
    switch outlet {
    case nil: nil
    case .stage(let number): places[number] ?? stages.count + 3
    case .won: stages.count
    case .lost: stages.count + 1
    case .withdrawn: stages.count + 2
    }
  }
}

extension IdentityTable where Value == Int {
  /// The places of identities in a list.
  init<Noun>(places list: [Identifier<Noun>]) {
    for (place, identity) in list.enumerated() {
      self[UInt32(truncatingIfNeeded: identity.rawValue)] = place
    }
  }
}
