public import FunnelCore
public import FunnelStore

/// The figures of one version of the book and one scope, so that no key press counts them anew.
public struct Figures {
  /// The funnel.
  public let funnel: FunnelReport
  /// Which deals stand still.
  public let stagnation: Stagnation
  /// The newest lines of history.
  public let changes: [HistoryLine]

  let source: Source

  /// What the figures were made from.
  struct Source: Equatable {
    var sequence: Int64
    var asOf: Day?
    var scope: Scope
  }
}

extension Session {
  /// The figures of the present book and scope.
  public var figures: Figures {
    let source = Figures.Source(
      sequence: book.sequence, asOf: book.asOf, scope: scope)
    if let figures = knownFigures, figures.source == source { return figures }
    let figures = Figures(
      funnel: FunnelReport(book, scope),
      stagnation: Stagnation(book, today: today),
      changes: attempt { try store.history(of: nil, before: nil, limit: 40) } ?? [],
      source: source)
    knownFigures = figures
    return figures
  }
}
