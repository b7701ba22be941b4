import FunnelCore
import FunnelWording
import TerminalUI

/// How well the funnel runs: conversion, where deals go, what became of the open value, dwell,
/// leaks, trends, flow, a comparison of two groups, and the quality of each stage.
final class HealthScreen: Screen {
  let id = "health"
  /// Its deals are those of the filter and the dimensions.
  let isNarrowed = true

  let choices = HealthChoices()
  private(set) var pane = HealthTopic.conversion
  private var pointers: [HealthTopic: HealthPointer] = [
    .trend: HealthPointer(row: 0, column: .max), .comparison: HealthPointer(row: 0, column: 1),
  ]
  private var isZoomed = false
  /// The panes that were drawn last.
  private var shown: Set<HealthTopic> = []
  private var layout = PaneGrid(Rect(x: 0, y: 0, width: 80, height: 22), panes: 9)

  func place(in session: Session) -> StyledText {
    var text = heading(in: session)
    if layout.pages > 1 {
      let page = "\(layout.page(of: place(of: pane)) + 1)/\(layout.pages)  "
      text.spans.insert(StyledText.Span(page, session.theme[.accent]), at: 1)
    }
    return text
  }

  /// What the figures are about.
  func heading(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Screen.health[language] + "  ", theme[.strong])
    let period = session.scope.period?.name(in: language) ?? Phrase.Dialog.allDays[language]
    let who =
      session.scope.filter.isEmpty ? Phrase.Common.everyone[language] : session.scope.filter.text
    text.append(
      "\(session.pipeline?.name[language] ?? "—") · \(period) · \(who)", theme[.label])
    return text
  }

  private func place(of pane: HealthTopic) -> Int {
    HealthTopic.allCases.firstIndex(of: pane) ?? 0
  }

  func view(_ session: Session) -> HealthView { HealthView(session: session, choices: choices) }

  private func isEmpty(_ session: Session) -> Bool {
    session.pipeline == nil || session.book.deals.isEmpty
  }

  /// What is chosen in a pane, within what there is now.
  private func pointer(in panel: any HealthPanel, of pane: HealthTopic) -> HealthPointer {
    var columns = 1
    if case .chooses(let count) = panel.sideways { columns = count }
    return (pointers[pane] ?? HealthPointer()).within(rows: panel.rows, columns: columns)
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    moving(in: session) + paging(in: session) + looking(in: session) + [
      Action("health.filter", [.character("/")], Phrase.Action.filter) {
        .push(FormScreen.scopeFilter(session))
      },
      Action(
        "health.export", [.character("x")], Phrase.Action.export, inFooter: true,
        unless: { [self] in isEmpty(session) ? Phrase.Unavailable.empty : nil }
      ) { [self] in .push(HealthExport.start(self, session)) },
    ]
  }

  private func moving(in session: Session) -> [Action] {
    func step(_ rows: Int) -> () -> Transition {
      { [self] in
        move(by: rows, in: session)
        return .stay
      }
    }
    return [
      Action(
        "health.open", [.enter], Phrase.Action.deals, inFooter: true,
        unless: { [self] in isEmpty(session) ? Phrase.Unavailable.empty : nil }
      ) { [self] in open(in: session) },
      Action("health.up", [.up, .character("k")], Phrase.Deals.up, run: step(-1)),
      Action("health.down", [.down, .character("j")], Phrase.Deals.down, run: step(1)),
      Action("health.first", [.home, .character("g")], Phrase.Action.first, run: step(.min / 2)),
      Action("health.last", [.end, .character("G")], Phrase.Action.last, run: step(.max / 2)),
      Action("health.left", [.left, .character("h")], Phrase.Health.leftward) { [self] in
        go(sideways: -1, in: session)
      },
      Action("health.right", [.right, .character("l")], Phrase.Health.rightward) { [self] in
        go(sideways: 1, in: session)
      },
    ]
  }

  private func paging(in session: Session) -> [Action] {
    func turn(_ pages: Int) -> () -> Transition {
      { [self] in
        let count = HealthTopic.allCases.count
        let page = (layout.page(of: place(of: pane)) + pages + layout.pages) % layout.pages
        pane = HealthTopic.allCases[min(page * layout.capacity, count - 1)]
        return .stay
      }
    }
    return [
      Action("health.pane", [.tab], Phrase.Action.panel, inFooter: true) { [self] in
        pane = pane.next
        return .stay
      },
      Action("health.paneBack", [.backTab], Phrase.Action.panel) { [self] in
        pane = pane.previous
        return .stay
      },
      Action("health.nextPage", [.pageDown], Phrase.Health.nextPage, run: turn(1)),
      Action("health.previousPage", [.pageUp], Phrase.Health.previousPage, run: turn(-1)),
      Action("health.zoom", [.character("z")], Phrase.Health.zoom, inFooter: true) { [self] in
        isZoomed.toggle()
        return .stay
      },
    ]
  }

  private func looking(in session: Session) -> [Action] {
    let empty: () -> Phrase? = { [self] in isEmpty(session) ? Phrase.Unavailable.empty : nil }
    return [
      Action(
        "health.compare", [.character("c")], Phrase.Health.compareGroups, inFooter: true,
        unless: empty
      ) { [self] in
        pane = .comparison
        return .push(ComparisonMenu(choices: choices, session: session).start())
      },
      Action(
        "health.days", [.character("w")], Phrase.Health.chooseDays, unless: empty
      ) { [self] in
        pane = .waterfall
        return .push(FormScreen.waterfallDays(choices.waterfall, session))
      },
      Action("health.drawing", [.character("v")], Phrase.Health.otherDrawing) { [self] in
        choices.drawing = choices.drawing.next
        return .stay
      },
      Action("health.unit", [.character("m")], Phrase.Health.otherUnit) { [self] in
        choices.unit = choices.unit.next
        return .stay
      },
    ]
  }

  private func move(by rows: Int, in session: Session) {
    let panel = pane.panel(view(session))
    var pointer = pointer(in: panel, of: pane)
    pointer.row = min(max(0, pointer.row + max(-9_999, min(rows, 9_999))), max(0, panel.rows - 1))
    pointers[pane] = pointer
  }

  private func go(sideways columns: Int, in session: Session) -> Transition {
    guard !isEmpty(session) else { return .stay }
    let panel = pane.panel(view(session))
    var pointer = pointer(in: panel, of: pane)
    switch panel.sideways {
    case .opens: return columns > 0 ? panel.open(at: pointer) : .pop
    case .adjusts: (panel as? LeakPanel)?.adjust(by: columns, at: pointer)
    case .chooses(let count):
      pointer.column = min(max(0, pointer.column + columns), max(0, count - 1))
    }
    pointers[pane] = pointer
    return .stay
  }

  /// Opens the deals behind what the pointer is on.
  private func open(in session: Session) -> Transition {
    let panel = pane.panel(view(session))
    return panel.open(at: pointer(in: panel, of: pane))
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    guard isZoomed, key == .escape else { return nil }
    isZoomed = false
    return .stay
  }

  // MARK: What the store has to be asked for

  func rest(in session: Session) -> Bool {
    !isEmpty(session) && readDue(in: session)
  }

  /// Reads what is due for the panes that are shown; whether anything was.
  private func readDue(in session: Session) -> Bool {
    let due = HealthTopic.allCases.filter { pane in
      shown.contains(pane) && choices.isDue(pane, in: session)
        && !(pane == .waterfall && choices.waterfall.isLarge(session))
    }
    for pane in due { choices.load(pane, in: session) }
    return !due.isEmpty
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    layout = PaneGrid(area, panes: HealthTopic.allCases.count, isZoomed: isZoomed)
    shown = []
    guard !isEmpty(session) else {
      canvas.draw(Welcome(session: session, offers: [Phrase.Health.firstScreen]), in: area)
      return
    }
    let places = layout.places(on: layout.page(of: self.place(of: pane)))
    shown = Set(places.map { HealthTopic.allCases[$0.0] })
    // Where it is done at once, nobody is to see for a moment that there is something to wait for.
    if choices.waterfall.isSmall(session) { _ = readDue(in: session) }
    let view = view(session)
    for (index, place) in places {
      let pane = HealthTopic.allCases[index]
      draw(pane, pane.panel(view), in: place, on: &canvas, session.theme)
    }
  }

  private func draw(
    _ pane: HealthTopic, _ panel: any HealthPanel, in area: Rect, on canvas: inout Canvas,
    _ theme: Theme
  ) {
    let isFocused = pane == self.pane
    canvas.framePane(
      area, title: panel.title, trailing: panel.note,
      isFocused: isFocused, in: theme)
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    guard !body.isEmpty else { return }
    canvas.clipped(to: area.inset(by: 1)) { canvas in
      panel.draw(in: body, on: &canvas, at: pointer(in: panel, of: pane), isFocused: isFocused)
    }
  }
}
