public import FunnelCore

extension Book {
  /// The first word of a stage's name, where no other stage of the pipeline begins with it; else
  /// the whole name, and `—` for a stage that is not there.
  public func shortName(of stage: Stage.ID) -> Phrase {
    guard let record = stages[stage] else { return Phrase(verbatim: "—") }
    return Phrase { language in
      let name = record.name[language]
      guard let word = name.split(separator: " ").first, word.count > 2 else { return name }
      let isShared = stages.contains {
        $0.pipeline == record.pipeline && $0.id != stage && $0.name[language].hasPrefix(word)
      }
      return isShared ? name : String(word)
    }
  }
}
