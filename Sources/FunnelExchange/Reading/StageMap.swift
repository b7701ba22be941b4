import FunnelCore

/// Which stage of a pipeline each stage name of a file means.
final class StageMap {
  let pipeline: Pipeline.ID
  /// The stages, provisional ones included, in order.
  let stages: [Stage]
  /// The open stages in order.
  let open: [Stage]
  private var places: [String: Int] = [:]
  private var outcomes: [String: Outcome] = [:]

  /// The map of an existing or newly made pipeline.
  ///
  /// Names are found as they are in any language, else by what options say, else by synonyms.
  init(pipeline: Pipeline.ID, stages: [Stage], names: [String], options: ImportOptions) {
    self.pipeline = pipeline
    self.stages = stages
    open = stages.filter { $0.role == .open }
    for name in names {
      let wanted = options.stages[name] ?? name
      places[name] = place(of: wanted)
      if StageSynonyms.isWithdrawn(wanted) { outcomes[name] = .withdrawn }
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

  /// How a deal in a stage of that name has ended, or that it is open.
  func outcome(_ name: String) -> Outcome {
    switch stage(name)?.role {
    case .won: .won
    case .lost: outcomes[name] ?? .lost
    case .open, nil: .open
    }
  }

  /// Where a name stands among stages: as it is, by its role, by the typical stage it means.
  static func place(of name: String, in stages: [Stage]) -> Int? {
    if let exact = stages.firstIndex(where: { $0.isCalled(name) }) { return exact }
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
  /// Whether a name is this one in any language, whatever its case, spaces and marks.
  func isCalled(_ name: String) -> Bool {
    let folded = FoldedText.fold(name)
    return [en, hans, hant].contains { $0 == name || FoldedText.fold($0) == folded }
  }
}
