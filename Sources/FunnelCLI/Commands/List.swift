import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelWording

/// `funnel list`: deals that pass a filter, in an order.
struct List: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List deals.",
    discussion: """
      A filter is written as in the dashboard: plain words, !not, and terms such as \
      stage:proposal owner:calvin amount>1m zone:best close<30d stale:yes tag:x status:open.
      """)

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Which deals to list.", valueName: "filter"))
  var filter: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The column to sort by; a minus sign before it turns the order round.",
      valueName: "column"),
    completion: .list(DealOrder.Column.allCases.map(\.rawValue)))
  var sort: String?

  @Option(help: ArgumentHelp("Only the deals of a stage.", valueName: "name"))
  var stage: String?

  @Option(help: ArgumentHelp("At most so many deals.", valueName: "number"))
  var limit: Int?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0.") }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let query = try query(in: workspace)
    let all = query.deals(in: workspace.book)
    let deals = limit.map { Array(all.prefix($0)) } ?? all
    let json = JSON.members([
      "asOf": .day(workspace.today), "count": .integer(all.count),
      "deals": .array(deals.map { workspace.json($0) }),
    ])
    let count = Phrase.Message.shown(deals.count, of: workspace.book.deals.count)
    try invocation.output.print(
      Answer(json: json, [.table(workspace.table(of: deals)), .line(invocation.words(count))]),
      as: output.chosen)
  }

  private func query(in workspace: Workspace) throws(Failure) -> DealQuery {
    let filter = DealFilter(filter.joined(separator: " "))
    if let problem = filter.problems.first { throw .badFilter(problem) }
    var order = DealOrder(.id)
    if let sort {
      guard let typed = DealOrder(typed: sort) else {
        throw .notAChoice(
          sort, option: "--sort", known: DealOrder.Column.allCases.map(\.rawValue))
      }
      order = typed
    }
    let pipeline = try workspace.chosenPipeline()
    var part = DealQuery.Part.all
    if let stage { part = .stage(try workspace.anyStage(stage, in: pipeline).id) }
    let scope = Scope(pipeline: pipeline?.id, filter: filter, today: workspace.today)
    return DealQuery(scope, part: part, order: order)
  }
}

extension Workspace {
  /// The stage of a name: of the pipeline asked for, else of the default one, else of any.
  func anyStage(_ name: String, in pipeline: Pipeline?) throws(Failure) -> Stage {
    if let pipeline { return try stage(name, in: pipeline.id) }
    if let pipeline = book.defaultPipeline, let stage = try? stage(name, in: pipeline.id) {
      return stage
    }
    let id = try reference(name, .stage).id
    guard let stage = book.stages[Stage.ID(id)] else { throw .noSuchRecord(name, .stage) }
    return stage
  }
}
