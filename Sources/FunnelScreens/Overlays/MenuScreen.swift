import FunnelWording
import TerminalUI

/// A dialog with choices that one types into: help, the palette, themes, languages, pipelines.
final class MenuScreen: Screen {
  /// One choice.
  struct Choice {
    /// What it is called.
    var title: String
    /// What is said at its right: keys, a number.
    var detail: String
    /// What else it is found by, such as its English name.
    var words: String
    /// Why it cannot be chosen; nil where it can.
    var reason: Phrase?
    /// What choosing it does.
    var choose: () -> Transition

    /// A choice.
    init(
      _ title: String, detail: String = "", words: String = "", reason: Phrase? = nil,
      choose: @escaping () -> Transition
    ) {
      (self.title, self.detail, self.words) = (title, detail, words)
      (self.reason, self.choose) = (reason, choose)
    }
  }

  let id: String
  let isOverlay = true

  private let title: Phrase
  private let choices: [Choice]
  private var typed = TextEditing()
  private var selected: Int
  private var offset = ScrollOffset()
  /// Called while the selection moves, to show what a choice would look like.
  private let preview: ((Int) -> Void)?
  private let cancel: (() -> Void)?
  /// Called where a choice closes the menu, or the last of several in its place.
  var settled: (() -> Void)?

  /// A menu.
  ///
  /// - Parameters:
  ///   - preview: Told the place of the choice the pointer is on.
  ///   - cancel: Called where the menu closes without a choice.
  init(
    id: String, title: Phrase, choices: [Choice], selected: Int = 0,
    preview: ((Int) -> Void)? = nil, cancel: (() -> Void)? = nil
  ) {
    (self.id, self.title, self.choices) = (id, title, choices)
    (self.selected, self.preview, self.cancel) = (selected, preview, cancel)
  }

  func place(in session: Session) -> StyledText { StyledText() }

  /// The places of the choices that what was typed leaves, best first.
  private var matches: [Int] {
    let needle = typed.text.lowercased()
    guard !needle.isEmpty else { return Array(choices.indices) }
    return choices.indices.compactMap { index in
      let choice = choices[index]
      let text = "\(choice.title) \(choice.detail) \(choice.words)".lowercased()
      return Fuzzy.score(needle, in: text).map { (index, $0) }
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  func actions(in session: Session) -> [Action] {
    [
      Action("menu.choose", [.enter, .right], Phrase.Dialog.choose, inFooter: true) {
        [self] in choose(in: session)
      },
      Action("menu.cancel", [.escape], Phrase.Action.cancel, inFooter: true) {
        [self] in
        cancel?()
        return .pop
      },
    ]
  }

  private func choose(in session: Session) -> Transition {
    let matches = matches
    guard matches.indices.contains(selected) else { return .stay }
    let choice = choices[matches[selected]]
    if let reason = choice.reason {
      session.say(reason, .warning)
      return .stay
    }
    let transition = choice.choose()
    switch transition {
    case .pop: settled?()
    case .replace(let next as MenuScreen): next.settled = settled
    default: break
    }
    return transition
  }

  func take(_ key: Key, in session: Session) -> Transition? {
    let last = max(0, matches.count - 1)
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(last, selected + 1)
    case .pageUp: selected = max(0, selected - 10)
    case .pageDown: selected = min(last, selected + 10)
    case .home: selected = 0
    case .end: selected = last
    case .enter, .escape, .right: return nil
    case .left:
      cancel?()
      return .pop
    default:
      let before = typed.text
      guard typed.handle(key) else { return .stay }
      if typed.text != before { selected = 0 }
    }
    showPreview()
    return .stay
  }

  func paste(_ text: String, in session: Session) {
    typed.insert(text)
    selected = 0
  }

  private func showPreview() {
    let matches = matches
    if matches.indices.contains(selected) { preview?(matches[selected]) }
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, matches) = (session.theme, matches)
    let widest = choices.map { $0.title.displayWidth + $0.detail.displayWidth }.max() ?? 0
    let heading = title[session.language].displayWidth
    let size = Size(
      columns: min(max(widest + 10, heading + 16, 40), area.width - 4),
      rows: min(choices.count + 4, area.height - 2))
    let list = List(
      count: matches.count, selected: selected, offset: offset, pointer: theme[.accent],
      selection: theme[.selection]
    ) { [choices] index in
      let choice = choices[matches[index]]
      return List.Item(
        StyledText(choice.title, choice.reason == nil ? theme[.text] : theme[.faint]),
        trailing: StyledText(choice.detail, theme[.label]))
    }
    let note = matches.indices.contains(selected) ? choices[matches[selected]].reason : nil
    let menu = Menu(
      popup: Popup(
        title: title[session.language], trailing: "\(matches.count)/\(choices.count)", size: size,
        styles: theme.popup),
      filter: TextField(
        typed, placeholder: Phrase.Dialog.typeToSearch[session.language], style: theme[.field],
        placeholderStyle: theme[.label].on(theme[.field].background)),
      list: list,
      note: note.map { StyledText($0[session.language], theme[.warning]) } ?? StyledText())
    offset.show(selected, visible: menu.listArea(in: area).height, of: matches.count)
    canvas.draw(menu, in: area)
  }
}

extension Theme {
  /// The looks of a dialog.
  var popup: Popup.Styles {
    Popup.Styles(
      frame: self[.frameFocused], title: self[.title], trailing: self[.label],
      ground: self[.text])
  }

  /// The looks of a table.
  var table: Table.Styles {
    let selection = self[.selection]
    let ordinary: [Role] = [.text, .strong, .label, .faint, .person]
    return Table.Styles(
      header: self[.header], sorted: self[.accent], pointer: self[.accent], selection: selection,
      ordinary: selection.foreground == .standard
        ? [] : Set(ordinary.map { self[$0].foreground }))
  }
}
