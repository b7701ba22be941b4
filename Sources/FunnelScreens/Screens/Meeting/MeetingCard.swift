import FunnelCore
import FunnelWording
import TerminalUI

/// A meeting at a glance beside the list: who, how long, and what was decided.
struct MeetingCard: Widget {
  let entry: MeetingRegister.Entry
  let session: Session

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.frame(
      area, title: entry.meeting.title, trailing: entry.meeting.id.description,
      style: theme[.frame], titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    let facts = facts
    let width = facts.map { $0.label.displayWidth }.max() ?? 0
    for (row, fact) in facts.enumerated() where row < body.height {
      canvas.put(fact.label, at: body.row(row).origin, style: theme[.label])
      canvas.put(
        fact.text, at: body.row(row).origin.offset(x: width + 2), width: body.width - width - 2)
    }
    drawAgenda(in: body.inset(top: facts.count + 1), on: &canvas)
  }

  private var facts: [(label: String, text: StyledText)] {
    let meeting = entry.meeting
    var facts: [(label: String, text: StyledText)] = []
    func add(_ field: String, _ text: String?, _ role: Role = .text) {
      guard let text, !text.isEmpty else { return }
      facts.append(
        (EntityKind.meeting.label(ofField: field)[language], StyledText(text, theme[role])))
    }
    facts.append(
      (
        EntityKind.meeting.label(ofField: "state")[language],
        meeting.standing(theme, language)
      ))
    add("day", meeting.day?.long(in: language), .strong)
    add("chair", meeting.chair, .person)
    add("attendees", meeting.attendees)
    add("basis", meeting.basis)
    let seconds = entry.items.reduce(0) { $0 + meeting.seconds(on: $1, at: session.now) }
    if seconds > 0 {
      facts.append(
        (Phrase.Meeting.time[language], StyledText(MeetingTimer.clock(seconds), theme[.strong])))
    }
    return facts
  }

  private func drawAgenda(in area: Rect, on canvas: inout Canvas) {
    guard area.height > 1 else { return }
    var head = StyledText(Phrase.Meeting.agenda[language] + "  ", theme[.title])
    head.append(
      Phrase.Meeting.decided(entry.decided, of: entry.items.count)[language], theme[.label])
    canvas.put(head, at: area.origin, width: area.width)
    for (row, item) in entry.items.prefix(area.height - 1).enumerated() {
      let line = area.row(row + 1)
      let isCurrent = item.id == entry.meeting.current
      canvas.put(
        item.decision?.sign ?? (isCurrent ? "●" : "·"), at: line.origin,
        style: theme[item.decision?.role ?? (isCurrent ? .accent : .faint)])
      let decision = item.decision?.label[language] ?? ""
      let room = line.width - 3 - decision.displayWidth - 1
      canvas.put(
        session.book.deals[item.deal]?.name ?? item.deal.description,
        at: line.origin.offset(x: 2), style: theme[isCurrent ? .accent : .text], width: room)
      canvas.put(
        decision, at: Point(x: line.maxX - decision.displayWidth, y: line.y),
        style: theme[item.decision?.role ?? .label])
    }
  }
}
