import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// What a rule would have done over the past days, before it is switched on.
final class RehearsalScreen: Screen {
  let id = "rehearsal"

  private let rehearsal: RuleRehearsal
  private let pointer = PointedTable<Int>()

  /// The dry run of a rule; nil where the store could not be asked, which has then been said.
  init?(_ rule: Rule.ID, in session: Session) {
    let period = RulesScreen.period(in: session)
    let began = session.now
    var isStopped = false
    let found = session.attempt {
      try session.store.record(rule).map {
        try session.store.rehearse($0.record, over: period.until(session.today)) { done, all in
          // What is done in a moment needs no line about it.
          guard session.now.milliseconds - began.milliseconds > session.patience else {
            return true
          }
          isStopped = session.progress?(Phrase.Rules.rehearsing(done, of: all)) == false
          return !isStopped
        }
      }
    }
    if isStopped { session.say(Phrase.Rules.rehearsalStopped, .warning) }
    guard !isStopped, let rehearsal = found ?? nil else { return nil }
    session.clearMessage()
    self.rehearsal = rehearsal
  }

  private var rows: [Int] { Array(rehearsal.events.indices) }

  private var event: RuleRehearsal.Event? {
    pointer.place(in: rows).map { rehearsal.events[$0] }
  }

  func place(in session: Session) -> StyledText {
    let language = session.language
    var place = StyledText(Phrase.Rules.dryRun[language], session.theme[.strong])
    place.append(
      " · \(rehearsal.rule.name) · \(rehearsal.period.name(in: language))",
      session.theme[.label])
    return place
  }

  func actions(in session: Session) -> [Action] {
    let rule = session.attempt { try session.store.record(rehearsal.rule.id)?.record } ?? nil
    return pointer.actions("rehearsal") { [self] in rows } + [
      Action(
        "rehearsal.deal", [.enter, .right, .character("l")], Phrase.RuleAct.deal, inFooter: true,
        unless: { [self] in event?.plan.match.deal == nil ? Phrase.Rules.noFiring : nil }
      ) { [self] in
        event?.plan.match.deal.map { .push(DealScreen(deal: $0, in: session)) } ?? .stay
      },
      Action(
        "rehearsal.switchOn", [.character("s")], Phrase.RuleAct.switchOn,
        inFooter: rule?.isEnabled != true, writes: true,
        unless: { rule?.isEnabled == true ? Phrase.Rules.isOn : nil }
      ) { [self] in switchOn(in: session) },
      Action("rehearsal.back", [.left, .character("h")], Phrase.Action.back) { .pop },
    ]
  }

  private func switchOn(in session: Session) -> Transition {
    let found = session.attempt { try session.store.record(rehearsal.rule.id) } ?? nil
    guard let found else { return .stay }
    var rule = found.record
    rule.isEnabled = true
    guard !session.refusesContradiction(of: rule) else { return .stay }
    let entity = EntityReference(rule.id)
    let done = session.perform(
      [.edit(entity, ["isEnabled": true.value, "enabledOn": session.today.value])],
      Phrase.Rules.switched(rule.name, on: true), expecting: [entity: found.version])
    return done == nil ? .stay : .pop
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    let summary = Phrase.Rules.would(
      rehearsal.events.count, deals: rehearsal.deals.count, exceptions: rehearsal.exceptions)
    canvas.frame(
      area, title: Phrase.Rules.wouldDo[language], trailing: summary[language],
      style: theme[.frameFocused], titleStyle: theme[.title], trailingStyle: theme[.label])
    let columns = [
      TableColumn(
        EntityKind.firing.label(ofField: "day")[language], minimum: 8, maximum: 12, priority: 1),
      TableColumn(EntityKind.deal.label[language], minimum: 18, maximum: 24),
      TableColumn(Phrase.Rules.cause[language], minimum: 16, maximum: 44, priority: 2),
      TableColumn(Phrase.Rules.wouldDo[language], minimum: 20),
    ]
    pointer.draw(
      columns, rows, empty: Phrase.Rules.nothingWouldHave,
      in: area.inset(left: 1, top: 1, right: 1, bottom: 1), on: &canvas, session: session,
      detail: { [rehearsal] place in
        let event = rehearsal.events[place]
        return event.plan.match.phrase(rehearsal.rule.trigger, in: session.book)[language] + " → "
          + event.plan.outcome(in: session.book)[language]
      }
    ) { [rehearsal] place in
      let event = rehearsal.events[place]
      let isException = event.plan.exception != nil
      return Table.Row([
        StyledText(event.day.narrow(in: language, today: session.today), theme[.text]),
        StyledText(event.plan.name[language], theme[.strong]),
        StyledText(
          event.plan.match.phrase(rehearsal.rule.trigger, in: session.book)[language],
          theme[.label]),
        StyledText(
          event.plan.outcome(in: session.book)[language],
          theme[isException ? .warning : .text]),
      ])
    }
  }
}

extension Period {
  /// The days up to a day; the day alone where the period begins later.
  fileprivate func until(_ day: Day) -> Period {
    Period(first: min(first, day), last: min(last, day)) ?? self
  }
}
