import FunnelCore
import FunnelWording

extension Report {
  /// The figures of each owner, region, product or whatever else tells deals apart.
  static let breakdown = Report("breakdown") { question in
    let dimension = question.dimension ?? .owner
    let custom = try dimension.customName.map { try question.records.custom($0) } ?? [:]
    let report = Breakdown(question.book, question.scope, by: dimension) { custom[$0] }
    var rows = ReportRows("rows", of: report.rows)
    rows.words("group", dimension.label) { row in
      .composed(
        row.group.name(in: question.book, question.language),
        .optional(row.group.code(in: question.book)))
    }
    rows.words("filter", Phrase.Reports.filter, .programs) { $0.terms.map { .text($0.text) } }
    rows.addFigures { $0.figures }
    var total = ReportRows("total", of: [report.total])
    total.words("group", dimension.label) { _ in .text(Phrase.Common.total[question.language]) }
    total.words("filter", Phrase.Reports.filter, .programs) { _ in nil }
    total.addFigures { $0 }
    var table = rows.table()
    let sum = total.table()
    table.footer = sum.rows.first
    return ReportContent(
      [
        .hidden("by", .text(dimension.rawValue)), .table(table),
        .hidden("total", sum.object(question.style, without: ["group", "filter"])),
      ], unconverted: report.total.unconverted)
  }
}

extension ReportRows {
  /// The columns of figures that are told of every group.
  fileprivate mutating func addFigures(_ figures: (Row) -> SalesFigures) {
    figure("deals", EntityKind.deal.pluralLabel, .programs) { .count(figures($0).count) }
    add("open", Outcome.open.label, .sum) { .sum(figures($0).open) }
    figure("weighted", Phrase.Common.weighted, .programs) { .money(figures($0).weighted) }
    add("won", Outcome.won.label, .sum) { .sum(figures($0).won) }
    add("lost", Outcome.lost.label, .deals) { .sum(figures($0).lost) }
    add("withdrawn", Outcome.withdrawn.label, .deals, .programs) { .sum(figures($0).withdrawn) }
    rate("winRate", Phrase.Funnel.winRate) { WinRate(figures($0)).closed }
    rate("winRateByCohort", Phrase.Reports.byCohort, .programs) { WinRate(figures($0)).cohort }
    figure("winRateByValue", Phrase.Reports.byValue, .programs) { row in
      WinRate(figures(row)).byValue.map { .share($0) }
    }
    figure("averageDeal", Phrase.Forecast.averageDeal) { .amount(figures($0).won.mean) }
    figure("cycleMean", Phrase.Funnel.meanCycle) { row in
      Cycle.summary(figures(row)).map { .days($0.mean) }
    }
    figure("cycleMedian", Phrase.Common.median, .programs) { row in
      Cycle.summary(figures(row)).map { .days($0.median) }
    }
    figure("cycleP80", Phrase.Reports.p80, .programs) { row in
      Cycle.summary(figures(row)).map { .days(Double($0.p80)) }
    }
    add("stagnant", Phrase.Funnel.stagnant, .deals, .programs) { .sum(figures($0).stagnant) }
    rate("pseudoRate", Phrase.Funnel.pseudo, .programs) { row in
      Rate(figures(row).pseudo.count, of: figures(row).open.count)
    }
  }
}

extension ReportTable {
  /// The first row as one object.
  func object(_ style: ReportStyle, without left: Set<String> = []) -> JSON {
    guard let row = rows.first else { return .null }
    let kept = columns.indices.filter {
      columns[$0].places.contains(.json) && !left.contains(columns[$0].key)
    }
    return .object(kept.map { (key: columns[$0].key, value: row[$0]?.json(style) ?? .null) })
  }
}
