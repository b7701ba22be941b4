import FunnelCore
import FunnelWording
import TerminalUI

/// One account on one page: what is known, who works there, its deals, activities and money.
final class AccountScreen: Screen {
  let id = "account"
  let account: Account.ID

  private(set) var pane: AccountPane
  private var pointers: [AccountPane: EntityReference] = [:]
  private var places: [AccountPane: Int] = [:]
  private var offsets: [AccountPane: ScrollOffset] = [:]
  private var page = 10
  private var known: AccountFile?

  /// The page of an account, with the keys in one of its parts.
  init(account: Account.ID, pane: AccountPane = .facts) {
    (self.account, self.pane) = (account, pane)
  }

  /// What is known of the account; nil where it is no more.
  func file(in session: Session) -> AccountFile? {
    if let known, !known.isOutdated(in: session) { return known }
    known = AccountFile(account, in: session)
    return known
  }

  private func rows(of pane: AccountPane, _ session: Session) -> [AccountRow] {
    file(in: session).map { AccountRows(file: $0, session: session).rows(of: pane) } ?? []
  }

  /// The row the pointer is on: that of its record, else the one at its place.
  private func row(of pane: AccountPane, _ rows: [AccountRow]) -> Int? {
    guard !rows.isEmpty else { return nil }
    let place = min(places[pane] ?? 0, rows.count - 1)
    guard let pointed = pointers[pane], rows[place].entity != pointed else { return place }
    return rows.firstIndex { $0.entity == pointed } ?? place
  }

