extension PipelineTemplate {
  /// How many provisional identities the pipeline's stages take, won and lost among them.
  public var stageCount: Int { completeStages.count }

  /// The changes that create the pipeline and its stages in a store.
  ///
  /// Stages that only say won or lost are added where the template has none. Where it names no
  /// probability, the i-th of n open stages gets i / (n + 1), marked as assumed.
  ///
  /// - Parameters:
  ///   - first: The pipeline's provisional identity, below 0. Its stages take `first`,
  ///     `first − 1` and so on, `stageCount` of them.
  ///   - order: The pipeline's place among the pipelines, from 0.
  ///   - day: Since when it exists; today where nil.
  ///   - title: What it is called in the store; as it ships where nil.
  public func changes(
    firstProvisional first: Int64 = -1, order: Int = 0, since day: Day? = nil,
    named title: Translated? = nil
  ) -> [Change] {
    var pipeline = Pipeline(id: Pipeline.ID(first))
    (pipeline.name, pipeline.order, pipeline.template) = (title ?? name, order, code)
    let stages = records(of: pipeline.id, firstProvisional: first)
    return [.add(NewRecord(pipeline, day: day))] + stages.map { .add(NewRecord($0, day: day)) }
  }

  /// The stages as records with provisional identities.
  func records(of pipeline: Pipeline.ID, firstProvisional first: Int64) -> [Stage] {
    let openCount = completeStages.count { $0.role == .open }
    return completeStages.enumerated().map { index, template in
      var stage = Stage(id: Stage.ID(first - Int64(index)))
      (stage.pipeline, stage.order) = (pipeline, index)
      (stage.name, stage.role) = (template.name, template.role)
      switch template.role {
      case .won: stage.probability = .full
      case .lost: stage.probability = .zero
      case .open:
        stage.isAssumed = template.probability == nil
        stage.probability =
          template.probability
          ?? Percentage(fraction: Double(index + 1) / Double(openCount + 1)) ?? .zero
        (stage.expectedDays, stage.rotDays) = (template.expectedDays, template.rotDays)
      }
      stage.guidance = template.guidance
      (stage.actions, stage.buyer) = (template.actions, template.buyer)
      stage.tasks = template.taskLines
      (stage.stays, stage.leaks) = (template.stays, template.leaks)
      return stage
    }
  }

  private var completeStages: [StageTemplate] {
    var stages = stages
    if !stages.contains(where: { $0.role == .won }) { stages.append(.won) }
    if !stages.contains(where: { $0.role == .lost }) { stages.append(.lost) }
    return stages
  }
}

extension StageTemplate {
  static let won = StageTemplate(Translated(en: "Won", hans: "赢单", hant: "贏單"), role: .won)
  static let lost = StageTemplate(Translated(en: "Lost", hans: "输单", hant: "輸單"), role: .lost)

  /// The tasks, one a line.
  var taskLines: Translated? {
    guard !tasks.isEmpty else { return nil }
    func lines(_ text: (Translated) -> String) -> String {
      tasks.map(text).joined(separator: "\n")
    }
    return Translated(en: lines(\.en), hans: lines(\.hans), hant: lines(\.hant))
  }
}
