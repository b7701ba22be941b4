/// A column to sort deals by, and which way.
///
/// Deals without a value come last either way; equal ones follow in the order of their numbers.
public struct DealOrder: Hashable, Sendable {
  /// The column.
  public var column: Column
  /// Whether the largest, latest or last comes first.
  public var isDescending: Bool

  /// An order by a column, the way people usually want it where nothing is said.
  public init(_ column: Column, isDescending: Bool? = nil) {
    self.column = column
    self.isDescending = isDescending ?? column.isUsuallyDescending
  }

  /// An order as people type it: `amount`, `-close` for descending, `+close` for ascending.
  public init?(typed text: String) {
    let sign = text.first
    let word = sign == "-" || sign == "+" ? text.dropFirst() : text[...]
    guard let column = Column(typed: word) else { return nil }
    self.init(column, isDescending: sign == "-" ? true : sign == "+" ? false : nil)
  }

  /// The same column the other way round.
  public var reversed: DealOrder { DealOrder(column, isDescending: !isDescending) }

  /// What deals can be sorted by.
  public enum Column: String, Choice {
    case id
    case name
    case account
    case amount
    case probability
    case weighted
    case fund
    case competition = "us"
    case score
    case zone
    case position
    case close
    case created
    case closed
    case daysInStage = "days"
    case quiet
    case nextStep = "next"
    case owner
    case stage

    /// The column of a typed word in any case.
    public init?(typed word: some StringProtocol) {
      let word = word.folded
      if let column = Column(rawValue: word) {
        self = column
      } else if let column = Self.aliases[word] {
        self = column
      } else {
        return nil
      }
    }

    private static let aliases: [String: Column] = [
      "p": .probability, "competition": .competition, "daysinstage": .daysInStage,
      "nextstep": .nextStep, "deal": .name, "value": .amount,
    ]

    /// Whether people usually want the largest first.
    public var isUsuallyDescending: Bool {
      switch self {
      case .amount, .probability, .weighted, .fund, .competition, .score, .zone, .position,
        .daysInStage, .quiet, .closed:
        true
      case .id, .name, .account, .close, .created, .nextStep, .owner, .stage: false
      }
    }
  }
}
