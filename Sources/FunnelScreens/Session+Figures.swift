import FunnelCore
import FunnelStore

/// The figures of one version of the book and one scope, so that no key press counts them anew.
struct Figures {
  /// The stages and their conversions, of the chosen period, or of all days.
  let funnel: FunnelReport
  /// The strategic zones, of the chosen period or of all days.
  let zones: ZoneReport
  /// How the period goes.
  let health: HealthReport
  /// The open deals that stand still, whenever they are to close.
  let stagnant: DealSum
  /// What needs attention, the most urgent first: coverage and falls of the health period, the
  /// rest of the chosen one, or over all days.
  let attention: [AttentionItem]
  /// The newest lines of history.
  let changes: [HistoryLine]
  /// What the figures were made from.
  let source: Source

  /// What figures are made from.
  struct Source: Equatable {
    var sequence: Int64
    var asOf: Day?
    var scope: Scope
    var reopenings: Int
  }
}

extension Stagnation {
  /// What it is worked out from.
  struct Source: Equatable {
    var sequence: Int64
    var asOf: Day?
    var today: Day
    var reopenings: Int
  }
}

extension Session {
  /// The figures of the present book and scope.
  var figures: Figures {
    let source = Figures.Source(self)
    if let figures = knownFigures, figures.source == source { return figures }
    let overview = Overview(book, scope, healthOver: healthPeriod)
    let figures = Figures(
      funnel: overview.funnel, zones: overview.zones, health: overview.health,
      stagnant: overview.attention.stagnant, attention: overview.attention.items,
      changes: lastChanges,
      source: source)
    knownFigures = figures
    return figures
  }

  /// Which deals stand still: asked by every list, so it does not wait for the other figures.
  var stagnation: Stagnation {
    let source = Stagnation.Source(
      sequence: book.sequence, asOf: book.asOf, today: today, reopenings: reopenings)
    if let known = knownStagnation, known.source == source { return known.stagnation }
    let stagnation = Stagnation(book, today: today)
    knownStagnation = (source, stagnation)
    return stagnation
  }

  /// The period that health is measured over: the one chosen, else the present quarter.
  var healthPeriod: Period { scope.period ?? .quarter(of: today) }

  /// The newest lines of history, none of them later than the day that is shown.
  private var lastChanges: [HistoryLine] {
    let lines = attempt { try store.history(of: nil, before: nil, limit: 200) } ?? []
    guard let day = book.asOf else { return lines }
    return lines.filter { $0.transaction.at.day(offset: book.settings.clockOffset) <= day }
  }
}
