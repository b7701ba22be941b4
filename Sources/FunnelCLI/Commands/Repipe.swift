import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelExchange
import FunnelStore
import FunnelWording

/// `funnel repipe ID… PIPELINE`: deals to another pipeline, in one undo step.
struct Repipe: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "repipe",
    abstract: "Let deals go on in another pipeline, with their history.",
    usage: "funnel repipe <id> ... <pipeline> [--stage [<from>=]<to>] ... [--dry-run]",
    discussion: #"Example: funnel repipe 117 118 "Seven-step" --stage Proposal=Presentation"#)

  @Argument(
    help: """
      Deals, and after them the pipeline's name or number; a shipped pipeline that the store does \
      not have is added.
      """)
  var words: [String]

  @Option(
    help: ArgumentHelp(
      """
      The stage to stand in: for all deals, or with FROM= for those of a stage. What is not said \
      goes by the names of stages, then by their chances of winning.
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
    let target = try workspace.transferTarget(words[words.count - 1])
    guard !target.stages.isEmpty else { throw Failure.noPipeline }
    let deals = try workspace.deals(words.dropLast()).compactMap { workspace.book.deals[$0] }
    let choices = try choices(for: deals, target, in: workspace)
    let moves = deals.map { deal in
      Move(deal: deal, stage: destination(of: deal, target, choices, in: workspace))
    }
    let label = Phrase.Stages.transferred(deals.count, Phrase(target.pipeline.name))
    let commit =
      isDry
      ? nil
      : try workspace.perform(
        target.additions + moves.map { .transfer($0.deal.id, to: $0.stage.id) }, label)
    try invocation.output.print(
      answer(
        moves, to: target, commit, saying: commit == nil ? Phrase.Stages.dryRun : label,
        in: workspace),
      as: output.chosen)
  }

  /// A deal and where it goes.
  private struct Move {
    let deal: Deal
    let stage: Stage
  }

  private func answer(
    _ moves: [Move], to target: TransferTarget, _ commit: Commit?, saying last: Phrase,
    in workspace: Workspace
  ) -> Answer {
    let groups = Dictionary(grouping: moves) { [$0.deal.stage, $0.stage.id] }
      .values.sorted { $0[0].deal.id < $1[0].deal.id }
    let preview = groups.map { group in
      Phrase.Stages.transferPreview(
        group.count, workspace.stageName(group[0].deal.stage), Phrase(group[0].stage.name))
    }
    let added =
      target.isNew ? [Phrase.Stages.pipelineAdded(Phrase(target.pipeline.name))] : []
    // What has been added has a number of its own by now; what would be added has none.
    func named(_ entity: EntityReference, _ name: Translated) -> JSON {
      let id = entity.id > 0 ? entity.id : commit?.created[entity]
      return .members([
        "id": id.map { .integer($0) } ?? .null, "name": .text(name[workspace.language]),
      ])
    }
    let json = JSON.members([
      "pipeline": named(EntityReference(target.pipeline.id), target.pipeline.name),
      "isNew": .flag(target.isNew),
      "isDone": .flag(commit != nil),
      "deals": .array(
        moves.map { move in
          .members([
            "deal": workspace.reference(EntityReference(move.deal.id)),
            "from": workspace.reference(EntityReference(move.deal.stage)),
            "to": named(EntityReference(move.stage.id), move.stage.name),
          ])
        }),
    ])
    return Answer(json: json, (preview + added + [last]).map { .line($0[workspace.language]) })
  }

  /// Where deals are to stand as somebody said: those of some stages, or all of them.
  private struct Choice {
    let origins: Set<Stage.ID>?
    let stage: Stage
  }

  private func choices(
    for deals: [Deal], _ target: TransferTarget, in workspace: Workspace
  ) throws(Failure) -> [Choice] {
    var choices: [Choice] = []
    for option in stage {
      let parts = option.unicodeScalars.split(separator: "=", maxSplits: 1).map(String.init)
      let origins = parts.count == 2 ? try origins(parts[0], of: deals, in: workspace) : nil
      let stage = try workspace.stage(parts.last ?? option, among: target.stages)
      choices.append(Choice(origins: origins, stage: stage))
    }
    return choices
  }

  /// The stages of a name in the pipelines of the deals; refused where none of them has one.
  private func origins(
    _ name: String, of deals: [Deal], in workspace: Workspace
  ) throws(Failure) -> Set<Stage.ID> {
    var origins: Set<Stage.ID> = []
    var refusal: Failure?
    for pipeline in Set(deals.map(\.pipeline)).sorted() {
      do throws(Failure) {
        origins.insert(try workspace.stage(name, in: pipeline).id)
      } catch {
        refusal = refusal ?? error
      }
    }
    if origins.isEmpty, let refusal { throw refusal }
    return origins
  }

  /// The stage that a deal is to stand in: as said, else as proposed.
  private func destination(
    of deal: Deal, _ target: TransferTarget, _ choices: [Choice], in workspace: Workspace
  ) -> Stage {
    let said =
      choices.first { $0.origins?.contains(deal.stage) == true }
      ?? choices.first { $0.origins == nil }
    if let said { return said.stage }
    let map = StageCorrespondence(
      from: workspace.book.stages(of: deal.pipeline), to: target.stages)
    return target.stages.first { $0.id == map[deal.stage] } ?? target.stages[0]
  }
}

extension Workspace {
  fileprivate func stageName(_ id: Stage.ID) -> Phrase {
    book.stages[id].map { Phrase($0.name) } ?? Phrase(verbatim: "\(id)")
  }

  /// The pipeline of the store that a name or number stands for, else the shipped one.
  fileprivate func transferTarget(_ typed: String) throws(Failure) -> TransferTarget {
    let refusal: Failure
    do throws(Failure) {
      let id = Pipeline.ID(try reference(typed, .pipeline).id)
      if let pipeline = book.pipelines[id] { return TransferTarget(pipeline, in: book) }
      refusal = .noPipeline
    } catch {
      refusal = error
    }
    let folded = typed.trimmed.lowercased()
    let template = PipelineTemplate.all.first { template in
      [template.code, template.name.en, template.name.hans, template.name.hant]
        .contains { $0.lowercased() == folded }
    }
    guard let template else { throw refusal }
    // The store's own may have been given another name since.
    if let own = book.pipeline(from: template) { return TransferTarget(own, in: book) }
    return TransferTarget(template, in: book)
  }
}
