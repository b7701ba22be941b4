import FunnelCore

/// Which currencies the amounts of a file name, each in its column or by its mark.
struct CurrencyCensus {
  /// How many rows with amounts name each.
  private(set) var counts: [Currency: Int] = [:]
  private var known: [String: Currency?] = [:]

  /// Takes note of a row.
  mutating func add(_ row: ImportRow, _ columns: DealColumns, expected: Currency) {
    let mark = row.mark(at: columns[.amount]) ?? row.mark(at: columns[.budget])
    guard let mark else { return }
    let word = row.text(at: columns[.currency]) ?? mark
    if word.isEmpty { return }
    let currency =
      known[word] ?? Currency(iso: word) ?? CurrencyMark.currency(word, expected: expected)
    known[word] = .some(currency)
    if let currency { counts[currency, default: 0] += 1 }
  }
}