  /// The record the pointer is on.
  private func pointed(in session: Session) -> EntityReference? {
    let rows = rows(of: pane, session)
    return row(of: pane, rows).flatMap { rows[$0].entity }
  }

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Screen.accounts[language], theme[.label])
    text.append("  " + (session.book.accounts[account]?.name ?? "—"), theme[.strong])
    text.append("  " + pane.label[language], theme[.label])
    return text
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    let customers = AccountActions(session: session) { [account] in
      session.book.accounts[account] == nil ? [] : [account]
    }
    let deals = DealActions(session: session) { [self] in
      guard pane == .deals || pane == .reviews, let pointed = pointed(in: session),
        pointed.kind == .deal
      else { return [] }
      return [Deal.ID(pointed.id)]
    }
    let log = customers.editing.filter {
      ["accounts.log", "accounts.activity"].contains($0.id)
    }
    return moving(in: session) + panes + records(in: session) + log + customers.grouping
      + customers.merging + deals.customer
  }

  private func moving(in session: Session) -> [Action] {
    Action.moving("account", page: { [self] in page }) { [self] in
      move(by: $0, in: session)
    } + [
      Action("account.back", [.left, .character("h")], Phrase.Action.back) { .pop }
    ]
  }

  private var panes: [Action] {
    func focus(_ step: Int) -> () -> Transition {
      { [self] in
        let all = AccountPane.allCases
        let place = all.firstIndex(of: pane) ?? 0
        pane = all[(place + step + all.count) % all.count]
        return .stay
      }
    }
    return [
      Action("account.pane", [.tab], Phrase.Action.pane, inFooter: true, run: focus(1)),
      Action("account.paneBack", [.backTab], Phrase.Action.pane, run: focus(-1)),
    ]
  }

  private func records(in session: Session) -> [Action] {
    [
      Action(
        "account.open", [.enter, .right, .character("l")], Phrase.Action.open, inFooter: true
      ) { [self] in open(in: session) },
      Action(
        "account.new", [.character("n")], Phrase.Accounts.add, inFooter: true, writes: true
      ) { [self] in new(in: session) },
      Action(
        "account.edit", [.character("e")], Phrase.Action.edit, inFooter: true, writes: true
      ) { [self] in edit(in: session) },
    ]
  }

  private func move(by rows: Int, in session: Session) {
    guard pane != .facts else {
      places[.facts] = max(0, (places[.facts] ?? 0) + max(-10_000, min(rows, 10_000)))
      return
    }
    let all = self.rows(of: pane, session)
    guard let row = row(of: pane, all) else { return }
    let next = min(max(0, row + max(-all.count, min(rows, all.count))), all.count - 1)
    (places[pane], pointers[pane]) = (next, all[next].entity)
  }

  /// Opens what the pointer is on: a deal, a person, or a dialog for anything smaller.
  private func open(in session: Session) -> Transition {
    guard pane != .facts else { return edit(in: session) }
    guard let pointed = pointed(in: session) else { return .stay }
    switch pointed.kind {
    case .deal: return .push(DealScreen(deal: Deal.ID(pointed.id), in: session))
    case .contact: return .push(ContactScreen(contact: Contact.ID(pointed.id)))
    default: return edit(in: session)
    }
  }

  private func edit(in session: Session) -> Transition {
    if let reason = session.whyReadOnly {
      session.say(reason, .warning)
      return .stay
    }
    let entity = pane == .facts ? EntityReference(account) : pointed(in: session)
    guard let entity else { return .stay }
    return FormScreen.editing(entity, session).map { .push($0) } ?? .stay
  }

  /// Adds what the part lists; a person where it lists nothing of its own.
  private func new(in session: Session) -> Transition {
    guard let account = session.book.accounts[account] else {
      session.say(Phrase.Accounts.gone, .warning)
      return .stay
    }
    switch pane {
    case .deals, .reviews: return .push(FormScreen.newDeal(session, for: account.id))
    case .activities: return .push(FormScreen.newActivity(at: account, with: nil, session))
    case .money: return .push(MenuScreen.wonDeals(of: account.id, session))
    case .facts, .people: return .push(FormScreen.newContact(at: account, session))
    }
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    guard let file = file(in: session) else {
      canvas.frame(area, style: session.theme[.frame])
      canvas.put(
        Phrase.Accounts.gone[session.language], at: area.origin.offset(x: 2, y: 1),
        style: session.theme[.warning], width: area.width - 4)
      return
    }
    for (pane, place) in layout(area, file, session) {
      draw(pane, in: place, isAlone: place == area, file, on: &canvas, session)
    }
  }

  /// Where the parts stand: one alone, or two or three columns of them.
  private func layout(
    _ area: Rect, _ file: AccountFile, _ session: Session
  ) -> [(AccountPane, Rect)] {
    guard area.width >= 100, area.height >= 18 else { return [(pane, area)] }
    func stacked(_ panes: [AccountPane], in column: Rect) -> [(AccountPane, Rect)] {
      var (rest, places) = (column, [(AccountPane, Rect)]())
      for (place, pane) in panes.enumerated() {
        let left = panes.count - place
        let wanted = AccountRows(file: file, session: session).rows(of: pane).count + 3
        let share = rest.height / left
        let height =
          left == 1
          ? rest.height : pane == .facts ? max(share, rest.height - 12) : min(share, max(5, wanted))
        let slice: Rect
        (slice, rest) = rest.divided(at: height, from: .top)
        places.append((pane, slice))
      }
      return places
    }
    if area.width >= 160 {
      let (west, rest) = area.divided(at: area.width * 28 / 100, from: .left)
      let (middle, east) = rest.divided(at: rest.width / 2, from: .left)
      return stacked([.facts, .money], in: west) + stacked([.deals, .reviews], in: middle)
        + stacked([.people, .activities], in: east)
    }
    let (west, east) = area.divided(at: area.width * 42 / 100, from: .left)
    let last: AccountPane = pane == .reviews ? .reviews : .activities
    return stacked([.facts, .money], in: west) + stacked([.people, .deals, last], in: east)
  }

  private func draw(
    _ pane: AccountPane, in area: Rect, isAlone: Bool, _ file: AccountFile,
    on canvas: inout Canvas, _ session: Session
  ) {
    guard area.height > 2 else { return }
    let (theme, language) = (session.theme, session.language)
    let isFocused = self.pane == pane
    canvas.framePane(
      area, title: pane.label[language], trailing: note(of: pane, file, isAlone: isAlone, session),
      isFocused: isFocused, in: theme)
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    guard pane != .facts else { return drawFacts(in: body, file, on: &canvas, session) }
    let made = AccountRows(file: file, session: session)
    let rows = made.rows(of: pane)
    guard !rows.isEmpty else {
      canvas.put(
        Phrase.Accounts.nothing[language], at: body.origin.offset(x: 2), style: theme[.faint])
      return
    }
    let (row, visible) = (row(of: pane, rows), Table.visibleRows(in: body))
    if isFocused { page = max(1, visible - 1) }
    offsets[pane, default: ScrollOffset()].show(row, visible: visible, of: rows.count)
    let table = Table(
      columns: made.columns(of: pane), count: rows.count, selected: isFocused ? row : nil,
      offset: offsets[pane] ?? ScrollOffset(), styles: theme.table
    ) { Table.Row(rows[$0].cells) }
    canvas.draw(table, in: body)
  }

  private func note(
    of pane: AccountPane, _ file: AccountFile, isAlone: Bool, _ session: Session
  ) -> String {
    let count: String =
      switch pane {
      case .facts: file.account.id.description
      case .money: ""
      default:
        session.language.number(AccountRows(file: file, session: session).rows(of: pane).count)
      }
    guard isAlone else { return count }
    let place = (AccountPane.allCases.firstIndex(of: pane) ?? 0) + 1
    let step = "⇥ \(place)/\(AccountPane.allCases.count)"
    return count.isEmpty ? step : count + " · " + step
  }

  private func drawFacts(
    in body: Rect, _ file: AccountFile, on canvas: inout Canvas, _ session: Session
  ) {
    let facts = AccountFacts(account: file.account, session: session)
    let lines = facts.lines + facts.more
    let width = lines.map { $0.label[session.language].displayWidth }.max() ?? 0
    let first = min(places[.facts] ?? 0, max(0, lines.count - body.height))
    places[.facts] = first
    for (row, line) in lines.dropFirst(first).prefix(body.height).enumerated() {
      line.draw(
        in: body.row(row).inset(left: 1), labelWidth: width, on: &canvas, session)
    }
  }

  func plainText(in session: Session) -> [String] {
    guard let file = file(in: session) else { return [Phrase.Accounts.gone[session.language]] }
    let facts = AccountFacts(account: file.account, session: session)
    var lines = [file.account.name]
    lines += (facts.lines + facts.more).map { "\($0.label[session.language])  \($0.text.text)" }
    let made = AccountRows(file: file, session: session)
    for pane in AccountPane.allCases where pane != .facts {
      lines += ["", pane.label[session.language]]
      lines += made.rows(of: pane).map { row in
        row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: "  ")
      }
    }
    return lines
  }
}
