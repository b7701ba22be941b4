import FunnelCore
import FunnelWording

extension Report {
  /// How long deals stood in each stage.
  static let dwell = Report("dwell") { question in
    let bounds = Stagnation(question.book, today: question.scope.today).bounds
    var stages = ReportRows("stages", of: Dwell.all(question.book, question.scope))
    stages.words("stage", Phrase.Deals.stage) { question.stage($0.stage) }
    stages.figure("count", Phrase.Common.count) { .count($0.days?.count ?? 0) }
    stages.figure("mean", Phrase.Common.mean) { row in row.days.map { .days($0.mean) } }
    stages.figure("median", Phrase.Common.median) { row in row.days.map { .days($0.median) } }
    stages.figure("p80", Phrase.Reports.p80) { row in row.days.map { .days(Double($0.p80)) } }
    stages.figure("bound", Phrase.Reports.stagnantAfter) { row in
      bounds[row.stage].map { .days(Double($0)) }
    }
    return ReportContent([.table(stages.table())])
  }
}
