import FunnelCore
import FunnelWording
import TerminalUI

/// The playbook beside a deal: guidance of its stage, questions answered in place, what to say
/// back, the demo checklist, and its objections.
final class DealPlaybookScreen: Screen {
  let id = "dealPlaybook"

  private let deal: Deal.ID
  /// The form it stands beside where there is room.
  private let form: DealScreen?
  private var row: String?
  private var offset = ScrollOffset()
  private var known: DealPlaybookFile?
  private var width = 60
  private var visible = 10

  /// The playbook of a deal.
  ///
  /// - Parameter form: The deal's form, shown at its side on a wide terminal.
  init(deal: Deal.ID, beside form: DealScreen? = nil) { (self.deal, self.form) = (deal, form) }

  private func file(in session: Session) -> DealPlaybookFile? {
    if let known, known.sequence == session.book.sequence { return known }
    known = DealPlaybookFile(of: deal, in: session)
    return known
  }

  private func lines(in session: Session) -> MarkedLines? {
    file(in: session).map { DealPlaybookPage(file: $0, session: session, width: width).lines }
  }

  private func selected(in lines: MarkedLines) -> String? {
    let rows = lines.rows
    return row.flatMap { rows.contains($0) ? $0 : nil } ?? rows.first
  }

  private func target(in session: Session) -> DealPlaybookPage.Row? {
    lines(in: session).flatMap { selected(in: $0) }.flatMap { DealPlaybookPage.Row($0) }
  }

  private func objection(in session: Session) -> DealObjection? {
    guard case .objection(let id) = target(in: session) else { return nil }
    return file(in: session)?.playbook.objections.first { $0.id == id }
  }

  func place(in session: Session) -> StyledText {
    session.place(Phrase.Screen.playbook, of: deal)
  }

  // MARK: Keys

  func actions(in session: Session) -> [Action] {
    let deals = DealActions(session: session) { [deal] in [deal] }
    return moving(in: session) + answering(in: session)
      + deals.progress.filter { $0.id != "deals.playbook" }
      + deals.editing.filter { $0.id != "deals.new" }
  }

  private func moving(in session: Session) -> [Action] {
    func step(_ rows: @escaping () -> Int) -> () -> Transition {
      { [self] in
        guard let lines = lines(in: session) else { return .stay }
        let all = lines.rows
        guard !all.isEmpty else { return .stay }
        let place = selected(in: lines).flatMap { all.firstIndex(of: $0) } ?? 0
        row = all[min(max(0, place + rows()), all.count - 1)]
        return .stay
      }
    }
    return [
      Action("dealPlaybook.up", [.up, .character("k")], Phrase.Deals.up, run: step { -1 }),
      Action("dealPlaybook.down", [.down, .character("j")], Phrase.Deals.down, run: step { 1 }),
      Action(
        "dealPlaybook.pageUp", [.pageUp], Phrase.Deals.pageUp,
        run: step { [self] in min(-1, -visible / 3) }),
      Action(
        "dealPlaybook.pageDown", [.pageDown], Phrase.Deals.pageDown,
        run: step { [self] in max(1, visible / 3) }),
      Action(
        "dealPlaybook.first", [.home, .character("g")], Phrase.Action.first,
        run: step { .min / 2 }),
      Action(
        "dealPlaybook.last", [.end, .character("G")], Phrase.Action.last, run: step { .max / 2 }),
      Action(
        "dealPlaybook.back", [.left, .character("h"), .character("b")], Phrase.Action.back
      ) { .pop },
    ]
  }

