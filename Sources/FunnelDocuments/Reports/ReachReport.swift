import FunnelCore
import FunnelWording

extension Report {
  /// How far what comes in gets: to a deal, to a contact, from a quote to an order.
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
      ])
    ])
  }
}
