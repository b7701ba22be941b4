import FunnelCore
import FunnelWording

extension Report {
  /// The deals that stand still, the largest first.
  static let stagnant = Report("stagnant") { question in
    let (book, today) = (question.book, question.scope.today)
    let bounds = Stagnation(book, today: today).bounds
    let figures = SalesFigures(book, question.scope)
    let query = DealQuery(
      question.scope.narrowed(to: DealFilter("stale:yes")), order: DealOrder(.amount))
    var deals = ReportRows("deals", of: query.deals(in: book))
    deals.words("deal", Phrase.Deals.deal) { question.deal($0.id) }
    deals.words("account", Phrase.Deals.account) { question.account(of: $0) }
    deals.words("owner", Phrase.Deals.owner) { question.owner(of: $0) }
    deals.words("stage", Phrase.Deals.stage) { question.stage($0.stage) }
    deals.figure("value", Phrase.Common.value) { deal in
      book.value(of: deal, on: today).map { .money($0) }
    }
    deals.figure("quietDays", Phrase.Deals.quiet) { deal in
      deal.quietDays(on: today).map { .days(Double($0)) }
    }
    deals.figure("bound", Phrase.Reports.stagnantAfter) { deal in
      bounds[deal.stage].map { .days(Double($0)) }
    }
    return ReportContent(
      [
        .facts([ReportFact("stagnant", Phrase.Funnel.stagnant, .sum(figures.stagnant))]),
        .table(deals.table(empty: Phrase.CommandLine.nothingFound)),
      ], unconverted: figures.unconverted)
  }
}
