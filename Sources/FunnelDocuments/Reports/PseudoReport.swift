import FunnelCore
import FunnelWording

extension Report {
  /// Pseudo-opportunities among the open deals of each rep and of each source.
  static let pseudo = Report("pseudo") { question in
    let whole = SalesFigures(question.book, question.scope)
    let facts = [
      ReportFact("open", Outcome.open.label, .sum(whole.open)),
      ReportFact("pseudo", Phrase.Funnel.pseudo, .sum(whole.pseudo)),
      ReportFact(
        "rate", Phrase.Reports.pseudoRate,
        .rate(Rate(whole.pseudo.count, of: whole.open.count))),
    ]
    func table(_ key: String, _ dimension: Dimension) -> ReportTable {
      let rows = Breakdown(question.book, question.scope, by: dimension).rows
        .filter { $0.figures.open.count > 0 }
      var table = ReportRows(key, of: rows, dimension.label)
      table.words(dimension.rawValue, dimension.label) { row in
        .composed(
          row.group.name(in: question.book, question.language),
          .optional(row.group.code(in: question.book)))
      }
      table.add("open", Outcome.open.label, .sum) { .sum($0.figures.open) }
      table.add("pseudo", Phrase.Funnel.pseudo, .sum) { .sum($0.figures.pseudo) }
      table.rate("rate", Phrase.Reports.pseudoRate) { $0.pseudoRate }
      return table.table()
    }
    return ReportContent(
      [.facts(facts), .table(table("owners", .owner)), .table(table("sources", .source))],
      summary: facts, unconverted: whole.unconverted)
  }
}
