import FunnelCore
import FunnelWording
import TerminalUI

/// How many deals stand in each zone of the strategic funnel.
struct ZonesPane: FunnelPane {
  let session: Session

  init(_ session: Session) { self.session = session }

  private var rows: [ZoneReport.Row] { session.figures.zones.zones }

  var title: String { Phrase.Funnel.zones[session.language] }
  var note: String { Phrase.Funnel.scoreAndDate[session.language] + "  s" }

  /// The zones, and the line of mismatches that leads to the strategy screen.
  var lineCount: Int { rows.count + 1 }

  func draw(in area: Rect, on canvas: inout Canvas, selected: Int?) {
    if area.height >= 5 {
      drawBars(in: area, on: &canvas, selected)
    } else {
      drawLine(in: area, on: &canvas, selected)
    }
  }

  private func drawBars(in area: Rect, on canvas: inout Canvas, _ selected: Int?) {
    let (theme, language) = (session.theme, session.language)
    let rows = rows
    let longest = rows.map(\.deals.count).max() ?? 0
    let label = rows.map { $0.zone.label[language].displayWidth }.max() ?? 0
    let bars = max(4, area.width - label - 34)
    for (row, figures) in rows.enumerated() {
      let (line, zone) = (area.row(row), figures.zone)
      canvas.put(
        (row == selected ? "▸" : " ") + zone.label[language], at: line.origin,
        style: theme[zone.role])
      let bar = Rect(x: line.x + label + 3, y: line.y, width: bars, height: 1)
      let share = longest > 0 ? Double(figures.deals.count) / Double(longest) : 0
      canvas.draw(Bar(to: share * Double(bars), style: theme[zone.role]), in: bar)
      let money = Money(minorUnits: figures.deals.value, currency: session.book.settings.currency)
      canvas.put(
        language.number(figures.deals.count).padded(to: 5, alignment: .right),
        at: Point(x: bar.maxX + 1, y: line.y), style: theme[.strong])
      canvas.put(
        money.compact(in: language).padded(to: 8, alignment: .right),
        at: Point(x: bar.maxX + 6, y: line.y), style: theme[.text])
      canvas.put(
        zone.work.label[language], at: Point(x: bar.maxX + 16, y: line.y), style: theme[.label],
        width: max(0, area.maxX - bar.maxX - 16))
    }
    drawMismatches(in: area.row(area.height - 1), on: &canvas, selected)
  }

  private func drawLine(in area: Rect, on canvas: inout Canvas, _ selected: Int?) {
    let (theme, language) = (session.theme, session.language)
    var text = StyledText()
    for (place, row) in rows.enumerated() {
      text.append(place == selected ? "▸" : " ", theme[.accent])
      text.append(row.zone.label[language] + " ", theme[row.zone.role])
      text.append(language.number(row.deals.count) + " ", theme[.strong])
    }
    canvas.put(text, at: area.origin, width: area.width)
    if area.height > 1 { drawMismatches(in: area.row(1), on: &canvas, selected) }
  }

  private func drawMismatches(in line: Rect, on canvas: inout Canvas, _ selected: Int?) {
    if selected == rows.count { canvas.put("▸", at: line.origin, style: session.theme[.accent]) }
    let whole = mismatches(Phrase.Funnel.pseudo)
    let shown =
      whole.displayWidth - 3 < line.width ? whole : mismatches(Phrase.Funnel.pseudoInShort)
    canvas.put(shown, at: line.origin.offset(x: 1), width: line.width - 1)
  }

  /// Where score and date disagree, and what is drawn apart.
  private func mismatches(_ pseudo: Phrase) -> StyledText {
    let (theme, language, report) = (session.theme, session.language, session.figures.zones)
    var text = StyledText()
    for (label, count, role) in [
      (Phrase.Funnel.dateFiction, report.audits[.dateFiction] ?? 0, Role.warning),
      (Phrase.Funnel.readyEarly, report.audits[.readyEarly] ?? 0, .good),
      (pseudo, report.pseudo.count, .label),
    ] {
      text.append(
        "\(label[language]) \(count)   ", theme[count > 0 ? role : .faint])
    }
    return text
  }
}
