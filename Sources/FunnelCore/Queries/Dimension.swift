/// What deals can be told apart by, from a figure down to the deals behind it.
public enum Dimension: String, CaseIterable, Sendable {
  case owner
  case region
  case account
  case productType = "product"
  case source
  case segment

  /// The value of a deal, as a filter names it; nil where it has none.
  public func value(of deal: Deal, in book: Book) -> String? {
    switch self {
    case .owner: deal.owner.flatMap { book.owners[$0]?.name }
    case .region: book.region(of: deal)
    case .account: deal.account.flatMap { book.accounts[$0]?.name }
    case .productType: deal.productType
    case .source: deal.source
    case .segment: book.segment(of: deal)?.rawValue
    }
  }

  /// The values of a scope's deals with the number of deals of each, the most frequent first.
  public func values(in book: Book, _ scope: Scope) -> [(value: String, count: Int)] {
    var counts: [String: Int] = [:]
    for place in DealQuery(scope).places(in: book) {
      if let value = value(of: book.deals[place], in: book) { counts[value, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (value: $0.key, count: $0.value) }
  }

  /// The filter that leaves the deals of one value.
  public func filter(for value: String) -> DealFilter {
    DealFilter("\(rawValue):\"\(value.filter { $0 != "\"" })\"")
  }
}
