import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

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
    for line in session.figures.changes
    where line.transaction.id != last && !line.transaction.label.isEmpty && row < body.height {
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
