/// What is done to the stages of a pipeline beside editing their fields.
public enum PipelineStep: Hashable, Sendable {
  /// A new open stage takes a place among the open ones, from 0.
  case add(Stage, at: Int)
  /// A stage goes to another place among those of its kind, from 0.
  case reorder(Stage.ID, to: Int)
  /// A new open stage follows another one, and some of its open deals go on to it.
  case split(Stage.ID, Stage, moving: [DealRecord.ID])
  /// Every deal of an open stage goes to another one of the pipeline, for which what happened in
  /// the first counts from now on; the first stays as history and is offered no more.
  case merge(Stage.ID, into: Stage.ID)
}

extension PipelineStep {
  func apply(to pipeline: Pipeline.ID, in ledger: inout WorkingLedger) throws {
    _ = try ledger.record(pipeline)
    switch self {
    case .add(let stage, let place):
      let created = try stage.add(to: pipeline, in: &ledger)
      try created.reorder(to: place, in: &ledger)
    case .reorder(let stage, let place):
      try ledger.living(ledger.resolved(stage), of: pipeline).reorder(to: place, in: &ledger)
    case .split(let stage, let next, let deals):
      try ledger.living(ledger.resolved(stage), of: pipeline)
        .split(before: next, moving: deals, in: &ledger)
    case .merge(let stage, let successor):
      try ledger.living(ledger.resolved(stage), of: pipeline)
        .merge(into: ledger.living(ledger.resolved(successor), of: pipeline), in: &ledger)
    }
  }
}

extension WorkingLedger {
  /// A stage of a pipeline that has not been merged into another one.
  fileprivate mutating func living(_ id: Stage.ID, of pipeline: Pipeline.ID) throws -> Stage {
    let stage = try record(id)
    guard stage.pipeline == pipeline else { throw RuleViolation.stageOfOtherPipeline(id) }
    if let successor = stage.mergedInto { throw RuleViolation.stageIsMerged(id, into: successor) }
    return stage
  }
}

extension Stage {
  /// Writes a new open stage, for the time being the last one.
  fileprivate func add(
    to pipeline: Pipeline.ID, in ledger: inout WorkingLedger
  ) throws -> Stage {
    var stage = self
    let last = try ledger.stages(of: pipeline).map(\.order).max() ?? -1
    (stage.pipeline, stage.role, stage.order, stage.mergedInto) = (pipeline, .open, last + 1, nil)
    let entity = try ledger.add(
      .stage, values: stage.values, provisional: id.isProvisional ? id.rawValue : nil)
    return try ledger.record(Stage.ID(entity.id))
  }

  /// Takes a place among the open stages, or among those that close, which come after them.
  fileprivate func reorder(
    to place: Int, in ledger: inout WorkingLedger
  ) throws {
    let all = try ledger.stages(of: pipeline)
    let isOpen = role == .open
    var same = all.filter { ($0.role == .open) == isOpen && $0.id != id }
    let others = all.filter { ($0.role == .open) != isOpen }
    same.insert(self, at: min(max(0, place), same.count))
    for (order, stage) in (isOpen ? same + others : others + same).enumerated() {
      try ledger.set("order", to: order.value, of: EntityReference(stage.id))
    }
  }

  fileprivate func split(
    before next: Stage, moving deals: [DealRecord.ID],
    in ledger: inout WorkingLedger
  ) throws {
    guard role == .open else { throw RuleViolation.leadsNowhere(id) }
    let open = try ledger.stages(of: pipeline).filter { $0.role == .open }
    let place = open.firstIndex { $0.id == id } ?? open.count - 1
    let created = try next.add(to: pipeline, in: &ledger)
    try created.reorder(to: place + 1, in: &ledger)
    for deal in deals {
      let deal = try ledger.record(ledger.resolved(deal))
      guard !deal.outcome.isClosed else { throw RuleViolation.dealIsClosed(deal.id) }
      guard deal.stage == id else { throw RuleViolation.notInStage(deal.id, id) }
      try ledger.set("stage", to: created.id.value, of: EntityReference(deal.id))
    }
  }

  fileprivate func merge(
    into successor: Stage, in ledger: inout WorkingLedger
  ) throws {
    guard id != successor.id else { throw RuleViolation.mergedWithItself(id) }
    for stage in [self, successor] where stage.role != .open {
      throw RuleViolation.leadsNowhere(stage.id)
    }
    try ledger.set("mergedInto", to: successor.id.value, of: EntityReference(id))
    // Whatever names the stage, a deal, a text or a bound, names its successor from now on.
    for kind in EntityKind.allCases {
      for field in kind.fields where field.type == .reference(.stage) {
        guard !(kind == .stage && field.name == "mergedInto"), !Self.isHistory(field.name, of: kind)
        else { continue }
        for number in try ledger.referring(kind, field.name, to: EntityReference(id)) {
          try ledger.set(field.name, to: successor.id.value, of: EntityReference(kind, number))
        }
      }
    }
  }

  /// Whether a field tells what once was, which a merge leaves as it is.
  private static func isHistory(_ field: String, of kind: EntityKind) -> Bool {
    kind == .meetingItem && ["stageBefore", "stageAfter"].contains(field)
  }
}
