import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelWording

/// `funnel stage …`: the stages of a pipeline, their figures and words.
struct StageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stage", abstract: "Add, edit, reorder, split and merge stages.",
    subcommands: [
      RecordList<Stage>.self, RecordShow<Stage>.self, StageAdd.self, RecordEdit<Stage>.self,
      StageRename.self, StageMove.self, StageSplit.self, StageMerging.self, StageRemove.self,
    ], aliases: ["stages"])
}

/// The names of a stage as options give them.
struct StageNames: ParsableArguments {
  @Option(help: ArgumentHelp("The name in English.", valueName: "name"))
  var en: String?

  @Option(help: ArgumentHelp("The name in simplified Chinese.", valueName: "name"))
  var hans: String?

  @Option(help: ArgumentHelp("The name in traditional Chinese.", valueName: "name"))
  var hant: String?

  /// The names, those not said taken from another one.
  func names(_ plain: String) -> Translated {
    Translated(en: en ?? plain, hans: hans ?? plain, hant: hant ?? plain)
  }
}

/// `funnel stage add NAME --after STAGE`.
struct StageAdd: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an open stage to the pipeline.",
    discussion: #"Example: funnel stage add "Demo" --after Needs probability=35"#)

  @Argument(help: "The name of the new stage.")
  var name: String

  @Argument(help: ArgumentHelp("More about it.", valueName: "field=value"))
  var fields: [String] = []

  @Option(help: ArgumentHelp("The stage it follows; the last open one.", valueName: "stage"))
  var after: String?

  @Option(help: ArgumentHelp("The stage it comes before.", valueName: "stage"))
  var before: String?

  @OptionGroup var names: StageNames
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let pipeline = try workspace.requiredPipeline()
    let place = try workspace.place(after: after, before: before, in: pipeline.id)
    var stage = Stage.proposed(at: place, in: pipeline.id, of: workspace.book)
    stage.name = names.names(name)
    if !fields.isEmpty {
      let values = try workspace.values(
        Assignment.all(fields), of: .stage, present: ["pipeline": pipeline.id.value])
      stage = Stage(id: stage.id, values: stage.values.merging(values) { _, new in new })
      if values["probability"] != nil { stage.isAssumed = false }
    }
    try workspace.reshape(
      pipeline, .add(stage, at: place), Phrase.Stages.added(name), as: output.chosen)
  }
}

/// `funnel stage rename STAGE NAME`.
struct StageRename: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Name a stage anew, in one language or in all.",
    discussion: #"Example: funnel stage rename Proposal "Offer" --hans 报价 --hant 報價"#)

  @Argument(help: "The stage.")
  var stage: String

  @Argument(help: "The new name, for every language that is not named.")
  var name: String?

  @OptionGroup var names: StageNames
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if name == nil, names.en == nil, names.hans == nil, names.hant == nil {
      throw ValidationError("Say the new name.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let pipeline = try workspace.requiredPipeline()
    let stage = try workspace.stage(stage, in: pipeline.id)
    let new = Translated(
      en: names.en ?? name ?? stage.name.en, hans: names.hans ?? name ?? stage.name.hans,
      hant: names.hant ?? name ?? stage.name.hant)
    let label = Phrase.Stages.edited(Phrase(new))
    try workspace.perform([.edit(EntityReference(stage.id), ["name": new.value])], label)
    try workspace.report(pipeline.id, label, as: output.chosen)
  }
}

/// `funnel stage move STAGE --before OTHER`.
struct StageMove: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Put a stage at another place of the pipeline.")

  @Argument(help: "The stage.")
  var stage: String

  @Option(help: ArgumentHelp("The stage it comes after.", valueName: "stage"))
  var after: String?

  @Option(help: ArgumentHelp("The stage it comes before.", valueName: "stage"))
  var before: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if (after == nil) == (before == nil) {
      throw ValidationError("Name one stage with --after or --before.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let pipeline = try workspace.requiredPipeline()
    let stage = try workspace.stage(stage, in: pipeline.id)
    let place = try workspace.place(
      after: after, before: before, in: pipeline.id, without: stage)
    try workspace.reshape(
      pipeline, .reorder(stage.id, to: place), Phrase.Stages.reordered(Phrase(stage.name)),
      as: output.chosen)
  }
}

