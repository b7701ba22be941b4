import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

extension PlanScreen {
  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    guard let contents = contents(in: session) else {
      return drawNote(whyNobody(session), in: area, on: &canvas, session)
    }
    var rest = area
    if area.height >= 18 {
      let goals: Rect
      (goals, rest) = rest.divided(at: contents.goals.count + 2, from: .top)
      drawGoals(contents, in: goals, on: &canvas, session)
    }
    guard let file = contents.file else {
      return drawNote(
        session.today.weekday == 5 ? Phrase.Plan.fridayOffer : Phrase.Plan.none, in: rest,
        on: &canvas, session)
    }
    let below = isLookingBack ? max(8, rest.height / 2) : rest.height >= 16 ? 6 : 0
    let (detail, grid) = rest.divided(at: below, from: .bottom)
    canvas.draw(
      PlanGridView(
        session: session, contents: contents, file: file, slot: slot, line: line, grabbed: grabbed,
        free: free(contents)), in: grid)
    if isLookingBack {
      canvas.draw(
        PlanLookBackPane(
          session: session, contents: contents, selected: entry(in: session)?.id), in: detail)
    } else {
      drawDetail(contents, in: detail, on: &canvas, session)
    }
  }

  private func free(_ contents: PlanContents) -> Set<HalfDay> {
    contents.worked.subtracting(contents.file?.entries.map(\.slot) ?? [])
  }

  private func drawNote(
    _ phrase: Phrase, in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    canvas.frame(
      area, title: week(in: session).span(in: session.language), trailing: "",
      style: session.theme[.frameFocused], titleStyle: session.theme[.title],
      trailingStyle: session.theme[.label])
    let body = area.inset(left: 3, top: 2, right: 3, bottom: 1)
    for (row, line) in phrase[session.language].wrapped(to: max(10, body.width)).enumerated() {
      canvas.put(line, at: body.row(row).origin, style: session.theme[.label], width: body.width)
    }
  }

  private func drawGoals(
    _ contents: PlanContents, in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    let (theme, language) = (session.theme, session.language)
    // Other screens count the pipeline that is chosen there.
    canvas.frame(
      area, title: session.title(Phrase.Plan.goals, counting: nil),
      trailing: owner(in: session).flatMap { session.book.owners[$0]?.name } ?? "",
      style: theme[.frame],
      titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    let width = contents.goals.map { $0.period.name(in: language).displayWidth }.max() ?? 8
    for (row, goal) in contents.goals.enumerated() {
      var text = StyledText(
        goal.period.name(in: language).padded(to: width + 2), theme[.strong])
      let isShort = (goal.progress?.remaining ?? 0) > 0 && (goal.progress?.gap ?? 0) > 0
      text.append(
        Phrase.Plan.progress(goal, in: session.book.settings.currency)[language],
        theme[goal.progress == nil ? .label : isShort ? .warning : .good])
      canvas.put(text, at: body.row(row).origin, width: body.width)
    }
  }

  /// What the entry under the pointer is about and why it is there.
  private func drawDetail(
    _ contents: PlanContents, in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    guard area.height > 2 else { return }
    let (theme, language) = (session.theme, session.language)
    let left = left(in: session)
    canvas.frame(
      area, title: slot?.name(in: language) ?? "",
      trailing: left > 0 ? "\(Phrase.Plan.left[language]) \(left)" : "", style: theme[.frame],
      titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    if grabbed != nil {
      canvas.put(
        Phrase.Plan.moving[language], at: body.origin, style: theme[.accent], width: body.width)
    }
    guard let entry = entry(in: session) else {
      let isFriday = session.today.weekday == 5 && week(in: session).contains(session.today)
      let note = isFriday ? Phrase.Plan.fridayOffer : Phrase.Plan.free
      canvas.put(note[language], at: body.origin, style: theme[.label], width: body.width)
      return
    }
    var lines: [StyledText] = grabbed == nil ? [] : [StyledText()]
    lines.append(StyledText(contents.names.name(of: entry), theme[.strong]))
    let deal = contents.names.deal(of: entry)
    if !deal.isEmpty {
      lines.append(
        StyledText("\(Phrase.Deals.deal[language])  \(deal)", theme[.text]))
    }
    if let reason = entry.reason {
      lines.append(StyledText("\(Phrase.Plan.why[language])  \(reason)", theme[.label]))
    }
    if let fate = contents.fate(of: entry) {
      lines.append(StyledText(fate.mark + fate.label[language], theme[fate.role]))
    }
    for (row, line) in lines.prefix(body.height).enumerated() {
      canvas.put(line, at: body.row(row).origin, width: body.width)
    }
  }
}

extension PlanContents {
  /// What became of an entry; nil while the plan is only proposed.
  func fate(of entry: PlanEntry) -> PlanLookBack.Fate? {
    guard let state = file?.plan.state, state != .proposed else { return nil }
    return lookBack?.rows.first { $0.entry.id == entry.id }?.fate
  }
}

extension PlanLookBack.Fate {
  /// The role of its colour.
  var role: Role {
    switch self {
    case .done: .good
    case .moved: .warning
    case .dropped: .bad
    case .open: .label
    }
  }
}
