import FunnelCore
import FunnelWording

extension Report {
  /// What the funnel earns in a day, and what each lever would add.
  static let velocity = Report("velocity") { question in
    let figures = SalesFigures(question.book, question.scope)
    let velocity = Velocity(figures)
    let perDay = ReportFact("perDay", Phrase.Common.perDay, .amount(velocity?.perDay))
    guard let velocity else {
      return ReportContent(
        [.facts([perDay]), .hidden("levers", .array([]))], summary: summary(nil),
        unconverted: figures.unconverted)
    }
    var levers = ReportRows("levers", of: Velocity.Lever.allCases, Phrase.Forecast.levers)
    levers.words("lever", Phrase.Reports.lever) { question.choice($0) }
    levers.figure("value", Phrase.Reports.now) { velocity.value(of: $0) }
    levers.figure("effect", Phrase.Forecast.leverEffect) { .amount(velocity.effect(of: $0)) }
    return ReportContent(
      [.facts([perDay]), .table(levers.table())], summary: summary(velocity),
      unconverted: figures.unconverted)
  }

  private static func summary(_ velocity: Velocity?) -> [ReportFact] {
    [ReportFact("perDay", Phrase.Common.perDay, .amount(velocity?.perDay))]
      + Velocity.Lever.allCases.map { lever in
        ReportFact(lever.rawValue, lever.label, velocity?.value(of: lever))
      }
  }
}

extension Velocity {
  fileprivate func value(of lever: Lever) -> ReportValue? {
    switch lever {
    case .deals: .number(deals, digits: 0)
    case .winRate: .share(winRate)
    case .amount: .amount(amount)
    case .days: .days(days)
    }
  }
}
