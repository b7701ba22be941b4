import FunnelCore
import FunnelWording
import TerminalUI

/// What the period will bring by every method, how sure that is, and how probable the quota is.
struct WallForecast: WallPage {
  private let reading: WallReading
  private let report: ForecastReport?

  init(_ reading: WallReading) {
    self.reading = reading
    report = reading.forecast
  }

  var note: String { reading.period.name(in: reading.language) }
  var hasContent: Bool { report?.rows.contains { $0.forecast != nil } ?? false }
  var figures: [String: String] { WallTiles.figures(tiles) }
  var plainText: [String] { WallTiles.plainText(tiles) }

  private var tiles: [WallTile] { chance + (report?.rows.map(tile) ?? []) }

  private var chance: [WallTile] {
    let (theme, language) = (reading.theme, reading.language)
    guard let report, let quota = report.quota, let chance = report.chanceToReachQuota else {
      return []
    }
    var won = StyledText(Phrase.Funnel.won[language] + " ", theme[.label])
    won.append(reading.money(report.won.value), theme[.text])
    won.append(" \(Phrase.Common.of[language]) \(reading.money(quota))", theme[.label])
    return [
      WallTile(
        id: "chance", label: Phrase.Forecast.chance[language], figure: language.percent(chance),
        role: chance >= 0.5 ? .good : .warning, notes: [won])
    ]
  }

  private func tile(_ row: ForecastReport.Row) -> WallTile {
    let (theme, language) = (reading.theme, reading.language)
    let (id, label) = (row.method.rawValue, row.method.label[language])
    guard let forecast = row.forecast else {
      return WallTile(
        id: id, label: label, figure: "—", role: .faint,
        notes: [StyledText(Phrase.Common.notEnoughData[language], theme[.label])])
    }
    let range = forecast.likely
    var notes = [
      StyledText(
        "\(Confidence.likely.label[language])  \(reading.money(range.lowerBound)) – "
          + reading.money(range.upperBound), theme[.label])
    ]
    if let error = row.test?.meanAbsolutePercentageError {
      notes.append(
        StyledText(
          "\(Phrase.Wall.error[language]) \(language.percent(error))", theme[.faint]))
    }
    return WallTile(
      id: id, label: label, figure: reading.money(forecast.point), notes: notes)
  }

  func draw(in area: Rect, on canvas: inout Canvas, flashing: Set<String>) {
    canvas.draw(WallTiles(tiles: tiles, reading: reading, flashing: flashing), in: area)
  }
}
