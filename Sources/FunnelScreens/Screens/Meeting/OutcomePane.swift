import FunnelCore
import FunnelWording
import TerminalUI

/// What comes of the talk about a deal: the decision, the new actions, the notes.
struct OutcomePane: Widget {
  let file: StoredMeeting
  let item: MeetingItem
  let session: Session
  let isFocused: Bool
  /// The action under the pointer.
  let pointed: Int
  /// The notes while they are being typed.
  let typed: TextEditing?

  private var theme: Theme { session.theme }
  private var language: Language { session.language }
  /// Whether nothing more is decided or written down.
  private var isOver: Bool { file.meeting.state == .ended }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.framePane(
      area, title: Phrase.Meeting.outcome[language],
      isFocused: isFocused, in: theme)
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    guard body.width > 0 else { return }
    // Where there is width rather than height, the parts stand side by side.
    if body.width >= 76, body.height < 16 {
      let (left, rest) = body.divided(at: max(20, body.width * 2 / 9), from: .left)
      let (middle, right) = rest.divided(at: rest.width * 4 / 7, from: .left)
      drawDecision(in: left.inset(right: 2), on: &canvas)
      drawActions(in: middle.inset(right: 2), on: &canvas)
      drawNotes(in: right, on: &canvas)
    } else {
      let (top, rest) = body.divided(at: decisionRows(in: body), from: .top)
      drawDecision(in: top, on: &canvas)
      let (middle, bottom) = rest.divided(
        at: min(max(2, actionRows(over: body.width) + 2), max(2, rest.height - 4)), from: .top)
      drawActions(in: middle, on: &canvas)
      drawNotes(in: bottom, on: &canvas)
    }
  }

  // MARK: Decision

  private func decisionRows(in body: Rect) -> Int {
    let reason = item.reason.map { $0.wrapped(to: body.width).count } ?? 0
    return (body.height >= 14 ? 6 : 3) + (item.decision == nil ? 0 : reason)
  }

  private func drawDecision(in area: Rect, on canvas: inout Canvas) {
    heading(Phrase.Meeting.decision, in: area, on: &canvas)
    let isTall = area.height >= 6
    if isTall {
      for (row, decision) in MeetingDecision.allCases.enumerated() {
        draw(decision, in: area.row(row + 1), on: &canvas)
      }
    } else if let decision = item.decision {
      draw(decision, in: area.row(1), on: &canvas)
    } else {
      canvas.put(
        Phrase.Meeting.undecided[language], at: area.row(1).origin, style: theme[.faint],
        width: area.width)
    }
    guard let reason = item.reason, item.decision != nil else { return }
    let first = isTall ? 5 : 2
    for (row, line) in reason.wrapped(to: area.width).enumerated() where first + row < area.height {
      canvas.put(line, at: area.row(first + row).origin, style: theme[.text])
    }
  }

  /// `a ↑ advance`, the one decided upon bright and in brackets of its own.
  private func draw(_ decision: MeetingDecision, in row: Rect, on canvas: inout Canvas) {
    let isDecided = decision == item.decision
    let label = " \(decision.sign) \(decision.label[language]) "
    canvas.put(
      isOver ? " " : String(decision.key), at: row.origin,
      style: theme[isDecided ? .faint : .accent])
    canvas.put(
      label, at: row.origin.offset(x: 2),
      style: isDecided
        ? theme[decision.role].adding([.reverse, .bold])
        : theme[item.decision == nil ? .text : .faint],
      width: row.width - 2)
    if isDecided {
      canvas.put("✓", at: row.origin.offset(x: 3 + label.displayWidth), style: theme[decision.role])
    }
  }

  // MARK: Actions

  private var actionLines: [ActionLine] {
    file.file.actions(of: item.deal).enumerated().map { place, action in
      ActionLine(action: action, session: session, isPointed: isFocused && place == pointed)
    }
  }

  /// The rows in which every task stands whole, with who does it below.
  private func actionRows(over width: Int) -> Int {
    actionLines.reduce(0) { $0 + $1.wrappedTask(to: width).count + 1 }
  }

  private func drawActions(in area: Rect, on canvas: inout Canvas) {
    heading(Phrase.Meeting.newActions, in: area, on: &canvas)
    let lines = actionLines
    guard !lines.isEmpty else {
      canvas.put(
        isOver ? "—" : Phrase.Meeting.noActions[language], at: area.row(1).origin,
        style: theme[.faint],
        width: area.width)
      return
    }
    let isAiry = area.height >= lines.count * 2 + 1
    // Rows beyond the two of each action go to long tasks, the first ones first.
    var spare = area.height - 1 - lines.count * 2
    var row = 1
    for line in lines where row < area.height {
      if isAiry {
        let task = line.wrappedTask(to: area.width, over: 1 + spare)
        for (place, part) in (task + [line.who]).enumerated() {
          let indent = place == 0 ? 0 : 2
          canvas.put(
            part, at: area.row(row + place).origin.offset(x: indent), width: area.width - indent)
        }
        row += task.count + 1
        spare -= task.count - 1
      } else {
        let who = line.who.clipped(to: area.width / 2)
        let room = area.width - who.displayWidth - 2
        canvas.put(line.task, at: area.row(row).origin, width: room)
        canvas.put(who, at: Point(x: area.maxX - who.displayWidth, y: area.row(row).y))
        row += 1
      }
    }
  }

  // MARK: Notes

  private func drawNotes(in area: Rect, on canvas: inout Canvas) {
    heading(Phrase.Meeting.notes, in: area, on: &canvas)
    let body = area.inset(top: 1)
    if let typed {
      canvas.draw(TypedNote(typed: typed, style: theme[.field]), in: body)
      return
    }
    guard let note = item.note, !note.isEmpty else {
      canvas.put(
        isOver ? "—" : Phrase.Meeting.noNotes[language], at: body.row(0).origin,
        style: theme[.faint],
        width: body.width)
      return
    }
    for (row, line) in note.wrapped(to: body.width).prefix(body.height).enumerated() {
      canvas.put(line, at: body.row(row).origin, style: theme[.text])
    }
  }

  private func heading(_ phrase: Phrase, in area: Rect, on canvas: inout Canvas) {
    canvas.put(phrase[language], at: area.row(0).origin, style: theme[.label], width: area.width)
  }
}

