import FunnelCore
import FunnelWording
import TerminalUI

/// The pipeline as a large chart, with what is open and what it is worth beside it.
struct WallFunnel: WallPage {
  private let reading: WallReading
  private let report: FunnelReport

  init(_ reading: WallReading) {
    self.reading = reading
    report = reading.session.figures.funnel
  }

  var hasContent: Bool { true }
  var note: String { measure.label[reading.language] }

  /// What the bars stand for; their number where no deal has an amount yet.
  private var measure: FunnelScreen.Measure { report.totals.openValue > 0 ? .value : .count }

  private var bands: [FunnelChart.Band] {
    FunnelBands(session: reading.session, measure: measure).all
  }

  private var ends: [WallTile] {
    let language = reading.language
    let counts = FunnelLegend(session: reading.session, report: report).counts
    let legend = [
      ("unverified", counts.unverified, FunnelChart.unverifiedHatch, Phrase.Funnel.unverified),
      ("pseudo", counts.pseudo, FunnelChart.pseudoHatch, Phrase.Lead.pseudoLegend),
    ].filter { $0.1 > 0 }.map { id, count, hatch, word in
      WallTile(
        id: id, label: "\(hatch)\(hatch) " + word[language], figure: language.number(count))
    }
    return report.stages.filter { $0.stage.role != .open }.map { row in
      WallTile(
        id: "stage \(row.stage.id)", label: row.stage.name[language],
        figure: language.number(row.count)
          + (row.value > 0 ? " · " + reading.money(row.value) : ""))
    } + legend
  }

  /// The sums of the chart, largest first.
  private var tiles: [WallTile] {
    let (theme, language, totals) = (reading.theme, reading.language, report.totals)
    let health = reading.session.figures.health
    return [
      WallTile(
        id: "open", label: Phrase.Wall.open[language], figure: reading.money(totals.openValue),
        notes: [StyledText(EntityKind.deal.counted(totals.open)[language], theme[.label])]),
      WallTile(
        id: "weighted", label: Phrase.Funnel.weighted[language],
        figure: reading.money(totals.weighted), role: .accent,
        notes: [StyledText(Phrase.Wall.anyCloseDay[language], theme[.label])]),
      WallTile(
        id: "won", label: Phrase.Funnel.won[language], figure: reading.money(health.won.value),
        role: .good,
        notes: [StyledText(reading.period.name(in: language), theme[.label])]),
    ]
  }

  var figures: [String: String] {
    var figures = WallTiles.figures(tiles + ends)
    for (place, band) in bands.enumerated() {
      figures["band \(place)"] = band.figures.joined() + (band.conversion?.text ?? "")
    }
    return figures
  }

  func draw(in area: Rect, on canvas: inout Canvas, flashing: Set<String>) {
    let (side, left) =
      area.width >= 100 && area.height >= 20
      ? area.divided(at: area.width >= 150 ? 46 : 30, from: .right)
      : (Rect(x: 0, y: 0, width: 0, height: 0), area)
    var bands = bands
    for place in bands.indices { bands[place].isFlashing = flashing.contains("band \(place)") }
    let (foot, chart) = left.divided(at: left.height > bands.count ? 1 : 0, from: .bottom)
    canvas.draw(FunnelChart(bands: bands, selected: nil, theme: reading.theme), in: chart)
    drawEnds(in: foot, withSums: side.isEmpty, on: &canvas, flashing)
    guard !side.isEmpty else { return }
    canvas.draw(
      WallTiles(tiles: tiles, reading: reading, flashing: flashing), in: side.inset(left: 3))
  }

  /// Won and lost under the chart, and the sums where they have no place beside it.
  private func drawEnds(
    in row: Rect, withSums: Bool, on canvas: inout Canvas, _ flashing: Set<String>
  ) {
    var text = StyledText()
    for tile in (withSums ? tiles.prefix(2) + ends : ends) {
      // From afar, half a figure is a wrong one.
      let gap = text.displayWidth == 0 ? "" : "   "
      let width = gap.displayWidth + tile.label.displayWidth + 1 + tile.figure.displayWidth
      guard text.displayWidth + width <= row.width else { break }
      text.append(gap, reading.theme[.text])
      text.append(tile.label + " ", reading.theme[.label])
      text.append(
        tile.figure, reading.style(tile.role, isFlashing: flashing.contains(tile.id)))
    }
    canvas.put(text, at: row.origin, width: row.width)
  }

  var plainText: [String] {
    bands.map { band in
      let conversion = band.conversion.map { ", ▾ \($0.text) (\($0.interval))" } ?? ""
      return "\(band.name): \(band.figures.joined(separator: ", "))\(conversion)"
    } + WallTiles.plainText(ends + tiles)
  }
}
