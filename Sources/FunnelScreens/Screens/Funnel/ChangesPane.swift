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
    var lines: [(time: String, author: String, label: String)] = []
    var last: Int64?
    for line in session.figures.changes
    where line.transaction.id != last && !line.transaction.label.isEmpty
      && lines.count < body.height
    {
      last = line.transaction.id
      let offset = session.book.settings.clockOffset
      let isToday = line.transaction.at.day(offset: offset) == session.today
      let time =
        isToday
        ? language.clock(line.transaction.at, offset: offset)
        : line.transaction.at.day(offset: offset).short(in: language)
      let author = line.transaction.author
      let name = session.book.owner(named: author)?.name ?? Phrase.author(author)[language]
      lines.append((time, name, line.transaction.label))
    }
    let width = lines.map(\.time.displayWidth).max() ?? 0
    for (row, line) in lines.enumerated() {
      var text = StyledText(line.time.padded(to: width) + " ", theme[.label])
      text.append(line.author + "  ", theme[.person])
      text.append(line.label, theme[.text])
      canvas.put(text, at: body.row(row).origin, width: body.width)
    }
  }
}
