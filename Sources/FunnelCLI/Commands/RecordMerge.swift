import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel account merge` and its like.
struct RecordMerge<Noun: CommandNoun>: FunnelCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: "Make two of the \(Noun.plural) one.",
      discussion: """
        All that refers to the first refers to the second from then on; what only one of them \
        holds stays. Where they differ the second one's holds, unless a field is given. One undo \
        brings both back.
        """)
  }

  @Argument(help: "The one that goes: its number, imported identity, or name.")
  var from: String

  @Argument(help: "The one that stays.")
  var into: String

  @Argument(help: ArgumentHelp("What is to hold where they differ.", valueName: "field=value"))
  var fields: [String] = []

  @Flag(help: "Say what would be merged, and change nothing.")
  var dryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: dryRun ? .reading : .changing)
    let (from, into) = (
      try workspace.reference(from, Noun.kind), try workspace.reference(into, Noun.kind)
    )
    let (lost, kept) = (try workspace.record(from), try workspace.record(into))
    let choices =
      fields.isEmpty
      ? [:]
      : try workspace.values(Assignment.all(fields), of: Noun.kind, present: kept.values)
    if dryRun {
      guard from != into else { throw workspace.refusal(.mergeWithItself(from)) }
      return try preview(lost, kept, workspace, invocation)
    }
    let names = [lost, kept].map { workspace.name(of: $0.entity) }
    let label = Phrase.Customers.merged(names[0], into: names[1])
    try workspace.perform([.merge(from, into: into, choices)], label)
    try workspace.report(into, label, as: output.chosen)
  }

  private func preview(
    _ lost: Record, _ kept: Record, _ workspace: Workspace, _ invocation: Invocation
  ) throws {
    let merged = MergedRecord(Noun.kind, kept.values, with: lost.values)
    let language = invocation.language
    let rows = merged.differences.map { name in
      [
        DocumentTable.Cell(Noun.kind.label(ofField: name)[language]),
        DocumentTable.Cell(workspace.display(kept.values[name] ?? .none, of: name, in: kept)),
        DocumentTable.Cell(workspace.display(lost.values[name] ?? .none, of: name, in: lost)),
      ]
    }
    let json = JSON.members([
      "from": workspace.reference(lost.entity), "into": workspace.reference(kept.entity),
      "differences": .array(merged.differences.map { .text($0) }), "dryRun": .flag(true),
    ])
    let table = DocumentTable(
      columns: [
        DocumentTable.Column(
          title: Phrase.Customers.field[language], key: "field", isNumeric: false),
        DocumentTable.Column(
          title: Phrase.Customers.stays[language], key: "stays", isNumeric: false),
        DocumentTable.Column(
          title: Phrase.Customers.goes[language], key: "goes", isNumeric: false),
      ], rows: rows)
    try invocation.output.print(
      Answer(json: json, [.table(table), .line(Phrase.CommandLine.dryRun[language])]),
      as: output.chosen)
  }
}

/// `funnel account duplicates` and its like.
struct RecordDuplicates<Noun: CommandNoun>: FunnelCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "duplicates", abstract: "List \(Noun.plural) that may be the same.",
      discussion: """
        Names are compared without case, width, legal form and the difference between simplified \
        and traditional Chinese; telephone numbers by their digits; mail domains except those of \
        public mailers.
        """)
  }

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let language = invocation.language
    let contacts = try workspace.store.records(Contact.self, where: nil, refersTo: nil)
      .map(\.record)
    let duplicates =
      Noun.kind == .account
      ? Duplicates(accounts: workspace.book.accounts, contacts: contacts)
      : Duplicates(contacts: contacts, at: workspace.book.accounts)
    let names = Dictionary(
      contacts.map { (EntityReference($0.id), $0.name) }, uniquingKeysWith: { one, _ in one })
    func name(_ entity: EntityReference) -> String {
      names[entity] ?? workspace.name(of: entity)
    }
    func json(_ entity: EntityReference) -> JSON {
      .members(["id": .integer(entity.id), "name": .text(name(entity))])
    }
    let rows = duplicates.pairs.map { pair in
      [
        DocumentTable.Cell("#\(pair.first.id)"), DocumentTable.Cell(name(pair.first)),
        DocumentTable.Cell("#\(pair.second.id)"), DocumentTable.Cell(name(pair.second)),
        DocumentTable.Cell(pair.reasonsPhrase[language]),
      ]
    }
    let label = Noun.kind.label[language]
    let headings = [
      ("#", "first", true), (label, "firstName", false), ("#", "second", true),
      (label, "secondName", false), (Phrase.Customers.why[language], "reasons", false),
    ]
    let table = DocumentTable(
      columns: headings.map { title, key, isNumeric in
        DocumentTable.Column(title: title, key: key, isNumeric: isNumeric)
      }, rows: rows)
    let answer = JSON.members([
      "count": .integer(duplicates.pairs.count),
      "pairs": .array(
        duplicates.pairs.map { pair in
          .members([
            "first": json(pair.first), "second": json(pair.second),
            "reasons": .array(pair.reasons.map { .text($0.rawValue) }),
          ])
        }),
    ])
    try invocation.output.print(
      Answer(
        json: answer,
        [.table(table), .line(Phrase.Customers.pairs(duplicates.pairs.count)[language])]),
      as: output.chosen)
  }
}
