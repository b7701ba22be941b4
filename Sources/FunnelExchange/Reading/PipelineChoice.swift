import FunnelCore

/// Finds or makes the pipelines that the deals of a file go to.
struct PipelineChoice {
  private(set) var maps: [String: StageMap] = [:]

  /// - Parameter censuses: The stage names by pipeline name; the empty name where the file has no
  ///   column for it.
  init(_ censuses: [(name: String, census: StageCensus)], builder: ImportBuilder) throws {
    let found = censuses.flatMap(\.census.names)
    if let stray = builder.options.stages.keys.sorted().first(where: { !found.contains($0) }) {
      throw ImportFailure.strayStage(stray, found: found)
    }
    for (name, census) in censuses {
      maps[name] = try PipelineChoice.map(name, census, builder)
    }
    try makeDefault(builder)
  }

  private static func map(
    _ name: String, _ census: StageCensus, _ builder: ImportBuilder
  ) throws -> StageMap {
    let book = builder.source.book
    let options = builder.options
    if let id = options.pipeline, book.pipelines[id] == nil {
      throw ImportFailure.unknownPipeline("\(id)")
    }
    let existing = options.pipeline ?? existing(name, census, builder)
    let stages: [Stage]
    let pipeline: Pipeline.ID
    if let existing {
      pipeline = existing
      stages = try completed(existing, census, builder)
    } else {
      (pipeline, stages) = made(name, census, builder)
    }
    let map = StageMap(pipeline: pipeline, stages: stages, names: census.names, options: options)
    // What an option sends to no stage would else count as said.
    let sent = census.names.compactMap { options.stages[$0] }.filter { map.place(of: $0) == nil }
    if !sent.isEmpty { throw ImportFailure.unknownStages(sent, known: stages.map(\.name.en)) }
    let unknown = census.names.filter { map.stage($0) == nil }
    if !unknown.isEmpty {
      throw ImportFailure.unknownStages(unknown, known: stages.map(\.name.en))
    }
    describe(map, census, existing: existing, name: title(name, builder), builder)
    return map
  }

  /// The pipeline of that name, or made by an earlier import of the file, or that has all stages.
  private static func existing(
    _ name: String, _ census: StageCensus, _ builder: ImportBuilder
  ) -> Pipeline.ID? {
    let book = builder.source.book
    let wanted = name.isEmpty ? builder.options.createPipeline ?? "" : name
    if !wanted.isEmpty {
      return book.pipelinesInOrder.first { $0.name.isCalled(wanted) }?.id
    }
    if let known = book.pipelines.first(where: { $0.origin == builder.options.origin }) {
      return known.id
    }
    return book.pipelinesInOrder.first { pipeline in
      let stages = book.stages(of: pipeline.id)
      let open = census.names.filter { StageSynonyms.role(of: $0) == .open }
      return !open.isEmpty
        && open.allSatisfy { name in stages.contains { $0.isCalled(name) } }
    }?.id
  }

  /// The stages of an existing pipeline, and new ones where an import made it and may extend it.
  private static func completed(
    _ pipeline: Pipeline.ID, _ census: StageCensus, _ builder: ImportBuilder
  ) throws -> [Stage] {
    let book = builder.source.book
    var stages = book.stages(of: pipeline)
    guard builder.options.pipeline == nil, book.pipelines[pipeline]?.origin != nil else {
      return stages
    }
    let last = stages.last { $0.role == .open }?.order ?? 0
    for name in census.openNames({ role(of: $0, builder.options) })
    where builder.options.stages[name] == nil && !stages.contains(where: { $0.isCalled(name) }) {
      var stage = Stage(id: Identifier(builder.provisional()))
      (stage.pipeline, stage.order, stage.name) = (pipeline, last, Translated(name))
      (stage.isAssumed, stage.expectedDays, stage.rotDays) = (true, 14, 30)
      stage.probability = stages.last { $0.role == .open }?.probability ?? .zero
      builder.take(.add(NewRecord(stage, day: builder.firstDay)))
      stages.append(stage)
    }
    return stages
  }

