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
  private var steps: [Step] = []

  private typealias Step = (deal: Deal.ID, stage: Stage, name: String, day: Day, line: Int)

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
    var way: Way?
    for step in steps {
      if way?.deal.id != step.deal {
        way = builder.source.book.deals[step.deal].map { Way($0, in: builder.source.book) }
      }
      guard var known = way else { continue }
      take(step, &known)
      way = known
    }
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

  private func take(_ step: Step, _ way: inout Way) {
    let deal = way.deal
    if step.stage.role == .open {
      if deal.outcome.isClosed, deal.closedOn.map({ step.day > $0 }) ?? true {
        refuse(step, .rule(.dealIsClosed(deal.id)))
        return
      }
      let isKnown = way.isKnown(step.stage.id, on: step.day)
      if !isKnown {
        way.enter(step.stage.id, on: step.day)
        builder.take(.move(deal.id, to: step.stage.id, on: step.day))
      }
      let isEarlier = begin(step.day, &way)
      if !isKnown {
        builder.draft.added += 1
      } else if isEarlier {
        builder.draft.changed += 1
      } else {
        builder.draft.unchanged += 1
      }
    } else if deal.outcome.isClosed {
      // The deal's own row has said already how and when it ended.
      let ended = Visit(stage: step.stage.id, entered: step.day)
      let agrees =
        deal.outcome.isWon == (step.stage.role == .won)
        && deal.closedOn.map { $0 == step.day } ?? true
      guard agrees || deal.visits.contains(ended) else {
        refuse(step, .endedOtherwise(deal.closedOn))
        return
      }
      builder.draft.unchanged += 1
    } else {
      let isWithdrawn = StageSynonyms.isWithdrawn(step.name)
      let kind: Closing.Kind =
        step.stage.role == .won ? .won : isWithdrawn ? .withdrawn : .lost
      builder.take(
        .close(deal.id, Closing(kind, day: step.day, isRecorded: true)))
      builder.draft.added += 1
    }
  }

  /// Lets a deal have been created on the day of its first stage, if that lies before.
  private func begin(_ day: Day, _ way: inout Way) -> Bool {
    guard let created = way.created, day < created else { return false }
    way.created = day
    let deal = EntityReference(way.deal.id)
    // Both from its old day on and now, should its day have been changed since.
    builder.take(.edit(deal, ["created": day.value], on: created))
    builder.take(.edit(deal, ["created": day.value], on: builder.options.today))
    return true
  }

  private func refuse(
    _ step: Step, _ reason: ImportRefusal.Reason
  ) {
    builder.draft.refusals.append(
      ImportRefusal(line: step.line, column: nil, value: step.name, reason: reason))
  }
}

/// The way of a deal through the open stages, with what the rows so far have told of it.
private struct Way {
  let deal: Deal
  var created: Day?
  private var visits: [Visit]

  init(_ deal: Deal, in book: Book) {
    self.deal = deal
    created = deal.created
    visits = deal.visits.filter { book.stages[$0.stage]?.role == .open }
  }

  /// Whether it entered the stage on that day, or stood in it already.
  func isKnown(_ stage: Stage.ID, on day: Day) -> Bool {
    visits.contains(Visit(stage: stage, entered: day))
      || visits.last(where: { $0.entered <= day })?.stage == stage
  }

  /// Notes an entry.
  ///
  /// The stage that a deal was entered in is not where it began once it is told where it stood on
  /// its first day or before.
  mutating func enter(_ stage: Stage.ID, on day: Day) {
    if let first = visits.first, day <= first.entered { visits.removeFirst() }
    let place = visits.firstIndex { $0.entered > day } ?? visits.count
    visits.insert(Visit(stage: stage, entered: day), at: place)
  }
}
