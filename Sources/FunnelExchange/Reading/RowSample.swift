import FunnelCore

/// Some rows of a file of deals, by which it is found out whether the file has been imported before
/// under another name.
struct RowSample {
  /// About how many rows are looked at, from the whole length of the file.
  private static let size = 1_000
  /// In fewer rows an agreement may be chance.
  private static let least = 3

  private let step: Int
  private var place = 0
  private var rows: [(id: String, name: String)] = []

  /// A sample of a file of so many rows.
  init(of count: Int) { step = max(1, count / RowSample.size) }

  /// Takes note of a row where it is one of the sample.
  mutating func add(_ row: ImportRow, _ columns: DealColumns) {
    defer { place += 1 }
    guard place.isMultiple(of: step), let id = row.text(at: columns[.externalID]) else { return }
    rows.append((id, row.text("name") ?? DealsCSV.Names(row, columns).ofDeal ?? id))
  }

  /// Makes sure that most of the rows are not known, by number and name, from one other origin.
  ///
  /// - Throws: `ImportFailure.knownElsewhere`, and what the source throws.
  func check(against builder: ImportBuilder) throws {
    let here = builder.options.origin
    var origins: [String: Int] = [:]
    for (id, name) in rows where id != name {
      guard try builder.source.find(.deal, externalID: id, origin: here) == nil,
        let deal = try builder.source.find(.deal, externalID: id, origin: nil),
        let record = try builder.source.record(deal), record.values["name"] == .text(name),
        let origin = record.values["origin"]?.text
      else { continue }
      origins[origin, default: 0] += 1
    }
    let most = origins.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let most, most.value >= RowSample.least, most.value * 2 > rows.count else { return }
    throw ImportFailure.knownElsewhere(origin: most.key, here: here)
  }
}

extension ImportBuilder {
  /// The sample to be taken; nil where rows are known by nothing else or an origin was named.
  var sample: RowSample? {
    guard !options.isOriginGiven, options.keyColumns.isEmpty, !source.book.deals.isEmpty,
      plan.places["origin"] == nil
    else { return nil }
    return RowSample(of: table.rows)
  }
}
