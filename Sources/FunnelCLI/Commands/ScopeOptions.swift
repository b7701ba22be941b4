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
    var scope = Scope(
      pipeline: pipeline?.id, filter: try DealFilter(options: filter), today: workspace.today)
    scope.period = try Period(option: period, today: workspace.today)
    return scope
  }
}

extension DealFilter {
  /// The filter of an option that may stand several times.
  init(options: [String]) throws(Failure) {
    self.init(options.joined(separator: " "))
    if let problem = problems.first { throw .badFilter(problem) }
  }
}

extension Period {
  /// The period of an option; nil where it is not given.
  init?(option: String?, today: Day) throws(Failure) {
    guard let option else { return nil }
    guard let period = Period(option, today: today) else { throw .notAPeriod(option) }
    self = period
  }
}
