/// All deals of a book, in the order of their identities.
public struct DealTable: Sendable, RandomAccessCollection {
  private(set) var rows: [DealRow] = []
  private(set) var texts = TextArena()
  private(set) var visits: [Visit] = []
  private(set) var stamp = Stamp.empty

  /// An empty table.
  public init() {}

  /// A table of rows in the order of their identities, with the texts and visits they point at.
  init(_ rows: [DealRow], _ texts: TextArena, _ visits: [Visit]) {
    (self.rows, self.texts, self.visits, stamp) = (rows, texts, visits, .next)
  }

  /// Makes room for that many deals.
  public mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
    rows.withUnsafeMutableBufferPointer { filled in
      let all = UnsafeMutableBufferPointer(start: filled.baseAddress, count: count)
      UnsafeMutableRawBufferPointer(all).askForLargePages()
    }
  }

  /// The place of the first deal.
  public var startIndex: Int { 0 }
  /// The place after the last deal.
  public var endIndex: Int { rows.count }
  /// The deal at a place.
  public subscript(position: Int) -> Deal {
    Deal(row: rows[position], texts: texts, allVisits: visits)
  }

  /// The deal of that identity, if there is one.
  public subscript(id: Deal.ID) -> Deal? { place(of: id).map { self[$0] } }

  /// Where the deal of that identity stands.
  public func place(of id: Deal.ID) -> Int? {
    let position = rows.partitioningIndex { $0.id >= id.rawValue }
    return position < rows.count && rows[position].id == id.rawValue ? position : nil
  }

  /// Puts a deal in the place of the one with its identity, or among the others.
  ///
  /// Texts and visits of what it replaces stay behind until the book is loaded again.
  public mutating func update(_ entry: DealEntry) {
    stamp = .next
    let row = DealRow(entry, texts: &texts, visits: &visits)
    if let last = rows.last, last.id >= row.id {
      let position = rows.partitioningIndex { $0.id >= row.id }
      if rows[position].id == row.id {
        rows[position] = row
      } else {
        rows.insert(row, at: position)
      }
    } else {
      rows.append(row)
    }
  }

  /// Adds the deals of another table, whose identities are all beyond those here.
  public mutating func append(_ later: DealTable) {
    stamp = .next
    let moved = texts.append(later.texts)
    let start = UInt32(truncatingIfNeeded: visits.count)
    visits += later.visits
    rows.reserveCapacity(rows.count + later.rows.count)
    for var row in later.rows {
      row.move(names: moved.start, shared: moved.numbers, visits: start)
      rows.append(row)
    }
  }

  /// Takes out the deal of that identity, if there is one.
  public mutating func remove(_ id: Deal.ID) {
    stamp = .next
    if let position = place(of: id) { rows.remove(at: position) }
  }
}
