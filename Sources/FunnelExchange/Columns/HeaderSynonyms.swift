public import FunnelCore

/// Which field a column's heading means, in three languages.
public enum HeaderSynonyms {
  /// Fields that stand for more than one of the noun's own.
  public enum Special {
    /// The day a deal closes: closed on where it is won or lost, else expected.
    public static let closing = "closing"
    /// The day a deal was lost, where a column besides says when deals were won.
    public static let lostOn = "lostOn"
    /// The day a deal entered the second open stage, which is also when it began.
    public static let engaged = "engaged"
    /// One product of a deal, by name.
    public static let product = "product"
    /// How many of that product.
    public static let quantity = "quantity"
    /// A person's given name.
    public static let firstName = "firstName"
    /// A person's family name.
    public static let lastName = "lastName"
    /// The day a history row's stage was entered.
    public static let day = "day"
    /// The deal a history row is about.
    public static let deal = "deal"
  }

  /// The field a heading means in a file of that kind; nil where it means none.
  public static func field(for heading: some StringProtocol, in kind: ImportKind) -> String? {
    let folded = FoldedText.fold(heading)
    guard !folded.isEmpty, let table = tables[kind] else { return nil }
    if let field = table[folded] { return field }
    let prefixes =
      kind == .deals || kind == .history ? ["property", "deal", "opportunity"] : ["property"]
    for prefix in prefixes where folded.hasPrefix(prefix) {
      if let field = table[String(folded.dropFirst(prefix.count))] { return field }
    }
    return nil
  }

  /// Whether a heading means the stage of a deal or, besides one, how the deal ended.
  static func isStatus(_ heading: some StringProtocol) -> Bool {
    let folded = FoldedText.fold(heading)
    return ["status", "状态", "狀態"].contains { folded.hasSuffix($0) }
  }

  /// Every field a column can be given by hand in a file of that kind.
  public static func fields(of kind: ImportKind) -> [String] {
    Array(Set((tables[kind] ?? [:]).values)).sorted()
  }

  private static let tables: [ImportKind: [String: String]] = {
    var tables: [ImportKind: [String: String]] = [:]
    for kind in ImportKind.allCases {
      var table: [String: String] = [:]
      for (field, words) in synonyms[kind] ?? [] {
        for word in words.split(separator: "|") { table[FoldedText.fold(word)] = field }
      }
      for field in kind.noun?.fields ?? [] {
        if let word = table[FoldedText.fold(field.name)], word != field.name { continue }
        table[FoldedText.fold(field.name)] = field.name
      }
      for name in (synonyms[kind] ?? []).map(\.field) {
        if table[FoldedText.fold(name)] == nil { table[FoldedText.fold(name)] = name }
      }
      tables[kind] = table
    }
    return tables
  }()
}

extension ImportKind {
  /// The kind of record the rows become; none for history, whose rows are moves of deals.
  public var noun: EntityKind? {
    switch self {
    case .deals: .deal
    case .accounts: .account
    case .contacts: .contact
    case .owners: .owner
    case .products: .product
    case .history, .store: nil
    }
  }
}