  /// A new pipeline with the file's open stages, won and lost.
  ///
  /// Where nothing is known of a stage its chance is i / (n + 1), as an assumption.
  private static func made(
    _ name: String, _ census: StageCensus, _ builder: ImportBuilder
  ) -> (Pipeline.ID, [Stage]) {
    var pipeline = Pipeline(id: Identifier(builder.provisional()))
    pipeline.name = Translated(title(name, builder))
    pipeline.order = (builder.source.book.pipelines.map(\.order).max() ?? 0) + 1
    pipeline.origin = builder.options.origin
    builder.take(.add(NewRecord(pipeline, day: builder.firstDay)))
    let open = census.openNames { role(of: $0, builder.options) }
    let openNames = open.isEmpty ? ["Open"] : open.filter { builder.options.stages[$0] == nil }
    let shipped = shippedStages(openNames)
    var stages = openNames.enumerated().map { index, name in
      var stage = Stage(id: Identifier(builder.provisional()))
      (stage.name, stage.order) = (Translated(name), index + 1)
      stage.probability =
        Percentage(fraction: Double(index + 1) / Double(openNames.count + 1)) ?? .zero
      (stage.isAssumed, stage.expectedDays, stage.rotDays) = (true, 14, 30)
      if let known = shipped?[index], let probability = known.probability {
        (stage.probability, stage.isAssumed) = (probability, false)
      }
      return stage
    }
    let names = [
      (StageRole.won, Translated(en: "Won", hans: "赢单", hant: "贏單")),
      (StageRole.lost, Translated(en: "Lost", hans: "输单", hant: "輸單")),
    ]
    for (role, usual) in names {
      var stage = Stage(id: Identifier(builder.provisional()))
      let found = census.names.first { StageSynonyms.role(of: $0) == role }
      stage.name = found.map { usual.isCalled($0) ? usual : Translated($0) } ?? usual
      (stage.role, stage.order) = (role, stages.count + 1)
      stage.probability = role == .won ? .full : .zero
      stages.append(stage)
    }
    for index in stages.indices {
      stages[index].pipeline = pipeline.id
      builder.take(.add(NewRecord(stages[index], day: builder.firstDay)))
    }
    return (pipeline.id, stages)
  }

  /// The stages of a shipped pipeline that has all the names; nil where none has.
  private static func shippedStages(_ names: [String]) -> [StageTemplate]? {
    for template in PipelineTemplate.all {
      let open = template.stages.filter { $0.role == .open }
      let found = names.compactMap { name in open.first { $0.name.isCalled(name) } }
      if found.count == names.count { return found }
    }
    return nil
  }

  private static func role(of name: String, _ options: ImportOptions) -> StageRole {
    let said = options.stages[name] ?? name
    return StageRole(rawValue: said) ?? StageSynonyms.role(of: said)
  }

  /// The name a pipeline gets: as the column says, as asked, or as the file is called.
  private static func title(_ name: String, _ builder: ImportBuilder) -> String {
    if !name.isEmpty { return name }
    if let asked = builder.options.createPipeline { return asked }
    let file = builder.options.origin
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }

  private static func describe(
    _ map: StageMap, _ census: StageCensus, existing: Pipeline.ID?, name: String,
    _ builder: ImportBuilder
  ) {
    var uses: [ImportDraft.StageUse] = []
    for stage in map.stages {
      let found = census.names.filter { map.stage($0)?.id == stage.id }
      let use = { (name: String?) in
        ImportDraft.StageUse(
          found: name, name: stage.name, role: stage.role, probability: stage.probability,
          isAssumed: existing == nil && stage.isAssumed,
          count: name.flatMap { census.counts[$0] } ?? 0)
      }
      if found.isEmpty, existing == nil { uses.append(use(nil)) }
      uses += found.map { use($0) }
    }
    let known = existing.flatMap { builder.source.book.pipelines[$0]?.name }
    builder.draft.pipelines.append(
      ImportDraft.PipelineUse(name: known ?? Translated(name), existing: existing, stages: uses))
  }

  /// Into a store without deals the pipeline made becomes the default one.
  private func makeDefault(_ builder: ImportBuilder) throws {
    let book = builder.source.book
    guard book.deals.isEmpty, let first = maps.values.map(\.pipeline).max(), first.isProvisional,
      try builder.source.record(EntityReference(Settings.only)) != nil
    else { return }
    builder.take(
      .edit(EntityReference(Settings.only), ["defaultPipeline": first.value]))
  }
}
