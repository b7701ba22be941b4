import FunnelCore

/// A list of deals that is made anew only where the book or the query has changed.
struct DealList {
  private struct Source: Equatable {
    var sequence: Int64
    var asOf: Day?
    var query: DealQuery

    func isNarrowing(of other: Source) -> Bool {
      sequence == other.sequence && asOf == other.asOf && query.isNarrowing(of: other.query)
    }
  }

  private var source: Source?
  private var places: [Int] = []
  /// The last lists that were made from all deals, the newest first: for filters that are typed
  /// back, and for a pointer that goes to and fro among the stages.
  private var made: [(source: Source, places: [Int])] = []
  private static let keptLists = 8
  private var lastRow = 0
  private var total: (source: TotalSource, count: Int)?

  private struct TotalSource: Equatable {
    var sequence: Int64
    var asOf: Day?
    var pipeline: Pipeline.ID?
  }

  /// How many deals the list has.
  var count: Int { places.count }

  /// The deal at a row.
  func deal(at row: Int, in book: Book) -> Deal { book.deals[places[row]] }

  /// The row of a deal; nil where it is not in the list.
  mutating func row(of id: Deal.ID?, in book: Book) -> Int? {
    guard let id, let place = book.deals.place(of: id) else { return nil }
    // The pointer moves by a row or a page, so the deal is nearly always close to where it was.
    let here = min(lastRow, places.count)
    let near = max(0, here - 64)..<min(places.count, here + 64)
    let row = near.first { places[$0] == place } ?? places.firstIndex(of: place)
    lastRow = row ?? lastRow
    return row
  }

  /// How many deals a pipeline has, or all of them have, whatever is listed.
  mutating func total(of pipeline: Pipeline.ID?, in book: Book, today: Day) -> Int {
    let source = TotalSource(sequence: book.sequence, asOf: book.asOf, pipeline: pipeline)
    if let total, total.source == source { return total.count }
    let count = DealQuery(Scope(pipeline: pipeline, today: today)).count(in: book)
    total = (source, count)
    return count
  }

  /// Makes the list where something has changed, and says whether it did.
  ///
  /// A narrower query looks at the last list only.
  mutating func update(_ book: Book, _ query: DealQuery) -> Bool {
    let new = Source(sequence: book.sequence, asOf: book.asOf, query: query)
    guard new != source else { return false }
    if let source, new.isNarrowing(of: source) {
      places = query.places(in: book, among: places)
    } else if let known = made.first(where: { $0.source == new }) {
      places = known.places
    } else if let wider = made.first(where: { new.isNarrowing(of: $0.source) }) {
      places = query.places(in: book, among: wider.places)
    } else {
      places = query.places(in: book)
      made.removeAll { $0.source.sequence != new.sequence || $0.source.asOf != new.asOf }
      made = [(new, places)] + made.prefix(Self.keptLists - 1)
    }
    source = new
    return true
  }
}
