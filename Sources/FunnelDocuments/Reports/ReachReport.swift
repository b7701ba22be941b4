import FunnelCore
import FunnelWording

extension Report {
  /// How far what comes in gets: to a deal, to a contact, to an order, to a content customer.
  static let reach = Report("reach") { question in
    let figures = ReachFigures(question.book, question.scope)
    return ReportContent([
      .facts([
        ReportFact("leadToDeal", Phrase.Reports.leadToDeal, .rate(figures.leadToDeal)),
        ReportFact("pendingLeads", Phrase.Reports.pendingLeads, .count(figures.pendingLeads)),
        ReportFact("contact", Phrase.Reports.contactRate, .rate(figures.contact)),
        ReportFact("quote", Phrase.Reports.quoteConversion, .rate(figures.quote)),
        ReportFact(
          "quoteStage", Phrase.Reports.quoteStage, question.stage(ifKnown: figures.quoteStage)),
        ReportFact(
          "satisfaction", Phrase.Reports.satisfaction,
          figures.satisfaction.map { .number($0, digits: 1) }),
        ReportFact("rated", Phrase.Reports.rated, .rate(figures.rated)),
      ])
    ])
  }
}
