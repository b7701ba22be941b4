import FunnelCore
import FunnelWording
import TerminalUI

/// The day of one person, or of everyone: what to do in the order of work, who is to hear from us,
/// and where the time goes.
final class TodayScreen: Screen {
  let id = "today"
  /// Its deals are those of the filter and the dimensions.
  let isNarrowed = true

  /// The panes, in the order that Tab goes through them.
  enum Pane: CaseIterable {
    case queue
    case radar
    case time
  }

  private(set) var pane = Pane.queue
  /// The pane shown beside the queue where there is room for two only.
  private(set) var companion = Pane.radar
  private(set) var zone = 0
  private var pointer = RowPointer<DayItem.Identity>()
  private var line = RowPointer<RadarLine.Identity>()
  private var known: DayFigures?
  var offsets: [Pane: ScrollOffset] = [:]
  /// The rows that the focused list shows, for turning pages.
  var page = 10

  init() {}

  // MARK: Figures

  /// The figures of this moment.
  func figures(in session: Session) -> DayFigures {
    if let known, !known.isOutdated(in: session) { return known }
    let figures = DayFigures(session, known: known)
    known = figures
    return figures
  }

  func rest(in session: Session) -> Bool { known?.isOutdated(in: session) ?? false }

  /// The row of the queue that the pointer is on.
  func row(in session: Session) -> Int? {
    pointer.row(in: figures(in: session).queue.items.map(\.identity))
  }

  /// The line of the queue that the pointer is on, while the queue has the keys.
  func item(in session: Session) -> DayItem? {
    guard pane == .queue, let row = row(in: session) else { return nil }
    return figures(in: session).queue.items[row]
  }

  /// The lines of the radar.
  func radarLines(in session: Session) -> [RadarLine] {
    RadarLine.all(of: figures(in: session), in: session)
  }

  /// The line of the radar that the pointer is on.
  func radarRow(in session: Session) -> Int? {
    line.row(in: radarLines(in: session).map(\.identity))
  }

  func dealAtHand(in session: Session) -> Deal.ID? { item(in: session)?.deal }

  // MARK: Where one is

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Screen.today[language], theme[.strong])
    text.append("  " + session.dayOwnerName, theme[.label])
    if isPlanningDay(in: session) {
      text.append("  W " + Phrase.Plan.Action.open[language], theme[.accent])
    }
    return text
  }

  /// Whether it is the last worked day of a week, on which the next one is planned.
  private func isPlanningDay(in session: Session) -> Bool {
    let (calendar, today) = (session.book.workCalendar, session.today)
    let sunday = today.adding(days: 7 - today.weekday)
    return calendar.isWorked(today)
      && calendar.count(from: today.adding(days: 1), through: sunday) == 0
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    let lines = DayActions(session: session) { [self] in item(in: session) }
    let deals = DealActions(session: session) { [self] in
      [item(in: session)?.deal].compactMap { $0 }
    }
    return moving(in: session) + lines.all
      + [
        Action("today.pane", [.tab], Phrase.Action.pane, inFooter: true) { [self] in
          focus(pane.next)
        },
        Action("today.paneBack", [.backTab], Phrase.Action.pane) { [self] in
          focus(pane.previous)
        },
        Action("today.whose", [.character("O")], Phrase.Today.whose, inFooter: true) {
          .push(MenuScreen.whoseDay(session))
        },
        Action("today.calendar", [.character("w")], Phrase.Today.calendar, inFooter: true) {
          .push(CalendarScreen())
        },
        Action(
          "today.weekPlan", [.character("W")], Phrase.Plan.Action.open,
          inFooter: isPlanningDay(in: session)
        ) { .push(PlanScreen()) },
        Action("today.leads", [.character("E")], Phrase.Lead.Action.open) { .push(LeadsScreen()) },
        Action("today.workdays", [.character("H")], Phrase.Today.workdays, writes: true) {
          .push(MenuScreen.workdays(session))
        },
        Action(
          "today.allocation", [.character("m")], Phrase.Strategy.allocation, writes: true
        ) { .push(MenuScreen.timeAllocation(session)) },
      ] + deals.progress
  }

  private func moving(in session: Session) -> [Action] {
    Action.moving("today", page: { [self] in page }) { [self] in
      move(by: $0, in: session)
    } + [
      Action("today.left", [.left, .character("h")], Phrase.Action.back) { .pop },
      Action(
        "today.open", [.enter, .right, .character("l")], Phrase.Action.open, inFooter: true
      ) { [self] in open(in: session) },
    ]
  }

  private func focus(_ pane: Pane) -> Transition {
    self.pane = pane
    if pane != .queue { companion = pane }
    return .stay
  }

  private func move(by rows: Int, in session: Session) {
    switch pane {
    case .queue:
      pointer.move(by: rows, in: figures(in: session).queue.items.map(\.identity))
    case .radar: line.move(by: rows, in: radarLines(in: session).map(\.identity))
    case .time: zone = min(max(0, zone + max(-2, min(rows, 2))), TimeAllocation.zones.count - 1)
    }
  }

  /// Opens the deal of a line, or what is behind a figure.
  private func open(in session: Session) -> Transition {
    switch pane {
    case .queue:
      guard let item = item(in: session) else { return .stay }
      if let deal = item.deal, session.book.deals[deal] != nil {
        return .push(DealScreen(deal: deal, in: session))
      }
      return DayActions(session: session) { item }.edit()
    case .radar:
      guard let row = radarRow(in: session) else { return .stay }
      return radarLines(in: session)[row].open(in: session, figures(in: session))
    case .time:
      let zone = TimeAllocation.zones[zone]
      return .push(DealsScreen(base: ZoneReport.Row(zone: zone).terms, heading: zone.label))
    }
  }
}
