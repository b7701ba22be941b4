import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelWording

/// `funnel repipe ID… PIPELINE`: deals to another pipeline, in one undo step.
struct Repipe: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "repipe", abstract: "Let deals go on in another pipeline, with their history.",
    usage: "funnel repipe <id> ... <pipeline> [--stage [<from>=]<to>] ... [--dry-run]",
    discussion: #"Example: funnel repipe 117 118 "Seven-step" --stage Proposal=Presentation"#)

  @Argument(help: "Deals, and after them the pipeline's name or number.")
  var words: [String]

  @Option(
    help: ArgumentHelp(
      """
      The stage to stand in: for all deals, or with FROM= for those of a stage. What is not said \
      goes by names and phases of a sale.
      """, valueName: "stage"))
  var stage: [String] = []

  @Flag(name: .customLong("dry-run"), help: "Only say what would be done.")
  var isDry = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if words.count < 2 { throw ValidationError("Name at least one deal and then the pipeline.") }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: isDry ? .reading : .changing)
    let target = Pipeline.ID(try workspace.reference(words[words.count - 1], .pipeline).id)
    guard let pipeline = workspace.book.pipelines[target] else { throw Failure.noPipeline }
    let deals = try workspace.deals(words.dropLast()).compactMap { workspace.book.deals[$0] }
    try checkOrigins(of: deals, in: workspace)
    let moves = try deals.map { deal in
      (deal: deal, stage: try destination(of: deal, pipeline.id, in: workspace))
    }
    let groups = Dictionary(grouping: moves) { "\($0.deal.stage.rawValue) \($0.stage.rawValue)" }
      .values.sorted { $0[0].deal.id < $1[0].deal.id }
    let lines = groups.map { group in
      Phrase.Stages.transferPreview(
        group.count, workspace.stageName(group[0].deal.stage),
        workspace.stageName(group[0].stage))
    }
    let label = Phrase.Stages.transferred(deals.count, Phrase(pipeline.name))
    if !isDry { try workspace.perform(moves.map { .transfer($0.deal.id, to: $0.stage) }, label) }
    let last = isDry ? Phrase.Stages.dryRun : label
    let json = JSON.members([
      "pipeline": workspace.reference(EntityReference(pipeline.id)),
      "isDone": .flag(!isDry),
      "deals": .array(
        moves.map { move in
          .members([
            "deal": workspace.reference(EntityReference(move.deal.id)),
            "from": workspace.reference(EntityReference(move.deal.stage)),
            "to": workspace.reference(EntityReference(move.stage)),
          ])
        }),
    ])
    try invocation.output.print(
      Answer(json: json, (lines + [last]).map { .line($0[invocation.language]) }),
      as: output.chosen)
  }

  /// Refuses a FROM that no pipeline of the deals knows, which would otherwise change nothing.
  private func checkOrigins(of deals: [Deal], in workspace: Workspace) throws(Failure) {
    let pipelines = Set(deals.map(\.pipeline)).sorted { $0.rawValue < $1.rawValue }
    for option in stage {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let first = pipelines.first else { continue }
      if pipelines.contains(where: { (try? workspace.stage(parts[0], in: $0)) != nil }) { continue }
      _ = try workspace.stage(parts[0], in: first)
    }
  }

  /// The stage that a deal is to stand in: as said, else as proposed.
  private func destination(
    of deal: Deal, _ pipeline: Pipeline.ID, in workspace: Workspace
  ) throws(Failure) -> Stage.ID {
    var chosen: Stage.ID?
    for option in stage {
      let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        if chosen == nil { chosen = try workspace.stage(option, in: pipeline).id }
        continue
      }
      // Deals of several pipelines have several stages of such a name, or none.
      let from = try? workspace.stage(parts[0], in: deal.pipeline)
      if from?.id == deal.stage { return try workspace.stage(parts[1], in: pipeline).id }
    }
    if let chosen { return chosen }
    let map = StageCorrespondence(from: deal.pipeline, to: pipeline, in: workspace.book)
    guard let proposed = map[deal.stage] else {
      let open = workspace.book.stages(of: pipeline).first { $0.role == .open }
      guard let open else { throw .noPipeline }
      return open.id
    }
    return proposed
  }
}

extension Workspace {
  fileprivate func stageName(_ id: Stage.ID) -> Phrase {
    book.stages[id].map { Phrase($0.name) } ?? Phrase(verbatim: "\(id)")
  }
}
