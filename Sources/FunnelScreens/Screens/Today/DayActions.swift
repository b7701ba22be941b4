import FunnelCore
import FunnelWording
import TerminalUI

/// What can be done with a line of a day's queue, one key each.
struct DayActions {
  let session: Session
  let target: () -> DayItem?
  /// Why there is nothing to act on, where the pointer is on something all the same.
  var whyNot: () -> Phrase = { Phrase.Today.noLine }

  var all: [Action] {
    [
      Action(
        "today.done", [.character("d")], Phrase.Today.done, inFooter: true, writes: true,
        unless: whyNone
      ) {
        with { item in
          perform(
            item.done(on: today, by: me, subject: subject(of: item)),
            Phrase.Today.didIt(title(of: item)))
        }
      },
      Action(
        "today.tomorrow", [.character("z")], Phrase.Today.tomorrow, inFooter: true, writes: true,
        unless: whyNone
      ) { with { postpone($0, to: tomorrow) } },
      Action(
        "today.postpone", [.character("Z")], Phrase.Today.postpone, writes: true, unless: whyNone
      ) { target().map { .push(MenuScreen.postpone($0, self)) } ?? .stay },
      Action(
        "today.delegate", [.character("f")], Phrase.Today.delegate, inFooter: true, writes: true,
        unless: whyNone
      ) { target().map { .push(MenuScreen.delegate($0, self)) } ?? .stay },
      Action(
        "today.log", [.character("a")], Phrase.Today.log, inFooter: true, writes: true,
        unless: whyNoCustomer
      ) { log() },
      Action(
        "today.activity", [.character("A")], Phrase.Today.activity, writes: true,
        unless: whyNoCustomer
      ) { logTarget().map { .push(FormScreen.activity(for: $0, session)) } ?? .stay },
      Action(
        "today.plan", [.character("n")], Phrase.Log.plan, writes: true, unless: whyNoCustomer
      ) {
        logTarget().map { .push(FormScreen.activity(for: $0, isPlanned: true, session)) } ?? .stay
      },
      Action(
        "today.edit", [.character("e")], Phrase.Today.editActivity, writes: true,
        unless: whyNoActivity
      ) { edit() },
    ]
  }

  // MARK: Why not

  private func whyNone() -> Phrase? { target() == nil ? whyNot() : nil }

  private func whyNoCustomer() -> Phrase? {
    guard let item = target() else { return whyNot() }
    return item.deal == nil && item.account == nil ? Phrase.Today.noCustomer : nil
  }

  private func whyNoActivity() -> Phrase? {
    guard let item = target() else { return whyNot() }
    if case .activity = item.subject { return nil }
    return Phrase.Today.noActivity
  }

  // MARK: Doing

  private var today: Day { session.today }
  private var me: Owner.ID? { session.myself ?? session.dayOwner }

  /// The first worked day after today.
  var tomorrow: Day { session.book.workCalendar.worked(from: today.adding(days: 1)) }

  /// The first worked day a week from now.
  var aWeekOn: Day { session.book.workCalendar.worked(from: today.adding(days: 7)) }

  /// The first worked day of next week.
  var nextWeek: Day {
    session.book.workCalendar.worked(from: today.adding(days: 8 - today.weekday))
  }

  /// What a line is about and at whom, for the sentence that says what became of it.
  private func title(of item: DayItem) -> String {
    let title = item.title[session.language]
    let customer =
      item.account.flatMap { session.book.accounts[$0]?.name }
      ?? item.deal.flatMap { session.book.deals[$0] }.map { session.book.accountName(of: $0) }
    guard let customer, !customer.isEmpty else { return title }
    return "\(title) · \(customer)"
  }

  private func subject(of item: DayItem) -> String { item.contactSubject[session.language] }

  private func with(_ body: (DayItem) -> Void) -> Transition {
    if let item = target() { body(item) }
    return .stay
  }

  private func perform(_ changes: [Change], _ label: Phrase) {
    session.perform(changes, label)
  }

  /// Puts a line off to a day.
  func postpone(_ item: DayItem, to day: Day) {
    perform(
      item.postponed(to: day, by: me, subject: subject(of: item)),
      Phrase.Today.postponed(title(of: item), to: day))
  }

  /// Gives a line to another person.
  func delegate(_ item: DayItem, to person: Owner) {
    perform(
      item.delegated(to: person, today: today, subject: subject(of: item)),
      Phrase.Today.delegated(title(of: item), to: person.name))
  }

  private func logTarget() -> LogTarget? {
    target().map { item in
      var target = LogTarget(deal: item.deal, account: item.account)
      if case .followUp = item.subject { target.subject = subject(of: item) }
      return target
    }
  }

  private func log() -> Transition {
    guard let item = target(), var target = logTarget() else { return .stay }
    if case .activity(let activity) = item.subject { target.planned = activity }
    return .push(LogScreen(target))
  }

  /// Opens the form of an activity.
  func edit() -> Transition {
    guard let item = target(), case .activity(let activity) = item.subject else { return .stay }
    return FormScreen.editActivity(activity.id, session).map { .push($0) } ?? .stay
  }
}

extension MenuScreen {
  /// The days a line can be put off to.
  static func postpone(_ item: DayItem, _ lines: DayActions) -> MenuScreen {
    let session = lines.session
    let language = session.language
    let days = [
      (Phrase.Today.nextWorkday, lines.tomorrow), (Phrase.Today.nextWeek, lines.nextWeek),
      (Phrase.Today.aWeekOn, lines.aWeekOn),
    ]
    // From Friday on the next working day begins the next week: one day is offered once.
    var offered: Set<Day> = []
    let choices = days.filter { offered.insert($0.1).inserted }.map { name, day in
      Choice(name[language], detail: day.long(in: language)) {
        lines.postpone(item, to: day)
        return .pop
      }
    }
    let other = Choice(Phrase.Today.aDay[language]) {
      .replace(
        FormScreen(
          id: "postpone", title: Phrase.Today.postpone, verb: Phrase.Today.postpone, about: .view,
          fields: [FormScreen.Field("day", Phrase.Today.day, .day, isRequired: true)]
        ) { values in
          guard let day = Day(values["day"] ?? .none) else { return .stay }
          lines.postpone(item, to: day)
          return .pop
        })
    }
    return MenuScreen(id: "postpone", title: Phrase.Today.postpone, choices: choices + [other])
  }

  /// The people a line can be given to.
  static func delegate(_ item: DayItem, _ lines: DayActions) -> MenuScreen {
    let people = lines.session.book.owners.filter { $0.isActive && $0.id != item.owner }
    return MenuScreen(
      id: "delegate", title: Phrase.Today.delegate,
      choices: people.map { person in
        Choice(person.name, detail: person.team ?? "") {
          lines.delegate(item, to: person)
          return .pop
        }
      })
  }

  /// Whose day can be shown.
  static func whoseDay(_ session: Session) -> MenuScreen {
    let people = session.book.owners.filter(\.isActive)
    let everyone = Choice(Phrase.Common.everyone[session.language]) {
      session.todayChoices.whose = .everyone
      return .pop
    }
    let choices = people.map { person in
      Choice(person.name, detail: person.team ?? "") {
        session.todayChoices.whose = .owner(person.id)
        return .pop
      }
    }
    let present = session.dayOwner.flatMap { owner in people.firstIndex { $0.id == owner } }
    return MenuScreen(
      id: "whoseDay", title: Phrase.Today.whose, choices: [everyone] + choices,
      selected: present.map { $0 + 1 } ?? 0)
  }
}
