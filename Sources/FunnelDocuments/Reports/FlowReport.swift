import FunnelCore
import FunnelWording

extension Report {
  /// What came into each stage, and what became of it.
  static let flow = Report("flow") { question in
    let flows = StageFlow.all(question.book, question.scope)
    var stages = ReportRows("stages", of: flows)
    stages.words("stage", Phrase.Deals.stage) { question.stage($0.stage) }
    for part in StageFlow.Part.allCases {
      let isUsed = part != .elsewhere || flows.contains { $0[part].count > 0 }
      let places: ReportColumn.Places = isUsed ? .everywhere : .programs
      let shape: ReportColumn.Shape = part.direction == 0 ? .sum : .deals
      stages.add(part.rawValue, part.label, shape, places) { .sum($0[part]) }
    }
    stages.hidden("residue") { .sum($0.residue) }
    return ReportContent([.table(stages.table())])
  }
}
