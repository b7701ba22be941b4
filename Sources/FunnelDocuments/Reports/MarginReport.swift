import FunnelCore
import FunnelWording

extension Report {
  /// What gross margin is made of, and what each factor would have to be.
  static let margin = Report("margin", options: [.by, .margin, .goal]) { question in
    let rate = question.marginRate ?? 1
    let tree = MarginTree(question.book, question.scope, marginRate: rate)
    let facts = [
      ReportFact("margin", Phrase.Forecast.marginTree, .amount(tree?.margin)),
      ReportFact(
        "goal", Phrase.Reports.goal, question.goal.map { .money($0) },
        question.goal == nil ? .programs : .everywhere),
    ]
    let note =
      question.marginRate == nil
      ? [
        Document.Section.line(
          Phrase.Reports.noMarginRate[question.language])
      ] : []
    let unconverted = SalesFigures(question.book, question.scope).unconverted
    guard let tree else {
      return ReportContent(
        [.facts(facts), .hidden("factors", .array([]))], summary: facts, unconverted: unconverted)
    }
    var factors = ReportRows("factors", of: MarginTree.Factor.allCases)
    factors.words("factor", Phrase.Reports.lever) { question.choice($0) }
    factors.figure("value", Phrase.Reports.now) { $0.value(tree[$0]) }
    factors.figure("effect", Phrase.Forecast.leverEffect) { .amount(tree.effect(of: $0)) }
    let places: ReportColumn.Places = question.goal == nil ? .programs : .everywhere
    factors.figure("needed", Phrase.Reports.needed, places) { factor in
      guard let goal = question.goal, let needed = tree.needed(factor, for: Double(goal))
      else { return nil }
      return factor.value(needed)
    }
    return ReportContent(
      [.facts(facts), .table(factors.table()), .shown(note)],
      summary: facts
        + MarginTree.Factor.allCases.map { factor in
          ReportFact(factor.rawValue, factor.label, factor.value(tree[factor]))
        }, unconverted: unconverted)
  }
}

extension MarginTree.Factor {
  fileprivate func value(_ number: Double) -> ReportValue? {
    switch self {
    case .customers: .number(number, digits: 0)
    case .averageOrder: .amount(number)
    case .meetingRate, .closingRate, .marginRate: .share(number)
    }
  }
}
