import FunnelCore
import FunnelDocuments
import FunnelWording

extension Workspace {
  /// Everything about an improvement, and what it has done so far.
  func answer(aboutImprovement record: Record) -> Answer {
    let improvement = Improvement(
      id: Improvement.ID(record.entity.id),
      values: record.values.filter { !$0.key.hasPrefix(CustomField.prefix) })
    let result = ImprovementResult(book, improvement, today: today)
    var sections: [Document.Section] = [
      .heading("#\(record.entity.id) \(improvement.cause)"), .facts(facts(record)),
      .heading(Phrase.Improvement.comparison[language]),
    ]
    if let result {
      sections.append(
        .facts([
          Document.Fact(
            result.firstLabel(of: improvement)[language], result.first.text(in: language)),
          Document.Fact(
            result.secondLabel(of: improvement)[language], result.second.text(in: language)),
          Document.Fact(Phrase.Improvement.difference[language], result.phrase[language]),
        ]))
    } else {
      sections.append(.line(Phrase.Common.notEnoughData[language]))
    }
    return Answer(
      json: .object(members(of: record) + [("comparison", result.map { json($0) } ?? .null)]),
      sections)
  }

  private func json(_ result: ImprovementResult) -> JSON {
    .members([
      "first": json(result.first), "second": json(result.second),
      "difference": .double(result.difference.value),
      "low": .double(result.difference.interval?.lowerBound),
      "high": .double(result.difference.interval?.upperBound),
      "verdict": .text(result.difference.verdict.rawValue),
    ])
  }

  private func json(_ group: ImprovementResult.Group) -> JSON {
    let rate = group.conversion.rate
    return .members([
      "from": .day(group.scope.period?.first), "to": .day(group.scope.period?.last),
      "filter": .text(group.scope.filter.text), "k": .integer(rate.k), "n": .integer(rate.n),
      "rate": .double(rate.fraction), "low": .double(rate.wilson?.lowerBound),
      "high": .double(rate.wilson?.upperBound), "pending": .integer(group.conversion.pending),
    ])
  }
}
