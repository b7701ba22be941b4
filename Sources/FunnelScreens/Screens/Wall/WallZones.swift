import FunnelCore
import FunnelWording
import TerminalUI

/// How many deals stand in each zone of the strategic funnel, and where score and date disagree.
struct WallZones: WallPage {
  private let reading: WallReading
  private let report: ZoneReport

  init(_ reading: WallReading) {
    self.reading = reading
    report = reading.session.figures.zones
  }

  var note: String { Phrase.Funnel.scoreAndDate[reading.language] }
  var hasContent: Bool { report.zones.contains { $0.zone != .universe && $0.deals.count > 0 } }
  var figures: [String: String] { WallTiles.figures(tiles + audits) }
  var plainText: [String] { WallTiles.plainText(tiles + audits) }

  private var tiles: [WallTile] {
    let (theme, language) = (reading.theme, reading.language)
    return report.zones.map { row in
      WallTile(
        id: row.zone.rawValue, label: row.zone.label[language],
        figure: language.number(row.deals.count), role: row.zone.role,
        notes: [
          StyledText(reading.money(row.deals.value), theme[.text]),
          StyledText(row.zone.work.label[language], theme[.label]),
        ])
    }
  }

  private var audits: [WallTile] {
    let language = reading.language
    return [
      (Phrase.Funnel.dateFiction, report.audits[.dateFiction] ?? 0, Role.warning),
      (Phrase.Funnel.readyEarly, report.audits[.readyEarly] ?? 0, .good),
      (Phrase.Funnel.pseudo, report.pseudo.count, .text),
    ].map { label, count, role in
      WallTile(
        id: label[.en], label: label[language], figure: language.number(count),
        role: count > 0 ? role : .faint)
    }
  }

  func draw(in area: Rect, on canvas: inout Canvas, flashing: Set<String>) {
    let (foot, body) = area.divided(at: area.height > 6 ? 1 : 0, from: .bottom)
    canvas.draw(WallTiles(tiles: tiles, reading: reading, flashing: flashing), in: body)
    var text = StyledText()
    for tile in audits {
      text.append(tile.label + " ", reading.theme[.label])
      text.append(
        tile.figure + "   ",
        reading.style(tile.role, isFlashing: flashing.contains(tile.id)))
    }
    canvas.put(text, at: foot.origin, width: foot.width)
  }
}
