import FunnelCore
import FunnelWording
import TerminalUI

/// The deal on the table: who and how much, where we stand, what has changed, what is open.
struct DealOnTable: Widget {
  let file: StoredMeeting
  let item: MeetingItem
  let briefing: DealBriefing
  let session: Session
  let isFocused: Bool
  /// The first line shown of the sections.
  var scroll: Int

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  /// The rows above the sections.
  private static let head = 9

  /// The most that the sections can scroll in an area with its frame.
  func mostScroll(in area: Rect) -> Int {
    let body = body(of: area)
    let lines = columns(in: body).map(\.count).max() ?? 0
    return max(0, lines - max(1, body.height - Self.head))
  }

  private func body(of area: Rect) -> Rect { area.inset(left: 2, top: 1, right: 2, bottom: 1) }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let place = file.file.place(of: item.id).map { $0 + 1 } ?? 0
    canvas.framePane(
      area, title: Phrase.Meeting.place(place, of: file.items.count)[language],
      trailing: stateText, isFocused: isFocused, in: theme)
    let body = body(of: area)
    guard let deal = session.book.deals[item.deal] else { return }
    drawHead(deal, in: body, on: &canvas)
    canvas.draw(PositionLines(briefing: briefing, session: session), in: body.inset(top: 6))
    drawSections(in: body.inset(top: Self.head), on: &canvas)
    let hidden = mostScroll(in: area) - scroll
    if hidden > 0 {
      canvas.put(
        " ▾ \(hidden) ", at: Point(x: area.maxX - 9, y: area.maxY - 1), style: theme[.label])
    }
  }

  private var stateText: String {
    switch file.meeting.state {
    case .planned: Phrase.Meeting.notBegun[language]
    case .running: file.isTicking ? "" : "‖ " + Phrase.Meeting.interrupted[language]
    case .ended: MeetingState.ended.label[language]
    }
  }

  // MARK: Head

  private func drawHead(_ deal: Deal, in body: Rect, on canvas: inout Canvas) {
    let timer = MeetingTimer(
      seconds: file.seconds(on: item, at: session.now), budget: file.budget, theme: theme,
      language: language)
    let digits = LargeDigits(timer.clock, style: theme[timer.role])
    let room = body.width - digits.width - 3
    let isTimed = room >= 30
    let width = isTimed ? room : body.width
    let lines = facts(of: deal)
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: body.row(row).origin, width: width)
    }
    guard isTimed else {
      canvas.put(timer.text, at: body.row(4).origin, width: body.width)
      return
    }
    let right = Rect(x: body.maxX - digits.width, y: body.y, width: digits.width, height: 5)
    canvas.draw(digits, in: right)
    canvas.draw(timer.gauge, in: right.row(3))
    var note = timer.text
    note.spans.removeFirst()
    if timer.isOver { note.spans.insert(StyledText.Span("!", theme[.bad]), at: 0) }
    let text = note.clipped(to: width)
    canvas.put(text, at: Point(x: body.maxX - text.displayWidth, y: right.row(4).y))
  }

  private func facts(of deal: Deal) -> [StyledText] {
    let (book, today) = (session.book, session.today)
    let name = StyledText(deal.name, theme[.strong].adding(.bold))
    var who = StyledText(book.accountName(of: deal), theme[.strong])
    let owner = book.ownerName(of: deal)
    if !owner.isEmpty {
      who.append(book.accountName(of: deal).isEmpty ? "" : "  ", theme[.label])
      who.append(owner, theme[.person])
    }
    var stage = StyledText(
      deal.amount?.full(in: language) ?? Phrase.Common.notKnown[language],
      theme[deal.amount == nil ? .faint : .strong])
    if deal.isOpen, let found = book.stages[deal.stage] {
      stage.append("   " + found.name[language] + " ", theme[.text])
      stage.append(language.percent(found.probability), theme[.label])
    }
    if deal.outcome.isClosed { stage.append("   " + deal.outcome.label[language], theme[.warning]) }
    var close = StyledText(Phrase.Deal.close[language] + " ", theme[.label])
    if let date = deal.expectedCloseDate {
      let isPast = deal.isPastDue(on: today)
      close.append(date.short(in: language, today: today), theme[isPast ? .bad : .strong])
      close.append(" " + date.day.relative(to: today, in: language), theme[isPast ? .bad : .label])
    } else {
      close.append(Phrase.Common.noDate[language], theme[.faint])
    }
    return [name, who, stage, close, zone(of: deal)]
  }

  /// ` BEST FEW  75 + 75 = 150   joint 56.25 %   ✓ agrees`.
  private func zone(of deal: Deal) -> StyledText {
    let analysis = briefing.analysis
    var text = StyledText(
      " " + analysis.zone.label[language].uppercased() + " ",
      theme[analysis.zone.role].adding([.reverse, .bold]))
    if let score = analysis.score { text.append("  \(score)", theme[.strong]) }
    if let joint = analysis.joint {
      text.append("   " + Phrase.Deal.joint[language] + " ", theme[.label])
      text.append(language.exactPercent(joint), theme[.strong])
    }
    switch analysis.dateAudit {
    case .consistent:
      text.append("   ✓ " + analysis.dateAudit.label[language], theme[.good])
    case .readyEarly, .dateFiction, .pastDue:
      text.append("   ▲ " + analysis.dateAudit.label[language], theme[.warning])
    case .unknown: break
    }
    return text
  }

  // MARK: Sections

  private func drawSections(in area: Rect, on canvas: inout Canvas) {
    let columns = columns(in: area)
    let width = columnWidth(in: area)
    for (place, lines) in columns.enumerated() {
      let x = area.x + place * (width + 3)
      for (row, line) in lines.dropFirst(scroll).prefix(area.height).enumerated() {
        line.draw(in: Rect(x: x, y: area.y + row, width: width, height: 1), on: &canvas)
      }
    }
  }

  /// The lines of the sections: side by side where there is room.
  private func columns(in area: Rect) -> [[DealBriefing.Line]] {
    let story = briefing.story(in: session)
    let work = briefing.work(in: session, carried: file.carried)
    let width = columnWidth(in: area)
    return width < area.width
      ? [lines(of: story, width), lines(of: work, width)] : [lines(of: work + story, width)]
  }

  private func columnWidth(in area: Rect) -> Int {
    area.width >= 64 ? (area.width - 3) / 2 : area.width
  }

  private func lines(
    of sections: [DealBriefing.Section], _ width: Int
  ) -> [DealBriefing.Line] {
    var lines: [DealBriefing.Line] = []
    for section in sections {
      if !lines.isEmpty { lines.append(DealBriefing.Line()) }
      lines.append(DealBriefing.Line(section.title, theme[.title]))
      lines += section.lines.flatMap { $0.rows(within: width) }
    }
    return lines
  }
}
