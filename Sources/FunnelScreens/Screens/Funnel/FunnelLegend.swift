import FunnelCore
import FunnelWording
import TerminalUI

/// How many open deals of the chart are genuine, unverified and pseudo, each with what it is drawn
/// with: `55 deals   ██ verified 12   ▓▓ unverified 31   ░░ pseudo 12`.
struct FunnelLegend: Widget {
  let session: Session
  let report: FunnelReport

  /// The open deals by how far they are believed.
  var counts: (verified: Int, unverified: Int, pseudo: Int) {
    report.stages.reduce(into: (0, 0, 0)) { sum, row in
      sum = (sum.0 + row.verified, sum.1 + row.unverified, sum.2 + row.pseudo)
    }
  }

  /// Whether anything is drawn that a legend has to explain.
  var isNeeded: Bool { counts.unverified + counts.pseudo > 0 }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let whole = text(isShort: false)
    let shown = whole.displayWidth < area.width ? whole : text(isShort: true)
    canvas.put(shown, at: area.origin.offset(x: 1), width: area.width - 1)
  }

  private func text(isShort: Bool) -> StyledText {
    let (theme, language, counts) = (session.theme, session.language, counts)
    let gap = isShort ? "  " : "   "
    var text = StyledText()
    if !isShort {
      let total = counts.verified + counts.unverified + counts.pseudo
      text.append(EntityKind.deal.counted(total)[language] + gap, theme[.label])
    }
    for (count, hatch, word) in [
      (counts.verified, FunnelChart.genuine, Phrase.Funnel.verified),
      (counts.unverified, FunnelChart.unverifiedHatch, Phrase.Funnel.unverified),
      (counts.pseudo, FunnelChart.pseudoHatch, Phrase.Lead.pseudoLegend),
    ] where count > 0 {
      text.append(String(repeating: hatch, count: isShort ? 1 : 2) + " ", theme[.accent])
      text.append(word[language] + " ", theme[.label])
      text.append(language.number(count) + gap, theme[.strong])
    }
    return text
  }
}
