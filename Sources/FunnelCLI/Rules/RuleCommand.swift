import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel rule …`: what happens by itself.
struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "What happens by itself: write, test and switch rules.",
    subcommands: [
      RuleList.self, RuleShow.self, RuleAdd.self, RuleEdit.self, RuleRemove.self,
      RuleEnable.self, RuleDisable.self, RuleTest.self, RuleFirings.self, RuleUndo.self,
      RuleReviewing.self,
    ], defaultSubcommand: RuleList.self, aliases: ["rules"])
}

/// `funnel rule list`.
struct RuleList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the rules.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let rules = try workspace.store.rules()
    let language = invocation.language
    let rows = rules.map { rule in
      [
        "#\(rule.id.rawValue)", (rule.isEnabled ? Phrase.Rules.on : Phrase.Rules.off)[language],
        rule.name, rule.trigger.phrase(in: workspace.book)[language],
        workspace.deeds(of: rule),
      ]
    }
    let kind = EntityKind.rule
    let table = workspace.table(
      [
        ("id", Phrase(verbatim: "#")), ("isEnabled", Phrase(verbatim: "")),
        ("name", kind.label(ofField: "name")), ("trigger", Phrase.Rules.when),
        ("actions", Phrase.Rules.does),
      ], rows)
    let count = EntityKind.rule.counted(rules.count)[language]
    try invocation.output.print(
      Answer(
        json: .members([
          "count": .integer(rules.count),
          "rules": .array(rules.map { .object(workspace.members(of: $0)) }),
        ]), [.table(table), .line(count)]),
      as: output.chosen)
  }
}

/// `funnel rule show RULE`.
struct RuleShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show everything about a rule.")

  @Argument(help: "The number or the name.")
  var rule: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    try invocation.output.print(
      workspace.answer(about: workspace.rule(rule).record), as: output.chosen)
  }
}

extension Workspace {
  /// The rule that a number or a name stands for.
  func rule(_ typed: String) throws -> Versioned<Rule> {
    let entity = try reference(typed, .rule)
    guard let found = try store.record(Rule.ID(entity.id)) else {
      throw Failure.noSuchRecord(typed, .rule)
    }
    return found
  }

  /// Rows of texts under headings, each with the name programs know it by.
  func table(
    _ columns: [(key: String, title: Phrase)], _ rows: [[String]], figures: Set<String> = []
  ) -> DocumentTable {
    DocumentTable(
      columns: columns.map { column in
        DocumentTable.Column(
          title: column.title[language], key: column.key,
          isNumeric: figures.contains(column.key), limit: 60)
      }, rows: rows.map { row in row.map { DocumentTable.Cell($0) } })
  }

  /// What a rule does, in words.
  func deeds(of rule: Rule) -> String {
    rule.actions.list.map { $0.phrase(in: book)[language] }.joined(separator: "; ")
  }

  /// Everything about a rule.
  func answer(about rule: Rule) -> Answer {
    let draft = RuleDraft(rule)
    let record = Record(entity: EntityReference(rule.id), values: draft.values, version: 0)
    var facts = [
      Document.Fact(
        EntityKind.rule.label(ofField: "isEnabled")[language],
        rule.isEnabled
          ? "\(Phrase.Rules.on[language]) · \(rule.enabledOn?.medium(in: language) ?? "")"
          : Phrase.Rules.off[language]),
      Document.Fact(Phrase.Rules.when[language], rule.trigger.phrase(in: book)[language]),
    ]
    if let condition = rule.condition {
      facts.append(Document.Fact(Phrase.Rules.onlyIf[language], condition))
    }
    facts.append(Document.Fact(Phrase.Rules.does[language], deeds(of: rule)))
    for name in ["exceptionAmount", "exceptionBudget", "exceptionOwner", "note"] {
      guard let value = draft.values[name] else { continue }
      facts.append(
        Document.Fact(
          EntityKind.rule.label(ofField: name)[language],
          display(value, of: name, in: record)))
    }
    if let count = Rule.count(of: rule.condition ?? "", in: book, on: today) {
      facts.append(
        Document.Fact(
          EntityKind.rule.label(ofField: "condition")[language],
          Phrase.Rules.matching(count)[language]))
    }
    return Answer(
      json: .object(members(of: rule)),
      [.heading("#\(rule.id.rawValue) \(rule.name)"), .facts(facts)])
  }

  /// A rule for programs: what is said about it, under the names that `add` and `edit` take.
  func members(of rule: Rule) -> [(key: String, value: JSON)] {
    let draft = RuleDraft(rule)
    var members: [(key: String, value: JSON)] = [
      ("id", .integer(rule.id.rawValue)), ("isEnabled", .flag(rule.isEnabled)),
      ("enabledOn", .day(rule.enabledOn)),
    ]
    let once = Set(RuleDraft.fields.map(\.name))
    for field in RuleDraft.allFields where once.contains(field.name) || draft.says(field.name) {
      members.append((field.name, json(draft.values[field.name] ?? .none, field.type, in: nil)))
    }
    return members
  }
}
