/// A rule as people write it: one field for each thing that can be said.
///
/// Forms and the command line share it. A rule has at most one action of each kind here.
public struct RuleDraft: Sendable {
  /// What is filled in, by field name.
  public var values: [String: Value]

  /// The fields in the order people fill them in.
  public static let fields: [FieldDescription] = [
    field("name", .text, isRequired: true),
    field("trigger", RuleTrigger.Kind.fieldType, isRequired: true),
    field("stage", .reference(.stage)),
    field("days", .integer),
    field("amount", .amount),
    field("redFlag", RedFlagKind.fieldType),
    field("bound", .percentage),
    field("condition", .text),
    field("activity", Channel.fieldType),
    field("subject", .text),
    field("inDays", .integer),
    field("assignee", .reference(.owner)),
    field("reassign", .reference(.owner)),
    field("share", .text),
    field("addTag", .text),
    field("removeTag", .text),
    field("flag", .text),
    field("notice", .text),
    field("notified", .reference(.owner)),
    field("exceptionAmount", .amount),
    field("exceptionBudget", .amount),
    field("exceptionOwner", .reference(.owner)),
    field("note", .longText),
  ]

  /// What `share` holds where deals go to all active people.
  public static let everyone = "*"

  private static func field(
    _ name: String, _ type: FieldType, isRequired: Bool = false
  ) -> FieldDescription {
    FieldDescription(name: name, type: type, isRequired: isRequired)
  }

  /// The field of that name.
  public static func field(_ name: String) -> FieldDescription? {
    fields.first { $0.name == name }
  }

  /// The fields that say more about a trigger.
  public static func parameters(of kind: RuleTrigger.Kind) -> [String] {
    switch kind {
    case .entersStage: ["stage"]
    case .daysInStage: ["stage", "days"]
    case .amountAbove: ["amount"]
    case .noContact, .noFirstContact: ["days"]
    case .closePassed: []
    case .redFlag: ["redFlag"]
    case .conversionBelow: ["stage", "bound"]
    }
  }

  /// The fields that say more about some trigger.
  public static let allParameters = ["stage", "days", "amount", "redFlag", "bound"]

  /// An empty draft of a trigger.
  public init(_ kind: RuleTrigger.Kind) { values = ["trigger": kind.value] }

  /// What a rule says.
  public init(_ rule: Rule) {
    values = ["name": .text(rule.name), "trigger": rule.trigger.kind.value]
    values["stage"] = rule.trigger.stage.value
    values["days"] = rule.trigger.days.value
    switch rule.trigger {
    case .amountAbove(let bound): values["amount"] = bound.value
    case .redFlag(let kind): values["redFlag"] = kind.value
    case .conversionBelow(_, let bound): values["bound"] = bound.value
    default: break
    }
    for action in rule.actions.list { take(action) }
    for name in Self.kept { values[name] = rule[field: name] }
    values = values.filter { $0.value != .none }
  }

  /// The fields that the record has under the same name.
  private static let kept = [
    "condition", "exceptionAmount", "exceptionBudget", "exceptionOwner", "note",
  ]

  private mutating func take(_ action: RuleAction) {
    switch action {
    case .plan(let channel, let subject, let days, let owner):
      (values["activity"], values["subject"]) = (channel.value, .text(subject))
      (values["inDays"], values["assignee"]) = (days.value, owner.value)
    case .reassign(let owner): values["reassign"] = owner.value
    case .share(let team): values["share"] = .text(team ?? Self.everyone)
    case .addTag(let tag): values["addTag"] = .text(tag)
    case .removeTag(let tag): values["removeTag"] = .text(tag)
    case .flag(let text): values["flag"] = .text(text)
    case .notify(let owner, let text):
      (values["notice"], values["notified"]) = (.text(text), owner.value)
    }
  }

  private subscript<Part: FieldValue>(_ name: String, as _: Part.Type) -> Part? {
    values[name].flatMap { $0 == .none || $0 == .text("") ? nil : Part($0) }
  }

  /// The trigger that is described.
  ///
  /// - Throws: `RuleViolation.missing` where something it needs is not said.
  public func trigger() throws(RuleViolation) -> RuleTrigger {
    func needed<Part: FieldValue>(
      _ name: String, _ type: Part.Type
    ) throws(RuleViolation) -> Part {
      guard let part = self[name, as: type] else { throw .missing(.rule, name) }
      return part
    }
    switch try needed("trigger", RuleTrigger.Kind.self) {
    case .entersStage: return .entersStage(try needed("stage", Stage.ID.self))
    case .daysInStage:
      return .daysInStage(self["stage", as: Stage.ID.self], days: try needed("days", Int.self))
    case .amountAbove: return .amountAbove(try needed("amount", Int64.self))
    case .noContact: return .noContact(days: try needed("days", Int.self))
    case .noFirstContact: return .noFirstContact(days: try needed("days", Int.self))
    case .closePassed: return .closePassed
    case .redFlag: return .redFlag(self["redFlag", as: RedFlagKind.self])
    case .conversionBelow:
      return .conversionBelow(
        try needed("stage", Stage.ID.self), try needed("bound", Percentage.self))
    }
  }

  /// The actions that are described, in the order of the fields.
  public var actions: RuleActions {
    var list: [RuleAction] = []
    if let channel = self["activity", as: Channel.self] {
      list.append(
        .plan(
          channel, subject: self["subject", as: String.self] ?? "",
          inDays: self["inDays", as: Int.self] ?? 0, for: self["assignee", as: Owner.ID.self]))
    }
    if let owner = self["reassign", as: Owner.ID.self] { list.append(.reassign(owner)) }
    if let team = self["share", as: String.self] {
      list.append(.share(team: team == Self.everyone ? nil : team))
    }
    if let tag = self["addTag", as: String.self] { list.append(.addTag(tag)) }
    if let tag = self["removeTag", as: String.self] { list.append(.removeTag(tag)) }
    if let text = self["flag", as: String.self] { list.append(.flag(text)) }
    if let text = self["notice", as: String.self] {
      list.append(.notify(self["notified", as: Owner.ID.self], text))
    }
    return RuleActions(list)
  }

  /// The values of the record that the draft describes.
  ///
  /// - Throws: `RuleViolation` where something is missing, and where nobody active belongs to the
  ///   team that deals are to be shared out in.
  public func record(in book: Book) throws(RuleViolation) -> [String: Value] {
    var record: [String: Value] = [:]
    guard let name = self["name", as: String.self] else { throw .missing(.rule, "name") }
    record["name"] = .text(name)
    record["trigger"] = try trigger().value
    let actions = actions
    guard !actions.list.isEmpty else { throw .automation(.doesNothing) }
    for case .share(let team) in actions.list where book.activePeople(of: team).isEmpty {
      throw .automation(.noSuchTeam(team))
    }
    record["actions"] = actions.value
    for name in Self.kept { record[name] = values[name] ?? Value.none }
    return record
  }
}
