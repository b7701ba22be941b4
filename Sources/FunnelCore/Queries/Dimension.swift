/// What deals can be told apart by, from a figure down to the deals behind it.
public enum Dimension: Hashable, Sendable {
  case owner
  case manager
  case team
  case region
  case sector
  case account
  case productType
  case source
  /// Whether the customer came to us or we went to the customer, as the source tells.
  case channel
  case segment
  case stage
  case pipeline
  /// The month that the deal was closed in, or is expected to close in.
  case month
  /// The quarter that the deal was closed in, or is expected to close in.
  case quarter
  case outcome
  /// A field of the company's own, by its name.
  case custom(String)
}

extension Dimension: CaseIterable {
  /// The dimensions that every store has.
  public static let allCases: [Dimension] = [
    .owner, .manager, .team, .region, .sector, .account, .productType, .source, .channel, .segment,
    .stage, .pipeline, .month, .quarter, .outcome,
  ]
}

extension Dimension: RawRepresentable {
  /// The dimension of a typed word such as `owner`, `product` or `custom:NAME`; nil for others.
  public init?(rawValue: String) {
    if rawValue.hasPrefix(Self.customPrefix) {
      let name = String(rawValue.dropFirst(Self.customPrefix.count))
      guard !name.isEmpty else { return nil }
      self = .custom(name)
    } else if let known = Self.allCases.first(where: { $0.rawValue == rawValue }) {
      self = known
    } else {
      return nil
    }
  }

  /// The word one types for it.
  public var rawValue: String {
    switch self {
    case .owner: "owner"
    case .manager: "manager"
    case .team: "team"
    case .region: "region"
    case .sector: "sector"
    case .account: "account"
    case .productType: "product"
    case .source: "source"
    case .channel: "channel"
    case .segment: "segment"
    case .stage: "stage"
    case .pipeline: "pipeline"
    case .month: "month"
    case .quarter: "quarter"
    case .outcome: "outcome"
    case .custom(let name): Self.customPrefix + name
    }
  }

  private static let customPrefix = "custom:"
}

extension Dimension {
  /// The groups of a scope's deals with the number of deals of each, the most frequent first.
  public func values(in book: Book, _ scope: Scope) -> [(group: DealGroup, count: Int)] {
    let reading = BookReading(book, scope)
    var grouping = Grouping(by: self, in: reading)
    var counts: [Int] = []
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod else { return }
      let place = grouping.place(of: row)
      if place >= counts.count {
        counts.append(contentsOf: repeatElement(0, count: place + 1 - counts.count))
      }
      counts[place] += 1
    }
    return zip(grouping.groups, counts).filter { $0.value != nil && $1 > 0 }
      .map { (group: $0, count: $1, name: $0.code(in: book) ?? "") }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
      .map { (group: $0.group, count: $0.count) }
  }
}
