import FunnelCore
import FunnelWording
import TerminalUI

/// The agenda: what is on the table, what was decided, how long it took.
struct AgendaPane: Widget {
  let file: StoredMeeting
  let session: Session
  /// The row under the pointer.
  let pointed: MeetingItem.ID?
  let isFocused: Bool
  let offset: ScrollOffset

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  /// The rows that an area with its frame shows.
  static func visibleRows(in area: Rect) -> Int { max(0, area.height - 4) }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.framePane(
      area, title: Phrase.Meeting.agenda[language],
      trailing: Phrase.Meeting.decided(file.decided, of: file.items.count)[language],
      isFocused: isFocused, in: theme)
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    guard !file.items.isEmpty else {
      let lines = Phrase.Meeting.emptyAgenda[language].wrapped(to: body.width - 2)
      for (row, line) in lines.enumerated() {
        canvas.put(line, at: body.row(row).origin.offset(x: 1), style: theme[.label])
      }
      return
    }
    let (foot, rows) = body.divided(at: 2, from: .bottom)
    for line in 0..<max(0, min(rows.height, file.items.count - offset.first)) {
      draw(file.items[offset.first + line], in: rows.row(line), on: &canvas)
    }
    drawTotal(in: foot.row(1), on: &canvas)
  }

  private func draw(_ item: MeetingItem, in row: Rect, on canvas: inout Canvas) {
    let isCurrent = file.meeting.state == .running && item.id == file.meeting.current
    let isPointed = item.id == pointed
    let deal = session.book.deals[item.deal]
    let width = file.items.count > 9 ? 2 : 1
    canvas.put(isPointed ? "▸" : " ", at: row.origin, style: theme[.accent])
    canvas.put(isCurrent ? "●" : " ", at: row.origin.offset(x: 1), style: theme[.accent])
    let place = String(item.order).padded(to: width, alignment: .right)
    canvas.put(place, at: row.origin.offset(x: 3), style: theme[.label])
    let time = time(of: item)
    let right = time.displayWidth + 3
    let zone = row.width >= 42 ? deal?.zone : nil
    let zoneWidth = zone == nil ? 0 : 10
    let x = 4 + width
    let room = row.width - x - right - zoneWidth - 1
    var name = StyledText(
      deal?.name ?? item.deal.description,
      theme[isCurrent ? .accent : item.decision == nil ? .strong : .text])
    // A beginning of the customer's name says nothing where that of the deal fills the row.
    if let deal, case let customer = session.book.accountName(of: deal), !customer.isEmpty,
      name.displayWidth + 8 <= room
    {
      name.append("  " + customer, theme[.label])
    }
    canvas.put(name, at: row.origin.offset(x: x), width: room)
    if let zone {
      canvas.put(
        zone.label[language], at: Point(x: row.maxX - right - zoneWidth, y: row.y),
        style: theme[zone.role], width: zoneWidth - 1)
    }
    canvas.put(
      item.decision?.sign ?? "·", at: Point(x: row.maxX - right, y: row.y),
      style: theme[item.decision?.role ?? .faint])
    canvas.put(time, at: Point(x: row.maxX - right + 2, y: row.y))
    let isChanged = session.flashing.contains(EntityReference(item.id))
    if isPointed && isFocused || isChanged {
      let look = theme[isChanged ? .flash : .selection]
      canvas.restyle(row) { style in
        style.background = look.background
        style.attributes.formUnion(look.attributes)
      }
    }
  }

  private func time(of item: MeetingItem) -> StyledText {
    let seconds = file.seconds(on: item, at: session.now)
    guard seconds > 0 else { return StyledText("  —  ", theme[.faint]) }
    let timer = MeetingTimer(
      seconds: seconds, budget: file.budget, theme: theme, language: language)
    return StyledText(timer.clock + (timer.isOver ? "!" : ""), theme[timer.isOver ? .bad : .text])
  }

  /// `time 18:40 of 50:00`.
  private func drawTotal(in row: Rect, on canvas: inout Canvas) {
    let timer = MeetingTimer(
      seconds: file.file.seconds(at: session.now), budget: file.budget * max(1, file.items.count),
      theme: theme, language: language)
    var text = StyledText(Phrase.Meeting.time[language] + "  ", theme[.label])
    text.spans += timer.text.spans
    canvas.put(text, at: row.origin.offset(x: 1), width: row.width - 2)
  }
}
