/// One thing a rule does.
public enum RuleAction: Hashable, Sendable {
  /// Plans an activity so many days ahead, on the first worked day from there on; for the deal's
  /// owner where nobody is named.
  case plan(Channel, subject: String, inDays: Int, for: Owner.ID?)
  /// Gives the deal to a person.
  case reassign(Owner.ID)
  /// Gives deals to the active people of a team in turn; to all active people where nil.
  case share(team: String?)
  /// Adds a tag to the deal.
  case addTag(String)
  /// Takes a tag off the deal.
  case removeTag(String)
  /// Raises a red flag on the deal.
  case flag(String)
  /// Puts a message before a person; before the deal's owner where nobody is named.
  case notify(Owner.ID?, String)
}

extension RuleAction {
  /// The actions without their parameters; the raw value is the code in stores.
  public enum Kind: String, Choice {
    case plan
    case reassign
    case share
    case addTag
    case removeTag
    case flag
    case notify
  }

  /// Which action it is.
  public var kind: Kind {
    switch self {
    case .plan: .plan
    case .reassign: .reassign
    case .share: .share
    case .addTag: .addTag
    case .removeTag: .removeTag
    case .flag: .flag
    case .notify: .notify
    }
  }

  /// The person it names.
  public var owner: Owner.ID? {
    switch self {
    case .plan(_, _, _, let owner), .notify(let owner, _): owner
    case .reassign(let owner): owner
    default: nil
    }
  }

  /// Whether only a deal can have it done to it.
  public var needsDeal: Bool {
    switch kind {
    case .reassign, .share, .addTag, .removeTag, .flag: true
    case .plan, .notify: owner == nil
    }
  }
}

extension RuleAction: Codable {
  private struct Form: Codable {
    var kind: String
    var channel: String?
    var days: Int?
    var owner: Owner.ID?
    var text: String?
  }

  /// Reads the kind and its parameters.
  public init(from decoder: any Decoder) throws {
    let form = try Form(from: decoder)
    func needed<Part>(_ part: Part?) throws -> Part {
      guard let part else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: form.kind))
      }
      return part
    }
    switch try needed(Kind(rawValue: form.kind)) {
    case .plan:
      self = .plan(
        try needed(form.channel.flatMap(Channel.init(rawValue:))), subject: form.text ?? "",
        inDays: form.days ?? 0, for: form.owner)
    case .reassign: self = .reassign(try needed(form.owner))
    case .share: self = .share(team: form.text)
    case .addTag: self = .addTag(try needed(form.text))
    case .removeTag: self = .removeTag(try needed(form.text))
    case .flag: self = .flag(try needed(form.text))
    case .notify: self = .notify(form.owner, try needed(form.text))
    }
  }

  /// Writes the kind and its parameters.
  public func encode(to encoder: any Encoder) throws {
    var form = Form(kind: kind.rawValue, owner: owner)
    switch self {
    case .plan(let channel, let subject, let days, _):
      (form.channel, form.text, form.days) = (channel.rawValue, subject, days)
    case .reassign: break
    case .share(let team): form.text = team
    case .addTag(let text), .removeTag(let text), .flag(let text), .notify(_, let text):
      form.text = text
    }
    try form.encode(to: encoder)
  }
}

/// What a rule does, in order.
public struct RuleActions: Hashable, Sendable, JSONFieldValue {
  /// The actions in the order they are done in.
  public var list: [RuleAction]

  /// The given actions.
  public init(_ list: [RuleAction] = []) { self.list = list }

  /// Reads the list.
  public init(from decoder: any Decoder) throws { list = try [RuleAction](from: decoder) }

  /// Writes the list.
  public func encode(to encoder: any Encoder) throws { try list.encode(to: encoder) }
}
