/// What sets a rule off.
public enum RuleTrigger: Hashable, Sendable {
  /// A deal comes to stand in the stage.
  case entersStage(Stage.ID)
  /// An open deal has stood in the stage, in any open one where nil, for so many calendar days.
  case daysInStage(Stage.ID?, days: Int)
  /// An open deal's amount is above so much, in minor units of the store's currency.
  case amountAbove(Int64)
  /// Nobody has been in touch with the customer of an open deal for so many calendar days.
  case noContact(days: Int)
  /// Nobody has ever been in touch, so many calendar days after the deal was created.
  case noFirstContact(days: Int)
  /// The expected close day of an open deal has gone by.
  case closePassed
  /// A red flag comes up of itself; any of them where nil.
  case redFlag(RedFlagKind?)
  /// The conversion of the stage over a year is surely below so much: the upper end of its
  /// interval is.
  case conversionBelow(Stage.ID, Percentage)
}

extension RuleTrigger {
  /// The triggers without their parameters; the raw value is the code in stores and commands.
  public enum Kind: String, Choice {
    case entersStage
    case daysInStage
    case amountAbove
    case noContact
    case noFirstContact
    case closePassed
    case redFlag
    case conversionBelow
  }

  /// Which trigger it is.
  public var kind: Kind {
    switch self {
    case .entersStage: .entersStage
    case .daysInStage: .daysInStage
    case .amountAbove: .amountAbove
    case .noContact: .noContact
    case .noFirstContact: .noFirstContact
    case .closePassed: .closePassed
    case .redFlag: .redFlag
    case .conversionBelow: .conversionBelow
    }
  }

  /// The stage it names.
  public var stage: Stage.ID? {
    switch self {
    case .entersStage(let stage), .conversionBelow(let stage, _): stage
    case .daysInStage(let stage, _): stage
    default: nil
    }
  }

  /// The days it names.
  public var days: Int? {
    switch self {
    case .daysInStage(_, let days), .noContact(let days), .noFirstContact(let days): days
    default: nil
    }
  }

  /// Whether it is about a stage as a whole and not about a deal.
  public var isAboutStage: Bool { kind == .conversionBelow }

  /// How many days a rule may wait for.
  static let dayRange: ClosedRange<Int64> = 1...3_660
}

/// The red flags a rule can wait for, whoever they are about.
public enum RedFlagKind: String, Choice {
  case noEconomicBuyer
  case noCoach
  case severalEconomicBuyers
  case neverContacted
  case newInJob
  case opposed
  case missing
  case lockedSpecification
  case closePassed
  case noDatedNextStep
  case oldForm
}

extension AutomaticRedFlag {
  /// Which kind of danger it is, whoever it is about.
  public var kind: RedFlagKind {
    switch self {
    case .noEconomicBuyer: .noEconomicBuyer
    case .noCoach: .noCoach
    case .severalEconomicBuyers: .severalEconomicBuyers
    case .neverContacted: .neverContacted
    case .newInJob: .newInJob
    case .opposed: .opposed
    case .missing: .missing
    case .lockedSpecification: .lockedSpecification
    case .closePassed: .closePassed
    case .noDatedNextStep: .noDatedNextStep
    case .oldForm: .oldForm
    }
  }
}

extension RuleTrigger: JSONFieldValue {
  private struct Form: Codable {
    var kind: String
    var stage: Stage.ID?
    var days: Int?
    var amount: Int64?
    var flag: String?
    var bound: Int?
  }

  /// Reads the kind and its parameters.
  public init(from decoder: any Decoder) throws {
    let form = try Form(from: decoder)
    func missing() -> DecodingError {
      .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: form.kind))
    }
    func needed<Part>(_ part: Part?) throws -> Part {
      guard let part else { throw missing() }
      return part
    }
    switch try needed(Kind(rawValue: form.kind)) {
    case .entersStage: self = .entersStage(try needed(form.stage))
    case .daysInStage: self = .daysInStage(form.stage, days: try needed(form.days))
    case .amountAbove: self = .amountAbove(try needed(form.amount))
    case .noContact: self = .noContact(days: try needed(form.days))
    case .noFirstContact: self = .noFirstContact(days: try needed(form.days))
    case .closePassed: self = .closePassed
    case .redFlag: self = .redFlag(try form.flag.map { try needed(RedFlagKind(rawValue: $0)) })
    case .conversionBelow:
      let bound = try needed(form.bound.flatMap { Percentage(basisPoints: $0) })
      self = .conversionBelow(try needed(form.stage), bound)
    }
  }

  /// Writes the kind and its parameters.
  public func encode(to encoder: any Encoder) throws {
    var form = Form(kind: kind.rawValue, stage: stage, days: days)
    switch self {
    case .amountAbove(let amount): form.amount = amount
    case .redFlag(let flag): form.flag = flag?.rawValue
    case .conversionBelow(_, let bound): form.bound = Int(bound.basisPoints)
    default: break
    }
    try form.encode(to: encoder)
  }
}
