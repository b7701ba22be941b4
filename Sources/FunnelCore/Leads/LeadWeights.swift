/// How much each thing that speaks for a lead weighs, in percent.
///
/// Written as `40/30/20/10`: ability to pay, intent, buying time, behaviour; they add up to 100.
public struct LeadWeights: Hashable, Sendable {
  /// Percent for the ability to pay, 0…100.
  public let ability: Int
  /// Percent for the intent on buying, 0…100.
  public let intent: Int
  /// Percent for the buying time, 0…100.
  public let buyingTime: Int
  /// Percent for what the record shows of the lead's behaviour, 0…100.
  public let behaviour: Int

  /// Weights in percent; nil where they do not add up to 100.
  public init?(ability: Int, intent: Int, buyingTime: Int, behaviour: Int) {
    let weights = [ability, intent, buyingTime, behaviour]
    guard weights.allSatisfy((0...100).contains), weights.reduce(0, +) == 100 else { return nil }
    self.init(unchecked: ability, intent, buyingTime, behaviour)
  }

  private init(unchecked ability: Int, _ intent: Int, _ buyingTime: Int, _ behaviour: Int) {
    (self.ability, self.intent) = (ability, intent)
    (self.buyingTime, self.behaviour) = (buyingTime, behaviour)
  }

  /// The weights where nobody has chosen others: 40, 30, 20, 10.
  public static let usual = LeadWeights(unchecked: 40, 30, 20, 10)

  /// Weights as people type them, such as `40/30/20/10`; nil for anything else.
  public init?(_ typed: some StringProtocol) {
    let parts = typed.split(separator: "/", omittingEmptySubsequences: false)
      .map { Int($0.trimmed) }
    guard parts.count == 4, let ability = parts[0], let intent = parts[1],
      let buyingTime = parts[2], let behaviour = parts[3]
    else { return nil }
    self.init(ability: ability, intent: intent, buyingTime: buyingTime, behaviour: behaviour)
  }

  /// The weight of a factor in percent.
  public subscript(factor: LeadFactor) -> Int {
    switch factor {
    case .ability: ability
    case .intent: intent
    case .buyingTime: buyingTime
    case .behaviour: behaviour
    }
  }
}

extension LeadWeights: FieldValue {
  /// Four percentages that add up to 100.
  public static var fieldType: FieldType { .notation(.leadWeights) }
  /// The percentages as `40/30/20/10`.
  public var value: Value {
    .text(LeadFactor.allCases.map { "\(self[$0])" }.joined(separator: "/"))
  }
  /// The weights of a stored text.
  public init?(_ value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text)
  }
}

/// What speaks for a lead: three things that people judge, and how it behaves.
public enum LeadFactor: String, Choice {
  /// How able the customer is to pay.
  case ability
  /// How intent the customer is on buying.
  case intent
  /// How soon the customer means to buy.
  case buyingTime
  /// What the record shows: contacts, touches, and how fresh the last contact is.
  case behaviour

  /// The factors that people judge; each is a field of the lead of the same name.
  public static let judged: [LeadFactor] = [.ability, .intent, .buyingTime]

  /// The values a factor has, 5 the best.
  public static let scale = 0...5
}

extension Book {
  /// How much each factor of a lead's score weighs: as the store has it, else 40/30/20/10.
  public var leadWeights: LeadWeights { settings.leadWeights ?? .usual }
}
