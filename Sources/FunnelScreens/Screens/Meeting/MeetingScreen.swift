public import FunnelCore
import FunnelStore
import FunnelWording
public import TerminalUI

/// A review meeting: the agenda, the deal on the table, what is decided about it.
///
/// Everything is stored at once; what stands on screen is what another terminal sees.
public final class MeetingScreen: Screen {
  /// The stable name.
  public let id = "meetingTable"

  /// The panes, in the order that Tab goes through them.
  enum Pane: CaseIterable {
    case agenda
    case deal
    case outcome
  }

  let meeting: Meeting.ID
  /// What the store knows of the meeting; nil once it is gone.
  var file: StoredMeeting?
  /// The transactions done here that `u` takes back, the newest last.
  var done: [Int64] = []
  /// Since when the clock goes that this screen has set going.
  var since: Instant?
  /// Whether ending was asked for once, with deals undecided.
  var isEnding = false
  private var known: DealBriefing?
  private var knownSequence: Int64 = -1
  var pane = Pane.deal
  /// The row of the agenda under the pointer.
  var pointed: MeetingItem.ID?
  /// The action under the pointer in the outcome.
  var pointedAction = 0
  /// The notes while they are being typed, and for which row.
  var typed: TextEditing?
  var typedFor: MeetingItem.ID?
  /// Whether what is typed could not be kept, so that Esc gives it up.
  var areNotesRefused = false
  var lastKey: Instant
  var offset = ScrollOffset()
  var scroll = 0
  /// The area it was drawn in last, and the second its clock showed.
  var size = Size(columns: 120, rows: 34)
  private var shownSecond = -1

  /// A meeting; a running one that was interrupted goes on.
  public init(meeting: Meeting.ID, in session: Session) {
    self.meeting = meeting
    lastKey = session.now
    file = StoredMeeting(meeting, in: session)
    pointed = file?.meeting.current ?? file?.items.first?.id
    if file?.meeting.state == .running { resume(in: session) }
    if file?.meeting.state == .planned { pane = .agenda }
  }

  /// Whether notes are being typed.
  public var isTyping: Bool { typed != nil }

  /// Brings what is shown up to date with the book.
  func refresh(in session: Session) {
    guard file?.isOutdated(in: session) ?? true else { return }
    file = StoredMeeting(meeting, in: session)
    if file?.file.place(of: pointed) == nil { pointed = file?.current?.id ?? file?.items.first?.id }
  }

  /// The row whose deal is shown: the one on the table, before the meeting the one pointed at.
  var shown: MeetingItem? {
    guard let file else { return nil }
    return file.current ?? file.items.first { $0.id == pointed } ?? file.items.first
  }

  /// What the team has to know of the deal that is shown.
  func briefing(in session: Session) -> DealBriefing? {
    guard let deal = shown?.deal else { return nil }
    if let known, known.deal == deal, knownSequence == session.book.sequence { return known }
    let briefing = DealBriefing(of: deal, in: session)
    (known, knownSequence) = (briefing, session.book.sequence)
    return briefing
  }

  /// What a deal is called.
  func name(of deal: Deal.ID, in session: Session) -> String {
    session.book.deals[deal]?.name ?? deal.description
  }

