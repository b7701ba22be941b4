import FunnelCore
import FunnelWording

extension Report {
  /// Where the funnel leaks, and what mending it would bring.
  static let leaks = Report("leaks") { question in
    let report = LeakReport(question.book, question.scope)
    var stages = ReportRows("stages", of: report.points)
    stages.words("stage", Phrase.Deals.stage) { question.stage($0.stage) }
    stages.add("lost", Outcome.lost.label, .sum) { .sum($0.lost) }
    stages.rate("conversion", Phrase.Reports.wentOn) { $0.conversion.rate }
    stages.figure("benchmark", Phrase.Reports.benchmark) { point in
      point.conversion.benchmark.map { .percentage($0) }
    }
    stages.figure("fall", Phrase.Reports.fall) { point in
      point.fall?.share.map { .share($0) }
    }
    stages.rate("nextWinRate", Phrase.Reports.nextWinRate, .programs) { $0.nextWinRate }
    stages.figure("regainedDeals", Phrase.Reports.regainedDeals, .programs) { point in
      point.regained.map { .number($0.deals, digits: 1) }
    }
    stages.figure("regainedWins", Phrase.Reports.regainedWins) { point in
      point.regained.map { .shortfall(.number($0.wins, digits: 1)) }
    }
    stages.figure("regainedValue", Phrase.Reports.regainedValue) { point in
      .amount(point.regained?.value).map { .shortfall($0) }
    }
    stages.words("verdict", Phrase.Reports.verdict) { question.choice($0.verdict) }
    let most = [
      ReportFact(
        "mostDeals", Phrase.Reports.mostDeals, question.stage(ifKnown: report.mostDeals?.stage)),
      ReportFact(
        "mostValue", Phrase.Reports.mostValue, question.stage(ifKnown: report.mostValue?.stage)),
      ReportFact(
        "mostRegained", Phrase.Reports.mostRegained,
        question.stage(ifKnown: report.mostRegained?.stage)),
    ]
    return ReportContent(
      [.table(stages.table()), .facts(most)], unconverted: report.unconverted)
  }
}