/// `funnel stage split STAGE NAME --deals all`.
struct StageSplit: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Put a new stage behind another one; some of its deals go on.",
    discussion: #"Example: funnel stage split Proposal "Tender out" --deals ">30" --dry-run"#)

  @Argument(help: "The stage to split.")
  var stage: String

  @Argument(help: "The name of the new stage behind it.")
  var name: String

  @Option(
    help: ArgumentHelp(
      "Which deals go on: none, all, >30 (days in the stage), or a filter.",
      valueName: "choice"))
  var deals = "none"

  @Flag(name: .customLong("dry-run"), help: "Only say what would be done.")
  var isDry = false

  @OptionGroup var names: StageNames
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: isDry ? .reading : .changing)
    let pipeline = try workspace.requiredPipeline()
    let stage = try workspace.stage(stage, in: pipeline.id)
    guard let choice = SplitChoice(deals) else {
      if let problem = DealFilter(deals).problems.first { throw Failure.badFilter(problem) }
      throw Failure.notAChoice(deals, option: "--deals", known: ["none", "all", ">30"])
    }
    let open = workspace.book.stages(of: pipeline.id).filter { $0.role == .open }
    let place = open.firstIndex { $0.id == stage.id }.map { $0 + 1 } ?? open.count
    var next = Stage.proposed(at: place, in: pipeline.id, of: workspace.book)
    next.name = names.names(name)
    let moving = choice.deals(of: stage, in: workspace.book, today: workspace.today)
    let preview = Phrase.Stages.splitPreview(moving.count, Phrase(stage.name), name)
    guard !isDry else {
      return try workspace.preview(
        preview,
        JSON.members([
          "stage": workspace.reference(EntityReference(stage.id)), "name": .text(name),
          "deals": .array(moving.map { .integer($0.rawValue) }),
        ]), as: output.chosen)
    }
    try workspace.reshape(
      pipeline, .split(stage.id, next, moving: moving),
      Phrase.Stages.split(Phrase(stage.name), name), also: preview, as: output.chosen)
  }
}

/// `funnel stage merge STAGE OTHER`.
struct StageMerging: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge a stage into another one, with its deals and its history.",
    discussion: "Example: funnel stage merge Negotiation Proposal --dry-run")

  @Argument(help: "The stage that goes.")
  var stage: String

  @Argument(help: "The stage that takes its place.")
  var successor: String

  @Flag(name: .customLong("dry-run"), help: "Only say what would be done.")
  var isDry = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: isDry ? .reading : .changing)
    let pipeline = try workspace.requiredPipeline()
    let stage = try workspace.stage(stage, in: pipeline.id)
    let successor = try workspace.stage(successor, in: pipeline.id)
    let merge = StageMerge(
      stage.id, into: successor.id, in: workspace.book, today: workspace.today)
    let preview = Phrase.Stages.mergePreview(
      merge.moving.count, Phrase(stage.name), Phrase(successor.name),
      conversions: merge.conversions, visits: merge.visits)
    guard !isDry else {
      return try workspace.preview(
        preview,
        JSON.members([
          "stage": workspace.reference(EntityReference(stage.id)),
          "into": workspace.reference(EntityReference(successor.id)),
          "deals": .array(merge.moving.map { .integer($0.rawValue) }),
          "visits": .integer(merge.visits), "conversions": .integer(merge.conversions),
        ]), as: output.chosen)
    }
    try workspace.reshape(
      pipeline, .merge(stage.id, into: successor.id),
      Phrase.Stages.merged(Phrase(stage.name), Phrase(successor.name)), also: preview,
      as: output.chosen)
  }
}

/// `funnel stage remove STAGE`.
struct StageRemove: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a stage that no deal ever went through.")

  @Argument(help: "The stage.")
  var stage: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let pipeline = try workspace.requiredPipeline()
    let stage = try workspace.stage(stage, in: pipeline.id)
    let label = Phrase.Stages.removed(Phrase(stage.name))
    try workspace.perform([.remove(EntityReference(stage.id))], label)
    try workspace.report(pipeline.id, label, as: output.chosen)
  }
}

extension Workspace {
  /// The place among a pipeline's open stages that two options name; the last one where neither
  /// does.
  fileprivate func place(
    after: String?, before: String?, in pipeline: Pipeline.ID, without moved: Stage? = nil
  ) throws(Failure) -> Int {
    let isOpen = moved.map { $0.role == .open } ?? true
    let same = book.stages(of: pipeline).filter {
      ($0.role == .open) == isOpen && $0.id != moved?.id
    }
    for (name, step) in [(after, 1), (before, 0)] {
      guard let name else { continue }
      let stage = try stage(name, in: pipeline)
      return same.firstIndex { $0.id == stage.id }.map { $0 + step } ?? same.count
    }
    return same.count
  }

  /// Changes the stages of a pipeline and says so.
  fileprivate func reshape(
    _ pipeline: Pipeline, _ step: PipelineStep, _ label: Phrase, also preview: Phrase? = nil,
    as format: OutputFormat
  ) throws {
    try perform([.reshape(pipeline.id, step)], label)
    if format == .text, let preview { try invocation.say(preview) }
    try report(pipeline.id, label, as: format)
  }

  /// Says what was done to a pipeline, or prints it for programs.
  fileprivate func report(
    _ id: Pipeline.ID, _ label: Phrase, as format: OutputFormat
  ) throws {
    guard format != .text, let pipeline = book.pipelines[id] else {
      return try invocation.say(label)
    }
    try invocation.output.print(Answer(json: json(pipeline), []), as: format)
  }

  /// Prints what would be done.
  fileprivate func preview(_ phrase: Phrase, _ json: JSON, as format: OutputFormat) throws {
    try invocation.output.print(
      Answer(
        json: json, [.line(phrase[language]), .line(Phrase.Stages.dryRun[language])]),
      as: format)
  }
}
