import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// What one rule has done: every firing with its cause, each to be taken back by itself.
final class RuleScreen: Screen {
  let id = "rule"

  private let rule: Rule.ID
  private var known: (sequence: Int64, rule: Rule?, firings: [Firing])?
  private let pointer = PointedTable<Firing.ID>()

  init(rule: Rule.ID) { self.rule = rule }

  private func firings(in session: Session) -> [Firing] {
    let sequence = session.book.sequence
    if let known, known.sequence == sequence { return known.firings }
    let record = session.attempt { try session.store.record(rule)?.record } ?? nil
    let firings = session.attempt { try session.store.firings(of: rule) } ?? []
    known = (sequence, record, firings)
    return firings
  }

  private func firing(in session: Session) -> Firing? {
    let firings = firings(in: session)
    return pointer.place(in: firings.map(\.id)).map { firings[$0] }
  }

  func place(in session: Session) -> StyledText {
    _ = firings(in: session)
    var place = StyledText(Phrase.Rules.title[session.language], session.theme[.label])
    place.append(" · \(known?.rule?.name ?? rule.description)", session.theme[.strong])
    return place
  }

  func actions(in session: Session) -> [Action] {
    pointer.actions("rule") { [self] in firings(in: session).map(\.id) } + [
      Action(
        "rule.deal", [.enter, .right, .character("l")], Phrase.RuleAct.deal, inFooter: true,
        unless: { [self] in whyNoDeal(in: session) }
      ) { [self] in
        firing(in: session)?.deal.map { .push(DealScreen(deal: $0, in: session)) } ?? .stay
      },
      Action(
        "rule.undo", [.character("u")], Phrase.RuleAct.undo, inFooter: true, writes: true,
        unless: { [self] in whyNotUndone(in: session) }
      ) { [self] in
        if let firing = firing(in: session) { session.takeBack(firing) }
        return .stay
      },
      Action("rule.back", [.left, .character("h")], Phrase.Action.back) { .pop },
    ]
  }

  private func whyNoDeal(in session: Session) -> Phrase? {
    guard let firing = firing(in: session) else { return Phrase.Rules.noFiring }
    return firing.deal == nil ? Phrase.Rules.noDeal : nil
  }

  private func whyNotUndone(in session: Session) -> Phrase? {
    guard let firing = firing(in: session) else { return Phrase.Rules.noFiring }
    return firing.undoneOn == nil ? nil : Phrase.Rules.alreadyUndone
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    let firings = firings(in: session)
    canvas.frame(
      area, title: Phrase.Rules.firings[language], trailing: "\(firings.count)",
      style: theme[.frameFocused], titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let (head, list) = body.divided(at: known?.rule == nil ? 0 : 2, from: .top)
    if let rule = known?.rule {
      let deeds = rule.actions.list.map { $0.phrase(in: session.book)[language] }
      let line =
        rule.trigger.phrase(in: session.book)[language] + " → " + deeds.joined(separator: "; ")
      canvas.put(
        line, at: head.origin.offset(x: 1), style: theme[.label], width: max(0, head.width - 2))
    }
    let kind = EntityKind.firing
    let columns = [
      TableColumn(kind.label(ofField: "day")[language], minimum: 8, maximum: 9, priority: 1),
      TableColumn(EntityKind.deal.label[language], minimum: 16, maximum: 20),
      TableColumn(Phrase.Rules.result[language], minimum: 20),
      TableColumn("", minimum: 6, maximum: 6, priority: 2),
    ]
    pointer.draw(
      columns, firings.map(\.id), empty: Phrase.Rules.noFirings, in: list, on: &canvas,
      session: session, detail: { firings[$0].result ?? "" }
    ) { Self.row(firings[$0], session) }
  }

  private static func row(_ firing: Firing, _ session: Session) -> Table.Row {
    let (theme, language) = (session.theme, session.language)
    let isUndone = firing.undoneOn != nil
    let name =
      firing.deal.map { session.book.deals[$0]?.name ?? $0.description }
      ?? firing.stage.flatMap { session.book.stages[$0]?.name[language] } ?? ""
    let look = theme[isUndone ? .faint : .text]
    return Table.Row([
      StyledText(firing.day?.narrow(in: language, today: session.today) ?? "", look),
      StyledText(name, theme[isUndone ? .faint : .strong]),
      StyledText(
        firing.result ?? "", theme[isUndone ? .faint : firing.isException ? .warning : .text]),
      StyledText(isUndone ? Phrase.Rules.undone[language] : "", look),
    ])
  }

  func plainText(in session: Session) -> [String] {
    let language = session.language
    let lines = firings(in: session).map { firing in
      let name = firing.deal.flatMap { session.book.deals[$0]?.name } ?? ""
      return "\(firing.day?.medium(in: language) ?? "") \(name): \(firing.result ?? "")"
    }
    return [place(in: session).text, ""]
      + (lines.isEmpty ? [Phrase.Rules.noFirings[language]] : lines)
  }
}

extension Session {
  /// Takes back what a firing did and says what it was, or why not.
  func takeBack(_ firing: Firing) {
    attempt {
      let entity = EntityReference(firing.id)
      let made = try store.history(of: entity, before: nil, limit: 1).first?.transaction
      let label = Phrase.Rules.undid(made?.label ?? entity.description)
      try store.undo(firing.id, by: authorship(label[language]))
      note(try store.refresh(&book))
      say(label, .success)
    }
  }
}
