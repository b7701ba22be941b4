import FunnelCore
import FunnelWording
import TerminalUI

extension FunnelScreen {
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
    let isWide = area.width >= Self.leastWithPreview
    let side =
      isWide ? min(56, area.width * 3 / 10) : area.width >= 100 ? min(44, area.width * 2 / 5) : 30
    let (right, left) =
      area.width >= 64
      ? area.divided(at: side, from: .right) : (Rect(x: 0, y: 0, width: 0, height: 0), area)
    let isTall = area.height >= 30
    var main = left
    if isWide {
      let behind: Rect
      (behind, main) = left.divided(at: left.width * 2 / 5, from: .right)
      drawPreview(in: behind, on: &canvas, session)
    }
    let (zones, stages) = main.divided(
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
    canvas.framePane(
      area, title: content.title, trailing: content.note,
      isFocused: isFocused, in: theme)
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    content.draw(
      in: body, on: &canvas, selected: isFocused ? line[pane] ?? 0 : nil)
  }

  private func drawStages(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    let (theme, language) = (session.theme, session.language)
    let isFocused = pane == .stages
    let other = isStrategic ? Phrase.Funnel.stages : Phrase.Funnel.zones
    canvas.framePane(
      area, title: (isStrategic ? Phrase.Strategy.funnel : Phrase.Funnel.stages)[language],
      trailing: (isStrategic ? "" : ghost.map { $0.label(in: session) + "   " } ?? "")
        + "\(shownMeasure(in: session).label[language])  v   \(other[language])  z",
      isFocused: isFocused, in: theme)
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    let (foot, rest) = body.divided(at: 1, from: .bottom)
    let legend = FunnelLegend(session: session, report: session.figures.funnel)
    let hasLegend = !isStrategic && legend.isNeeded && body.height >= 12
    let (line, chart) = rest.divided(at: hasLegend ? 1 : 0, from: .bottom)
    if hasLegend { canvas.draw(legend, in: line) }
    if isStrategic {
      let zones = ZoneBands(session: session, measure: shownMeasure(in: session))
      canvas.draw(
        FunnelChart(bands: zones.all, selected: isFocused ? zone.depth : nil, theme: theme),
        in: chart)
      canvas.put(zones.audits, at: foot.origin.offset(x: 1), width: foot.width - 1)
      return
    }
    let report = session.figures.funnel
    let selected = isFocused ? place(of: report.stages.map(\.stage.id)) : nil
    let bands = FunnelBands(
      session: session, measure: shownMeasure(in: session), ghost: ghost
    ).all
    canvas.draw(
      FunnelChart(
        bands: bands, selected: selected.flatMap { $0 < bands.count ? $0 : nil }, theme: theme),
      in: chart)
    drawEnds(report, selected: selected, in: foot, on: &canvas, session)
  }

  /// Won, lost, withdrawn and paused, under the chart; won and lost can be chosen like stages.
  private func drawEnds(
    _ report: FunnelReport, selected: Int?, in row: Rect, on canvas: inout Canvas,
    _ session: Session
  ) {
    let (theme, language) = (session.theme, session.language)
    let closed = report.stages.enumerated().filter { $0.element.stage.role != .open }
    /// Amounts are said of so many stages, and so many blanks stand between them.
    func text(amounts: Int, gap: Int) -> StyledText {
      var text = StyledText()
      for (index, (place, line)) in closed.enumerated() {
        let isSelected = place == selected
        text.append(isSelected ? "▸" : " ", theme[.accent])
        text.append(
          line.stage.name[language] + " ", theme[isSelected ? .accent : .label])
        text.append(language.number(line.count), theme[.strong])
        let value = Money(minorUnits: line.value, currency: report.currency)
        if line.value > 0, index < amounts {
          text.append(" · " + value.compact(in: language), theme[.text])
        }
        text.append(String(repeating: " ", count: gap), theme[.text])
      }
      for (label, count) in [
        (Phrase.Funnel.withdrawn, report.totals.withdrawn),
        (Phrase.Funnel.paused, report.totals.paused),
      ] where count > 0 {
        text.append(
          " \(label[language]) \(language.number(count))"
            + String(repeating: " ", count: gap - 1), theme[.label])
      }
      return text
    }
    let fitting = [(closed.count, 2), (closed.count, 1), (1, 1)].lazy
      .map { text(amounts: $0.0, gap: $0.1) }.first { $0.displayWidth - 1 <= row.width }
    canvas.put(fitting ?? text(amounts: 0, gap: 1), at: row.origin, width: row.width)
  }
}
