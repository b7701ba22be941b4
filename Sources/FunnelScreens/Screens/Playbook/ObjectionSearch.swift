import FunnelCore
import FunnelWording
import TerminalUI

/// The register while on the phone: typing finds, the best answer stands below, Enter writes the
/// objection down for the deal; what is not found is written down as new.
final class ObjectionSearch: Screen {
  let id = "objectionSearch"
  let isOverlay = true

  private let deal: Deal.ID
  private var typed = TextEditing()
  private var selected = 0
  private var offset = ScrollOffset()

  /// A search for a deal.
  init(deal: Deal.ID) { self.deal = deal }

  func place(in session: Session) -> StyledText { StyledText() }

  private func found(in session: Session) -> [RegisterEntry] {
    session.playbook.objections(matching: typed.text)
  }

  func actions(in session: Session) -> [Action] {
    [
      Action("objection.raise", [.enter], Phrase.Playbook.raise, inFooter: true, writes: true) {
        [self] in raise(in: session)
      },
      Action("objection.cancel", [.escape], Phrase.Action.cancel, inFooter: true) { .pop },
    ]
  }

  private func raise(in session: Session) -> Transition {
    let found = found(in: session)
    let entry = found.indices.contains(selected) ? found[selected] : nil
    let text = entry?.name[session.language] ?? typed.text.trimmed
    guard !text.isEmpty, let name = session.book.deals[deal]?.name else { return .stay }
    let file = DealPlaybook(of: deal, answers: [], objections: [])
    let change = file.raising(entry, text, on: session.today)
    return session.perform([change], Phrase.Playbook.raised(text, name)) == nil ? .stay : .pop
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    // Behind what was found stands what was typed, where anything was.
    let count = found(in: session).count + (typed.text.trimmed.isEmpty ? 0 : 1)
    switch key {
    case .enter, .escape: return nil
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(max(0, count - 1), selected + 1)
    case .home: selected = 0
    case .end: selected = max(0, count - 1)
    default:
      let before = typed.text
      _ = typed.handle(key)
      if typed.text != before { selected = 0 }
    }
    return .stay
  }

  func paste(_ text: String, in session: Session) {
    typed.insert(text)
    selected = 0
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    let found = found(in: session)
    let isNew = !typed.text.trimmed.isEmpty
    let count = found.count + (isNew ? 1 : 0)
    let columns = min(96, area.width - 4)
    let answer = answerLines(found, width: columns - 6, session)
    let size = Size(
      columns: columns, rows: min(max(12, count + answer.count + 6), area.height - 2))
    let popup = Popup(
      title: Phrase.Playbook.register[language], trailing: language.number(found.count),
      size: size, styles: theme.popup)
    canvas.draw(popup, in: area)
    let content = popup.content(in: area)
    canvas.draw(
      TextField(
        typed, placeholder: Phrase.Dialog.typeToSearch[language], style: theme[.field],
        placeholderStyle: theme[.label].on(theme[.field].background), isFocused: true),
      in: content.row(0))
    let room = max(3, content.height - 3 - answer.count)
    let list = content.inset(top: 2, bottom: content.height - 2 - room)
    offset.show(selected, visible: room, of: count)
    canvas.draw(
      List(
        count: count, selected: selected, offset: offset, pointer: theme[.accent],
        selection: theme[.selection]
      ) { [typed] index in
        guard index < found.count else {
          return List.Item(
            StyledText(
              Phrase.Playbook.asNew[language] + " " + language.quoted(typed.text.trimmed),
              theme[.warning]))
        }
        let entry = found[index]
        return List.Item(
          StyledText(entry.name[language], theme[.strong]),
          trailing: StyledText(
            entry.raised == 0
              ? ""
              : Phrase.Playbook.counts(
                raised: entry.raised, answered: entry.answered, worked: entry.worked)[language],
            theme[.label]))
      }, in: list)
    for (index, line) in answer.enumerated() {
      canvas.put(line, at: Point(x: content.x, y: list.maxY + 1 + index), width: content.width)
    }
  }

  /// The best answer to the selected objection, for reading out.
  private func answerLines(
    _ found: [RegisterEntry], width: Int, _ session: Session
  ) -> [StyledText] {
    let (theme, language) = (session.theme, session.language)
    guard found.indices.contains(selected) else { return [] }
    let entry = found[selected]
    var lines: [StyledText] = []
    if let answer = entry.answer?[language] {
      lines = answer.wrapped(to: width).map { StyledText($0, theme[.text]) }
    }
    if let proven = entry.proven.first, proven != entry.answer?[language] {
      lines += ("✓ " + proven).wrapped(to: width).prefix(2).map { StyledText($0, theme[.good]) }
    }
    return lines
  }
}
