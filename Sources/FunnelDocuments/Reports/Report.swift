public import FunnelWording

/// A report as a row of data: what it is called, what it takes, and what it says.
///
/// To add one, write it in a file of its own and add it to `all`; the command line, its help and
/// completions, the manual, the README and their tests then have it.
public struct Report: Identifiable, Sendable {
  /// The word one types for it.
  public let id: String
  /// What it takes beside a filter, a period and a day.
  public let options: [ReportOption]
  /// Whether it makes no sense without a period, so that the quarter of the day stands in.
  public let needsPeriod: Bool
  let content: @Sendable (ReportQuestion) throws -> ReportContent

  init(
    _ id: String, options: [ReportOption] = [.by], needsPeriod: Bool = false,
    _ content: @escaping @Sendable (ReportQuestion) throws -> ReportContent
  ) {
    (self.id, self.options, self.needsPeriod) = (id, options, needsPeriod)
    self.content = content
  }

  /// Every report there is, in the order people read them.
  public static let all: [Report] = [
    .stages, .zones, .figures, .breakdown, .winRate, .conversion, .matrix, .flow, .leaks, .dwell,
    .speed, .stagnant, .quality, .reach, .cycle, .velocity, .trends, .waterfall, .compare,
    .forecast, .chance, .learned, .reliability, .quota, .ideal, .margin, .attribution, .effort,
    .cost, .rfm, .pseudo,
  ]

  /// The report of a typed word.
  public static func named(_ id: String) -> Report? { all.first { $0.id == id } }
}

extension Report: Labelled {
  /// The report's name: `Win rate`.
  public var label: Phrase { Phrase.Reports.label(of: id) }

  /// What it says, in a sentence with the formula.
  public var definition: Phrase { Phrase.Reports.definition(of: id) }
}

/// What a report may be asked beside a filter, a period and a day.
public enum ReportOption: String, CaseIterable, Sendable {
  /// What to tell deals apart by.
  case by
  /// The first day of a waterfall.
  case from
  /// The last day of a waterfall.
  case to
  /// A group of deals to compare, as a filter.
  case group
  /// The calendar unit of a trend.
  case every
  /// How many periods a trend has.
  case last
  /// How orders are shared between touches.
  case model
  /// Where the stage times of an ideal funnel come from.
  case method
  /// The share of an order that is margin.
  case margin
  /// The margin to be reached.
  case goal
}
