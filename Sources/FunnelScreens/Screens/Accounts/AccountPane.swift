import FunnelCore
import FunnelWording
import TerminalUI

/// A part of an account's page.
enum AccountPane: CaseIterable {
  case facts
  case people
  case deals
  case activities
  case money
  case reviews

  /// The heading.
  var label: Phrase {
    switch self {
    case .facts: Phrase.Accounts.facts
    case .people: Phrase.Accounts.people
    case .deals: EntityKind.deal.pluralLabel
    case .activities: EntityKind.activity.pluralLabel
    case .money: Phrase.Accounts.money
    case .reviews: EntityKind.review.pluralLabel
    }
  }
}

/// One row of a part of an account's page: what it stands for, and what it says.
struct AccountRow {
  /// The record; nil for sums.
  var entity: EntityReference?
  var cells: [StyledText]
}

/// The rows of the parts of an account's page.
struct AccountRows {
  let file: AccountFile
  let session: Session

  private var book: Book { session.book }
  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  private func text(_ text: String?, _ role: Role = .text) -> StyledText {
    StyledText(text ?? "", theme[role])
  }

  private func day(_ day: Day?, _ role: Role = .text) -> StyledText {
    day.map { text($0.narrow(in: language, today: session.today), role) } ?? text("—", .faint)
  }

  /// The headings of a part.
  func columns(of pane: AccountPane) -> [TableColumn] {
    func column(
      _ title: Phrase, _ alignment: Alignment = .left, _ minimum: Int, _ maximum: Int? = nil,
      _ priority: Int = 0
    ) -> TableColumn {
      let width = max(minimum, min(title[language].displayWidth, 14))
      return TableColumn(
        title[language], alignment: alignment, minimum: width,
        maximum: maximum.map { max($0, width) }, priority: priority)
    }
    func label(_ kind: EntityKind, _ name: String) -> Phrase { kind.label(ofField: name) }
    return switch pane {
    case .facts: []
    case .people:
      [
        column(label(.contact, "name"), .left, 14, 30),
        column(label(.contact, "title"), .left, 8, 20, 2),
        column(label(.contact, "influence"), .left, 6, 8, 1),
        column(label(.contact, "phone"), .left, 12, 18, 3),
        column(label(.contact, "mail"), .left, 14, 30, 4),
      ]
    case .deals:
      [
        column(Phrase.Deals.deal, .left, 14, 36), column(label(.deal, "stage"), .left, 8, 18, 1),
        column(label(.payment, "amount"), .right, 7, 10),
        column(Phrase.Deals.close, .left, 8, 8, 2), column(label(.deal, "owner"), .left, 6, 12, 3),
      ]
    case .activities:
      [
        column(label(.activity, "day"), .left, 8, 8),
        column(label(.activity, "channel"), .left, 6, 10),
        column(label(.activity, "subject"), .left, 12, 40, 1),
        column(label(.activity, "outcome"), .left, 8, 30, 4),
        column(label(.activity, "contact"), .left, 6, 14, 3),
        column(label(.activity, "owner"), .left, 6, 12, 2),
      ]
    case .money:
      [
        column(Phrase.Accounts.what, .left, 10, 24),
        column(label(.activity, "day"), .left, 8, 8, 1),
        column(label(.payment, "amount"), .right, 7, 12),
        column(label(.action, "state"), .left, 16, 30),
      ]
    case .reviews:
      [
        column(label(.review, "day"), .left, 8, 8), column(Phrase.Deals.deal, .left, 12, 36),
        column(label(.review, "author"), .left, 6, 12, 1),
        column(label(.deal, "position"), .left, 6, 14, 2),
      ]
    }
  }

  /// The rows of a part.
  func rows(of pane: AccountPane) -> [AccountRow] {
    switch pane {
    case .facts: []
    case .people: file.tree.map(person)
    case .deals: file.deals.map(deal)
    case .activities: file.activities.map(activity)
    case .money: money
    case .reviews: file.reviews.map(review)
    }
  }

  private func person(_ line: ReportingTree.Line) -> AccountRow {
    let contact = line.contact
    var name = text(line.branches, .faint)
    name.append(contact.name, theme[.person])
    return AccountRow(
      entity: EntityReference(contact.id),
      cells: [
        name, text(contact.title, .label),
        text(contact.influence?.label[language] ?? "—", contact.influence?.role ?? .faint),
        text(contact.phone), text(contact.mail),
      ])
  }

  private func deal(_ deal: Deal) -> AccountRow {
    let stage =
      deal.isOpen
      ? book.stages[deal.stage]?.name[language] ?? "" : deal.outcome.label[language]
    let role: Role = deal.isOpen ? .accent : deal.outcome.isWon ? .good : .label
    return AccountRow(
      entity: EntityReference(deal.id),
      cells: [
        text(deal.name, .strong), text(stage, role), text(amount(deal.amount)),
        closing(of: deal),
        text(book.ownerName(of: deal), .person),
      ])
  }

