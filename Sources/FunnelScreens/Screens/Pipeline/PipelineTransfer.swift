import FunnelCore
import FunnelWording
import TerminalUI

/// Deals that go on in another pipeline: which one, and which stage for each they stand in.
struct PipelineTransfer {
  let session: Session
  let deals: [Deal]

  private var language: Language { session.language }

  /// Why the deals cannot change their pipeline; nil where they can.
  var whyNot: Phrase? {
    guard let first = deals.first else { return Phrase.Unavailable.noDealSelected }
    if deals.contains(where: { !$0.isOpen }) { return Phrase.Unavailable.dealIsClosed }
    if deals.contains(where: { $0.pipeline != first.pipeline }) {
      return Phrase.Stages.severalPipelines
    }
    return others.isEmpty ? Phrase.Stages.noOtherPipeline : nil
  }

  private var others: [Pipeline] {
    session.book.offeredPipelines.filter { pipeline in
      pipeline.id != deals.first?.pipeline
        && session.book.stages(of: pipeline.id).contains { $0.role == .open }
    }
  }

  /// The pipelines to choose from.
  func pipelines() -> MenuScreen {
    MenuScreen(
      id: "transfer", title: Phrase.Stages.transfer,
      choices: others.map { pipeline in
        MenuScreen.Choice(
          pipeline.name[language],
          detail: session.book.stages(of: pipeline.id).filter { $0.role == .open }
            .map { $0.name[language] }.joined(separator: " · ").clipped(to: 40)
        ) { .replace(stages(of: pipeline)) }
      })
  }

  /// Asks for the stage of the other pipeline, for each stage that the deals stand in; the proposal
  /// goes by names and phases.
  private func stages(of pipeline: Pipeline) -> FormScreen {
    let targets = session.book.stages(of: pipeline.id).filter { $0.role == .open }
    let proposal = deals.first.map {
      StageCorrespondence(from: $0.pipeline, to: pipeline.id, in: session.book)
    }
    let held = Set(deals.map(\.stage))
    let sources =
      deals.first.map { session.book.stages(of: $0.pipeline).filter { held.contains($0.id) } }
      ?? []
    let title = Phrase { language in
      let names = [deals.first?.pipeline, pipeline.id].compactMap { $0 }
        .compactMap { session.book.pipelines[$0]?.name[language] }
      return EntityKind.deal.counted(deals.count)[language] + " · "
        + names.joined(separator: " → ")
    }
    return FormScreen(
      id: "stageMap", title: title,
      fields: sources.map { stage in
        let count = deals.count { $0.stage == stage.id }
        let proposed = targets.first { $0.id == proposal?[stage.id] } ?? targets.first
        return FormScreen.Field(
          "\(stage.id.rawValue)",
          Phrase { "\(stage.name[$0]) (\($0.number(count)))" },
          .choice(targets.map { $0.name[language] }), text: proposed?.name[language] ?? "",
          isRequired: true)
      }, of: .stage
    ) { values in
      let changes = deals.compactMap { deal -> Change? in
        let name = String(values["\(deal.stage.rawValue)"] ?? .none)
        return targets.first { $0.name[language] == name }.map { .transfer(deal.id, to: $0.id) }
      }
      guard changes.count == deals.count else { return .stay }
      let versions = Dictionary(
        uniqueKeysWithValues: deals.map { (EntityReference($0.id), $0.version) })
      let label = Phrase.Stages.transferred(deals.count, Phrase(pipeline.name))
      return session.perform(changes, label, expecting: versions) == nil ? .stay : .pop
    }
  }
}
