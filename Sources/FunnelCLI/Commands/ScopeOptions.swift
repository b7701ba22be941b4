import ArgumentParser
import FunnelCore

/// Which deals a report is about.
struct ScopeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Deals closing in it: 2026-Q4, 2026-11, 2026, last-90d or two days with .. between them.",
      valueName: "period"))
  var period: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Which deals to count.", valueName: "filter"))
  var filter: [String] = []

  /// The scope within a workspace, in one pipeline.
  func scope(in workspace: Workspace, pipeline: Pipeline?) throws(Failure) -> Scope {
    let filter = DealFilter(filter.joined(separator: " "))
    if let problem = filter.problems.first { throw .badFilter(problem) }
    var scope = Scope(pipeline: pipeline?.id, filter: filter, today: workspace.today)
    if let text = period {
      guard let period = Period(text, today: workspace.today) else {
        throw .notAPeriod(text)
      }
      scope.period = period
    }
    return scope
  }
}
