import FunnelCore
import FunnelStore

/// The figures of one version of the book and one scope, so that no key press counts them anew.
struct Figures {
  /// The stages and their conversions, over all days.
  let funnel: FunnelReport
  /// The strategic zones, over all days.
  let zones: ZoneReport
  /// How the period goes.
  let health: HealthReport
  /// The open deals that stand still, whenever they are to close.
  let stagnant: DealSum
  /// What needs attention.
  let attention: AttentionReport
  /// Which deals stand still.
  let stagnation: Stagnation
  /// The newest lines of history.
  let changes: [HistoryLine]
  /// What the figures were made from.
  let source: Source

  /// What figures are made from.
  struct Source: Equatable {
    var sequence: Int64
    var asOf: Day?
    var scope: Scope
  }
}

extension Session {
  /// The figures of the present book and scope.
  var figures: Figures {
    let source = Figures.Source(sequence: book.sequence, asOf: book.asOf, scope: scope)
    if let figures = knownFigures, figures.source == source { return figures }
    let always = scope.ofAllDays
    let figures = Figures(
      funnel: FunnelReport(book, always), zones: ZoneReport(book, always),
      health: HealthReport(book, scope), stagnant: HealthReport(book, always).stagnant,
      attention: AttentionReport(book, scope),
      stagnation: Stagnation(book, today: today),
      changes: attempt { try store.history(of: nil, before: nil, limit: 60) } ?? [],
      source: source)
    knownFigures = figures
    return figures
  }
}
