import FunnelCore
import FunnelWording

extension PackSection {
  /// What each owner brought.
  static let performance = PackSection("performance", Phrase.Packs.performance) { question in
    var asked = question.now
    asked.dimension = .owner
    return try Report.breakdown.content(asked)
  }

  /// How far everyone has come towards their quotas.
  static let quota = PackSection(Report.quota)

  /// Whom deals were lost to.
  static let competitors = PackSection("competitors", Phrase.Packs.competitors) { question in
    let now = question.now
    func losses(_ question: ReportQuestion) throws -> LossReport {
      try LossReport(question.book, question.scope) { try question.records.deal($0)?.lostTo }
    }
    let (before, report) = (try losses(question.before), try losses(now))
    var rows = ReportRows("competitors", of: report.rows)
    rows.words("name", Phrase.Deals.competitor) { row in
      .composed(row.name ?? Phrase.Packs.notNamed[now.language], .optional(row.name))
    }
    rows.figure("before", Phrase.Packs.before) { row in
      .count(before.deals(lostTo: row.name).count)
    }
    rows.add("deals", Phrase.Reports.now, .sum) { .sum($0.deals) }
    rows.rate("share", Phrase.Strategy.timeShare) {
      Rate($0.deals.count, of: report.total.count)
    }
    return ReportContent([.table(rows.table(empty: Phrase.Packs.none))])
  }

  /// What the period brings, and how good such forecasts have been.
  static let forecast = PackSection(Report.forecast)

  /// How good the learned chances have been, where a pipeline uses them.
  static let chances = PackSection("chances", Report.reliability.label) { question in
    let book = question.now.book
    let pipelines = question.now.scope.pipeline.flatMap { book.pipelines[$0] }.map { [$0] }
    guard (pipelines ?? Array(book.pipelines)).contains(where: \.learns) else { return nil }
    var all = question.now
    all.scope.period = nil
    return try Report.reliability.content(all)
  }
}
