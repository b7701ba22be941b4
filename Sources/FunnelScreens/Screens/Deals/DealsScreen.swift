import FunnelCore
import FunnelWording
import TerminalUI

/// The deals of a stage, or behind any figure: sorted, filtered, marked, moved and closed.
final class DealsScreen: Screen {
  let id = "deals"
  /// Its deals are those of the filter and the dimensions.
  let isNarrowed = true

  /// What leads the list: the stage or the figure it was opened from; all deals where nil.
  var heading: Phrase? { selection.heading }
  private var selection: DealSelection
  private var lastPipeline: Pipeline.ID??
  private(set) var order = DealOrder(.amount)
  private(set) var selected: Deal.ID?
  private var typed = TextEditing()
  private(set) var isTyping = false
  private var marked: Set<Deal.ID> = []
  private var anchor: Deal.ID?
  private var offset = ScrollOffset()
  private var list = DealList()
  private var page = 10
  private var lastRow = 0
  private var total = 0

  /// A list of deals.
  ///
  /// - Parameters:
  ///   - part: Only the deals of a stage, or certain ones.
  ///   - base: Only deals that fulfil this, beside what the person types.
  ///   - period: Only deals of this period; of the session's where nil.
  ///   - isOfAllDays: Whether no period narrows the list, not even the session's.
  ///   - heading: What the list is of, for the title line.
  convenience init(
    part: DealQuery.Part = .all, base: DealFilter = .everything, period: Period? = nil,
    isOfAllDays: Bool = false, heading: Phrase? = nil
  ) {
    self.init(
      DealSelection(
        part: part, base: base, period: period, isOfAllDays: isOfAllDays, heading: heading))
  }

  /// The list of the deals behind a figure.
  init(_ selection: DealSelection) { self.selection = selection }

  /// Brings the list up to date.
  private func update(in session: Session) {
    // A stage or a figure of one pipeline has no deals in another one.
    if let lastPipeline, lastPipeline != session.scope.pipeline, selection.part != .all {
      selection = DealSelection()
    }
    lastPipeline = .some(session.scope.pipeline)
    var scope = selection.scope(in: session)
    if !typed.text.isEmpty { scope = scope.narrowed(to: DealFilter(typed.text)) }
    let isNew = list.update(session.book, DealQuery(scope, part: selection.part, order: order))
    total = list.total(of: scope.pipeline, in: session.book, today: scope.today)
    if isNew, !marked.isEmpty {
      // What is out of sight must not be acted upon.
      marked = marked.filter { list.row(of: $0, in: session.book) != nil }
    }
    if let row = list.row(of: selected, in: session.book) {
      lastRow = row
    } else if let row = marked.compactMap({ list.row(of: $0, in: session.book) }).min() {
      selected = id(at: row, session)
    } else {
      selected = list.count > 0 ? id(at: min(lastRow, list.count - 1), session) : nil
    }
  }

  /// The deals of the list, in order.
  func listed(in session: Session) -> [Deal] {
    update(in: session)
    return (0..<list.count).map { list.deal(at: $0, in: session.book) }
  }

  private func id(at row: Int, _ session: Session) -> Deal.ID {
    list.deal(at: row, in: session.book).id
  }

  private func row(of id: Deal.ID?, _ session: Session) -> Int? {
    list.row(of: id, in: session.book)
  }

