import FunnelCore

extension ImportFormat {
  /// Stages that known deals entered, with the day of each.
  static let history = ImportFormat(
    kind: .history,
    nameWords: ["history", "历史", "歷史"],
    fitness: { fields in
      let special = HeaderSynonyms.Special.self
      return fields.isSuperset(of: [special.deal, "stage", special.day]) ? 50 : 0
    },
    read: { builder in
      var history = try HistoryCSV(builder)
      try history.read()
    })
}

/// Turns rows of (deal, stage, day) into past moves.
struct HistoryCSV {
  private let builder: ImportBuilder
  private var steps: [(deal: Deal.ID, stage: Stage, name: String, day: Day, line: Int)] = []

  init(_ builder: ImportBuilder) throws {
    self.builder = builder
    for field in [HeaderSynonyms.Special.deal, "stage", HeaderSynonyms.Special.day]
    where builder.plan.places[field] == nil {
      throw ImportFailure.columnMissing(
        .history, field: field, headings: builder.plan.columns.map(\.heading))
    }
  }

  mutating func read() throws {
    var steps = steps
    var maps: [Pipeline.ID: [Stage]] = [:]
    try builder.forEachRow { row in
      guard let word = row.text(HeaderSynonyms.Special.deal) else {
        throw row.refusal(HeaderSynonyms.Special.deal, .missing)
      }
      guard let name = row.text("stage") else { throw row.refusal("stage", .missing) }
      guard let day = try row.day(HeaderSynonyms.Special.day)?.day else {
        throw row.refusal(HeaderSynonyms.Special.day, .missing)
      }
      guard let deal = try deal(word) else {
        throw row.refusal(HeaderSynonyms.Special.deal, .unknownDeal)
      }
      let stages = maps[deal.pipeline] ?? builder.source.book.stages(of: deal.pipeline)
      maps[deal.pipeline] = stages
      let map = StageMap(
        pipeline: deal.pipeline, stages: stages, names: [name], options: builder.options)
      guard let stage = map.stage(name) else { throw row.refusal("stage", .unknownStage) }
      steps.append((deal.id, stage, name, day, row.line))
    }
    steps.sort { ($0.deal, $0.day, $0.line) < ($1.deal, $1.day, $1.line) }
    self.steps = steps
    for step in steps { take(step) }
  }

  private func deal(_ word: String) throws -> Deal? {
    let book = builder.source.book
    let found =
      try builder.source.find(.deal, externalID: word, origin: builder.options.origin)
      ?? builder.source.find(.deal, externalID: word, origin: nil)
    if let found { return book.deals[Deal.ID(found.id)] }
    let number = word.hasPrefix("#") ? Int64(word.dropFirst()) : nil
    return number.flatMap { book.deals[Deal.ID($0)] }
  }

  private func take(_ step: (deal: Deal.ID, stage: Stage, name: String, day: Day, line: Int)) {
    guard let deal = builder.source.book.deals[step.deal] else { return }
    let visit = Visit(stage: step.stage.id, entered: step.day)
    if deal.visits.contains(visit) {
      builder.draft.unchanged += 1
      return
    }
    if step.stage.role == .open {
      if deal.outcome.isClosed, deal.closedOn.map({ step.day > $0 }) ?? true {
        refuse(step, .rule(.dealIsClosed(deal.id)))
        return
      }
      builder.take(.move(deal.id, to: step.stage.id, on: step.day))
    } else if deal.outcome.isClosed {
      // The deal's own row has said already how and when it ended.
      builder.draft.unchanged += 1
      return
    } else {
      let isWithdrawn = StageSynonyms.isWithdrawn(step.name)
      let kind: Closing.Kind =
        step.stage.role == .won ? .won : isWithdrawn ? .withdrawn : .lost
      builder.take(
        .close(deal.id, Closing(kind, day: step.day, isRecorded: true)))
    }
    builder.draft.added += 1
  }

  private func refuse(
    _ step: (deal: Deal.ID, stage: Stage, name: String, day: Day, line: Int),
    _ reason: ImportRefusal.Reason
  ) {
    builder.draft.refusals.append(
      ImportRefusal(line: step.line, column: nil, value: step.name, reason: reason))
  }
}