/// An action in two pieces: what is to be done, and by whom until when.
struct ActionLine {
  let action: ActionItem
  let session: Session
  let isPointed: Bool

  /// `○ send the quotation`.
  var task: StyledText { StyledText([sign, .init(action.task, taskStyle)]) }

  /// The task over as many lines as it needs, or on one where it may not have them; those below
  /// are without the sign.
  func wrappedTask(to width: Int, over lines: Int = .max) -> [StyledText] {
    let parts = action.task.wrapped(to: max(1, width - 2))
    guard parts.count > 1, parts.count <= lines else { return [task] }
    var wrapped = parts.map { StyledText($0, taskStyle) }
    wrapped[0].spans.insert(sign, at: 0)
    return wrapped
  }

  private var sign: StyledText.Span {
    guard !isPointed else { return .init("▸ ", session.theme[.accent]) }
    let (sign, role): (String, Role) =
      switch action.state {
      case .planned: isOverdue ? ("!", .bad) : ("○", .label)
      case .done: ("✓", .good)
      case .dropped: ("×", .label)
      }
    return .init(sign + " ", session.theme[role])
  }

  private var taskStyle: Style {
    let role: Role =
      switch action.state {
      case .planned: isOverdue ? .bad : .text
      case .done, .dropped: .faint
      }
    return session.theme[isPointed ? .accent : role]
  }

  /// `Calvin  28 Nov`.
  var who: StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(action.assignee ?? Phrase.Common.noOwner[language], theme[.person])
    let day = action.due?.short(in: language, today: session.today)
    text.append("  " + (day ?? Phrase.Common.noDate[language]), theme[isOverdue ? .bad : .label])
    if isOverdue { text.append("  " + Phrase.Common.overdue[language], theme[.bad]) }
    return text
  }

  private var isOverdue: Bool {
    action.state == .planned && (action.due.map { $0 < session.today } ?? false)
  }
}

/// A text being typed over several lines, with its cursor.
struct TypedNote: Widget {
  let typed: TextEditing
  let style: Style

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard area.width > 1, area.height > 0 else { return }
    let characters = Array(typed.text.sanitized)
    var lines: [String] = [""]
    var used = 0
    var cursor = Point(x: 0, y: 0)
    for (place, character) in characters.enumerated() {
      let width = String(character).displayWidth
      if used + width > area.width - 1 {
        lines.append("")
        used = 0
      }
      if place == typed.cursor { cursor = Point(x: used, y: lines.count - 1) }
      lines[lines.count - 1].append(character)
      used += width
    }
    if typed.cursor >= characters.count { cursor = Point(x: used, y: lines.count - 1) }
    let first = max(0, min(cursor.y, lines.count - 1) - area.height + 1)
    for row in 0..<min(area.height, max(3, lines.count - first)) {
      canvas.fill(area.row(row), style)
      guard lines.indices.contains(first + row) else { continue }
      canvas.put(lines[first + row], at: area.row(row).origin, style: style)
    }
    canvas.cursor = area.origin.offset(x: cursor.x, y: cursor.y - first)
  }
}
