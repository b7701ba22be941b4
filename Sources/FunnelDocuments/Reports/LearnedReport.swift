import FunnelCore
import FunnelWording

extension Report {
  /// The win chances that closed deals teach, factor by factor, of every open deal.
  static let learned = Report("learned") { question in
    let (book, scope) = (question.book, question.scope)
    let query = DealQuery(
      scope.narrowed(to: DealFilter("status:open")), order: DealOrder(.amount))
    let deals = query.deals(in: book)
    let pipelines = scope.pipeline.map { [$0] } ?? book.pipelinesInOrder.map(\.id)
    let models = pipelines.map { book.chanceModel(of: $0) }
    let isReady = models.contains { $0.isReady }
    let judged = deals.map { deal in
      (deal: deal, why: book.chanceModel(of: deal.pipeline).explanation(of: deal))
    }
    var rows = ReportRows("deals", of: isReady ? judged : [])
    rows.words("deal", Phrase.Deals.deal) { question.deal($0.deal.id) }
    rows.words("stage", Phrase.Deals.stage) { question.stage($0.deal.stage) }
    rows.figure("learned", ForecastMethod.learned.label) { row in
      row.why.map { .percentage($0.chance) }
    }
    rows.figure("stageChance", Phrase.Deals.probability) { row in
      book.stages[row.deal.stage].map { .percentage($0.probability) }
    }
    rows.figure("sdi", WinChance.Source.sdi.label) { row in
      row.deal.jointEstimate.map { .percentage($0) }
    }
    rows.figure("prior", Phrase.Reports.prior, .programs) { row in
      row.why.map { .share($0.prior) }
    }
    rows.words("factors", Phrase.Reports.factors, [.text, .json]) { row in
      guard let factors = row.why?.factors else { return nil }
      return .composed(
        factors.sorted { $0.weight > $1.weight }.prefix(3).map { $0.words(question) }
          .joined(separator: "  "),
        .array(factors.map(\.json)))
    }
    let facts = [
      ReportFact("wins", Phrase.Reports.dealsWon, .count(models.reduce(0) { $0 + $1.wins })),
      ReportFact("losses", Phrase.Reports.dealsLost, .count(models.reduce(0) { $0 + $1.losses })),
      ReportFact("needed", Phrase.Reports.neededOfEach, .count(ChanceModel.minimum)),
      ReportFact("isReady", Phrase.Reports.enough, .flag(isReady)),
    ]
    let empty = isReady ? Phrase.CommandLine.nothingFound : Phrase.Common.notEnoughData
    return ReportContent([.facts(facts), .table(rows.table(empty: empty))])
  }
}

extension ChanceExplanation.Factor {
  /// How much it moves the odds, whichever way.
  fileprivate var weight: Double { max(ratio, 1 / ratio) }

  /// The field, its value and what it does to the odds: `Source Trade fair ×3.0`.
  fileprivate func words(_ question: ReportQuestion) -> String {
    let language = question.language
    let name = (field?.label ?? Phrase.Deals.stage)[language]
    let known = field == .segment ? value.flatMap { Segment(rawValue: $0) }?.label[language] : nil
    let value = (known ?? value).map { " \($0)" } ?? ""
    return "\(name)\(value) ×\(language.decimal(ratio))"
  }

  fileprivate var json: JSON {
    .members([
      "field": .text(field?.rawValue ?? "stage"), "value": .optional(value),
      "won": .double(won), "lost": .double(lost), "ratio": .double(ratio),
    ])
  }
}
