/// The words that stand before the colon in a typed filter, as completion and help list them.
public enum FilterKey: String, CaseIterable, Sendable {
  case stage
  case from
  case pipeline
  case owner
  case team
  case manager
  case account
  case sector
  case region
  case source
  case channel
  case product
  case tag
  case name
  case next
  case currency
  case segment
  case zone
  case status
  case gate
  case role
  case audit
  case dated
  case missing
  case stale
  case pastdue
  case pseudo
  case deep
  case unproven
  case outdated
  case lead
  case amount
  case probability = "p"
  case fund
  case competition = "us"
  case score
  case position
  case days
  case quiet
  case close
  case created
  case closed
  case period
  case step
  case reviewed
  case contact

  /// The key of a word in any case, other names of it included.
  public init?(typed word: some StringProtocol) {
    let word = word.folded
    if let key = FilterKey(rawValue: word) ?? Self.aliases[word] {
      self = key
    } else {
      return nil
    }
  }

  private static let aliases: [String: FilterKey] = [
    "probability": .probability, "competition": .competition, "funding": .fund,
    "stagnant": .stale, "overdue": .pastdue, "tags": .tag, "state": .status,
  ]

  /// What kind of value follows.
  public var valueKind: ValueKind {
    switch self {
    case .stage, .from, .pipeline, .owner, .team, .manager, .account, .sector, .region, .source,
      .product, .tag, .name, .next, .currency:
      .text
    case .channel, .segment, .zone, .status, .gate, .role, .audit, .dated, .missing: .choice
    case .stale, .pastdue, .pseudo, .deep, .unproven, .outdated, .lead: .flag
    case .amount: .amount
    case .probability, .fund, .competition, .score, .position, .days, .quiet: .number
    case .close, .created, .closed, .period, .step, .reviewed, .contact: .day
    }
  }

  /// The kinds of value.
  public enum ValueKind: Sendable {
    /// Part of a text.
    case text
    /// One of `choices`.
    case choice
    /// `yes` or `no`.
    case flag
    /// A number in major units, with k, m, b, 万, 萬, 億 or 亿 after it.
    case amount
    /// A number.
    case number
    /// A day, month, quarter or year, or a number of days from today such as `30d`.
    case day
  }

  /// The values of a choice as people type them; empty for other keys.
  public var choices: [String] { FilterChoice.all(of: self).map(\.code) }

  /// Whether the days of the key lie in the past, so that `30d` means thirty days ago.
  var looksBack: Bool {
    switch self {
    case .created, .closed, .reviewed, .contact: true
    default: false
    }
  }
}
