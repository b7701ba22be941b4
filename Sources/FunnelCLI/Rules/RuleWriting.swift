import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel rule add NAME field=value …`.
struct RuleAdd: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Write a rule; it is off until it is switched on.",
    discussion: """
      trigger=entersStage stage=…, daysInStage days=… [stage=…], amountAbove amount=…, \
      noContact days=…, noFirstContact days=…, closePassed, redFlag [redFlag=…], \
      conversionBelow stage=… bound=…. Days are calendar days.
      condition= is a filter of deals. Actions: activity=call subject=… inDays=… assignee=…, \
      reassign=…, share=TEAM or *, addTag=…, removeTag=…, flag=…, notice=… notified=….
      What is said again is done as well: activity=call subject=A activity=mail subject=B, or \
      activity.2=mail subject.2=B.
      exceptionAmount=, exceptionBudget= and exceptionOwner= say when and who decides instead.
      Example: funnel rule add "Stalled" trigger=daysInStage stage=Proposal days=30 \
      activity=call subject="Ask why" inDays=2 exceptionAmount=5M exceptionOwner=Karen
      """)

  @Argument(
    help: ArgumentHelp(
      "What the rule says; the first may be the plain name.", valueName: "field=value"))
  var fields: [String] = []

  @Option(
    help: ArgumentHelp(
      "A shipped example to begin with: highValue, stagnant or newWithoutContact.",
      valueName: "name"),
    completion: .list(RuleTemplate.allCases.map(\.rawValue)))
  var template: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .creating)
    try workspace.furnish()
    var draft = try beginning(in: workspace)
    if !fields.isEmpty {
      let assignments = try Assignment.all(fields, nameField: "name")
      draft.values.merge(try workspace.values(ofRule: assignments)) { $1 }
    } else if template == nil {
      throw Failure.nothingAssigned
    }
    var record = try workspace.record(of: draft)
    record["order"] = try workspace.store.rules().count.value
    let provisional = EntityReference(.rule, -1)
    let label = Phrase.Rules.kept(String(record["name"] ?? .none) ?? "")
    let commit = try workspace.perform(
      [.add(NewRecord(.rule, provisional: -1, values: record))], label)
    try workspace.report(Rule.ID(commit.created[provisional] ?? 0), label, as: output.chosen)
  }

  private func beginning(in workspace: Workspace) throws -> RuleDraft {
    guard let template else {
      var draft = RuleDraft(.closePassed)
      draft.values["trigger"] = nil
      return draft
    }
    guard let known = RuleTemplate(rawValue: template) else {
      throw Failure.notAChoice(
        template, option: "--template", known: RuleTemplate.allCases.map(\.rawValue))
    }
    return RuleDraft(
      known.rule(
        in: workspace.book, name: Phrase.Rules.name(of: known)[workspace.language],
        text: Phrase.Rules.text(of: known)[workspace.language]))
  }
}

/// `funnel rule edit RULE field=value …`.
struct RuleEdit: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what a rule says.",
    discussion: "Fields are those of `funnel rule add`; an empty value takes one away.")

  @Argument(help: "The number or the name.")
  var rule: String

  @Argument(help: ArgumentHelp("What is to hold.", valueName: "field=value"))
  var fields: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let found = try workspace.rule(rule)
    var draft = RuleDraft(found.record)
    draft.values.merge(try workspace.values(ofRule: Assignment.all(fields))) { $1 }
    let record = try workspace.record(of: draft)
    let label = Phrase.Rules.kept(String(record["name"] ?? .none) ?? "")
    let entity = EntityReference(found.record.id)
    try workspace.refuseContradiction(
      of: Rule(id: found.record.id, values: found.record.values.merging(record) { $1 }))
    let commit = try workspace.perform(
      [.edit(entity, record)], label, expecting: [entity: found.version])
    try workspace.report(
      found.record.id,
      commit.transaction == nil ? Phrase.CommandLine.nothingToChange : label, as: output.chosen)
  }
}

/// `funnel rule remove RULE`.
struct RuleRemove: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a rule that has never acted; undo brings it back.")

  @Argument(help: "The number or the name.")
  var rule: String

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let found = try workspace.rule(rule).record
    let label = Phrase.Rules.removed(found.name)
    try workspace.perform([.remove(EntityReference(found.id))], label)
    try invocation.say(label)
  }
}

extension Workspace {
  /// The record that a draft describes.
  func record(of draft: RuleDraft) throws -> RecordValues {
    do throws(RuleViolation) {
      return try draft.record(in: book)
    } catch {
      throw refusal(error)
    }
  }

  /// Prints a rule, or says what was done with it.
  func report(_ rule: Rule.ID, _ label: Phrase, as format: OutputFormat) throws {
    guard format != .text, let found = try store.record(rule) else {
      return try invocation.say(label)
    }
    try invocation.output.print(answer(about: found.record), as: format)
  }

  /// What assignments say of a rule.
  func values(ofRule assignments: [Assignment]) throws(Failure) -> RecordValues {
    var values: RecordValues = [:]
    var turns: [String: Int] = [:]
    for assignment in assignments {
      var field = try ruleField(assignment.field)
      // Saying a thing again means one more of it; what follows belongs to that one.
      if let group = RuleDraft.group(of: field.name) {
        if field.name == group[0] { turns[group[0], default: 0] += 1 }
        let name = RuleDraft.name(field.name, max(1, turns[group[0]] ?? 1))
        guard let again = RuleDraft.field(name) else {
          throw .outOfBounds(name, option: field.name, RuleDraft.turns)
        }
        field = again
      }
      values[field.name] = try value(assignment.text, of: field)
    }
    return values
  }

  private func ruleField(_ typed: String) throws(Failure) -> FieldDescription {
    let folded = typed.lowercased()
    let field = RuleDraft.allFields.first { field in
      field.name.lowercased() == folded
        || [.en, .hans, .hant].contains {
          RuleDraft.label(of: field.name)[$0].lowercased() == folded
        }
    }
    guard let field else {
      throw .unknownField(typed, .rule, known: RuleDraft.fields.map(\.name))
    }
    return field
  }

  private func value(_ text: String, of field: FieldDescription) throws(Failure) -> Value {
    if case .reference(let kind) = field.type, !text.trimmed.isEmpty {
      if kind == .stage, let pipeline = try pipeline() {
        return try stage(text, in: pipeline.id).id.value
      }
      return .integer(try reference(text, kind).id)
    }
    do throws(FieldText.Problem) {
      return try self.text().value(of: text, as: field.type)
    } catch {
      throw .badValue(text, field: RuleDraft.label(of: field.name)[language], error)
    }
  }
}
