import FunnelCore
import FunnelWording
import TerminalUI

/// Who has come furthest towards the quota; who has none stands apart, by the amount won.
struct WallLeaderboard: WallPage {
  private let reading: WallReading
  private let report: AttainmentReport?

  init(_ reading: WallReading) {
    self.reading = reading
    report = reading.attainment
  }

  var note: String {
    let elapsed = report.map { Phrase.Wall.elapsed($0.elapsed)[reading.language] + "  " } ?? ""
    return elapsed + reading.period.name(in: reading.language)
  }

  var hasContent: Bool { !lines.isEmpty }

  private var lines: [QuotaTable.Line] {
    guard let report else { return [] }
    let ranked = report.ranking.map {
      QuotaTable.Line($0.row, rank: $0.number, in: reading)
    }
    guard !report.unranked.isEmpty else { return ranked }
    return ranked + [QuotaTable.Line(heading: Phrase.Wall.unranked[reading.language])]
      + report.unranked.map { QuotaTable.Line($0, in: reading) }
  }

  var figures: [String: String] { QuotaTable.figures(lines) }

  func draw(in area: Rect, on canvas: inout Canvas, flashing: Set<String>) {
    let lines = lines
    guard !lines.isEmpty else {
      let text = Phrase.Wall.noQuota(reading.period)[reading.language].clipped(to: area.width)
      let line = area.centered(Size(columns: text.displayWidth, rows: 1))
      canvas.put(text, at: line.origin, style: reading.theme[.label])
      return
    }
    canvas.draw(
      QuotaTable(
        lines: lines, elapsed: report?.elapsed ?? 1, reading: reading, flashing: flashing),
      in: area.inset(top: area.height > lines.count * 2 ? 1 : 0))
  }

  var plainText: [String] {
    lines.isEmpty
      ? [Phrase.Wall.noQuota(reading.period)[reading.language]]
      : QuotaTable.plainText(lines, in: reading.language)
  }
}
