import FunnelCore
import FunnelWording
import TerminalUI

/// The home screen: the funnel of a pipeline, its zones, its health, what needs attention, and
/// what changed last.
final class FunnelScreen: Screen {
  let id = "funnel"

  /// What the length of a bar stands for.
  enum Measure: CaseIterable {
    case value
    case count
    case weighted
  }

  /// The panes, in the order that Tab goes through them.
  enum Pane: CaseIterable {
    case stages
    case zones
    case health
    case attention
  }

  private var measure = Measure.value
  private var pane = Pane.stages
  private var stage: Stage.ID?
  private var line: [Pane: Int] = [:]

  /// The home screen with the pointer on the first stage.
  init() {}

  func place(in session: Session) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText(session.pipeline?.name[language] ?? "—", theme[.strong])
    let period = session.scope.period.map { $0.name(in: language) + " · " } ?? ""
    let who =
      session.scope.filter.isEmpty ? Phrase.Common.everyone[language] : session.scope.filter.text
    text.append(
      "  \(period)\(who) · \(session.book.settings.currency.sign(in: language))",
      theme[.label])
    return text
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    func step(_ rows: Int) -> () -> Transition {
      { [self] in
        move(by: rows, in: session)
        return .stay
      }
    }
    return [
      Action(
        "funnel.up", [.up, .character("k")], Phrase.Action.stage, hint: "↑↓", run: step(-1)),
      Action("funnel.down", [.down, .character("j")], Phrase.Action.stage, run: step(1)),
      Action("funnel.first", [.home, .character("g")], Phrase.Action.first, run: step(.min / 2)),
      Action("funnel.last", [.end, .character("G")], Phrase.Action.last, run: step(.max / 2)),
      Action(
        "funnel.open", [.right, .enter, .character("l")], Phrase.Action.deals, inFooter: true
      ) { [self] in open(in: session) },
      Action("funnel.measure", [.character("v")], Phrase.Action.valueOrCount, inFooter: true) {
        [self] in
        measure = measure.next
        return .stay
      },
      Action("funnel.pane", [.tab], Phrase.Action.pane, inFooter: true) { [self] in
        pane = pane.next
        return .stay
      },
      Action("funnel.paneBack", [.backTab], Phrase.Action.pane) { [self] in
        pane = pane.previous
        return .stay
      },
      Action("funnel.filter", [.character("/")], Phrase.Action.filter, inFooter: true) {
        .push(FormScreen.scopeFilter(session))
      },
      Action("funnel.all", [.character("*")], Phrase.Deals.allDeals) { .push(DealsScreen()) },
      Action(
        "funnel.new", [.character("n")], Phrase.Action.newDeal, writes: true
      ) { .push(FormScreen.newDeal(session)) },
      Action("funnel.meeting", [.character("m")], Phrase.Meeting.Action.list) {
        .push(MeetingsScreen())
      },
      Action("funnel.import", [.character("I")], Phrase.Action.import, writes: true) {
        .push(ImportDialog.start(session))
      },
      Action(
        "funnel.demo", [.character("d")], Phrase.Dialog.demo, writes: true,
        unless: { session.book.deals.isEmpty ? nil : Phrase.Dialog.notEmpty }
      ) {
        session.perform(DemoData.changes(today: session.today), Phrase.Dialog.demo)
        session.scope.pipeline = session.book.defaultPipeline?.id
        return .stay
      },
    ]
  }

  private func move(by rows: Int, in session: Session) {
    func moved(_ place: Int, of count: Int) -> Int {
      count == 0 ? 0 : min(max(0, place + max(-count, min(rows, count))), count - 1)
    }
    switch pane {
    case .stages:
      let stages = session.figures.funnel.stages.map(\.stage.id)
      guard !stages.isEmpty else { return }
      stage = stages[moved(place(of: stages), of: stages.count)]
    case .zones: line[pane] = moved(line[pane] ?? 0, of: Zone.allCases.count)
    case .health: line[pane] = moved(line[pane] ?? 0, of: HealthPane(session).lines.count)
    case .attention:
      line[pane] = moved(line[pane] ?? 0, of: session.figures.attention.count)
    }
  }

  private func place(of stages: [Stage.ID]) -> Int {
    stage.flatMap { stages.firstIndex(of: $0) } ?? 0
  }

  /// Opens the deals behind what the pointer is on.
  private func open(in session: Session) -> Transition {
    let place = line[pane] ?? 0
    switch pane {
    case .stages:
      let stages = session.figures.funnel.stages.map(\.stage)
      guard !stages.isEmpty else { return .stay }
      let stage = stages[self.place(of: stages.map(\.id))]
      return .push(DealsScreen(part: .stage(stage.id), heading: Phrase(stage.name)))
    case .zones:
      let row = session.figures.zones.zones[place]
      return .push(DealsScreen(base: row.terms, heading: row.zone.label))
    case .health: return HealthPane(session).open(place)
    case .attention:
      let items = session.figures.attention
      guard items.indices.contains(place) else { return .stay }
      return .push(
        DealsScreen(
          part: .all, base: items[place].terms, heading: items[place].phrase(in: session.book)))
    }
  }

  // MARK: Drawing

  /// What the bars stand for; their number where no deal has an amount yet.
  private func shownMeasure(in session: Session) -> Measure {
    let hasAmounts = session.figures.funnel.totals.openValue > 0
    return hasAmounts ? measure : .count
  }

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    guard session.pipeline != nil, session.book.deals.count > 0 else {
      canvas.draw(Welcome(session: session), in: area)
      return
    }
    let side = area.width >= 100 ? min(44, area.width * 2 / 5) : 30
    let (right, left) =
      area.width >= 64
      ? area.divided(at: side, from: .right) : (Rect(x: 0, y: 0, width: 0, height: 0), area)
    let isTall = area.height >= 30
    let (zones, stages) = left.divided(
      at: area.height >= 18 ? (isTall ? 8 : 4) : 0, from: .bottom)
    drawStages(in: stages, on: &canvas, session)
    draw(ZonesPane(session), .zones, in: zones, on: &canvas, session)
    guard !right.isEmpty else { return }
    let health = HealthPane(session)
    let (top, rest) = right.divided(
      at: min(health.lines.count + (isTall ? 4 : 2), right.height * 3 / 5), from: .top)
    draw(health, .health, in: top, on: &canvas, session)
    let (changes, attention) = rest.divided(at: isTall ? 8 : 0, from: .bottom)
    draw(AttentionPane(session), .attention, in: attention, on: &canvas, session)
    if !changes.isEmpty { canvas.draw(ChangesPane(session: session), in: changes) }
  }

  private func draw(
    _ content: some FunnelPane, _ pane: Pane, in area: Rect, on canvas: inout Canvas,
    _ session: Session
  ) {
    guard area.height > 2 else { return }
    let theme = session.theme
    let isFocused = self.pane == pane
    canvas.frame(
      area, title: content.title, trailing: content.note,
      style: theme[isFocused ? .frameFocused : .frame],
      titleStyle: isFocused ? theme[.accent] : theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    content.draw(
      in: body, on: &canvas, selected: isFocused ? line[pane] ?? 0 : nil)
  }

  private func drawStages(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    let (theme, language) = (session.theme, session.language)
    let isFocused = pane == .stages
    canvas.frame(
      area, title: Phrase.Funnel.stages[language],
      trailing: shownMeasure(in: session).label[language] + "  v",
      style: theme[isFocused ? .frameFocused : .frame],
      titleStyle: isFocused ? theme[.accent] : theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let (foot, chart) = body.divided(at: 1, from: .bottom)
    let report = session.figures.funnel
    let selected = isFocused ? place(of: report.stages.map(\.stage.id)) : nil
    let bands = FunnelBands(session: session, measure: shownMeasure(in: session))
    canvas.draw(
      FunnelChart(
        bands: bands.all, selected: selected.flatMap { $0 < bands.all.count ? $0 : nil },
        theme: theme),
      in: chart)
    drawEnds(report, selected: selected, in: foot, on: &canvas, session)
  }

  /// Won, lost, withdrawn and paused, under the chart; won and lost can be chosen like stages.
  private func drawEnds(
    _ report: FunnelReport, selected: Int?, in row: Rect, on canvas: inout Canvas,
    _ session: Session
  ) {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText()
    for (place, line) in report.stages.enumerated() where line.stage.role != .open {
      let isSelected = place == selected
      text.append(isSelected ? "▸" : " ", theme[.accent])
      text.append(
        line.stage.name[language] + " ", theme[isSelected ? .accent : .label])
      text.append(language.number(line.count), theme[.strong])
      let value = Money(minorUnits: line.value, currency: report.currency)
      if line.value > 0 { text.append(" · " + value.compact(in: language), theme[.text]) }
      text.append("  ", theme[.text])
    }
    for (label, count) in [
      (Phrase.Funnel.withdrawn, report.totals.withdrawn),
      (Phrase.Funnel.paused, report.totals.paused),
    ] where count > 0 {
      text.append(" \(label[language]) \(count) ", theme[.label])
    }
    canvas.put(text, at: row.origin, width: row.width)
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The case after this one, the first after the last.
  var next: Self {
    let all = Self.allCases
    guard let place = all.firstIndex(of: self) else { return self }
    return all[place + 1 < all.count ? place + 1 : 0]
  }

  /// The case before this one, the last before the first.
  var previous: Self {
    let all = Self.allCases
    guard let place = all.firstIndex(of: self) else { return self }
    return all[place > 0 ? place - 1 : all.count - 1]
  }
}

extension FunnelScreen.Measure {
  /// What the bars stand for, in words.
  var label: Phrase {
    switch self {
    case .value: Phrase.Funnel.byValue
    case .count: Phrase.Funnel.byCount
    case .weighted: Phrase.Funnel.byWeighted
    }
  }
}
