import FunnelCore
import FunnelWording

extension Report {
  /// Where the deals went that left a stage.
  static let matrix = Report("matrix") { question in
    let matrix = ConversionMatrix(question.book, question.scope)
    var stages = ReportRows("stages", of: Array(matrix.stages.enumerated()))
    stages.words("stage", Phrase.Reports.leftFrom) { question.stage($0.element) }
    stages.figure("exits", Phrase.Reports.exits) { .count(matrix.exits(from: $0.element)) }
    for (place, outlet) in matrix.outlets.enumerated() {
      let isUsed = matrix.counts.contains { $0[place] > 0 }
      let places: ReportColumn.Places =
        outlet == .elsewhere && !isUsed ? .csv : [.text, .csv]
      stages.figure(outlet.code(question), outlet.title(question), places) { row in
        let rate = matrix.rate(from: row.element, to: outlet)
        guard let share = rate.fraction else { return nil }
        return rate.k == 0 ? .composed("·", .integer(0)) : .share(share)
      }
    }
    stages.hidden("to") { row in
      .composed(
        "",
        .array(
          matrix.outlets.map { outlet in
            let rate = JSON.rate(matrix.rate(from: row.element, to: outlet))
            guard case .object(let members) = rate else { return rate }
            return .object(outlet.members(question) + members)
          }))
    }
    return ReportContent([
      .table(stages.table()), .shown([.line(Phrase.Health.matrixNote[question.language])]),
    ])
  }
}

extension ConversionMatrix.Outlet {
  fileprivate func title(_ question: ReportQuestion) -> Phrase {
    switch self {
    case .stage(let stage):
      question.book.stages[stage].map { Phrase($0.name) } ?? Phrase.Common.unknown
    case .won: Outcome.won.label
    case .lost: Outcome.lost.label
    case .withdrawn: Outcome.withdrawn.label
    case .elsewhere: Phrase.Reports.elsewhere
    }
  }

  /// The name among the headings of a file.
  fileprivate func code(_ question: ReportQuestion) -> String {
    switch self {
    case .stage(let stage): question.book.stages[stage]?.name.en ?? stage.description
    case .won: "won"
    case .lost: "lost"
    case .withdrawn: "withdrawn"
    case .elsewhere: "elsewhere"
    }
  }

  fileprivate func members(_ question: ReportQuestion) -> [(key: String, value: JSON)] {
    if case .stage(let stage) = self {
      return [("outlet", .text("stage")), ("stage", question.stage(stage).json(question.style))]
    }
    return [("outlet", .text(code(question))), ("stage", .null)]
  }
}
