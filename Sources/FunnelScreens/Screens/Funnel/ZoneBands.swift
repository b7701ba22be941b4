import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The zones of the strategic funnel as bands of the chart, the Universe on top.
struct ZoneBands {
  let session: Session
  let measure: FunnelScreen.Measure

  /// Universe, Above, In and Best Few, each with its mean score and the joint estimate beside it.
  var all: [FunnelChart.Band] {
    let report = session.figures.zones
    let rows = Array(report.zones.reversed())
    let longest = rows.map(amount).max() ?? 0
    return rows.map { row in
      let share = longest > 0 ? Double(amount(row)) / Double(longest) : 0
      let isFlashing = session.flashing.contains { entity in
        guard entity.kind == .deal, let deal = session.book.deals[Deal.ID(entity.id)] else {
          return false
        }
        return deal.isOpen && deal.zone == row.zone
      }
      return FunnelChart.Band(
        name: row.zone.label[session.language], note: note(row),
        figures: figures(row, report.currency), share: share,
        color: session.theme[row.zone.role].foreground, conversion: nil, isFlashing: isFlashing)
    }
  }

  /// What the close days say of the scores.
  var audits: StyledText {
    let (theme, language, report) = (session.theme, session.language, session.figures.zones)
    var text = StyledText()
    for audit in DateAudit.allCases where audit != .unknown {
      let count = report.audits[audit] ?? 0
      if !text.spans.isEmpty { text.append("  ", theme[.text]) }
      text.append(audit.sign + " ", theme[count == 0 ? .faint : audit.role])
      text.append(audit.label[language] + " ", theme[.label])
      text.append(language.number(count), theme[count == 0 ? .faint : .strong])
    }
    return text
  }

  private func amount(_ row: ZoneReport.Row) -> Int64 {
    switch measure {
    case .value: row.deals.value
    case .count: Int64(row.deals.count)
    case .weighted: row.weighted
    }
  }

  /// The mean score with the scores that belong to the zone.
  private func note(_ row: ZoneReport.Row) -> StyledText {
    let (theme, language) = (session.theme, session.language)
    guard let score = row.meanScore else {
      return StyledText(Phrase.Strategy.scores(of: row.zone)[language], theme[.label])
    }
    var note = StyledText("⌀ ", theme[.label])
    note.append(language.decimal(score, digits: 0), theme[.text])
    if let joint = row.meanJoint {
      note.append("  " + Phrase.Strategy.joint[language] + " ", theme[.label])
      note.append(language.percent(joint), theme[.text])
    }
    return note
  }

  private func figures(_ row: ZoneReport.Row, _ currency: Currency) -> [String] {
    let language = session.language
    func money(_ units: Int64) -> String {
      units == 0 ? "—" : Money(minorUnits: units, currency: currency).compact(in: language)
    }
    return [
      "\(language.number(row.deals.count)) · \(money(row.deals.value))",
      "\(Phrase.Common.weighted[language]) \(money(row.weighted))",
    ]
  }
}
