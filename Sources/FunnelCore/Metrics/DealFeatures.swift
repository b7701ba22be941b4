/// What a model can learn from beside the stage.
private enum Feature {
  case owner
  case account
  case productType
  case source
  case segment
  case region

  init?(_ dimension: Dimension) {
    let known: [(Dimension, Feature)] = [
      (.owner, .owner), (.account, .account), (.productType, .productType), (.source, .source),
      (.segment, .segment), (.region, .region),
    ]
    guard let found = known.first(where: { $0.0 == dimension }) else { return nil }
    self = found.1
  }
}

/// Reads what a packed row can be told apart by, as numbers that are the same for the same value.
struct DealFeatures: Sendable {
  private let fields: [Feature]
  private let teams: IdentityTable<UInt32>
  private let ownerRegions: IdentityTable<UInt32>
  private let accountRegions: IdentityTable<UInt32>
  private let accountSegments: IdentityTable<UInt8>
  private let names: [String]
  private let owners: IdentityTable<String>
  private let accounts: IdentityTable<String>

  init(_ fields: [Dimension], in book: Book) {
    self.fields = fields.compactMap(Feature.init)
    // Texts of deals keep their numbers, those of other records get the next ones.
    var names = book.deals.texts.interned
    var numbers = Dictionary(
      names.enumerated().map { ($1, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
    func number(_ name: String?) -> UInt32? {
      guard let name, !name.isEmpty else { return nil }
      if let known = numbers[name] { return known }
      numbers[name] = UInt32(names.count)
      names.append(name)
      return numbers[name]
    }
    teams = IdentityTable(book.owners) { number($0.team) }
    ownerRegions = IdentityTable(book.owners) { number($0.region) }
    accountRegions = IdentityTable(book.accounts) { number($0.region) }
    accountSegments = IdentityTable(book.accounts) { $0.segment.map { $0.packed + 1 } }
    let named = Set(fields)
    owners = IdentityTable(book.owners) { named.contains(.owner) ? $0.name : nil }
    accounts = IdentityTable(book.accounts) { named.contains(.account) ? $0.name : nil }
    self.names = names
  }

  /// Fills in the team and the values; 0 stands for unknown.
  func read(_ row: DealRow, into deal: inout NaiveBayes.Case) {
    deal.team = row.owner == 0 ? 0 : teams[row.owner] ?? 0
    for place in fields.indices { deal.values[place] = value(fields[place], of: row) }
  }

  private func value(_ field: Feature, of row: DealRow) -> UInt32 {
    switch field {
    case .owner: return row.owner
    case .account: return row.account
    case .productType: return row.productType
    case .source: return row.source
    case .segment:
      return UInt32(row.segment != 0 ? row.segment : accountSegments[row.account] ?? 0)
    case .region:
      if row.region != 0 { return row.region }
      return ownerRegions[row.owner] ?? accountRegions[row.account] ?? 0
    }
  }

  /// Those of some dimensions that can be learned from.
  static func known(among dimensions: [Dimension]) -> [Dimension] {
    dimensions.filter { Feature($0) != nil }
  }

  /// The value of a number, as filters name it.
  func text(of value: UInt32, _ field: Dimension) -> String? {
    switch Feature(field) {
    case nil: nil
    case .owner: owners[value]
    case .account: accounts[value]
    case .segment: value == 0 ? nil : Segment(packed: UInt8(truncatingIfNeeded: value - 1)).rawValue
    case .productType, .source, .region:
      names.indices.contains(Int(value)) && value != 0 ? names[Int(value)] : nil
    }
  }
}
