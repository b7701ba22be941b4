import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// One person: the card, the personal file, where they stand, and what was done with them.
final class ContactScreen: Screen {
  let id = "contact"
  let contact: Contact.ID

  private var offset = 0

  init(contact: Contact.ID) { self.contact = contact }

  private func person(in session: Session) -> Contact? {
    session.customers.everybody.first { $0.id == contact }
  }

  func place(in session: Session) -> StyledText {
    let theme = session.theme
    let person = person(in: session)
    let account = person?.account.flatMap { session.book.accounts[$0]?.name }
    var text = StyledText(account ?? Phrase.Common.noAccount[session.language], theme[.label])
    text.append("  " + (person?.name ?? "—"), theme[.strong])
    return text
  }

  func actions(in session: Session) -> [Action] {
    func scroll(_ rows: Int) -> () -> Transition {
      { [self] in
        offset = max(0, offset + rows)
        return .stay
      }
    }
    let whyGone: () -> Phrase? = { [self] in
      person(in: session) == nil ? Phrase.Accounts.nobodySelected : nil
    }
    return [
      Action(
        "contact.edit", [.character("e"), .enter], Phrase.Action.edit, inFooter: true,
        writes: true, unless: whyGone
      ) { [contact] in
        FormScreen.editing(EntityReference(contact), session).map { .push($0) } ?? .stay
      },
      Action(
        "contact.log", [.character("a")], Phrase.Deals.logActivity, inFooter: true, writes: true,
        unless: whyGone
      ) { [self] in
        let person = person(in: session)
        let account = person?.account.flatMap { session.book.accounts[$0] }
        return .push(FormScreen.newActivity(at: account, with: person, session))
      },
      Action(
        "contact.account", [.character("b")], EntityKind.account.label, inFooter: true,
        unless: { [self] in
          person(in: session)?.account == nil ? Phrase.Common.noAccount : nil
        }
      ) { [self] in
        guard let account = person(in: session)?.account else { return .stay }
        return .replace(AccountScreen(account: account, pane: .people))
      },
      Action(
        "contact.merge", [.character("m")], Phrase.Accounts.merge, writes: true, unless: whyGone
      ) { [self] in
        person(in: session).map { .push(MenuScreen.mergePartner(of: $0, session)) } ?? .stay
      },
      Action("contact.back", [.left, .character("h")], Phrase.Action.back) { .pop },
      Action("contact.up", [.up, .character("k")], Phrase.Deals.up, run: scroll(-1)),
      Action("contact.down", [.down, .character("j")], Phrase.Deals.down, run: scroll(1)),
    ]
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    guard let person = person(in: session) else {
      canvas.frame(area, style: theme[.frame])
      canvas.put(
        Phrase.Accounts.goneContact[language], at: area.origin.offset(x: 2, y: 1),
        style: theme[.warning], width: area.width - 4)
      return
    }
    var main = area
    if area.width >= 100 {
      let side: Rect
      (side, main) = area.divided(at: area.width / 2, from: .right)
      let (tree, done) = side.divided(at: side.height / 2, from: .top)
      frame(Phrase.Accounts.reporting, tree, on: &canvas, session)
      draw(reporting(of: person, session), in: tree, on: &canvas)
      frame(EntityKind.activity.pluralLabel, done, on: &canvas, session)
      draw(activities(session), in: done, on: &canvas)
    }
    canvas.frame(
      main, title: person.name, trailing: person.id.description, style: theme[.frameFocused],
      titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = main.inset(left: 2, top: 1, right: 2, bottom: 1)
    let facts = facts(of: person, session)
    let width = facts.map { $0.label[language].displayWidth }.max() ?? 0
    var rest = main.width == area.width ? [StyledText("", theme[.text])] : []
    if main.width == area.width { rest += reporting(of: person, session) }
    offset = min(offset, max(0, facts.count + rest.count - body.height))
    for row in 0..<max(0, body.height) {
      let place = offset + row
      if place < facts.count {
        facts[place].draw(in: body.row(row), labelWidth: width, on: &canvas, session)
      } else if place - facts.count < rest.count {
        canvas.put(rest[place - facts.count], at: body.row(row).origin, width: body.width)
      }
    }
  }

  private func frame(
    _ title: Phrase, _ area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    canvas.frame(
      area, title: title[session.language], style: session.theme[.frame],
      titleStyle: session.theme[.title])
  }

  private func draw(_ lines: [StyledText], in area: Rect, on canvas: inout Canvas) {
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    for (row, line) in lines.prefix(body.height).enumerated() {
      canvas.put(line, at: body.row(row).origin, width: body.width)
    }
  }

  /// The people of the account as a tree, this one picked out.
  private func reporting(of person: Contact, _ session: Session) -> [StyledText] {
    guard let account = person.account else {
      return [StyledText(Phrase.Accounts.alone[session.language], session.theme[.warning])]
    }
    return ReportingTree(session.customers.people[account] ?? []).lines.map { line in
      var text = StyledText(
        line.contact.id == contact ? "▸ " : "  ", session.theme[.accent])
      for span in line.text(in: session).spans { text.append(span.text, span.style) }
      return text
    }
  }

  private func activities(_ session: Session) -> [StyledText] {
    let (theme, language) = (session.theme, session.language)
    let found =
      session.attempt {
        try session.store.records(
          Activity.self, where: "contact", refersTo: EntityReference(contact), in: session.book)
      } ?? []
    let sorted = found.sorted { ($1.day?.number ?? .max, $0.id) < ($0.day?.number ?? .max, $1.id) }
    guard !sorted.isEmpty else {
      return [StyledText(Phrase.Accounts.nothing[language], theme[.faint])]
    }
    return sorted.map { activity in
      let day = activity.day?.narrow(in: language, today: session.today) ?? "—"
      let blanks = String(repeating: " ", count: max(0, 8 - day.displayWidth) + 2)
      var text = StyledText(day + blanks, theme[activity.isDone ? .text : .accent])
      text.append(activity.channel.label[language] + "  ", theme[.label])
      text.append(activity.subject, theme[.text])
      if let outcome = activity.outcome { text.append("  " + outcome, theme[.label]) }
      return text
    }
  }

  /// The card, then what a good rep knows beyond it, then the company's own fields.
  private func facts(of person: Contact, _ session: Session) -> [FactLine] {
    let (theme, language) = (session.theme, session.language)
    var lines: [FactLine] = []
    func add(_ label: Phrase, _ text: String?, _ role: Role = .text) {
      guard let text, !text.isEmpty else { return }
      for (row, part) in text.split(whereSeparator: \.isNewline).enumerated() {
        lines.append(
          FactLine(
            label: row == 0 ? label : Phrase(verbatim: ""),
            text: StyledText(String(part), theme[role])))
      }
    }
    func field(_ name: String, _ text: String?, _ role: Role = .text) {
      add(EntityKind.contact.label(ofField: name), text, role)
    }
    let account = person.account.flatMap { session.book.accounts[$0]?.name }
    field(
      "account", account ?? Phrase.Accounts.alone[language], account == nil ? .warning : .strong)
    field("title", person.title)
    field("phone", person.phone)
    field("mail", person.mail)
    field("messenger", person.messenger)
    field("location", person.location)
    field("influence", person.influence?.label[language], person.influence?.role ?? .text)
    let superior = session.customers.everybody.first { $0.id == person.reportsTo }
    field("reportsTo", superior?.name, .person)
    field("persona", session.customers.persona(person.persona)?.name[language])
    field("tags", person.tags.words.joined(separator: ", "), .accent)
    let file = [
      ("age", person.age), ("children", person.children), ("hobbies", person.hobbies),
      ("education", person.education), ("achievements", person.achievements),
      ("places", person.places), ("culture", person.culture), ("note", person.note),
    ]
    let custom =
      session.attempt { try session.store.customValues(of: EntityReference(person.id)) } ?? [:]
    lines.append(FactLine(label: Phrase(verbatim: ""), text: StyledText("", theme[.text])))
    lines.append(
      FactLine(
        label: Phrase.Accounts.file, text: StyledText("", theme[.text])))
    let before = lines.count
    for (name, text) in file { field(name, text) }
    for (name, text) in custom.sorted(by: { $0.key < $1.key }) {
      add(Phrase(verbatim: name), text)
    }
    if lines.count == before {
      lines.append(
        FactLine(
          label: Phrase(verbatim: ""),
          text: StyledText(Phrase.Accounts.nothing[language], theme[.faint])))
    }
    return lines
  }

  func plainText(in session: Session) -> [String] {
    guard let person = person(in: session) else {
      return [Phrase.Accounts.goneContact[session.language]]
    }
    return [person.name]
      + facts(of: person, session).map { "\($0.label[session.language])  \($0.text.text)" }
      + reporting(of: person, session).map(\.text) + activities(session).map(\.text)
  }
}
