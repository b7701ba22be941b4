import FunnelCore
import FunnelWording
import TerminalUI

/// The accounts: searched, narrowed, sorted, marked, given a segment, merged.
final class AccountsScreen: Screen {
  let id = "accounts"

  private(set) var query = AccountQuery()
  private(set) var selected: Account.ID?
  private(set) var marked: Set<Account.ID> = []
  private(set) var isTyping = false
  private var typed = TextEditing()
  private var anchor: Account.ID?
  private var offset = ScrollOffset()
  private var page = 10
  private var lastRow = 0
  private var known: (source: Source, accounts: [Account])?

  /// What the list was made from.
  private struct Source: Equatable {
    var sequence: Int64
    var asOf: Day?
    var query: AccountQuery
  }

  init() {}

  // MARK: The list

  /// The accounts of the list, in order.
  func accounts(in session: Session) -> [Account] {
    let source = Source(
      sequence: session.book.sequence, asOf: session.book.asOf, query: query)
    if let known, known.source == source { return known.accounts }
    let accounts = query.accounts(in: session)
    known = (source, accounts)
    let shown = Set(accounts.map(\.id))
    // What is out of sight must not be acted upon.
    marked.formIntersection(shown)
    if let row = accounts.firstIndex(where: { $0.id == selected }) {
      lastRow = row
    } else {
      selected = accounts.isEmpty ? nil : accounts[min(lastRow, accounts.count - 1)].id
    }
    return accounts
  }

  private func row(in session: Session) -> Int? {
    accounts(in: session).firstIndex { $0.id == selected }
  }

  /// The accounts an action is about: the marked ones, else the selected one.
  func targets(in session: Session) -> [Account.ID] {
    let accounts = accounts(in: session)
    return marked.isEmpty
      ? [selected].compactMap { $0 } : accounts.map(\.id).filter(marked.contains)
  }

