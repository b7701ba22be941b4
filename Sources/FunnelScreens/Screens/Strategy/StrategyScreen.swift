import FunnelCore
import FunnelWording
import TerminalUI

/// The strategic funnel at work: where score and date disagree, what stands too deep, what to work
/// on next, and where the time goes.
final class StrategyScreen: Screen {
  let id = "strategy"
  /// Its deals are those of the filter and the dimensions.
  let isNarrowed = true

  /// The panes, in the order that Tab goes through them.
  enum Pane: CaseIterable {
    case board
    case gaps
    case queue
    case time
  }

  private(set) var pane: Pane
  /// The pane shown beside the board where there is room for two only.
  private(set) var companion: Pane
  private(set) var place = BoardPlace()
  private(set) var zone = 0
  private var pointers: [Pane: DealPointer] = [:]
  private var knownFigures: StrategyFigures?
  private var knownTime: TimeFigures?
  var offsets: [Pane: ScrollOffset] = [:]
  /// The rows that the focused list shows, for turning pages.
  var page = 10

  /// The screen with the keys in one of its panes.
  init(pane: Pane = .board) {
    self.pane = pane
    companion = pane == .board ? .queue : pane
  }

  // MARK: Figures

  /// The lists of the present book and scope.
  func figures(in session: Session) -> StrategyFigures {
    if let figures = knownFigures, !figures.isOutdated(in: session) { return figures }
    let figures = StrategyFigures(session)
    knownFigures = figures
    return figures
  }

  /// The time report of the present book and scope.
  func time(in session: Session) -> TimeReport {
    if let time = knownTime, !time.isOutdated(in: session) { return time.report }
    let time = TimeFigures(session)
    knownTime = time
    return time.report
  }

  /// The deals of a list, in its order.
  func deals(of pane: Pane, in session: Session) -> [Deal.ID] {
    switch pane {
    case .gaps: figures(in: session).gaps.map(\.deal)
    case .queue: figures(in: session).queue
    case .board, .time: []
    }
  }

  /// The row of a list that the pointer is on.
  func row(of pane: Pane, in session: Session) -> Int? {
    (pointers[pane] ?? DealPointer()).row(in: deals(of: pane, in: session))
  }

  /// The deal that the pointer is on, where the pane with the keys lists deals.
  private func pointed(in session: Session) -> Deal.ID? {
    (pointers[pane] ?? DealPointer()).deal(in: deals(of: pane, in: session))
  }

  // MARK: Where one is

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Screen.strategy[language], theme[.strong])
    let period = session.scope.period.map { $0.name(in: language) + " · " } ?? ""
    let who =
      session.scope.filter.isEmpty ? Phrase.Common.everyone[language] : session.scope.filter.text
    text.append("  \(session.pipeline?.name[language] ?? "—")  \(period)\(who)", theme[.label])
    return text
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    let deals = DealActions(session: session) { [self] in
      [pointed(in: session)].compactMap { $0 }
    }
    return moving(in: session)
      + [
        Action("strategy.pane", [.tab], Phrase.Action.pane, inFooter: true) { [self] in
          focus(pane.next)
        },
        Action("strategy.paneBack", [.backTab], Phrase.Action.pane) { [self] in
          focus(pane.previous)
        },
        Action(
          "strategy.allocation", [.character("m")], Phrase.Strategy.allocation, inFooter: true,
          writes: true
        ) { .push(MenuScreen.timeAllocation(session)) },
        Action("strategy.filter", [.character("/")], Phrase.Action.filter, inFooter: true) {
          .push(FormScreen.scopeFilter(session))
        },
      ] + deals.progress + deals.editing
  }

  private func moving(in session: Session) -> [Action] {
    Action.moving("strategy", page: { [self] in page }) { [self] in
      move(by: $0, in: session)
    } + [
      Action("strategy.left", [.left, .character("h")], Phrase.Strategy.leftOrBack) { [self] in
        if pane == .board, place.move(columns: -1) { return .stay }
        return .pop
      },
      Action("strategy.right", [.right, .character("l")], Phrase.Strategy.rightOrOpen) {
        [self] in
        guard pane == .board else { return open(in: session) }
        place.move(columns: 1)
        return .stay
      },
      Action("strategy.open", [.enter], Phrase.Action.open, inFooter: true) { [self] in
        open(in: session)
      },
    ]
  }

  private func focus(_ pane: Pane) -> Transition {
    self.pane = pane
    if pane != .board { companion = pane }
    return .stay
  }

  private func move(by rows: Int, in session: Session) {
    switch pane {
    case .board: place.move(rows: rows)
    case .time: zone = min(max(0, zone + max(-2, min(rows, 2))), TimeAllocation.zones.count - 1)
    case .gaps, .queue:
      pointers[pane, default: DealPointer()].move(by: rows, in: deals(of: pane, in: session))
    }
  }

  /// Opens the deals behind a cell or a zone, or the deal of a row.
  private func open(in session: Session) -> Transition {
    switch pane {
    case .board:
      let (_, terms, heading) = place.deals(in: session.figures.zones)
      return .push(DealsScreen(base: terms, heading: heading))
    case .time:
      let zone = TimeAllocation.zones[zone]
      return .push(
        DealsScreen(base: ZoneReport.Row(zone: zone).terms, heading: zone.label))
    case .gaps, .queue:
      guard let deal = pointed(in: session) else { return .stay }
      return .push(DealScreen(deal: deal, in: session))
    }
  }
}
