import FunnelCore
import FunnelWording
import TerminalUI

/// What the pages are made from: the figures of one version of the book, each counted when a page
/// first asks for it.
final class WallReading {
  let session: Session
  let source: Figures.Source

  init(_ session: Session) {
    self.session = session
    source = session.figures.source
  }

  var theme: Theme { session.theme }
  var language: Language { session.language }

  /// The period that is measured.
  var period: Period { session.healthPeriod }

  /// Who has come how far towards the quota of the period.
  private(set) lazy var attainment = AttainmentReport(session.book, measured)

  /// What the period will bring.
  private(set) lazy var forecast = ForecastReport(session.book, measured)

  private var measured: Scope {
    var scope = session.scope
    scope.period = period
    return scope
  }

  /// An amount in the store's currency, short.
  func money(_ units: Int64) -> String {
    Money(minorUnits: units, currency: session.book.settings.currency).compact(in: language)
  }

  /// The style of a figure, which stands out where it has just changed.
  func style(_ role: Role, isFlashing: Bool) -> Style {
    isFlashing ? theme[.flash].adding(.bold) : theme[role]
  }
}