  /// The deals an action is about: the marked ones, else the selected one.
  private func targets(in session: Session) -> [Deal.ID] {
    marked.isEmpty
      ? [selected].compactMap { $0 } : marked.filter { session.book.deals[$0] != nil }.sorted()
  }

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText((heading ?? Phrase.Deals.allDeals)[language], theme[.strong])
    if let pipeline = session.pipeline {
      text.append("  " + pipeline.name[language], theme[.label])
    }
    if !session.scope.filter.isEmpty {
      text.append(" · " + session.scope.filter.text, theme[.warning])
    }
    return text
  }

  func actions(in session: Session) -> [Action] {
    // Keys that come in one burst act before anything is drawn, so the list is made here too.
    update(in: session)
    if isTyping { return typing }
    // A list of one stage loses the deals that leave it, as it does when they move on.
    var deals = DealActions(session: session, follows: selection.part == .all) {
      [self] in targets(in: session)
    }
    deals.pointed = selected
    return moving(in: session) + [deals.open] + deals.progress
      + [filter(session), sort(session)] + marking(in: session) + deals.editing + deals.customer
      + deals.sharing
      + [export(session)] + meetings(session)
  }

  func dealAtHand(in session: Session) -> Deal.ID? { selected }

  // MARK: Moving and marking

  private func moving(in session: Session) -> [Action] {
    Action.moving("deals", page: { [self] in page }) { [self] in
      select(by: $0, in: session)
    } + [
      Action("deals.back", [.left, .character("h")], Phrase.Action.back) { .pop }
    ]
  }

  private func select(by rows: Int, in session: Session) {
    update(in: session)
    guard list.count > 0 else { return }
    lastRow = min(max(0, (row(of: selected, session) ?? 0) + rows), list.count - 1)
    selected = id(at: lastRow, session)
    if let from = row(of: anchor, session) {
      marked.formUnion((min(from, lastRow)...max(from, lastRow)).map { id(at: $0, session) })
    }
  }

  private func marking(in session: Session) -> [Action] {
    [
      Action("deals.mark", [.character(" ")], Phrase.Action.mark) { [self] in
        guard let id = selected else { return .stay }
        if marked.remove(id) == nil { marked.insert(id) }
        anchor = nil
        select(by: 1, in: session)
        return .stay
      },
      Action("deals.markRange", [.character("V")], Phrase.Action.markRange) { [self] in
        anchor = anchor == nil ? selected : nil
        if let anchor { marked.insert(anchor) }
        return .stay
      },
      Action("deals.markAll", [.control("a")], Phrase.Deals.markAll) { [self] in
        update(in: session)
        let all = Set((0..<list.count).map { id(at: $0, session) })
        marked = marked == all ? [] : all
        anchor = nil
        return .stay
      },
    ]
  }

  // MARK: Filter and order

  /// What the keys do while the filter is being typed; the field itself takes them.
  private var typing: [Action] {
    [
      Action("deals.filtered", [.enter], Phrase.Dialog.toList, inFooter: true) { .stay },
      Action("deals.unfiltered", [.escape], Phrase.Action.clearFilter, inFooter: true) { .stay },
    ]
  }

  private func filter(_ session: Session) -> Action {
    Action("deals.filter", [.character("/")], Phrase.Action.filter, inFooter: true) { [self] in
      isTyping = true
      return .stay
    }
  }

  private func sort(_ session: Session) -> Action {
    Action("deals.sort", [.character("o")], Phrase.Action.sort, inFooter: true) { [self] in
      let choices = DealOrder.Column.allCases.map { column in
        let isChosen = column == order.column
        return MenuScreen.Choice(
          column.title[session.language],
          detail: isChosen ? (order.isDescending ? "▾" : "▴") : ""
        ) { [self] in
          order = isChosen ? order.reversed : DealOrder(column)
          return .pop
        }
      }
      return .push(
        MenuScreen(
          id: "sort", title: Phrase.Action.sort, choices: choices,
          selected: DealOrder.Column.allCases.firstIndex(of: order.column) ?? 0))
    }
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    guard isTyping else {
      guard key == .escape, !typed.text.isEmpty || !marked.isEmpty else { return nil }
      // Esc takes back one thing at a time: the marks, then the filter, then the screen.
      if marked.isEmpty { typed = TextEditing() }
      (marked, anchor) = ([], nil)
      return .stay
    }
    switch key {
    case .escape:
      typed = TextEditing()
      isTyping = false
    case .enter: isTyping = false
    case .up: select(by: -1, in: session)
    case .down: select(by: 1, in: session)
    default: return typed.handle(key) ? .stay : nil
    }
    return .stay
  }

  func paste(_ text: String, in session: Session) {
    if isTyping { typed.insert(text) }
  }

  private func export(_ session: Session) -> Action {
    Action("deals.export", [.character("x")], Phrase.Action.export) { [self] in
      let shown = marked.isEmpty ? listed(in: session).map(\.id) : targets(in: session)
      return .push(ExportDialog.start(shown, session))
    }
  }

  private func meetings(_ session: Session) -> [Action] {
    [
      Action("deals.meeting", [.character("m")], Phrase.Meeting.Action.list) {
        .push(MeetingsScreen())
      },
      Action(
        "deals.newMeeting", [.character("+")], Phrase.Meeting.Action.newOfMarked, writes: true,
        unless: { [self] in
          targets(in: session).isEmpty ? Phrase.Unavailable.noDealSelected : nil
        }
      ) { [self] in .push(MeetingPlanning.start(with: targets(in: session), in: session)) },
    ]
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    update(in: session)
    var main = area
    if area.width >= 100, let selected, let deal = session.book.deals[selected] {
      let side: Rect
      (side, main) = area.divided(at: area.width * 3 / 10, from: .right)
      canvas.draw(DealCard(deal: deal, session: session), in: side)
    }
    drawList(in: main, on: &canvas, session)
  }

  private func drawList(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      area, title: (heading ?? Phrase.Deals.allDeals)[language],
      trailing: counts(in: session), style: theme[.frameFocused],
      titleStyle: theme[.title], trailingStyle: theme[.label])
    var body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    if isTyping || !typed.text.isEmpty {
      let line: Rect
      (line, body) = body.divided(at: 1, from: .top)
      drawFilter(in: line, on: &canvas, session)
    }
    guard list.count > 0 else {
      let none =
        session.book.deals.isEmpty
        ? session.book.asOf.map(Phrase.Dialog.nothingBy) ?? Phrase.Deals.noneYet
        : Phrase.Deals.noMatch
      canvas.put(
        none[language], at: body.origin.offset(x: 2, y: 1), style: theme[.label],
        width: body.width - 4)
      return
    }
    let visible = Table.visibleRows(in: body)
    let selectedRow = row(of: selected, session)
    page = max(1, visible - 1)
    offset.show(selectedRow, visible: visible, of: list.count)
    canvas.draw(
      DealTableView(
        session: session, deals: list, selected: selectedRow, marked: marked, order: order,
        offset: offset),
      in: body)
  }

  private func counts(in session: Session) -> String {
    let language = session.language
    let shown = Phrase.Message.shown(list.count, of: total)[language]
    return marked.isEmpty
      ? shown : Phrase.Message.marked(marked.count)[language] + " · " + shown
  }

  private func drawFilter(in line: Rect, on canvas: inout Canvas, _ session: Session) {
    let theme = session.theme
    canvas.put("/", at: line.origin.offset(x: 1), style: theme[.accent])
    let (_, field) = line.divided(at: 3, from: .left)
    canvas.draw(
      TextField(
        typed, placeholder: Phrase.Deals.filterExample[session.language],
        style: isTyping ? theme[.field] : theme[.text],
        placeholderStyle: theme[.label], isFocused: isTyping),
      in: field)
    if let problem = DealFilter(typed.text).problems.first {
      let text = problem.explanation.sentence[session.language]
      let width = min(text.displayWidth, field.width / 2)
      canvas.put(
        text, at: Point(x: field.maxX - width, y: field.y), style: theme[.warning], width: width)
    }
  }
}
