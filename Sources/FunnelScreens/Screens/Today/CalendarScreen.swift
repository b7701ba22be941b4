import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// The calendar of a week: seven days side by side, and what is on the chosen day below.
final class CalendarScreen: Screen {
  let id = "calendar"

  private var chosen: Day?
  private var pointer = RowPointer<Activity.ID>()
  private var known: (week: CalendarWeek, records: DayRecords, source: Source)?
  var offset = ScrollOffset()

  /// What a week was made from.
  private struct Source: Equatable {
    var figures: Figures.Source
    var owner: Owner.ID?
    var first: Day
  }

  init() {}

  /// The day with the pointer.
  func day(in session: Session) -> Day { chosen ?? session.today }

  /// The week of the chosen day.
  func week(in session: Session) -> CalendarWeek {
    let source = Source(
      figures: Figures.Source(session), owner: session.dayOwner,
      first: Period.week(of: day(in: session)).first)
    if let known, known.source == source { return known.week }
    let records: DayRecords
    if let known, known.source.figures == source.figures {
      records = known.records
    } else {
      records =
        session.attempt { try session.store.dayRecords(of: session.book, today: session.today) }
        ?? DayRecords()
    }
    let week = CalendarWeek(
      session.book, records.activities, of: source.first, ownedBy: session.dayOwner)
    known = (week, records, source)
    return week
  }

  /// What is on the chosen day.
  func activities(in session: Session) -> [Activity] {
    let week = week(in: session)
    return week.days[day(in: session).days(since: week.first)].activities
  }

  /// The row of the chosen day that the pointer is on.
  func row(in session: Session) -> Int? {
    pointer.row(in: activities(in: session).map(\.id))
  }

  private func activity(in session: Session) -> Activity? {
    row(in: session).map { activities(in: session)[$0] }
  }

  /// The activity that the pointer is on, as a line of a queue; nil where it is done.
  private func item(in session: Session) -> DayItem? {
    guard let activity = activity(in: session), !activity.isDone else { return nil }
    return DayItem(planned: activity, in: session.book)
  }

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(Phrase.Today.calendar[language], theme[.strong])
    let week = Period.week(of: day(in: session))
    text.append("  \(week.name(in: language))  \(session.dayOwnerName)", theme[.label])
    return text
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    let lines = DayActions(session: session, target: { [self] in item(in: session) }) { [self] in
      activity(in: session)?.isDone == true ? Phrase.Today.isDone : Phrase.Today.noLine
    }
    return moving(in: session) + shifting(in: session)
      + lines.all.filter { !["today.plan", "today.edit"].contains($0.id) }
      + [
        Action(
          "calendar.plan", [.character("n")], Phrase.Log.plan, inFooter: true, writes: true
        ) { [self] in
          .push(
            FormScreen.activity(
              for: LogTarget(deal: nil, account: nil), isPlanned: true,
              on: day(in: session), session))
        },
        Action(
          "calendar.edit", [.character("e")], Phrase.Today.editActivity, writes: true,
          unless: { [self] in activity(in: session) == nil ? Phrase.Today.noLine : nil }
        ) { [self] in
          activity(in: session).flatMap { FormScreen.editActivity($0.id, session) }
            .map { .push($0) } ?? .stay
        },
        Action("calendar.whose", [.character("O")], Phrase.Today.whose, inFooter: true) {
          .push(MenuScreen.whoseDay(session))
        },
        Action(
          "calendar.workdays", [.character("H")], Phrase.Today.workdays, writes: true
        ) { .push(MenuScreen.workdays(session)) },
        Action("calendar.weekPlan", [.character("W")], Phrase.Plan.Action.open) {
          .push(PlanScreen())
        },
      ]
  }

  private func moving(in session: Session) -> [Action] {
    func go(_ days: Int) -> () -> Transition {
      { [self] in
        chosen = day(in: session).adding(days: days)
        return .stay
      }
    }
    func step(_ rows: Int) -> () -> Transition {
      { [self] in
        pointer.move(by: rows, in: activities(in: session).map(\.id))
        return .stay
      }
    }
    return [
      Action(
        "calendar.left", [.left, .character("h")], Phrase.Calendar.dayBefore, run: go(-1)),
      Action(
        "calendar.right", [.right, .character("l")], Phrase.Calendar.dayAfter, hint: "←→",
        run: go(1)),
      Action("calendar.up", [.up, .character("k")], Phrase.Deals.up, run: step(-1)),
      Action("calendar.down", [.down, .character("j")], Phrase.Deals.down, run: step(1)),
      Action("calendar.pageUp", [.pageUp], Phrase.Calendar.weekBefore, run: go(-7)),
      Action(
        "calendar.pageDown", [.pageDown], Phrase.Calendar.weekAfter, hint: "PgUp PgDn",
        run: go(7)),
      Action("calendar.today", [.home, .character("g")], Phrase.Action.today) { [self] in
        chosen = nil
        return .stay
      },
      Action("calendar.open", [.enter], Phrase.Action.open, inFooter: true) { [self] in
        guard let activity = activity(in: session) else { return .stay }
        if let deal = activity.deal, session.book.deals[deal] != nil {
          return .push(DealScreen(deal: deal, in: session))
        }
        return FormScreen.editActivity(activity.id, session).map { .push($0) } ?? .stay
      },
    ]
  }

  /// Moving an activity to another day; the pointer goes with it.
  private func shifting(in session: Session) -> [Action] {
    func shift(_ days: Int) -> () -> Transition {
      { [self] in
        guard let item = item(in: session) else { return .stay }
        let target = day(in: session).adding(days: days)
        DayActions(session: session) { item }.postpone(item, to: target)
        chosen = target
        if case .activity(let activity) = item.subject {
          let rows = activities(in: session).map(\.id)
          pointer = RowPointer()
          pointer.move(by: rows.firstIndex(of: activity.id) ?? 0, in: rows)
        }
        return .stay
      }
    }
    func action(
      _ id: String, _ keys: [Character], _ label: Phrase, by days: Int, inFooter: Bool = false
    ) -> Action {
      Action(
        id, keys.map { .character($0) }, label, inFooter: inFooter, writes: true,
        unless: { [self] in item(in: session) == nil ? Phrase.Today.noLine : nil },
        run: shift(days))
    }
    return [
      action("calendar.earlier", ["<", ","], Phrase.Calendar.earlier, by: -1),
      action("calendar.later", [">", "."], Phrase.Calendar.later, by: 1, inFooter: true),
      action("calendar.weekEarlier", ["{"], Phrase.Calendar.weekEarlier, by: -7),
      action("calendar.weekLater", ["}"], Phrase.Calendar.weekLater, by: 7),
    ]
  }
}
