import FunnelCore

/// What a person has chosen on the Health screen.
final class HealthChoices {
  /// How the trend is drawn.
  enum Drawing: CaseIterable {
    case dots
    case blocks
    case columns
  }

  /// The shares that the simulator raises conversions to, where they are not the benchmarks.
  var raised: [Stage.ID: Percentage] = [:]
  /// How the trend is drawn.
  var drawing = Drawing.dots
  /// The periods of the trend.
  var unit = CalendarUnit.month
  /// What is put side by side; the period and the one before it where nil.
  var pair: ComparedPair?
  /// The two days of the waterfall.
  let waterfall = WaterfallDays()
  private(set) var causes: LossCauses?

  /// Whether something of a pane has to be read from the store.
  func isDue(_ pane: HealthTopic, in session: Session) -> Bool {
    switch pane {
    case .waterfall: waterfall.isDue(in: session)
    case .leaks: causes?.source != session.healthFigures.source
    default: false
    }
  }

  /// Reads from the store what a pane needs beside the book.
  func load(_ pane: HealthTopic, in session: Session) {
    switch pane {
    case .waterfall: waterfall.load(in: session)
    case .leaks: causes = LossCauses(session)
    default: break
    }
  }
}
