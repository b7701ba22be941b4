import FunnelCore
import FunnelWording
import TerminalUI

/// The stages of a funnel report as bands of the chart.
struct FunnelBands {
  let session: Session
  let measure: FunnelScreen.Measure
  /// What the bars are to be compared with.
  var ghost: FunnelGhost?

  /// The open stages, from the top.
  var all: [FunnelChart.Band] {
    let report = session.figures.funnel
    let rows = report.stages.filter { $0.stage.role == .open }
    let ghosts = rows.map { ghost?.amount(of: $0, by: measure, in: session) }
    let longest = max(
      Double(rows.map(measure.amount).max() ?? 0), ghosts.compactMap { $0 }.max() ?? 0)
    return rows.enumerated().map { place, row in
      let share = longest > 0 ? Double(measure.amount(of: row)) / longest : 0
      let isFlashing = session.flashing.contains { entity in
        entity.kind == .deal && session.book.deals[Deal.ID(entity.id)]?.stage == row.stage.id
      }
      return FunnelChart.Band(
        name: row.stage.name[session.language], note: note(row),
        figures: figures(row, report.currency), share: share,
        ghost: ghosts[place].map { longest > 0 ? $0 / longest : 0 },
        pseudo: measure.pseudoShare(of: row), unverified: measure.unverifiedShare(of: row),
        color: session.theme.stage(place, of: rows.count),
        conversion: report.conversion(from: row.stage.id).flatMap(conversion),
        isFlashing: isFlashing)
    }
  }

  /// How long deals stand here, and how many stand still.
  private func note(_ row: FunnelReport.Row) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    var note = StyledText()
    if let days = row.medianDays {
      note.append(
        language.duration(days: Int(days.rounded())), theme[row.stagnant > 0 ? .warning : .label])
    }
    if row.stagnant > 0 { note.append("  ▲ " + language.number(row.stagnant), theme[.warning]) }
    let doubts = [
      (row.unverified, FunnelChart.unverifiedHatch), (row.pseudo, FunnelChart.pseudoHatch),
    ].filter { $0.0 > 0 }
    for (place, (count, hatch)) in doubts.enumerated() {
      note.append("\(place == 0 ? "  " : " ")\(hatch)" + language.number(count), theme[.label])
    }
    return note
  }

  private func figures(_ row: FunnelReport.Row, _ currency: Currency) -> [String] {
    let language = session.language
    func money(_ units: Int64) -> String {
      // Nothing is known of amounts that add up to nothing, or people would have written one.
      units == 0 ? "—" : Money(minorUnits: units, currency: currency).compact(in: language)
    }
    return [
      "\(language.number(row.count)) · \(money(row.value))",
      "\(language.percent(row.stage.probability))  \(money(row.weighted))",
    ]
  }

  private func conversion(_ conversion: StageConversion) -> FunnelChart.Conversion? {
    let (theme, language) = (session.theme, session.language)
    guard let fraction = conversion.rate.fraction, let bounds = conversion.rate.wilson else {
      return nil
    }
    let (role, mark): (Role, String) =
      switch conversion.verdict {
      case .alarm: (.bad, " ▼")
      case .watch: (.warning, " ▽")
      case .fine, .unknown: (.label, "")
      }
    return FunnelChart.Conversion(
      text: language.percent(fraction) + "  "
        + language.ratio(conversion.rate.k, of: conversion.rate.n) + mark,
      interval: language.interval(bounds), style: theme[role])
  }
}
