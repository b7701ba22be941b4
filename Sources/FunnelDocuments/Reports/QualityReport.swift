import FunnelCore
import FunnelWording

extension Report {
  /// How good the open deals of each stage are.
  static let quality = Report("quality") { question in
    var stages = ReportRows("stages", of: StageQuality.all(question.book, question.scope))
    stages.words("stage", Phrase.Deals.stage) { question.stage($0.stage) }
    stages.rate("genuine", Phrase.Reports.genuine) { $0.genuine }
    stages.rate("evidenced", Phrase.Reports.evidenced) { $0.evidenced }
    stages.rate("contacted", Phrase.Reports.contacted) { $0.contacted }
    return ReportContent([.table(stages.table())])
  }
}
