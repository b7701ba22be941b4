import FunnelWording
import TerminalUI

/// A text to read and scroll, over the screen it belongs to.
final class TextScreen: Screen {
  let id: String
  let isOverlay = true

  private let title: Phrase
  private var lines: [StyledText]
  private var layout: ((_ columns: Int) -> [StyledText])?
  private let offered: [Action]
  private var offset = ScrollOffset()
  private var visible = 1

  /// A text of lines that are made once, when it opens.
  ///
  /// - Parameter actions: What can be done with the text beside reading it.
  init(id: String, title: Phrase, lines: [StyledText], actions: [Action] = []) {
    (self.id, self.title, self.lines, offered) = (id, title, lines, actions)
  }

  /// A text that is laid out for the columns there are.
  convenience init(
    id: String, title: Phrase, actions: [Action] = [],
    layout: @escaping (_ columns: Int) -> [StyledText]
  ) {
    self.init(id: id, title: title, lines: [], actions: actions)
    self.layout = layout
  }

  func place(in session: Session) -> StyledText { StyledText() }

  func actions(in session: Session) -> [Action] {
    func scroll(_ rows: @escaping () -> Int) -> () -> Transition {
      { [self] in
        offset.scroll(by: rows(), visible: visible, of: lines.count)
        return .stay
      }
    }
    let whole = lines.count
    let isLong = visible < whole
    return offered + [
      Action("text.close", [.escape, .left, .character("h")], Phrase.Action.back, inFooter: true) {
        .pop
      },
      Action("text.up", [.up, .character("k")], Phrase.Deals.up, run: scroll { -1 }),
      Action("text.down", [.down, .character("j")], Phrase.Deals.down, run: scroll { 1 }),
      Action(
        "text.pageUp", [.pageUp], Phrase.Deals.pageUp, inFooter: isLong,
        run: scroll { [self] in 1 - visible }),
      Action(
        "text.pageDown", [.pageDown, .character(" ")], Phrase.Deals.pageDown, inFooter: isLong,
        run: scroll { [self] in visible - 1 }),
      Action("text.first", [.home, .character("g")], Phrase.Action.first, run: scroll { -whole }),
      Action("text.last", [.end, .character("G")], Phrase.Action.last, run: scroll { whole }),
    ]
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    if let layout { lines = layout(max(0, area.width - 6)) }
    let widest = lines.map(\.displayWidth).max() ?? 0
    let size = Size(
      columns: min(max(widest + 4, 50), area.width - 2), rows: min(lines.count + 2, area.height))
    let place = area.centered(size)
    visible = max(1, size.rows - 2)
    offset.scroll(by: 0, visible: visible, of: lines.count)
    let last = min(offset.first + visible, lines.count)
    let popup = Popup(
      title: title[session.language],
      trailing: visible < lines.count
        ? Phrase.Message.shown(last, of: lines.count)[session.language] : "", size: size,
      styles: session.theme.popup)
    canvas.draw(popup, in: area)
    for (row, line) in lines[offset.first..<last].enumerated() {
      canvas.put(line, at: Point(x: place.x + 2, y: place.y + 1 + row), width: size.columns - 4)
    }
  }
}
