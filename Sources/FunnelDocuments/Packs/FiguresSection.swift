import FunnelCore
import FunnelWording

extension PackSection {
  /// What has changed by more than chance explains.
  static let news = PackSection("news", Phrase.Packs.news) { question in
    let (style, language) = (question.now.style, question.now.language)
    let all =
      PackFigure.all(question)
      + (Cadence(of: question.period.period) == .weekly
        ? PackFigure.onward(question) : PackFigure.converted(question))
    let surely = all.filter(\.isNews)
    let compared = all.count { $0.difference?.interval != nil }
    let lines = surely.map { Document.Section.line($0.line(style)) }
    return ReportContent([
      .shown(
        (lines.isEmpty ? [.line(Phrase.Packs.noNews[language])] : lines)
          + (compared > 0 ? [.line(Phrase.Packs.compared(compared)[language])] : [])),
      .hidden("compared", .integer(compared)),
      .hidden("figures", .array(surely.map { .text($0.key) })),
    ])
  }

  /// The figures of the period beside those of the one before.
  static let figures = PackSection("figures", Phrase.Packs.figures) { question in
    var standing = PackFigure.table(PackFigure.standing(question), question, hasIntervals: false)
    (standing.key, standing.title) = ("standing", Phrase.Packs.standing)
    return ReportContent(
      [.table(PackFigure.table(PackFigure.all(question), question)), .table(standing)],
      unconverted: PeriodDeals(question.now.book, question.now.scope).unconverted)
  }
}

extension PackFigure {
  /// What came about in the period.
  static func all(_ question: PackQuestion) -> [PackFigure] {
    let language = question.now.language
    let before = PeriodDeals(question.before.book, question.before.scope)
    let now = PeriodDeals(question.now.book, question.now.scope)
    func label(_ phrase: Phrase) -> String { phrase.capitalized[language] }
    let cycle = Difference(MeanDifference(before.cycle, now.cycle), moreIsBetter: false)
    return [
      .count(
        "newDeals", label(Phrase.Packs.newDeals), before.created.sum.count, now.created.sum.count,
        moreIsBetter: true),
      .total(
        "newValue", label(Phrase.Packs.newValue), before.created, now.created, moreIsBetter: true),
      .count(
        "wonDeals", label(Phrase.Reports.dealsWon), before.won.sum.count, now.won.sum.count,
        moreIsBetter: true),
      .total("wonValue", label(Phrase.Reports.wonValue), before.won, now.won, moreIsBetter: true),
      .count(
        "lostDeals", label(Phrase.Reports.dealsLost), before.lost.sum.count, now.lost.sum.count,
        moreIsBetter: false),
      .total(
        "lostValue", label(Phrase.Reports.lostValue), before.lost, now.lost, moreIsBetter: false),
      .rate("winRate", label(Phrase.Funnel.winRate), before.winRate, now.winRate, in: language),
      PackFigure(
        key: "cycle", label: label(Phrase.Funnel.meanCycle),
        before: before.cycle.mean.map { .days($0) }, now: now.cycle.mean.map { .days($0) },
        unit: .days, change: cycle.value, difference: cycle),
    ]
  }

  /// What stands in the book at the end of the period, whatever its expected close day.
  static func standing(_ question: PackQuestion) -> [PackFigure] {
    let language = question.now.language
    let isKnown = !question.before.book.pipelines.isEmpty
    let before = SalesFigures(question.before.book, question.before.scope.ofAllDays)
    let now = SalesFigures(question.now.book, question.now.scope.ofAllDays)
    func count(_ key: String, _ label: Phrase, _ path: KeyPath<SalesFigures, DealSum>) -> PackFigure
    {
      .standing(
        key, label.capitalized[language], isKnown ? Double(before[keyPath: path].count) : nil,
        Double(now[keyPath: path].count), .count
      ) { .count(Int($0)) }
    }
    func money(_ key: String, _ label: Phrase, _ value: (SalesFigures) -> Int64) -> PackFigure {
      .standing(
        key, label.capitalized[language], isKnown ? Double(value(before)) : nil, Double(value(now)),
        .money
      ) { .amount($0) }
    }
    var figures = [
      count("open", Outcome.open.label, \.open),
      money("openValue", Phrase.Health.openValue) { $0.open.value },
      money("weighted", Phrase.Funnel.weighted) { $0.weighted },
      count("pastDue", DateAudit.pastDue.label, \.pastDue),
      count("stagnant", Phrase.Funnel.stagnant, \.stagnant),
      count("pseudo", Phrase.Funnel.pseudo, \.pseudo),
    ]
    let old = QuotaProgress(SalesFigures(question.before.book, question.before.scope))
    if let quota = QuotaProgress(SalesFigures(question.now.book, question.now.scope)) {
      figures += [
        .standing(
          "attainment", Phrase.Forecast.attainment[language], old?.attainment, quota.attainment,
          .share
        ) { .share($0) },
        .standing(
          "coverage", Phrase.Forecast.coverage[language], old?.coverage, quota.coverage, .multiple
        ) { .multiple($0) },
      ]
    }
    return figures
  }
}
