import FunnelCore
import FunnelStore

/// The figures of the Health screen, of one version of the book and one scope: each is counted when
/// a pane first asks for it, and no key press counts it anew.
final class HealthFigures {
  let source: Figures.Source
  private unowned let session: Session
  private var trends: [CalendarUnit: TrendReport] = [:]
  private var comparisons: [ComparedPair: Comparison] = [:]

  init(_ session: Session, _ source: Figures.Source) {
    (self.session, self.source) = (session, source)
  }

  private var book: Book { session.book }
  private var scope: Scope { source.scope }

  private(set) lazy var conversions = StageConversion.all(book, scope)
  private(set) lazy var falls = ConversionFall.all(book, scope)
  private(set) lazy var matrix = ConversionMatrix(book, scope)
  private(set) lazy var flow = StageFlow.all(book, scope)
  private(set) lazy var leaks = LeakReport(book, scope)
  private(set) lazy var dwell = Dwell.all(book, scope)
  /// How long the deals stood in each stage that were won, whenever they came.
  private(set) lazy var wonDwell = Dwell.all(
    book, scope.ofAllDays.narrowed(to: DealFilter("status:won")))
  private(set) lazy var winRates = StageWinRate.all(book, scope)
  private(set) lazy var speeds = StageSpeed.all(book, scope)
  private(set) lazy var qualities = StageQuality.all(book, scope)
  private(set) lazy var reach = ReachFigures(book, scope)

  /// The figures of the last twelve months, of the last eight quarters or of the last five years.
  func trend(by unit: CalendarUnit) -> TrendReport {
    if let trend = trends[unit] { return trend }
    let count =
      switch unit {
      case .month: 12
      case .quarter: 8
      case .year: 5
      }
    let trend = TrendReport(book, scope, by: unit, last: count)
    trends[unit] = trend
    return trend
  }

  func comparison(of pair: ComparedPair) -> Comparison {
    if let comparison = comparisons[pair] { return comparison }
    let comparison = Comparison(book, pair.first.scope(in: scope), pair.second.scope(in: scope))
    comparisons[pair] = comparison
    return comparison
  }
}

extension Session {
  /// The figures of the Health screen, of the present book and scope.
  var healthFigures: HealthFigures {
    let source = Figures.Source(self)
    if let known = knownHealth, known.source == source { return known }
    let figures = HealthFigures(self, source)
    knownHealth = figures
    return figures
  }
}
