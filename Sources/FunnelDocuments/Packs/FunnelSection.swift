import FunnelCore
import FunnelWording

extension PackSection {
  /// The whole funnel, over the outline of the ideal one where that can be worked out.
  static let funnel = PackSection("funnel", Phrase.Packs.funnel) { question in
    let (now, language) = (question.now, question.now.language)
    let before = FunnelReport(question.before.book, question.before.scope.ofAllDays)
    let report = FunnelReport(now.book, now.scope.ofAllDays)
    let open = report.stages.filter { $0.stage.role == .open }
    let ideal = IdealFunnel(now.book, now.scope, method: now.method)
    let chart = SilhouetteChart(
      title: Phrase.Packs.funnel[language],
      bands: open.map { row in
        let money = now.style.money(row.value).compactWithCurrency(in: language)
        let step = ideal?.steps.first { $0.stage == row.stage.id }
        return SilhouetteChart.Band(
          name: row.stage.name[language], size: Double(row.count),
          ideal: step.flatMap { ideal?.deals(in: $0) },
          words: "\(language.number(row.count)) · \(money)")
      })
    var rows = ReportRows("stages", of: open)
    rows.words("stage", Phrase.Deals.stage) { now.stage($0.stage.id) }
    rows.figure("before", Phrase.Packs.before) { row in
      before.row(of: row.stage.id).map { .count($0.count) }
    }
    rows.figure("count", Phrase.Reports.now) { .count($0.count) }
    rows.figure("value", Phrase.Common.value) { .money($0.value) }
    rows.figure("weighted", Phrase.Common.weighted) { .money($0.weighted) }
    rows.figure("stagnant", Phrase.Funnel.stagnant) { .count($0.stagnant) }
    rows.figure("medianDays", Phrase.Health.daysInStage) { row in row.medianDays.map { .days($0) } }
    let outline = question.isDrawn && ideal != nil
    return ReportContent(
      question.drawn(open.contains { $0.count > 0 }) { chart.figure }
        + (outline ? [.shown([.line(Phrase.Packs.outline[language])])] : [])
        + [.table(rows.table())], unconverted: report.unconverted)
  }

  /// The ideal funnel with what is wrong with the real one.
  static let ideal = PackSection(Report.ideal)
}
