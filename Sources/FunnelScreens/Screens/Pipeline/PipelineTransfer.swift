import FunnelCore
import FunnelExchange
import FunnelStore
import FunnelWording
import TerminalUI

/// Deals that go on in another pipeline: which one, and which stage for each they stand in.
struct PipelineTransfer {
  let session: Session
  let deals: [Deal]
  /// Whether the other pipeline is shown afterwards, so that the pointer stays on its deal.
  var follows = false

  private var language: Language { session.language }

  /// Why the deals cannot change their pipeline; nil where they can.
  var whyNot: Phrase? {
    guard let first = deals.first else { return Phrase.Unavailable.noDealSelected }
    if deals.contains(where: { !$0.isOpen }) { return Phrase.Unavailable.dealIsClosed }
    if deals.contains(where: { $0.pipeline != first.pipeline }) {
      return Phrase.Stages.severalPipelines
    }
    return nil
  }

  /// The pipelines to choose from, those of the store before the shipped ones.
  func pipelines() -> MenuScreen {
    MenuScreen(
      id: "transfer", title: Phrase.Stages.transfer,
      choices: TransferTarget.all(besides: deals.first?.pipeline, in: session.book).map { target in
        let stages = target.stages.map { $0.name[language] }.joined(separator: " · ")
        let mark = target.isNew ? Phrase.Stages.isShipped[language] + "  " : ""
        return MenuScreen.Choice(
          target.pipeline.name[language], detail: mark + stages.clipped(to: 36),
          words: target.pipeline.name.en
        ) { .replace(TransferScreen(plan(to: target), session)) }
      })
  }

  /// The proposal for a pipeline: the stage of it for every deal.
  func plan(to target: TransferTarget) -> TransferPlan {
    let sources = deals.first.map { session.book.stages(of: $0.pipeline) } ?? []
    let map = StageCorrespondence(from: sources, to: target.stages)
    let places = deals.map { deal in
      target.stages.firstIndex { $0.id == map[deal.stage] } ?? 0
    }
    return TransferPlan(
      target: target, deals: deals, destinations: places, follows: follows)
  }
}

/// Deals on their way to another pipeline, each with the stage that it is to stand in.
struct TransferPlan {
  let target: TransferTarget
  let deals: [Deal]
  /// For every deal the place of its stage among those of the pipeline.
  private(set) var destinations: [Int]
  /// Whether the other pipeline is shown afterwards.
  let follows: Bool

  init(target: TransferTarget, deals: [Deal], destinations: [Int], follows: Bool) {
    (self.target, self.deals) = (target, deals)
    (self.destinations, self.follows) = (destinations, follows)
  }

  /// The stage that a deal is to stand in.
  func stage(at row: Int) -> Stage { target.stages[destinations[row]] }

  /// Lets one deal go to a stage.
  mutating func send(_ row: Int, to stage: Int) { destinations[row] = stage }

  /// Lets every deal that stands where this one does go to a stage.
  mutating func sendAlike(_ row: Int, to stage: Int) {
    for other in deals.indices where deals[other].stage == deals[row].stage {
      destinations[other] = stage
    }
  }

  /// Makes the change, the pipeline added where the store does not have it; says whether it was
  /// made.
  func perform(in session: Session) -> Bool {
    let moves = deals.indices.map { Change.transfer(deals[$0].id, to: stage(at: $0).id) }
    let versions = Dictionary(
      deals.map { (EntityReference($0.id), $0.version) }, uniquingKeysWith: { first, _ in first })
    let label = Phrase.Stages.transferred(deals.count, Phrase(target.pipeline.name))
    guard let commit = session.perform(target.additions + moves, label, expecting: versions)
    else { return false }
    let pipeline = target.pipeline.id
    if follows {
      session.scope.pipeline =
        commit.created[EntityReference(pipeline)].map { Pipeline.ID($0) } ?? pipeline
    }
    return true
  }
}
