import FunnelCore
import FunnelWording
import TerminalUI

/// The deal on the table as a room reads it: name, clock, position, flags, decision, actions.
struct ProjectorPage: Widget {
  let file: StoredMeeting
  let item: MeetingItem
  let briefing: DealBriefing
  let session: Session

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard let deal = session.book.deals[item.deal] else { return }
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 0)
    let isWide = area.width >= 100
    let (head, rest) = body.divided(at: isWide ? 8 : 6, from: .top)
    drawHead(deal, isWide, in: head, on: &canvas)
    let (foot, middle) = rest.divided(at: 1, from: .bottom)
    drawAgenda(in: foot, on: &canvas)
    drawBody(in: middle, on: &canvas)
  }

  // MARK: Head

  private func drawHead(
    _ deal: Deal, _ isWide: Bool, in area: Rect, on canvas: inout Canvas
  ) {
    let book = session.book
    let timer = MeetingTimer(
      seconds: file.seconds(on: item, at: session.now), budget: file.budget, theme: theme,
      language: language)
    let digits = LargeDigits(
      timer.clock, scale: isWide ? .large : .medium, style: theme[timer.role])
    let clock = Rect(
      x: area.maxX - digits.width, y: area.y, width: digits.width, height: area.height)
    canvas.draw(digits, in: clock)
    canvas.draw(timer.gauge, in: clock.row(digits.scale.rows))
    var note = timer.text
    note.spans.removeFirst()
    if timer.isOver { note.spans.insert(StyledText.Span("!", theme[.bad]), at: 0) }
    if !file.isTicking {
      note = StyledText("‖ " + Phrase.Meeting.interrupted[language], theme[.warning])
    }
    canvas.put(
      note, at: Point(x: area.maxX - note.displayWidth, y: area.y + digits.scale.rows + 1))
    let width = max(10, area.width - digits.width - 3)
    let place = file.file.place(of: item.id).map { $0 + 1 } ?? 0
    var above = StyledText(
      Phrase.Meeting.place(place, of: file.items.count)[language], theme[.label])
    above.append("   " + file.meeting.title, theme[.label])
    canvas.put(above, at: area.row(0).origin, width: width)
    let name = deal.name.wrapped(to: width).prefix(2)
    for (row, line) in name.enumerated() {
      canvas.put(line, at: area.row(1 + row).origin, style: theme[.accent].adding(.bold))
    }
    var who = StyledText(book.accountName(of: deal), theme[.strong])
    who.append("  " + book.ownerName(of: deal), theme[.person])
    canvas.put(who, at: area.row(1 + name.count).origin, width: width)
    var facts = StyledText(
      deal.amount?.full(in: language) ?? Phrase.Common.notKnown[language], theme[.strong])
    if let stage = book.stages[deal.stage] {
      facts.append("   " + stage.name[language], theme[.text])
    }
    facts.append("   ", theme[.text])
    facts.append(
      " " + briefing.analysis.zone.label[language].uppercased() + " ",
      theme[briefing.analysis.zone.role].adding([.reverse, .bold]))
    if let close = deal.expectedCloseDate {
      facts.append(
        "   " + Phrase.Deal.close[language] + " " + close.short(in: language, today: session.today),
        theme[deal.isPastDue(on: session.today) ? .bad : .label])
    }
    canvas.put(facts, at: area.row(2 + name.count).origin, width: width)
  }

  // MARK: Body

  private func drawBody(in area: Rect, on canvas: inout Canvas) {
    let (top, rest) = area.divided(at: 5, from: .top)
    drawDecision(in: top, on: &canvas)
    canvas.draw(PositionLines(briefing: briefing, session: session), in: top.inset(top: 2))
    let columns = [
      briefing.flags(in: session),
      briefing.section(
        Phrase.Meeting.newActions, file.file.actions(of: item.deal), in: session),
    ]
    let width = area.width >= 64 ? (area.width - 4) / 2 : area.width
    var y = rest.y
    for (place, section) in columns.enumerated() {
      let x = area.width >= 64 ? area.x + place * (width + 4) : area.x
      if area.width >= 64 { y = rest.y }
      let room = max(0, rest.maxY - y)
      guard room > 1 else { return }
      canvas.put(section.title, at: Point(x: x, y: y), style: theme[.title], width: width)
      for (row, line) in section.lines.prefix(room - 1).enumerated() {
        line.draw(in: Rect(x: x, y: y + 1 + row, width: width, height: 1), on: &canvas)
      }
      y += section.lines.count + 2
    }
  }

  private func drawDecision(in area: Rect, on canvas: inout Canvas) {
    let label = Phrase.Meeting.decision[language] + "  "
    var text = StyledText(label, theme[.label])
    if let decision = item.decision {
      text.append(
        " \(decision.sign) \(decision.label[language].uppercased()) ",
        theme[decision.role].adding([.reverse, .bold]))
      if let reason = item.reason { text.append("  " + reason, theme[.text]) }
    } else {
      text.append(Phrase.Meeting.undecided[language], theme[.faint])
    }
    canvas.put(text, at: area.row(0).origin, width: area.width)
  }

  // MARK: Foot

  /// The agenda as one line of signs: `↑ = ● · ·   2 of 5 decided`.
  private func drawAgenda(in row: Rect, on canvas: inout Canvas) {
    var text = StyledText()
    for item in file.items {
      let isCurrent = item.id == self.item.id
      text.append(
        (isCurrent ? "●" : "") + (item.decision?.sign ?? (isCurrent ? "" : "·")) + " ",
        theme[item.decision?.role ?? (isCurrent ? .accent : .faint)])
    }
    text.append(
      "  " + Phrase.Meeting.decided(file.decided, of: file.items.count)[language], theme[.label])
    let total = MeetingTimer(
      seconds: file.file.seconds(at: session.now), budget: file.budget * max(1, file.items.count),
      theme: theme, language: language)
    text.append("   " + Phrase.Meeting.time[language] + " ", theme[.label])
    text.spans += total.text.spans
    canvas.put(text, at: row.origin, width: row.width)
  }
}