  private func closing(of deal: Deal) -> StyledText {
    guard let close = deal.closeDate else { return text("—", .faint) }
    let role: Role =
      deal.isPastDue(on: session.today) ? .bad : deal.isOpen ? .text : .label
    return text(close.narrow(in: language, today: session.today), role)
  }

  private func activity(_ activity: Activity) -> AccountRow {
    let isLate = !activity.isDone && (activity.day.map { $0 < session.today } ?? false)
    let person = file.tree.first { $0.contact.id == activity.contact }?.contact.name
    let outcome = activity.isDone ? activity.outcome : Phrase.Accounts.planned[language]
    return AccountRow(
      entity: EntityReference(activity.id),
      cells: [
        day(activity.day, isLate ? .bad : activity.isDone ? .text : .accent),
        text(activity.channel.label[language], activity.isDone ? .text : .accent),
        text(activity.subject), text(outcome, activity.isDone ? .label : .accent),
        text(person, .person),
        text(activity.owner.flatMap { book.owners[$0]?.name }, .person),
      ])
  }

  private func review(_ review: ReviewRecord) -> AccountRow {
    let position = review.form.position.map { $0.label[language] }
    return AccountRow(
      entity: EntityReference(review.deal),
      cells: [
        day(review.day), text(book.deals[review.deal]?.name, .strong),
        text(review.author, .person), text(position),
      ])
  }

  private func amount(_ money: Money?) -> String {
    guard let money else { return "—" }
    return money.currency == book.settings.currency
      ? money.compact(in: language) : money.compactWithCurrency(in: language)
  }

  // MARK: Money

  private var money: [AccountRow] {
    sums + file.contracts.map(contract) + file.payments.map(payment)
  }

  /// What is won and open, and what came and is to come, by currency.
  private var sums: [AccountRow] {
    let figures = session.customers.figures[file.account.id] ?? AccountFigures()
    let currency = book.settings.currency
    func sum(_ label: Phrase, _ count: Int, _ units: Int64, _ role: Role) -> AccountRow {
      AccountRow(
        cells: [
          text(label[language], .label), text(""),
          text(amount(Money(minorUnits: units, currency: currency)), role),
          text(EntityKind.deal.counted(count)[language], .label),
        ])
    }
    let paid = PaymentSummary.all(file.payments, on: session.today).map { sum in
      let overdue = Money(minorUnits: sum.overdue, currency: sum.currency)
      var state = text(
        Phrase.AfterClosing.paid[language] + " "
          + amount(Money(minorUnits: sum.received, currency: sum.currency)), .good)
      if sum.overdueCount > 0 {
        state = text("! \(Phrase.Common.overdue[language]) \(amount(overdue))  ", .bad)
        state.append(
          Phrase.AfterClosing.paid[language] + " "
            + amount(Money(minorUnits: sum.received, currency: sum.currency)), theme[.good])
      }
      return AccountRow(
        cells: [
          text(Phrase.AfterClosing.due[language], .label), text(""),
          text(amount(Money(minorUnits: sum.due, currency: sum.currency)), .strong), state,
        ])
    }
    return [
      sum(Outcome.won.label, figures.won, figures.wonValue, .good),
      sum(Phrase.Accounts.open, figures.open, figures.openValue, .strong),
    ] + paid
  }

  private func contract(_ contract: Contract) -> AccountRow {
    let deal = book.deals[contract.deal]
    let until = contract.endsOn.map { day in
      EntityKind.contract.label(ofField: "endsOn")[language] + " "
        + day.narrow(in: language, today: session.today)
    }
    let hasEnded = contract.endsOn.map { $0 < session.today } ?? false
    return AccountRow(
      entity: EntityReference(contract.id),
      cells: [
        text(contract.number, .strong),
        day(contract.signedOn), text(amount(deal?.amount)),
        text(until, hasEnded ? .warning : .text),
      ])
  }

  private func payment(_ payment: Payment) -> AccountRow {
    let today = session.today
    let state: StyledText
    if let came = payment.receivedOn {
      state = text(
        "✓ \(Phrase.AfterClosing.paid[language]) \(came.narrow(in: language, today: today))", .good)
    } else if payment.isOverdue(on: today), let due = payment.due {
      state = text(
        "! \(Phrase.Common.overdue[language]) "
          + language.duration(days: today.days(since: due)), .bad)
    } else {
      let due = payment.due.map { " " + $0.narrow(in: language, today: today) } ?? ""
      state = text(Phrase.AfterClosing.due[language] + due, .label)
    }
    let money = Money(minorUnits: payment.amount ?? 0, currency: payment.currency)
    return AccountRow(
      entity: EntityReference(payment.id),
      cells: [
        text(EntityKind.payment.label[language]),
        day(payment.due, payment.isOverdue(on: today) ? .bad : .text), text(amount(money)), state,
      ])
  }
}
