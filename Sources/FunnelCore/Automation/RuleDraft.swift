/// A rule as people write it: one field for each thing that can be said.
///
/// Forms and the command line share it. Where a rule does the same kind of thing several times, the
/// fields of the second time end in `.2`, those of the third in `.3`, up to `.9`.
public struct RuleDraft: Sendable {
  /// What is filled in, by field name.
  public var values: RecordValues

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

  /// The field of that name, such as `activity` or `activity.2`.
  public static func field(_ name: String) -> FieldDescription? {
    let (base, turn) = parts(of: name)
    guard turns.contains(turn), turn == 1 || group(of: base) != nil,
      let field = fields.first(where: { $0.name == base })
    else { return nil }
    return FieldDescription(name: name, type: field.type, isRequired: field.isRequired)
  }

  /// The fields of things that a rule can do several times, each led by the one that says so.
  public static let groups = [
    ["activity", "subject", "inDays", "assignee"], ["addTag"], ["removeTag"], ["flag"],
    ["notice", "notified"],
  ]

  /// How often a rule can do the same kind of thing.
  public static let turns = 1...9

  /// The group that a field of the first time belongs to; nil for what is said once.
  public static func group(of base: String) -> [String]? { groups.first { $0.contains(base) } }

  /// The name of a field the first, second or third time.
  public static func name(_ base: String, _ turn: Int) -> String {
    turn == 1 ? base : "\(base).\(turn)"
  }

  /// A field's name of the first time, and which time it is: `activity` and 2 for `activity.2`.
  public static func parts(of name: String) -> (base: String, turn: Int) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let turn = Int(parts[1]) else { return (name, 1) }
    return (String(parts[0]), turn)
  }

  /// Every field there is, those of later times behind the first ones of their group.
  public static let allFields: [FieldDescription] = fields.flatMap { first in
    guard let group = group(of: first.name) else { return [first] }
    guard first.name == group.last else { return [first] }
    let later = turns.dropFirst().flatMap { turn in
      group.compactMap { field(name($0, turn)) }
    }
    return [first] + later
  }

  /// Whether anything is said in a field.
  public func says(_ name: String) -> Bool {
    values[name].map { $0 != .none && $0 != .text("") } ?? false
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
      add([
        "activity": channel.value, "subject": .text(subject), "inDays": days.value,
        "assignee": owner.value,
      ])
    case .reassign(let owner): values["reassign"] = owner.value
    case .share(let team): values["share"] = .text(team ?? Self.everyone)
    case .addTag(let tag): add(["addTag": .text(tag)])
    case .removeTag(let tag): add(["removeTag": .text(tag)])
    case .flag(let text): add(["flag": .text(text)])
    case .notify(let owner, let text): add(["notice": .text(text), "notified": owner.value])
    }
  }

  /// Says once more what a group of fields says.
  private mutating func add(_ said: RecordValues) {
    guard let head = Self.groups.lazy.compactMap(\.first).first(where: { said[$0] != nil }) else {
      return
    }
    let turn = Self.turns.first { !says(Self.name(head, $0)) } ?? Self.turns.upperBound
    for (base, value) in said { values[Self.name(base, turn)] = value }
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
    var list = all("activity", as: Channel.self) { draft, channel, turn in
      .plan(
        channel, subject: draft[Self.name("subject", turn), as: String.self] ?? "",
        inDays: draft[Self.name("inDays", turn), as: Int.self] ?? 0,
        for: draft[Self.name("assignee", turn), as: Owner.ID.self])
    }
    if let owner = self["reassign", as: Owner.ID.self] { list.append(.reassign(owner)) }
    if let team = self["share", as: String.self] {
      list.append(.share(team: team == Self.everyone ? nil : team))
    }
    list += all("addTag", as: String.self) { _, tag, _ in .addTag(tag) }
    list += all("removeTag", as: String.self) { _, tag, _ in .removeTag(tag) }
    list += all("flag", as: String.self) { _, text, _ in .flag(text) }
    list += all("notice", as: String.self) { draft, text, turn in
      .notify(draft[Self.name("notified", turn), as: Owner.ID.self], text)
    }
    return RuleActions(list)
  }

  /// What is done each time that a field is filled in.
  private func all<Part: FieldValue>(
    _ head: String, as type: Part.Type, _ action: (RuleDraft, Part, Int) -> RuleAction
  ) -> [RuleAction] {
    Self.turns.compactMap { turn in
      self[Self.name(head, turn), as: type].map { action(self, $0, turn) }
    }
  }

  /// The values of the record that the draft describes.
  ///
  /// - Throws: `RuleViolation` where something is missing, and where nobody active belongs to the
  ///   team that deals are to be shared out in.
  public func record(in book: Book) throws(RuleViolation) -> RecordValues {
    var record: RecordValues = [:]
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
