import FunnelCore

/// A list of deals that is made anew only where the book or the query has changed.
struct DealList {
  private struct Source: Equatable {
    var sequence: Int64
    var asOf: Day?
    var query: DealQuery
  }

  private var source: Source?
  private var places: [Int] = []
  private var lastRow = 0

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

  /// Makes the list where something has changed, and says whether it did.
  ///
  /// A narrower query looks at the last list only.
  mutating func update(_ book: Book, _ query: DealQuery) -> Bool {
    let new = Source(sequence: book.sequence, asOf: book.asOf, query: query)
    guard new != source else { return false }
    if let source, source.sequence == new.sequence, source.asOf == new.asOf,
      query.isNarrowing(of: source.query)
    {
      places = query.places(in: book, among: places)
    } else {
      places = query.places(in: book)
    }
    source = new
    return true
  }
}