  private func whyNone(_ session: Session) -> () -> Phrase? {
    { [self] in targets(in: session).isEmpty ? Phrase.Accounts.noneSelected : nil }
  }

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Screen.accounts[language], theme[.strong])
    if query.narrowing != .all {
      text.append("  " + query.narrowing.label[language], theme[.warning])
    }
    return text
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    _ = accounts(in: session)
    if isTyping {
      return [
        Action("accounts.found", [.enter], Phrase.Dialog.toList, inFooter: true) { .stay },
        Action("accounts.searchEnd", [.escape], Phrase.Action.clearFilter, inFooter: true) {
          .stay
        },
      ]
    }
    let customers = AccountActions(session: session) { [self] in targets(in: session) }
    return moving(in: session) + [customers.open] + finding(in: session) + customers.editing
      + marking(in: session) + customers.grouping + customers.merging + customers.elsewhere
      + [export(session)]
  }

  /// Writes the marked accounts to a file, else all that the list shows.
  private func export(_ session: Session) -> Action {
    Action("accounts.export", [.character("x")], Phrase.Action.export) { [self] in
      let shown = marked.isEmpty ? accounts(in: session).map(\.id) : targets(in: session)
      return .push(AccountExport.start(shown, session))
    }
  }

  private func moving(in session: Session) -> [Action] {
    Action.moving("accounts", page: { [self] in page }) { [self] in
      select(by: $0, in: session)
    } + [
      Action("accounts.back", [.left, .character("h")], Phrase.Action.back) { .pop }
    ]
  }

  private func select(by rows: Int, in session: Session) {
    let accounts = accounts(in: session)
    guard !accounts.isEmpty else { return }
    let from = accounts.firstIndex { $0.id == anchor }
    lastRow = min(max(0, (row(in: session) ?? 0) + rows), accounts.count - 1)
    selected = accounts[lastRow].id
    if let from {
      marked.formUnion(accounts[min(from, lastRow)...max(from, lastRow)].map(\.id))
    }
  }

  private func finding(in session: Session) -> [Action] {
    [
      Action("accounts.search", [.character("/")], Phrase.Accounts.search, inFooter: true) {
        [self] in
        isTyping = true
        return .stay
      },
      Action("accounts.narrow", [.character("f")], Phrase.Action.filter, inFooter: true) {
        [self] in .push(narrowingMenu(session))
      },
      Action("accounts.sort", [.character("o")], Phrase.Action.sort, inFooter: true) {
        [self] in .push(sortMenu(session))
      },
    ]
  }

  private func narrowingMenu(_ session: Session) -> MenuScreen {
    let all = AccountNarrowing.allCases
    let customers = session.customers
    return MenuScreen(
      id: "narrowing", title: Phrase.Action.filter,
      choices: all.map { narrowing in
        let count = session.book.accounts.filter {
          narrowing.includes($0, customers, session)
        }.count
        return MenuScreen.Choice(
          narrowing.label[session.language], detail: session.language.number(count)
        ) { [self] in
          query.narrowing = narrowing
          return .pop
        }
      }, selected: all.firstIndex(of: query.narrowing) ?? 0)
  }

  private func sortMenu(_ session: Session) -> MenuScreen {
    let columns = AccountOrder.Column.allCases
    return MenuScreen(
      id: "sort", title: Phrase.Action.sort,
      choices: columns.map { column in
        let isChosen = column == query.order.column
        return MenuScreen.Choice(
          column.title[session.language],
          detail: isChosen ? (query.order.isDescending ? "▾" : "▴") : ""
        ) { [self] in
          query.order = query.order.by(column)
          return .pop
        }
      }, selected: columns.firstIndex(of: query.order.column) ?? 0)
  }

  private func marking(in session: Session) -> [Action] {
    [
      Action("accounts.mark", [.character(" ")], Phrase.Action.mark) { [self] in
        guard let id = selected else { return .stay }
        if marked.remove(id) == nil { marked.insert(id) }
        anchor = nil
        select(by: 1, in: session)
        return .stay
      },
      Action("accounts.markRange", [.character("V")], Phrase.Action.markRange) { [self] in
        anchor = anchor == nil ? selected : nil
        if let anchor { marked.insert(anchor) }
        return .stay
      },
      Action("accounts.markAll", [.control("a")], Phrase.Deals.markAll) { [self] in
        let all = Set(accounts(in: session).map(\.id))
        marked = marked == all ? [] : all
        anchor = nil
        return .stay
      },
    ]
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    guard isTyping else {
      guard key == .escape, !typed.text.isEmpty || !marked.isEmpty || query.narrowing != .all
      else { return nil }
      // Esc takes back one thing at a time: the marks, the search, the filter, then the screen.
      if marked.isEmpty, typed.text.isEmpty { query.narrowing = .all }
      if marked.isEmpty { search("") }
      (marked, anchor) = ([], nil)
      return .stay
    }
    switch key {
    case .escape:
      search("")
      isTyping = false
    case .enter: isTyping = false
    case .up: select(by: -1, in: session)
    case .down: select(by: 1, in: session)
    default:
      guard typed.handle(key) else { return nil }
      query.search = CustomerSearch(typed.text)
    }
    return .stay
  }

  private func search(_ text: String) {
    typed = TextEditing(text)
    query.search = CustomerSearch(text)
  }

  func paste(_ text: String, in session: Session) {
    guard isTyping else { return }
    typed.insert(text)
    query.search = CustomerSearch(typed.text)
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let accounts = accounts(in: session)
    var main = area
    if area.width >= 100, let selected, let account = session.book.accounts[selected] {
      let side: Rect
      (side, main) = area.divided(at: max(34, area.width * 3 / 10), from: .right)
      canvas.draw(AccountCard(account: account, session: session), in: side)
    }
    let (theme, language) = (session.theme, session.language)
    let shown = Phrase.Message.shown(accounts.count, of: session.book.accounts.count)[language]
    canvas.frame(
      main, title: query.narrowing.label[language],
      trailing: marked.isEmpty
        ? shown : Phrase.Message.marked(marked.count)[language] + " · " + shown,
      style: theme[.frameFocused], titleStyle: theme[.title], trailingStyle: theme[.label])
    var body = main.inset(left: 1, top: 1, right: 1, bottom: 1)
    if isTyping || !typed.text.isEmpty {
      let line: Rect
      (line, body) = body.divided(at: 1, from: .top)
      drawSearch(in: line, on: &canvas, session)
    }
    guard !accounts.isEmpty else {
      let nothing =
        session.book.accounts.isEmpty ? Phrase.Accounts.noAccounts : Phrase.Accounts.noMatch
      canvas.put(
        nothing[language], at: body.origin.offset(x: 2, y: 1), style: theme[.label],
        width: body.width - 3)
      return
    }
    let visible = Table.visibleRows(in: body)
    let row = row(in: session)
    page = max(1, visible - 1)
    offset.show(row, visible: visible, of: accounts.count)
    let view = AccountTableView(
      session: session, accounts: accounts, selected: row, marked: marked, order: query.order,
      offset: offset)
    canvas.draw(view, in: body)
  }

  private func drawSearch(in line: Rect, on canvas: inout Canvas, _ session: Session) {
    let theme = session.theme
    canvas.put("/", at: line.origin.offset(x: 1), style: theme[.accent])
    let (_, field) = line.divided(at: 3, from: .left)
    canvas.draw(
      TextField(
        typed, placeholder: Phrase.Accounts.searchExample[session.language],
        style: isTyping ? theme[.field] : theme[.text], placeholderStyle: theme[.label],
        isFocused: isTyping), in: field)
  }

  func plainText(in session: Session) -> [String] {
    let language = session.language
    return [place(in: session).text]
      + accounts(in: session).map { account in
        let figures = session.customers.figures[account.id] ?? AccountFigures()
        let open = Money(minorUnits: figures.openValue, currency: session.book.settings.currency)
        let won = Money(minorUnits: figures.wonValue, currency: session.book.settings.currency)
        let parts = [
          account.name, account.region ?? "", account.sector ?? "",
          account.segment?.label[language] ?? "",
          session.customers.values[account.id]?.segment.label[language] ?? "",
          "\(Phrase.Accounts.open[language]) \(figures.open) \(open.full(in: language))",
          "\(Phrase.CustomerReport.money[language]) \(won.full(in: language))",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
      }
  }
}
