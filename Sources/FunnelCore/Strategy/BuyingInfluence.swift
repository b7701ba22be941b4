/// One person who has a say in the purchase.
public struct BuyingInfluence: Hashable, Sendable, Codable {
  /// Unique within the form.
  public var key: Int
  /// The person's name.
  public var name: String
  /// Job title.
  public var title: String?
  /// Where the person sits.
  public var location: String?
  /// The parts the person plays, several at once.
  public var roles: Set<BuyingRole> = []
  /// Whom the person prefers, −5 the competitor … +5 us; none while unknown.
  public var rating: InfluenceRating?
  /// How much the person's word weighs.
  public var degree: Degree?
  /// How the person sees the present situation.
  public var mode: ResponseMode?
  /// Whether and when we have talked to the person.
  public var contact: ContactState?
  /// Whether the person is new in the job.
  public var isNewInJob: Bool = false
  /// The private gain: security, esteem, approval from above.
  public var personalWin: String?
  /// What the business gains: efficiency, revenue, research.
  public var businessResult: String?

  /// A person of whom only the name is known.
  public init(key: Int, name: String) {
    self.key = key
    self.name = name
  }
}

extension BuyingInfluence {
  /// What is recorded about talking to a person; nothing recorded is not the same as never.
  public enum ContactState: Hashable, Sendable, Codable {
    case never
    case met(Day)
  }
}

/// A part somebody plays in the purchase.
public enum BuyingRole: String, Choice, Codable {
  /// Gives the final approval and sets the floor price.
  case economic = "E"
  /// Judges specification, quantity and acceptance.
  case technical = "T"
  /// Uses what is bought.
  case user = "U"
  /// Wants us to win and gives true information.
  case coach = "C"
}

/// Whom a person prefers: −5 the competitor … +5 us.
public struct InfluenceRating: SignedScale {
  /// −5…+5 without 0.
  public let rawValue: Int

  /// The rating of a number; nil for 0 and outside −5…+5.
  public init?(rawValue: Int) {
    guard (-5...5).contains(rawValue), rawValue != 0 else { return nil }
    self.rawValue = rawValue
  }
}

/// How much a person's word weighs.
public enum Degree: String, Choice, Codable {
  case high
  case medium
  case low

  /// The weight in weighted support: high 3, medium 2, low 1.
  public var weight: Int {
    switch self {
    case .high: 3
    case .medium: 2
    case .low: 1
    }
  }
}

/// How a person sees the present situation.
public enum ResponseMode: String, Choice, Codable {
  case growth
  case trouble
  case evenKeel
  case overconfident

  /// Whether the person is open to change.
  public var isReceptive: Bool { self == .growth || self == .trouble }
}
