import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel move ID… STAGE`: deals to another stage, in one undo step.
struct Move: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move deals to another stage.",
    usage: "funnel move <id> ... <stage>|on|back [--reason <text>]")

  @Argument(
    help: "Deals, and after them the stage's name or number, or on or back for a stage further.")
  var words: [String]

  @Option(
    help: ArgumentHelp("Why, where the stage's exit criteria are not met.", valueName: "text"))
  var reason: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if words.count < 2 { throw ValidationError("Name at least one deal and then the stage.") }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let target = words[words.count - 1]
    let deals = try workspace.deals(words.dropLast())
    let moves = try deals.map { (deal: $0, stage: try destination(of: $0, target, in: workspace)) }
    let label = label(of: moves, target, in: workspace)
    try workspace.perform(
      moves.map { .move($0.deal, to: $0.stage.id, reason: reason) }, label)
    try invocation.say(label)
  }

  private func destination(
    of id: Deal.ID, _ target: String, in workspace: Workspace
  ) throws(Failure) -> Stage {
    guard let deal = workspace.book.deals[id] else { throw .noSuchRecord("\(id)", .deal) }
    guard let isOn = ["on": true, "back": false][target.lowercased()] else {
      return try workspace.stage(target, in: deal.pipeline)
    }
    guard deal.isOpen else { throw .refused(.dealIsClosed(DealRecord.ID(id.rawValue)), names: [:]) }
    let open = workspace.book.stages(of: deal.pipeline).filter { $0.role == .open }
    let place = open.firstIndex { $0.id == deal.stage }.map { $0 + (isOn ? 1 : -1) }
    guard let place, open.indices.contains(place) else {
      throw .noFurtherStage(deal: id.rawValue, isOn: isOn)
    }
    return open[place]
  }

  private func label(
    of moves: [(deal: Deal.ID, stage: Stage)], _ target: String, in workspace: Workspace
  ) -> Phrase {
    if moves.count == 1, let (deal, stage) = moves.first {
      return Phrase.Message.moved(
        workspace.name(of: EntityReference(deal)), to: Phrase(stage.name))
    }
    if let isOn = ["on": true, "back": false][target.lowercased()] {
      return Phrase.Deals.movedMany(moves.count, on: isOn)
    }
    let stage = moves.first.map { Phrase($0.stage.name) } ?? Phrase(verbatim: target)
    return Phrase { language in
      Phrase.Message.moved(EntityKind.deal.counted(moves.count)[language], to: stage)[language]
    }
  }
}
