import FunnelCore
import FunnelWording
import TerminalUI

/// The review meetings: the one to go on with, those to come, and the minutes of the past ones.
final class MeetingsScreen: Screen {
  let id = "meeting"

  private var known: MeetingRegister?
  private var selected: Meeting.ID?
  private var lastRow = 0
  private var offset = ScrollOffset()
  private var page = 10

  init() {}

  private func register(in session: Session) -> MeetingRegister {
    if let known, !known.isOutdated(in: session) { return known }
    let register = MeetingRegister(in: session)
    known = register
    if let row = row(in: register) {
      lastRow = row
    } else if !register.entries.isEmpty {
      selected = register.entries[min(lastRow, register.entries.count - 1)].meeting.id
    }
    return register
  }

  private func row(in register: MeetingRegister) -> Int? {
    register.entries.firstIndex { $0.meeting.id == selected }
  }

  private func entry(in session: Session) -> MeetingRegister.Entry? {
    let register = register(in: session)
    return row(in: register).map { register.entries[$0] }
  }

  func place(in session: Session) -> StyledText {
    StyledText(Phrase.Meeting.meetings[session.language], session.theme[.strong])
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    let register = register(in: session)
    func step(_ rows: Int) -> () -> Transition {
      { [self] in
        guard !register.entries.isEmpty else { return .stay }
        let place = (row(in: register) ?? 0) + max(-10_000, min(rows, 10_000))
        lastRow = min(max(0, place), register.entries.count - 1)
        selected = register.entries[lastRow].meeting.id
        return .stay
      }
    }
    return [
      Action("meetings.up", [.up, .character("k")], Phrase.Deals.up, run: step(-1)),
      Action("meetings.down", [.down, .character("j")], Phrase.Deals.down, run: step(1)),
      Action("meetings.pageUp", [.pageUp], Phrase.Deals.pageUp, run: step(-page)),
      Action("meetings.pageDown", [.pageDown], Phrase.Deals.pageDown, run: step(page)),
      Action("meetings.first", [.home, .character("g")], Phrase.Action.first, run: step(-10_000)),
      Action("meetings.last", [.end, .character("G")], Phrase.Action.last, run: step(10_000)),
      Action(
        "meetings.open", [.enter, .right, .character("l")], openLabel(in: session), inFooter: true,
        unless: { [self] in whyNone(in: session) }
      ) { [self] in open(in: session) },
      Action(
        "meetings.new", [.character("n")], Phrase.Meeting.Action.new, inFooter: true, writes: true
      ) { .push(MeetingPlanning.start(in: session)) },
      Action("meetings.watch", [.character("w")], Phrase.Meeting.Action.watch, inFooter: true) {
        .push(MeetingWatchScreen())
      },
      Action("meetings.back", [.left, .character("h")], Phrase.Action.back) { .pop },
    ]
  }

  private func whyNone(in session: Session) -> Phrase? {
    entry(in: session) == nil ? Phrase.Meeting.Unavailable.noMeeting : nil
  }

  private func openLabel(in session: Session) -> Phrase {
    switch entry(in: session)?.meeting.state {
    case .running: Phrase.Meeting.Action.resume
    case .ended: Phrase.Meeting.minutes
    case .planned, nil: Phrase.Meeting.Action.open
    }
  }

  private func open(in session: Session) -> Transition {
    guard let meeting = entry(in: session)?.meeting else { return .stay }
    if meeting.state == .ended { return .push(MinutesScreen(meeting: meeting.id)) }
    return .push(MeetingScreen(meeting: meeting.id, in: session))
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    let register = register(in: session)
    var main = area
    if area.width >= 100, let entry = entry(in: session) {
      let side: Rect
      (side, main) = area.divided(at: area.width * 4 / 10, from: .right)
      canvas.draw(MeetingCard(entry: entry, session: session), in: side)
    }
    canvas.frame(
      main, title: Phrase.Meeting.meetings[language], trailing: "\(register.entries.count)",
      style: theme[.frameFocused], titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = main.inset(left: 1, top: 1, right: 1, bottom: 1)
    guard !register.entries.isEmpty else {
      let lines = Phrase.Meeting.noMeetings[language].wrapped(to: body.width - 4)
      for (row, line) in lines.enumerated() {
        canvas.put(line, at: body.row(row + 1).origin.offset(x: 2), style: theme[.label])
      }
      return
    }
    let visible = Table.visibleRows(in: body)
    page = max(1, visible - 1)
    offset.show(row(in: register), visible: visible, of: register.entries.count)
    canvas.draw(
      Table(
        columns: columns(in: language), count: register.entries.count,
        selected: row(in: register), offset: offset, styles: theme.table
      ) { row in
        Self.row(register.entries[row], session)
      }, in: body)
  }

  private func columns(in language: Language) -> [TableColumn] {
    let meeting = EntityKind.meeting
    return [
      TableColumn(meeting.label(ofField: "day")[language], minimum: 8, maximum: 8, priority: 1),
      TableColumn(meeting.label(ofField: "state")[language], minimum: 13, maximum: 13),
      TableColumn(meeting.label(ofField: "title")[language], minimum: 18),
      TableColumn(
        Phrase.Screen.deals[language], alignment: .right, minimum: 5, maximum: 5, priority: 2),
      TableColumn(Phrase.Meeting.decision[language], minimum: 12, maximum: 15, priority: 3),
    ]
  }

  private static func row(_ entry: MeetingRegister.Entry, _ session: Session) -> Table.Row {
    let (theme, language, meeting) = (session.theme, session.language, entry.meeting)
    let day = meeting.day?.narrow(in: language, today: session.today) ?? "—"
    let isChanged = session.flashing.contains(EntityReference(meeting.id))
    return Table.Row(
      [
        StyledText(day, theme[.text]), meeting.standing(theme, language),
        StyledText(meeting.title, theme[.strong]),
        StyledText("\(entry.items.count)", theme[.text]), decisions(of: entry, theme),
      ],
      highlight: isChanged ? theme[.flash].background : nil)
  }

  /// `↑2 =1 ×1 !1`, only the decisions that were made.
  static func decisions(of entry: MeetingRegister.Entry, _ theme: Theme) -> StyledText {
    var text = StyledText()
    for decision in MeetingDecision.allCases {
      let count = entry.count(of: decision)
      if count > 0 { text.append("\(decision.sign)\(count) ", theme[decision.role]) }
    }
    return text
  }

  func plainText(in session: Session) -> [String] {
    let language = session.language
    let lines = register(in: session).entries.map { entry in
      let day = entry.meeting.day?.medium(in: language) ?? ""
      let decided = Phrase.Meeting.decided(entry.decided, of: entry.items.count)[language]
      return "\(entry.meeting.id) \(entry.meeting.title): \(day), "
        + "\(entry.meeting.standing[language]), \(decided)"
    }
    return [Phrase.Meeting.meetings[language], ""]
      + (lines.isEmpty ? [Phrase.Meeting.noMeetings[language]] : lines)
  }
}

extension Meeting {
  /// How far it is, with a sign.
  func standing(_ theme: Theme, _ language: Language) -> StyledText {
    let (sign, role): (String, Role) =
      switch state {
      case .planned: ("○", .label)
      case .running: isInterrupted ? ("‖", .warning) : ("●", .good)
      case .ended: ("✓", .label)
      }
    return StyledText(sign + " " + standing[language], theme[role])
  }
}
