import FunnelCore
import FunnelWording

extension Report {
  /// Which sources the won deals are owed to, shared out by one model or by each.
  static let attribution = Report("attribution", options: [.by, .model]) { question in
    let touches = try question.records.touches()
    let models = question.model.map { [$0] } ?? AttributionModel.allCases
    let reports = models.map { model in
      AttributionReport(question.book, question.scope, touches: touches, model: model)
    }
    guard let first = reports.first else { return ReportContent([]) }
    var sources = ReportRows("sources", of: first.rows)
    sources.words("source", Dimension.source.label) { row in
      .composed(
        row.source ?? Phrase.Common.unknown[question.language], .optional(row.source))
    }
    sources.words("direction", Phrase.CustomerReport.direction) { row in
      row.source.map { question.choice(SourceKind(of: $0)) }
    }
    sources.figure("deals", EntityKind.deal.pluralLabel) { .count($0.deals) }
    for report in reports {
      sources.figure(report.model.rawValue, report.model.label) { row in
        .money(report.rows.first { $0.source == row.source }?.value ?? 0)
      }
    }
    return ReportContent(
      [
        .table(sources.table()), .facts([ReportFact("won", Outcome.won.label, .sum(first.won))]),
      ], unconverted: first.unconverted)
  }
}
