import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel close ID… --won`: deals end or rest, in one undo step.
struct Close: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close deals as won, upgraded, lost or withdrawn, or pause them.")

  /// The ways to end a deal, as flags.
  enum Ending: String, EnumerableFlag {
    case won
    case upgraded
    case paused
    case lost
    case withdrawn

    static func help(for value: Ending) -> ArgumentHelp? {
      switch value {
      case .won: "The deal brought an order."
      case .upgraded: "It was won for more than was proposed."
      case .paused: "It rests until a day."
      case .lost: "Somebody else got it, or nobody; asks for a reason."
      case .withdrawn: "We left it; asks for a reason."
      }
    }

    var kind: Closing.Kind { Closing.Kind(rawValue: rawValue) ?? .lost }
  }

  @Argument(help: "The deals: 117, #117, identities they were imported under, or names.")
  var ids: [String]

  @Flag(exclusivity: .exclusive)
  var ending: Ending

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String?

  @Option(
    name: .customLong("to"), help: ArgumentHelp("Who won it where we lost.", valueName: "name"))
  var competitor: String?

  @Option(help: ArgumentHelp("The day until which it rests.", valueName: "day"))
  var until: String?

  @Option(help: ArgumentHelp("The amount it was won for.", valueName: "amount"))
  var amount: String?

  @Option(help: ArgumentHelp("The day it ended; today where not said.", valueName: "day"))
  var on: String?

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let deals = try workspace.deals(ids)
    let changes = try deals.map { Change.close($0, try closing(of: $0, in: workspace)) }
    let kind = ending.kind.label
    let label =
      deals.count == 1
      ? Phrase.Deals.closed(workspace.name(of: EntityReference(deals[0])), as: kind)
      : Phrase.Deals.closedMany(deals.count, as: kind)
    try workspace.perform(changes, label)
    try invocation.say(label)
  }

  /// Refuses what the way of closing has no use for, which would be dropped without a word.
  func validate() throws {
    let kind = ending.kind
    for (option, isGiven, fits) in [
      ("--to", competitor != nil, kind == .lost), ("--until", until != nil, kind == .paused),
      ("--amount", amount != nil, kind == .won || kind == .upgraded),
      ("--on", on != nil, kind != .paused),
    ] where isGiven && !fits {
      throw ValidationError("close --\(ending.rawValue) does not take \(option).")
    }
  }

  private func closing(of id: Deal.ID, in workspace: Workspace) throws(Failure) -> Closing {
    let invocation = workspace.invocation
    var closing = Closing(ending.kind, reason: reason, competitor: competitor)
    closing.day = try invocation.day(
      on, option: "--on", today: workspace.today, looksBack: true)
    closing.until = try invocation.day(until, option: "--until", today: workspace.today)
    if let amount, let currency = workspace.book.deals[id]?.currency {
      guard let units = FieldText.amount(amount, in: currency) else {
        throw .badValue(amount, field: "--amount", .malformed(amount, .amount))
      }
      closing.amount = units
    }
    return closing
  }
}
