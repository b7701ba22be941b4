import FunnelCore
import FunnelStore

/// The figures of the Forecast screen, of one version of the book and one scope: each is counted
/// when a pane first asks for it, and no key press counts it anew.
final class ForecastFigures {
  let source: Figures.Source
  /// The scope with the period that is forecast.
  let scope: Scope
  /// The period: the one chosen, else the present quarter.
  let period: Period
  private unowned let session: Session

  init(_ session: Session, _ source: Figures.Source) {
    (self.session, self.source) = (session, source)
    period = session.healthPeriod
    var scope = session.scope
    scope.period = period
    self.scope = scope
  }

  private var book: Book { session.book }

  private(set) lazy var targets = TargetLine.all(book, scope)
  private(set) lazy var report = ForecastReport(book, scope)
  private(set) lazy var velocity = Velocity(SalesFigures(book, scope))
  private(set) lazy var wins = SalesFigures(book, scope).won.count
  private(set) lazy var everWon = SalesFigures(book, scope.ofAllDays).won
  /// How good each kind of chance was on all deals that have ended.
  private(set) lazy var quality = ChanceQuality.all(book, scope.ofAllDays)
  private(set) lazy var model = scope.pipeline.map { book.chanceModel(of: $0) }
  /// What the period shows of the margin; the rate of it nobody records.
  private(set) lazy var margin = MarginTree(book, scope, marginRate: 1)
  private lazy var planned = IdealFunnel.steps(book, scope, method: .planned)
  private lazy var measured = IdealFunnel.steps(book, scope, method: .measured)
  private lazy var standing = planned.flatMap { steps in
    IdealFunnel(quota: 1, averageOrder: 1, length: 1, steps: steps).map {
      FunnelFit(book, scope.ofAllDays, ideal: $0)
    }
  }

  /// The stages with their times; nil where the method has nothing to go by.
  func steps(_ method: IdealFunnel.Method) -> [IdealFunnel.Step]? {
    method == .planned ? planned : measured
  }

  /// What stands in each stage, against an ideal or against none.
  func fit(_ ideal: IdealFunnel?) -> FunnelFit? {
    guard let ideal else { return standing }
    return standing?.measured(against: ideal)
  }
}

extension Session {
  /// The figures of the Forecast screen, of the present book and scope.
  var forecastFigures: ForecastFigures {
    let source = Figures.Source(self)
    if let known = knownForecast, known.source == source { return known }
    let figures = ForecastFigures(self, source)
    knownForecast = figures
    return figures
  }
}
