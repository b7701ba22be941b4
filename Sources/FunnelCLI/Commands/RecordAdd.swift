import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel account add` and its like.
struct RecordAdd<Noun: CommandNoun>: FunnelCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: "Add to the \(Noun.plural).",
      discussion: "Example: \(Noun.example)")
  }

  @Argument(
    help: ArgumentHelp(
      "What is known of it; the first may be the plain name.", valueName: "field=value"))
  var fields: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .creating)
    try workspace.furnish()
    var values = workspace.defaults(of: Noun.kind)
    let assignments = try Assignment.all(fields, nameField: Noun.nameField)
    if Noun.kind == .payment, let currency = try workspace.currency(ofPayment: assignments) {
      values["currency"] = currency.value
    }
    values.merge(try workspace.values(assignments, of: Noun.kind, present: values)) { $1 }
    let name = Noun.nameField.flatMap { values[$0] }.flatMap { String($0) } ?? ""
    let provisional = EntityReference(Noun.kind, -1)
    let commit = try workspace.perform(
      [.add(NewRecord(Noun.kind, provisional: -1, values: values))],
      Phrase.CommandLine.added(Noun.kind.word, name))
    let entity = EntityReference(Noun.kind, commit.created[provisional] ?? 0)
    try workspace.report(
      entity, Phrase.CommandLine.added(entity.phrase, name), as: output.chosen)
    if Noun.kind == .contact, values["account", default: .none] == .none {
      invocation.output.complain(
        "funnel: " + Phrase.Customers.contactAlone(name)[invocation.language])
    }
  }
}

extension Workspace {
  /// What a new record holds where nothing else is said.
  fileprivate func defaults(of kind: EntityKind) -> RecordValues {
    func empty<Noun: Entity>(_ noun: Noun.Type) -> RecordValues {
      Noun(id: Noun.ID(0)).values.filter { $0.value != .text("") }
    }
    var values = empty(kind.noun)
    // A record that every new one must name is not number 0.
    for field in kind.fields where values[field.name] == .integer(0) {
      if case .reference = field.type { values[field.name] = nil }
    }
    if kind == .target || kind == .product { values["currency"] = book.settings.currency.value }
    if kind == .target { values["quantity"] = nil }
    if kind == .rate { values["quotedIn"] = book.settings.currency.value }
    if kind == .rate || kind == .touch { values["day"] = today.value }
    if kind == .improvement {
      values["begunOn"] = today.value
      // A misspelt pipeline is complained of where the stage is looked up in it.
      values["pipeline"] = (try? pipeline())?.id.value
      values["stage"] = nil
    }
    if kind == .activity {
      values["day"] = today.value
      values["owner"] = book.owner(named: invocation.author)?.id.value
    }
    return values
  }
}
