import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// A pane beside the chart: lines of which one can be chosen.
protocol FunnelPane {
  /// What stands in the frame.
  var title: String { get }
  /// What stands at the right of it.
  var note: String { get }
  /// Draws the lines, one of them with the pointer.
  func draw(in area: Rect, on canvas: inout Canvas, selected: Int?)
}

/// What was done last, and by whom.
struct ChangesPane: Widget {
  let session: Session

  func draw(in area: Rect, on canvas: inout Canvas) {
    let (theme, language) = (session.theme, session.language)
    canvas.frame(
      area, title: Phrase.Funnel.lastChanges[language], style: theme[.frame],
      titleStyle: theme[.title])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    var row = 0
    var last: Int64?
    for line in session.figures.changes where line.transaction.id != last && row < body.height {
      last = line.transaction.id
      let offset = session.book.settings.clockOffset
      let isToday = line.transaction.at.day(offset: offset) == session.today
      let time =
        isToday
        ? language.clock(line.transaction.at, offset: offset)
        : line.transaction.at.day(offset: offset).short(in: language)
      var text = StyledText(String(time.prefix(6)).padded(to: 6) + " ", theme[.label])
      let person = session.book.owner(named: line.transaction.author)?.name
      text.append((person ?? line.transaction.author) + "  ", theme[.person])
      text.append(line.transaction.label, theme[.text])
      canvas.put(text, at: body.row(row).origin, width: body.width)
      row += 1
    }
  }
}

/// An empty store: what one can do first.
struct Welcome: Widget {
  let session: Session

  func draw(in area: Rect, on canvas: inout Canvas) {
    let (theme, language) = (session.theme, session.language)
    let lines = [
      Phrase.Funnel.welcome, Phrase(verbatim: ""), Phrase.Funnel.welcomeNew,
      Phrase.Funnel.welcomeImport, Phrase.Funnel.welcomeDemo,
    ]
    let width = lines.map { $0[language].displayWidth }.max() ?? 0
    let box = area.centered(Size(columns: width + 6, rows: lines.count + 2))
    canvas.frame(box, style: theme[.frameFocused])
    for (row, line) in lines.enumerated() {
      canvas.put(
        line[language], at: Point(x: box.x + 3, y: box.y + 1 + row),
        style: theme[row == 0 ? .strong : .text])
    }
  }
}
