import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The half-days of a week side by side, each with what is planned in it.
struct PlanGridView: Widget {
  let session: Session
  let contents: PlanContents
  let file: PlanFile
  /// The half-day the pointer is on.
  let slot: HalfDay?
  /// The entry of it that the pointer is on.
  let line: Int
  /// The entry that is being moved, shown where it would go.
  let grabbed: PlanEntry.ID?
  /// The half-days in which nothing is planned.
  let free: Set<HalfDay>

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.frame(
      area, title: "\(file.week.span(in: language)) · \(file.plan.state.label[language])",
      trailing: legend, style: theme[.frameFocused],
      titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let label =
      max(
        Phrase.Plan.morning[language].displayWidth, Phrase.Plan.afternoon[language].displayWidth)
      + 2
    let (_, days) = body.divided(at: label, from: .left)
    let (heading, halves) = days.divided(at: 1, from: .top)
    let width = days.width / max(1, contents.days.count)
    let (mornings, rest) = halves.divided(at: (halves.height - 1) / 2, from: .top)
    let afternoons = rest.inset(top: 1)
    canvas.rule(
      at: Point(x: body.x, y: rest.y), width: body.width, style: theme[.frame])
    for (isAfternoon, rows) in [(false, mornings), (true, afternoons)] {
      canvas.put(
        Phrase.Plan.half(isAfternoon: isAfternoon)[language],
        at: Point(x: body.x + 1, y: rows.y), style: theme[.label])
    }
    for (place, day) in contents.days.enumerated() {
      let x = days.x + place * width
      drawHeading(
        of: day, in: Rect(x: x, y: heading.y, width: width - 1, height: 1), on: &canvas)
      for (isAfternoon, rows) in [(false, mornings), (true, afternoons)] {
        drawCell(
          HalfDay(day, isAfternoon: isAfternoon),
          in: Rect(x: x, y: rows.y, width: width - 1, height: rows.height), on: &canvas)
      }
    }
  }

  private var legend: String {
    [Channel.visit, .meeting, .call, .mail].map { "\($0.sign) \($0.label[language])" }
      .joined(separator: "  ")
  }

  private func drawHeading(of day: Day, in row: Rect, on canvas: inout Canvas) {
    let isToday = day == session.today
    var text = StyledText(
      day.weekdayName(in: language) + " ", theme[isToday ? .accent : .strong])
    text.append(day.short(in: language), theme[isToday ? .accent : .label])
    canvas.put(text, at: row.origin, width: row.width)
  }

  private func drawCell(_ half: HalfDay, in cell: Rect, on canvas: inout Canvas) {
    let isPointed = half == slot
    var entries = file.entries(in: half).filter { $0.id != grabbed }
    if isPointed, let held = file.entries.first(where: { $0.id == grabbed }) {
      entries.append(held)
    }
    if isPointed, grabbed == nil {
      canvas.fill(
        cell, theme[.text].on(theme[.selection].background))
    }
    guard !entries.isEmpty else {
      let isWorked = contents.worked.contains(half)
      canvas.put(
        (isWorked ? Phrase.Plan.free : Phrase.Plan.holiday)[language], at: cell.origin,
        style: ground(theme[.faint], isPointed), width: cell.width)
      return
    }
    // Where there is room, each entry says on a second line what it is about.
    let lines = cell.height >= entries.count * 2 ? 2 : 1
    let shown = max(1, cell.height / lines)
    let first = isPointed ? max(0, min(line, entries.count - 1) - shown + 1) : 0
    for (row, entry) in entries.dropFirst(first).prefix(shown).enumerated() {
      let isSelected =
        grabbed == nil ? isPointed && first + row == line : entry.id == grabbed
      put(entry, isSelected, isPointed, in: cell.row(row * lines), on: &canvas)
      if lines == 2 {
        canvas.put(
          about(entry), at: cell.row(row * lines + 1).origin.offset(x: 3),
          style: ground(theme[.label], isPointed), width: cell.width - 3)
      }
    }
    let more = entries.count - first - shown
    if more > 0 {
      canvas.put(
        "+\(more)", at: Point(x: cell.maxX - 2 - "\(more)".count, y: cell.maxY - 1),
        style: ground(theme[.label], isPointed))
    }
  }