  /// The meeting and how far it is, for the title line.
  public func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    guard let file else { return StyledText(Phrase.Screen.meeting[language], theme[.strong]) }
    var text = StyledText(file.meeting.title, theme[.strong])
    text.append("  " + file.stateLabel[language], theme[file.isInterrupted ? .warning : .label])
    return text
  }

  // MARK: Time

  /// Draws anew when the clock shows another second; keeps notes within a second of the last key.
  public func rest(in session: Session) -> Bool {
    var isChanged = false
    if typed != nil, file?.meeting.state != .ended,
      session.now.milliseconds - lastKey.milliseconds >= 500
    {
      isChanged = keepNotes(in: session)
    }
    guard let file, file.isTicking, let item = file.current else { return isChanged }
    return file.seconds(on: item, at: session.now) != shownSecond || isChanged
  }

  /// Keeps the notes and how long the deal was on the table.
  public func close(in session: Session) {
    refresh(in: session)
    _ = keepNotes(in: session)
    typed = nil
    pause(in: session)
  }

  // MARK: Drawing

  /// Draws the panes side by side, or one of them where there is little room.
  public func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    refresh(in: session)
    size = area.size
    guard let file, let item = shown, let briefing = briefing(in: session) else {
      drawEmpty(in: area, on: &canvas, session)
      return
    }
    shownSecond = file.seconds(on: item, at: session.now)
    let panes = MeetingLayout(area, focus: pane).panes
    if let strip = panes.strip { drawStrip(item, in: strip, on: &canvas, session) }
    if let place = panes.agenda { drawAgenda(file, in: place, on: &canvas, session) }
    if let place = panes.deal {
      var table = DealOnTable(
        file: file, item: item, briefing: briefing, session: session, isFocused: pane == .deal,
        scroll: 0)
      scroll = min(scroll, table.mostScroll(in: place))
      table.scroll = scroll
      canvas.draw(table, in: place)
    }
    if let place = panes.outcome {
      let count = file.file.actions(of: item.deal).count
      pointedAction = min(pointedAction, max(0, count - 1))
      canvas.draw(
        OutcomePane(
          file: file, item: item, session: session, isFocused: pane == .outcome,
          pointed: pointedAction, typed: typedFor == item.id ? typed : nil),
        in: place)
    }
  }

  private func drawAgenda(
    _ file: StoredMeeting, in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    let row = file.file.place(of: pane == .agenda ? pointed : file.current?.id ?? pointed)
    offset.show(row, visible: AgendaPane.visibleRows(in: area), of: file.items.count)
    canvas.draw(
      AgendaPane(
        file: file, session: session, pointed: pane == .agenda ? pointed : nil,
        isFocused: pane == .agenda, offset: offset),
      in: area)
  }

  private func drawEmpty(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    guard let file else { return }
    drawAgenda(file, in: area, on: &canvas, session)
  }

  /// The panes by name, and the deal and its clock, where one pane is shown at a time.
  private func drawStrip(
    _ item: MeetingItem, in row: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    let (theme, language) = (session.theme, session.language)
    guard let file else { return }
    var text = StyledText(" ", theme[.text])
    for pane in Pane.allCases {
      let isShown = pane == self.pane
      text.append(isShown ? "▸" : " ", theme[.accent])
      text.append(pane.label[language] + " ", theme[isShown ? .accent : .label])
    }
    canvas.put(text, at: row.origin, width: row.width)
    guard pane != .deal else { return }
    let timer = MeetingTimer(
      seconds: file.seconds(on: item, at: session.now), budget: file.budget, theme: theme,
      language: language)
    var right = StyledText(
      name(of: item.deal, in: session).clipped(
        to: max(0, row.width - text.displayWidth - timer.text.displayWidth - 5)), theme[.strong])
    right.append("  ", theme[.text])
    right.spans += timer.text.spans
    canvas.put(right, at: Point(x: row.maxX - right.displayWidth - 1, y: row.y))
  }

  /// The meeting as lines in reading order.
  public func plainText(in session: Session) -> [String] {
    refresh(in: session)
    guard let file else { return [] }
    let language = session.language
    let rows = file.items.map { item in
      let decision = (item.decision?.label ?? Phrase.Meeting.undecided)[language]
      let isCurrent = item.id == file.meeting.current
      return "\(item.order) \(name(of: item.deal, in: session)): \(decision)"
        + (isCurrent ? " (\(Phrase.Meeting.onTheTable[language]))" : "")
    }
    return [place(in: session).text, ""] + rows
  }
}

extension MeetingScreen.Pane: Labelled {
  /// The pane's name.
  var label: Phrase {
    switch self {
    case .agenda: Phrase.Meeting.agenda
    case .deal: Phrase.Screen.deal
    case .outcome: Phrase.Meeting.outcome
    }
  }
}
