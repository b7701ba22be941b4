import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// What matters about one account at a glance, beside the list.
struct AccountCard: Widget {
  let account: Account
  let session: Session

  func draw(in area: Rect, on canvas: inout Canvas) {
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      area, title: account.name, trailing: account.id.description, style: theme[.frame],
      titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    let people = session.customers.people[account.id] ?? []
    var lines = AccountFacts(account: account, session: session).lines
    if !people.isEmpty {
      lines.append(FactLine(label: Phrase.Accounts.people, text: StyledText("", theme[.text])))
    }
    let width = lines.map { $0.label[language].displayWidth }.max() ?? 0
    for (row, line) in lines.prefix(body.height).enumerated() {
      line.draw(in: body.row(row), labelWidth: width, on: &canvas, session)
    }
    let tree = ReportingTree(people).lines
    for (row, line) in tree.prefix(max(0, body.height - lines.count)).enumerated() {
      let place = body.row(lines.count + row)
      canvas.put(
        line.text(in: session), at: place.origin.offset(x: 1), width: place.width - 1)
    }
  }
}

/// A label and what is known under it.
struct FactLine {
  var label: Phrase
  var text: StyledText
  /// What is shown where there is no room for the text.
  var short: StyledText?

  func draw(in row: Rect, labelWidth: Int, on canvas: inout Canvas, _ session: Session) {
    canvas.put(label[session.language], at: row.origin, style: session.theme[.label])
    let room = max(0, row.width - labelWidth - 2)
    canvas.put(
      text.displayWidth > room ? short ?? text : text,
      at: row.origin.offset(x: labelWidth + 2), width: room)
  }
}

/// What is known of an account, line by line.
struct AccountFacts {
  let account: Account
  let session: Session

  var lines: [FactLine] {
    let (book, theme, language) = (session.book, session.theme, session.language)
    let figures = session.customers.figures[account.id] ?? AccountFigures()
    var lines: [FactLine] = []
    func add(_ label: Phrase, _ text: String?, _ role: Role = .text) {
      guard let text, !text.isEmpty else { return }
      lines.append(FactLine(label: label, text: StyledText(text, theme[role])))
    }
    func field(_ name: String, _ text: String?, _ role: Role = .text) {
      add(EntityKind.account.label(ofField: name), text, role)
    }
    /// An amount in full, and in short where there is no room for that.
    func addMoney(_ label: Phrase, _ count: String, _ money: Money, _ role: Role) {
      let isOurs = money.currency == book.settings.currency
      let short = isOurs ? money.compact(in: language) : money.compactWithCurrency(in: language)
      lines.append(
        FactLine(
          label: label, text: StyledText(count + money.full(in: language), theme[role]),
          short: StyledText(count + short, theme[role])))
    }
    func addSum(_ label: Phrase, _ count: Int, _ units: Int64, _ role: Role) {
      guard count > 0 else { return }
      let money = Money(minorUnits: units, currency: book.settings.currency)
      addMoney(label, "\(count)  ", money, role)
    }
    if account.isKey { add(Phrase.Accounts.keyAccount, keyText, .accent) }
    field("segment", account.segment?.label[language], account.segment?.role ?? .text)
    if let value = session.customers.values[account.id] {
      var text = StyledText(value.segment.label[language], theme[value.segment.role])
      text.append("  \(value.code)  ", theme[.label])
      text.append(value.lastWon.relative(to: session.today, in: language), theme[.label])
      lines.append(FactLine(label: Phrase.CustomerReport.ranks, text: text))
    }
    add(Phrase.Accounts.owners, owners(figures), .person)
    addSum(Phrase.Accounts.openValue, figures.open, figures.openValue, .strong)
    addSum(Phrase.CustomerReport.money, figures.won, figures.wonValue, .good)
    add(
      Phrase.Accounts.lastContact,
      figures.lastContact?.relative(to: session.today, in: language)
        ?? Phrase.Common.never[language])
    field("sector", account.sector)
    field("region", account.region)
    field("employees", account.employees.map { language.number($0) })
    if let budget = account.annualBudget {
      let currency = account.currency ?? book.settings.currency
      addMoney(
        EntityKind.account.label(ofField: "annualBudget"), "",
        Money(minorUnits: budget, currency: currency), .text)
    }
    field("phone", account.phone)
    field("domain", account.domain)
    field("address", account.address)
    field("tags", account.tags.words.joined(separator: ", "), .accent)
    field("persona", session.customers.persona(account.persona)?.name[language])
    return lines
  }

  private var keyText: String {
    account.visitEvery.map { Phrase.Accounts.visitEvery($0)[session.language] } ?? "★"
  }

  private func owners(_ figures: AccountFigures) -> String {
    figures.owners.compactMap { session.book.owners[$0]?.name }.joined(separator: ", ")
  }

  /// The note, the kind of customer in full, and the company's own fields.
  var more: [FactLine] {
    let (theme, language) = (session.theme, session.language)
    var lines: [FactLine] = []
    func add(_ label: Phrase, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      for (row, part) in text.split(whereSeparator: \.isNewline).enumerated() {
        lines.append(
          FactLine(
            label: row == 0 ? label : Phrase(verbatim: ""),
            text: StyledText(String(part), theme[.text])))
      }
    }
    let custom =
      session.attempt { try session.store.customValues(of: EntityReference(account.id)) } ?? [:]
    for (name, text) in custom.sorted(by: { $0.key < $1.key }) {
      add(Phrase(verbatim: name), text)
    }
    add(EntityKind.account.label(ofField: "note"), account.note)
    if let persona = session.customers.persona(account.persona) {
      for (name, text) in [
        ("traits", persona.traits), ("needs", persona.needs), ("strategy", persona.strategy),
      ] {
        add(EntityKind.persona.label(ofField: name), text?[language])
      }
    }
    return lines
  }
}

extension ReportingTree.Line {
  /// The person with the branches that lead there, and how much they have to say.
  func text(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(branches, theme[.faint])
    text.append(contact.name, theme[.person])
    if let title = contact.title { text.append("  " + title, theme[.label]) }
    if let influence = contact.influence {
      text.append("  " + influence.label[language], theme[influence.role])
    }
    return text
  }

  /// The lines from the superiors down to the person.
  var branches: String {
    guard depth > 0 else { return "" }
    let above = continues.dropFirst().dropLast().map { $0 ? "│ " : "  " }.joined()
    return above + (continues.last == true ? "├ " : "└ ")
  }
}

extension Degree {
  /// The role of the influence's colour.
  var role: Role {
    switch self {
    case .high: .good
    case .medium: .text
    case .low: .label
    }
  }
}
