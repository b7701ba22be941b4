import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel pipeline add TEMPLATE`: a shipped pipeline, to be edited in the store.
struct PipelineAdd: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a shipped pipeline to the store.")

  @Argument(
    help: "The shipped pipeline's code, such as five-stage; funnel pipeline list names them.",
    completion: .list(PipelineTemplate.all.map(\.code)))
  var name: String?

  @Option(
    name: .customLong("template"),
    help: ArgumentHelp("The same, said as an option.", valueName: "code"))
  var option: String?

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "What it is called in the store, in every language; for a second copy.",
      valueName: "name"))
  var title: String?

  @Flag(name: .customLong("default"), help: "Make it the pipeline that opens first.")
  var isDefault = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if (name == nil) == (option == nil) { throw ValidationError("Name one shipped pipeline.") }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .creating)
    let template = name ?? option ?? ""
    guard let template = PipelineTemplate.named(template) else {
      throw Failure.notAChoice(
        template, option: "TEMPLATE", known: PipelineTemplate.all.map(\.code))
    }
    let name = title.map { Translated($0) } ?? template.name
    if workspace.book.pipelines.contains(where: { $0.name.shares(aNameWith: name) })
      || (title == nil && workspace.book.pipeline(from: template) != nil)
    {
      throw Failure.pipelineIsThere(name[invocation.language])
    }
    let id = try workspace.add(template, asDefault: isDefault, named: name)
    guard let pipeline = workspace.book.pipelines[id], output.chosen != .text else {
      return try invocation.say(
        Phrase.CommandLine.added(EntityReference(id).phrase, name[invocation.language]))
    }
    try invocation.output.print(Answer(json: workspace.json(pipeline), []), as: output.chosen)
  }
}

extension Workspace {
  /// Puts a shipped pipeline into the store; the first one becomes the default.
  @discardableResult
  func add(
    _ template: PipelineTemplate, asDefault isDefault: Bool,
    named name: Translated? = nil, expecting expected: [EntityReference: Int64] = [:]
  ) throws -> Pipeline.ID {
    let isFirst = book.pipelines.isEmpty
    var changes = template.changes(
      firstProvisional: -1, order: book.pipelines.count, named: name)
    var settings: RecordValues = [:]
    if isFirst || isDefault { settings["defaultPipeline"] = .integer(-1) }
    if isFirst { settings["clockOffset"] = invocation.environment.clockOffset.value }
    if !settings.isEmpty { changes.append(.edit(EntityReference(Settings.only), settings)) }
    let label = Phrase.CommandLine.added(
      EntityKind.pipeline.word, (name ?? template.name)[language])
    let commit = try perform(changes, label, expecting: expected)
    return Pipeline.ID(commit.created[EntityReference(.pipeline, -1)] ?? 0)
  }

  /// Gives a store without pipelines the one that new stores begin with.
  ///
  /// Several processes may find a new store empty at once; the settings' version lets only one of
  /// them through.
  func furnish() throws {
    guard book.pipelines.isEmpty else { return }
    let settings = EntityReference(Settings.only)
    let version = try store.record(Settings.only)?.version ?? 0
    try refresh()
    guard book.pipelines.isEmpty else { return }
    do {
      try add(.default, asDefault: true, expecting: [settings: version])
    } catch StoreError.conflict {
      try refresh()
    }
  }
}
