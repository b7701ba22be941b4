import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel report NAME`: one report.
struct ReportShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a report; funnel report list names them.")

  @Argument(
    help: ArgumentHelp("The report; all are listed where none is named.", valueName: "name"),
    completion: .list(Report.all.map(\.id)))
  var name: String?

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var choices: ReportChoices
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    guard let name else {
      let list = ReportList.answer(in: invocation.language)
      return try invocation.output.print(list, as: output.chosen)
    }
    guard let report = Report.named(name) else {
      throw Failure.notAChoice(name, option: "report", known: Report.all.map(\.id))
    }
    try choices.check(for: report)
    let workspace = try Workspace(invocation)
    try invocation.output.print(
      workspace.answer(report, selection, choices), as: output.chosen)
  }
}

extension Workspace {
  /// What a report says about the part of the store that options choose.
  func answer(
    _ report: Report, _ selection: ScopeOptions, _ choices: ReportChoices? = nil
  ) throws -> Answer {
    let dimension = try choices?.dimension(in: book)
    // Told apart by pipeline, the deals of all of them are meant.
    let pipeline = dimension == .pipeline ? try chosenPipeline() : try self.pipeline()
    let scope = try selection.scope(in: self, pipeline: pipeline)
    var question = ReportQuestion(book, scope, in: language, records: records)
    question.dimension = dimension
    try choices?.put(into: &question, in: self)
    let answer = try report.answer(question)
    var printed = Answer(json: answer.json, answer.sections)
    printed.table = answer.table
    return printed
  }

  /// What reports ask of the store, as it was on the day of the book.
  private var records: ReportRecords {
    ReportRecords(
      activities: { try self.store.records(Activity.self, in: self.book) },
      touches: { try self.store.records(Touch.self, in: self.book) },
      deal: { try self.store.record($0, in: self.book)?.record },
      custom: { name in
        var values: [Deal.ID: String] = [:]
        for deal in self.book.deals {
          values[deal.id] = try self.customValues(of: EntityReference(deal.id))[name]
        }
        return values
      },
      past: { try self.store.load(asOf: $0) { _, _ in true } })
  }
}
