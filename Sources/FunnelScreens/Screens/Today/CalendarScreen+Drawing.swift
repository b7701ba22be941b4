import FunnelCore
import FunnelWording
import TerminalUI

extension CalendarScreen {
  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (below, above) = area.divided(
      at: area.width >= 100 ? min(12, area.height / 3) : max(4, area.height - 6), from: .bottom)
    let week = week(in: session)
    drawWeek(week, in: above, on: &canvas, session)
    drawDay(week, in: below, on: &canvas, session)
  }

  // MARK: Week

  private func drawWeek(
    _ week: CalendarWeek, in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    guard area.height > 2 else { return }
    let theme = session.theme
    let planned = week.days.reduce(0) { $0 + $1.activities.count }
    canvas.frame(
      area, title: Period.week(of: week.first).name(in: session.language),
      trailing: EntityKind.activity.counted(planned)[session.language],
      style: theme[.frame], titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let isWide = area.width >= 100
    for (place, day) in week.days.enumerated() {
      let (start, end) = (place * body.width / 7, (place + 1) * body.width / 7)
      let column = Rect(
        x: body.x + start, y: body.y, width: end - start - 1, height: body.height)
      if place > 0, isWide {
        for y in 0..<body.height {
          canvas.put("│", at: Point(x: column.x - 1, y: body.y + y), style: theme[.faint])
        }
      }
      drawColumn(day, in: column, isWide: isWide, on: &canvas, session)
    }
  }

  private func drawColumn(
    _ day: CalendarDay, in area: Rect, isWide: Bool, on canvas: inout Canvas, _ session: Session
  ) {
    let (theme, language) = (session.theme, session.language)
    let isChosen = day.day == self.day(in: session)
    let isToday = day.day == session.today
    let head = area.row(0)
    if isChosen { canvas.fill(head, theme[.selection]) }
    let style = theme[isChosen || isToday ? .accent : day.isWorked ? .strong : .label]
    let name =
      isWide
      ? "\(day.day.weekdayName(in: language)) \(day.day.short(in: language))"
      : "\(day.day.weekdayName(in: language)) \(day.day.civil.day)"
    canvas.put(
      (isChosen ? "▸" : isToday ? "•" : " ") + name, at: head.origin,
      style: isChosen ? style.on(theme[.selection].background) : style, width: head.width)
    canvas.put(
      note(of: day, language), at: area.row(1).origin.offset(x: 1),
      style: theme[day.isWorked ? .label : .warning], width: area.width - 1)
    guard isWide else {
      let count = day.activities.count
      canvas.put(
        count == 0 ? "·" : language.number(count), at: area.row(2).origin.offset(x: 1),
        style: theme[count == 0 ? .faint : .strong])
      return
    }
    let room = area.height - 2
    let shown = day.activities.count > room ? room - 1 : day.activities.count
    for (line, activity) in day.activities.prefix(max(0, shown)).enumerated() {
      canvas.put(
        entry(activity, session), at: area.row(line + 2).origin.offset(x: 1),
        width: area.width - 1)
    }
    if shown < day.activities.count, room > 0 {
      canvas.put(
        Phrase.Calendar.more(day.activities.count - max(0, shown))[language],
        at: area.row(area.height - 1).origin.offset(x: 1), style: theme[.label],
        width: area.width - 1)
    }
  }

  /// What kind of day it is, where it is no ordinary one.
  private func note(of day: CalendarDay, _ language: Language) -> String {
    guard let holiday = day.holiday else {
      return day.isWorked ? "" : Phrase.Calendar.off[language]
    }
    return day.isWorked ? "\(Phrase.Calendar.madeUp[language]) \(holiday)" : holiday
  }

  private func entry(_ activity: Activity, _ session: Session) -> StyledText {
    let (theme, book) = (session.theme, session.book)
    let deal = activity.deal.flatMap { book.deals[$0] }
    let account = (deal?.account ?? activity.account).flatMap { book.accounts[$0]?.name }
    let isLate = !activity.isDone && (activity.day ?? session.today) < session.today
    var text = StyledText(
      activity.isDone ? "✓ " : isLate ? "! " : "",
      theme[activity.isDone ? .good : .bad])
    if let time = activity.time { text.append("\(time) ", theme[.accent]) }
    text.append(
      account ?? activity.title[session.language], theme[activity.isDone ? .label : .text])
    return text
  }

  // MARK: Day

  private func drawDay(
    _ week: CalendarWeek, in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    guard area.height > 2 else { return }
    let (theme, language) = (session.theme, session.language)
    let day = week.days[day(in: session).days(since: week.first)]
    let row = row(in: session)
    canvas.frame(
      area, title: day.day.long(in: language), trailing: day.holiday ?? "",
      style: theme[.frameFocused], titleStyle: theme[.accent], trailingStyle: theme[.warning])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    guard !day.activities.isEmpty else {
      canvas.put(
        Phrase.Today.freeDay[language], at: body.origin.offset(x: 1), style: theme[.label])
      return
    }
    offset.show(row, visible: Table.visibleRows(in: body), of: day.activities.count)
    let table = Table(
      columns: [
        TableColumn(Phrase.Today.time[language], minimum: 5, maximum: 5),
        TableColumn(Phrase.Today.what[language], minimum: 18, maximum: 44),
        TableColumn(Phrase.Deals.deal[language], minimum: 12, maximum: 28),
        TableColumn(Phrase.Deals.account[language], minimum: 12, maximum: 28, priority: 2),
        TableColumn(
          EntityKind.activity.label(ofField: "outcome")[language], minimum: 8, maximum: 24,
          priority: 3),
        TableColumn(Phrase.Deals.owner[language], minimum: 8, maximum: 12, priority: 4),
      ],
      count: day.activities.count, selected: row, offset: offset, styles: theme.table
    ) { self.row(of: day.activities[$0], session) }
    canvas.draw(table, in: body)
  }

  private func row(of activity: Activity, _ session: Session) -> Table.Row {
    let (theme, book, language) = (session.theme, session.book, session.language)
    let deal = activity.deal.flatMap { book.deals[$0] }
    let account = (deal?.account ?? activity.account).flatMap { book.accounts[$0]?.name }
    let owner = (activity.owner ?? deal?.owner).flatMap { book.owners[$0]?.name }
    let repeats = activity.recurrence == nil ? "" : " ↻"
    return Table.Row([
      StyledText(activity.time?.description ?? "", theme[.accent]),
      StyledText(
        (activity.isDone ? "✓ " : "") + activity.title[language] + repeats,
        theme[activity.isDone ? .label : .strong]),
      StyledText(deal?.name ?? "", theme[.text]), StyledText(account ?? "", theme[.label]),
      StyledText(activity.outcome ?? "", theme[.text]),
      StyledText(owner ?? "", theme[.person]),
    ])
  }

  func plainText(in session: Session) -> [String] {
    let language = session.language
    return [place(in: session).text]
      + week(in: session).days.flatMap { day in
        let note = note(of: day, language)
        return ["", day.day.long(in: language) + (note.isEmpty ? "" : "  " + note)]
          + day.activities.map { activity in
            let deal = activity.deal.flatMap { session.book.deals[$0]?.name } ?? ""
            let time = activity.time.map { "\($0) " } ?? ""
            return "  \(activity.isDone ? "✓ " : "")\(time)\(activity.title[language])  \(deal)"
          }
      }
  }
}
