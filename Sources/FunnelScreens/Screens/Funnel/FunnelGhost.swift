import FunnelCore
import FunnelStore
import FunnelWording

/// What stands behind the bars of the chart, to be compared with them.
enum FunnelGhost {
  /// The funnel that the quota of the period takes.
  case ideal
  /// The funnel of an earlier day.
  case past(PastFunnel)

  /// What stood or should stand in a stage, as the bars measure it; nil where that is unknown.
  func amount(
    of row: FunnelReport.Row, by measure: FunnelScreen.Measure, in session: Session
  ) -> Double? {
    switch self {
    case .past(let past):
      return past.report(session.scope).stages.first { $0.stage.id == row.stage.id }
        .map { Double(measure.amount(of: $0)) }
    case .ideal:
      let view = ForecastView(session: session, choices: session.forecastChoices)
      guard let ideal = view.ideal,
        let step = ideal.steps.first(where: { $0.stage == row.stage.id }),
        let deals = ideal.deals(in: step)
      else { return nil }
      switch measure {
      case .count: return deals
      case .value: return deals * ideal.averageOrder
      case .weighted: return deals * ideal.averageOrder * step.chance
      }
    }
  }

  /// What it is, for the frame.
  func label(in session: Session) -> String {
    let language = session.language
    switch self {
    case .ideal: return "┊ " + Phrase.Action.ideal[language]
    case .past(let past):
      let day = past.day.short(in: language, today: session.today)
      return "┊ \(Phrase.Funnel.ghostOf[language]) \(day)"
    }
  }
}

/// The book of an earlier day, loaded once, with the funnel of the scope last asked for.
final class PastFunnel {
  let day: Day
  private let book: Book
  private var known: (scope: Scope, report: FunnelReport)?

  init(_ day: Day, _ book: Book) { (self.day, self.book) = (day, book) }

  func report(_ scope: Scope) -> FunnelReport {
    var past = scope
    past.today = day
    if let known, known.scope == past { return known.report }
    let report = FunnelReport(book, past)
    known = (past, report)
    return report
  }
}

extension FunnelScreen.Measure {
  /// What the length of a stage's bar stands for.
  func amount(of row: FunnelReport.Row) -> Int64 {
    switch self {
    case .value: row.value
    case .count: Int64(row.count)
    case .weighted: row.weighted
    }
  }

  /// What share of a stage's bar pseudo-opportunities make up, 0…1; they have no weighted value.
  func pseudoShare(of row: FunnelReport.Row) -> Double {
    switch self {
    case .value: share(row.pseudoValue, of: row.value)
    case .count: share(Int64(row.pseudo), of: Int64(row.count))
    case .weighted: 0
    }
  }

  /// What share of a stage's bar unverified deals make up, 0…1.
  func unverifiedShare(of row: FunnelReport.Row) -> Double {
    switch self {
    case .value: share(row.unverifiedValue, of: row.value)
    case .count: share(Int64(row.unverified), of: Int64(row.count))
    case .weighted: share(row.unverifiedWeighted, of: row.weighted)
    }
  }

  private func share(_ part: Int64, of whole: Int64) -> Double {
    whole > 0 ? Double(part) / Double(whole) : 0
  }
}

extension FormScreen {
  /// Asks for the day whose funnel is to stand behind the present one; an empty answer for none.
  static func ghost(
    of day: Day?, _ session: Session, _ show: @escaping (FunnelGhost?) -> Void
  ) -> FormScreen {
    let usual = day ?? Period.month(of: session.today).first.adding(days: -1)
    return FormScreen(
      id: "ghost", title: Phrase.Action.ghost, verb: Phrase.Dialog.show, about: .view,
      fields: [
        Field(
          "day", Phrase.Dialog.day, .day, text: usual.description, isSuggestion: true, isPast: true)
      ]
    ) { values in
      guard let day = Day?(values["day"] ?? .none) ?? nil else {
        show(nil)
        return .pop
      }
      let book = session.attempt { try session.store.load(asOf: day) { _, _ in true } }
      guard let book else { return .stay }
      show(.past(PastFunnel(day, book)))
      return .pop
    }
  }
}