  /// What an entry is about beside its account: the subject, else the deal, and the person.
  private func about(_ entry: PlanEntry) -> String {
    let deal = contents.names.deal(of: entry)
    let subject = entry.subject ?? ""
    return [contents.names.contact(of: entry), subject.isEmpty ? deal : subject]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func ground(_ style: Style, _ isPointed: Bool) -> Style {
    isPointed && grabbed == nil ? style.on(theme[.selection].background) : style
  }

  private func put(
    _ entry: PlanEntry, _ isSelected: Bool, _ isPointed: Bool, in row: Rect,
    on canvas: inout Canvas
  ) {
    let isHeld = entry.id == grabbed
    let fate = contents.fate(of: entry).flatMap { $0 == .open ? nil : $0 }
    let name =
      [contents.names.account(of: entry), contents.names.deal(of: entry), entry.subject ?? ""]
      .first { !$0.isEmpty } ?? ""
    var text = StyledText()
    if isHeld {
      text.append("▸" + entry.channel.sign + " " + name, theme[.field])
    } else {
      let role: Role = isSelected ? .accent : .strong
      if let fate {
        text.append(fate.mark, ground(theme[fate.role], isPointed))
      } else {
        text.append(isSelected ? "▸" : " ", ground(theme[.accent], isPointed))
        text.append(
          entry.channel.sign, ground(theme[entry.channel.isTrip ? .accent : .label], isPointed))
        text.append(" ", ground(theme[.text], isPointed))
      }
      text.append(name, ground(theme[role], isPointed))
    }
    canvas.put(text, at: row.origin, width: row.width)
  }
}

extension Channel {
  /// The sign of the kind of activity in a narrow cell.
  var sign: String {
    switch self {
    case .visit: "◆"
    case .meeting: "●"
    case .call: "○"
    case .mail: "□"
    case .message: "▫"
    case .task: "·"
    }
  }

  /// Whether one goes somewhere for it.
  var isTrip: Bool { self == .visit || self == .meeting }
}

/// What became of a plan: how much was done, what was moved, dropped, and done without a plan.
struct PlanLookBackPane: Widget {
  let session: Session
  let contents: PlanContents
  /// The entry the pointer is on, which is always in sight.
  let selected: PlanEntry.ID?

  func draw(in area: Rect, on canvas: inout Canvas) {
    let (theme, language) = (session.theme, session.language)
    guard let back = contents.lookBack else { return }
    let rate = back.done
    let share = rate.fraction.map { language.percent($0) + "  " } ?? ""
    let bounds = rate.wilson.map { "  " + language.interval($0) } ?? ""
    canvas.frame(
      area, title: Phrase.Plan.lookBack[language],
      trailing: rate.n == 0
        ? ""
        : "\(Phrase.Plan.done[language])  \(share)\(language.ratio(rate.k, of: rate.n))"
          + bounds, style: theme[.frame], titleStyle: theme[.accent], trailingStyle: theme[.strong])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    var lines = back.rows.map { row in
      line(
        row.fate.mark + row.fate.label[language], row.fate.role, row.entry.slot.name(in: language),
        contents.names.name(of: row.entry))
    }
    lines += back.unplanned.map { activity in
      line(
        "+ " + Phrase.Plan.unplanned[language], .accent,
        activity.day.map { "\($0.weekdayName(in: language)) \($0.short(in: language))" } ?? "",
        contents.names.name(of: activity))
    }
    let place = back.rows.firstIndex { $0.entry.id == selected } ?? 0
    // With the last entry comes what was not planned, as far as there is room.
    let wanted = place == back.rows.count - 1 ? lines.count - 1 : place + 1
    let first = max(0, min(wanted - body.height + 1, place))
    for (row, line) in lines.dropFirst(first).prefix(body.height).enumerated() {
      let hidden = lines.count - first - row
      let isLast = row == body.height - 1 && hidden > 1
      canvas.put(
        isLast ? StyledText("… +\(hidden)", theme[.label]) : line,
        at: body.row(row).origin, width: body.width)
      guard first + row == place, selected != nil, !isLast else { continue }
      canvas.put("▸", at: body.row(row).origin.offset(x: -1), style: theme[.accent])
    }
  }

  private func line(_ fate: String, _ role: Role, _ when: String, _ what: String) -> StyledText {
    let theme = session.theme
    var text = StyledText(fate.padded(to: 19), theme[role])
    text.append(when.padded(to: 18), theme[.label])
    text.append(what, theme[.text])
    return text
  }
}
