import FunnelCore
import FunnelWording
import TerminalUI

extension MarkedLines {
  /// Adds what a stage says of itself: figures, guidance, criteria, who stays and leaks, what the
  /// buyer feels, tasks.
  mutating func addStage(_ stage: Stage, in session: Session) {
    let language = session.language
    add(stage.figures(in: language), .label)
    if let guidance = stage.guidance?[language], !guidance.isEmpty { add(guidance) }
    for (field, text) in [("exitCriteria", stage.exitCriteria), ("tasks", stage.tasks)] {
      guard let text = text?[language], !text.isEmpty else { continue }
      addField(EntityKind.stage.label(ofField: field)[language], text)
    }
    if let actions = stage.actions?[language], let buyer = stage.buyer?[language] {
      addBeside(
        (Phrase.Playbook.weDo[language], actions), (Phrase.Playbook.buyerFeels[language], buyer))
    }
    for (field, text) in [("stays", stage.stays), ("leaks", stage.leaks)] {
      guard let text = text?[language], !text.isEmpty else { continue }
      addField(
        EntityKind.stage.label(ofField: field)[language], text, field == "stays" ? .good : .caution)
    }
  }
}

extension Stage {
  /// Chance, days and benchmark in one line.
  func figures(in language: Language) -> String {
    let kind = EntityKind.stage
    var parts = [role.label[language], language.percent(probability)]
    if isAssumed { parts[1] += " (\(Phrase.Stages.assumed[language]))" }
    for (field, days) in [("expectedDays", expectedDays), ("rotDays", rotDays)] {
      guard let days else { continue }
      parts.append("\(kind.label(ofField: field)[language]) \(language.number(days))")
    }
    if let benchmark {
      parts.append("\(kind.label(ofField: "benchmark")[language]) \(language.percent(benchmark))")
    }
    return parts.joined(separator: " · ")
  }
}
