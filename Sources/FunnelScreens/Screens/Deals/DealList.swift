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
  /// The last list that was made from all deals, for filters that are typed back.
  private var whole: (source: Source, places: [Int])?
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
    } else if let whole, new.isNarrowing(of: whole.source) {
      places = new == whole.source ? whole.places : query.places(in: book, among: whole.places)
    } else {
      places = query.places(in: book)
      whole = (new, places)
    }
    source = new
    return true
  }
}