  private func answering(in session: Session) -> [Action] {
    let whyNoObjection: () -> Phrase? = { [self] in
      objection(in: session) == nil ? Phrase.Playbook.noObjectionSelected : nil
    }
    return [
      Action(
        "dealPlaybook.answer", [.enter, .right, .character(" ")], Phrase.Playbook.answer,
        inFooter: true, writes: true
      ) { [self] in answer(in: session) },
      Action(
        "dealPlaybook.raise", [.character("o")], Phrase.Playbook.raise, inFooter: true,
        writes: true,
        unless: { [deal] in
          session.book.deals[deal]?.isOpen == false ? Phrase.Unavailable.dealIsClosed : nil
        }
      ) { [self] in .push(ObjectionSearch(deal: deal)) },
      Action(
        "dealPlaybook.worked", [.character("w")], Phrase.Playbook.didWork, inFooter: true,
        writes: true,
        unless: { [self] in
          whyNoObjection() ?? (objection(in: session)?.isOpen == true ? Phrase.Playbook.open : nil)
        }
      ) { [self] in
        toggleWorked(in: session)
        return .stay
      },
      Action(
        "dealPlaybook.keep", [.character("+")], Phrase.Playbook.keep, inFooter: true,
        writes: true, unless: { [self] in whyNoObjection() ?? whyNotKeep(in: session) }
      ) { [self] in
        keep(in: session)
        return .stay
      },
      Action(
        "dealPlaybook.demo", [.character("d")], Phrase.Playbook.logDemo, inFooter: true,
        writes: true
      ) { [self] in
        session.book.deals[deal].map { .push(FormScreen.demo(of: $0, session)) } ?? .stay
      },
    ]
  }

  private func whyNotKeep(in session: Session) -> Phrase? {
    guard let objection = objection(in: session), objection.didHelp == true else {
      return Phrase.Playbook.notWorked
    }
    let best = session.playbook.entry(of: objection)?.answer?[session.language]
    return best == objection.answer ? Phrase.Playbook.alreadyKept : nil
  }

  // MARK: Changes

  private func answer(in session: Session) -> Transition {
    guard let file = file(in: session), let target = target(in: session) else { return .stay }
    switch target {
    case .firstVisit: return .push(MenuScreen.firstVisit(file, session))
    case .trust: return .push(FormScreen.trust(file, session))
    case .objection:
      return objection(in: session).map {
        .push(FormScreen.answer(to: $0, file.record.name, session))
      } ?? .stay
    case .text(let id):
      guard let entry = session.playbook.entry(id) else { return .stay }
      switch entry.topic {
      case .question: return .push(FormScreen.answer(to: entry, file, session))
      case .closing: return .stay
      case .restatement, .demonstration:
        session.perform(
          [file.playbook.ticking(entry, on: session.today)],
          Phrase.Playbook.answered(entry.text[session.language], file.record.name))
        return .stay
      }
    }
  }

  private func toggleWorked(in session: Session) {
    guard let objection = objection(in: session), let file = file(in: session) else { return }
    // It worked, did not, is not known yet, and from the beginning.
    let next: Bool? = objection.didHelp.map { $0 ? false : nil } ?? true
    session.perform(
      [.edit(EntityReference(objection.id), ["didHelp": next.value])],
      Phrase.Playbook.objectionAnswered(objection.text, file.record.name))
  }

  private func keep(in session: Session) {
    guard let objection = objection(in: session) else { return }
    let changes = session.playbook.keeping(answerOf: objection, in: session.language.words)
    session.perform(changes, Phrase.Playbook.kept(objection.text))
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    var side = area
    if area.width >= 160, let form {
      let (west, east) = area.divided(at: area.width * 3 / 5, from: .left)
      form.draw(in: west, on: &canvas, session: session)
      side = east
    }
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      side, title: Phrase.Screen.playbook[language],
      trailing: session.book.deals[deal].flatMap {
        session.book.stages[$0.stage]?.name[language]
      } ?? "",
      style: theme[.frameFocused], titleStyle: theme[.accent], trailingStyle: theme[.label])
    let body = side.inset(left: 1, top: 1, right: 1, bottom: 1)
    width = body.width - 1
    visible = max(3, body.height)
    guard let lines = lines(in: session) else { return }
    lines.draw(in: body, on: &canvas, selected: selected(in: lines), offset: &offset)
  }

  func plainText(in session: Session) -> [String] {
    width = 100
    return [place(in: session).text] + (lines(in: session)?.lines.map(\.plain) ?? [])
  }
}
