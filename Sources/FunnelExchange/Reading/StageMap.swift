import FunnelCore

/// Which stage of a pipeline each stage name of a file means.
final class StageMap {
  let pipeline: Pipeline.ID
  /// The stages, provisional ones included, in order.
  let stages: [Stage]
  /// The open stages in order.
  let open: [Stage]
  /// The first open stage.
  let first: Stage.ID?
  private var places: [String: Int] = [:]
  private var meanings: [String: Meaning] = [:]
  private var engagements: [String: Stage.ID?] = [:]

  /// What a deal in a stage of some name is.
  struct Meaning {
    /// The stage.
    let id: Stage.ID
    /// How the deal has ended, or that it is open.
    let outcome: Outcome
  }

  /// The map of an existing or newly made pipeline.
  ///
  /// Names are found as they are in any language, else by what options say, else by synonyms.
  init(pipeline: Pipeline.ID, stages: [Stage], names: [String], options: ImportOptions) {
    self.pipeline = pipeline
    self.stages = stages
    open = stages.filter { $0.role == .open }
    first = open.first?.id
    for name in names {
      let wanted = options.stages[name] ?? name
      guard let place = place(of: wanted) else { continue }
      places[name] = place
      let outcome: Outcome =
        switch stages[place].role {
        case .won: .won
        case .lost: StageSynonyms.isWithdrawn(wanted) ? .withdrawn : .lost
        case .open: .open
        }
      meanings[name] = Meaning(id: stages[place].id, outcome: outcome)
    }
  }

  /// Where a stage stands that is named by its role or its name.
  func place(of wanted: String) -> Int? {
    let role = StageRole(rawValue: wanted) ?? (wanted == "withdrawn" ? .lost : nil)
    return role.flatMap { role in stages.firstIndex { $0.role == role } }
      ?? StageMap.place(of: wanted, in: stages)
  }

  /// The stage a name means; nil for an unknown one.
  func stage(_ name: String) -> Stage? { places[name].map { stages[$0] } }

  /// What a deal in a stage of that name is; nil for an unknown name.
  func meaning(of name: String) -> Meaning? { meanings[name] }

  /// The open stage named like a column of days: Engaging for `engage_date`.
  func stage(named heading: String) -> Stage.ID? {
    if let known = engagements[heading] { return known }
    let word = FoldedText.fold(heading).prefix(5)
    let stage = open.first { FoldedText.fold($0.name.en).hasPrefix(word) }?.id
    engagements[heading] = .some(stage)
    return stage
  }

  /// Where a name stands among stages: as it is, by its role, by the typical stage it means.
  static func place(of name: String, in stages: [Stage]) -> Int? {
    if let exact = stages.firstIndex(where: { $0.name.isWritten(name) })
      ?? stages.firstIndex(where: { $0.isCalled(name) })
    {
      return exact
    }
    let role = StageSynonyms.role(of: name)
    if role != .open { return stages.firstIndex { $0.role == role } }
    let key = StageSynonyms.key(of: name)
    return stages.firstIndex { $0.role == .open && StageSynonyms.key(of: $0.name.en) == key }
  }
}

extension Stage {
  /// Whether the name is the stage's in any language.
  func isCalled(_ name: String) -> Bool { self.name.isCalled(name) }
}

extension Translated {
  /// Whether a name is exactly this one in any language.
  func isWritten(_ name: String) -> Bool { [en, hans, hant].contains(name) }

  /// Whether a name is this one in any language, whatever its case, spaces and marks.
  func isCalled(_ name: String) -> Bool {
    let folded = FoldedText.fold(name)
    return [en, hans, hant].contains { $0 == name || FoldedText.fold($0) == folded }
  }
}
