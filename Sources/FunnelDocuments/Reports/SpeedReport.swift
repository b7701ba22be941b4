import FunnelCore
import FunnelWording

extension Report {
  /// How fast deals go on from each stage.
  static let speed = Report("speed") { question in
    var stages = ReportRows("stages", of: StageSpeed.all(question.book, question.scope))
    stages.words("stage", Phrase.Deals.stage) { question.stage($0.stage) }
    stages.figure("advances", Phrase.Reports.advances) { .count($0.advances) }
    stages.figure("dealDays", Phrase.Reports.dealDays) { .count($0.dealDays) }
    stages.figure("perDealDay", Phrase.Reports.perDealDay) { row in
      row.perDealDay.map { .number($0, digits: 4) }
    }
    stages.figure("daysPerAdvance", Phrase.Reports.daysPerAdvance) { row in
      row.daysPerAdvance.map { .days($0) }
    }
    return ReportContent([.table(stages.table())])
  }
}
