extension DealRecord {
  /// Moves the deal to another open stage of its pipeline.
  func move(
    to target: Stage.ID, reason: String?, on day: Day?,
    in ledger: inout WorkingLedger
  ) throws {
    // What is told of a past day may say where a deal stood before it ended, and on its last day.
    if outcome.isClosed {
      guard let day, let closedOn, day <= closedOn, day < ledger.today else {
        throw RuleViolation.dealIsClosed(id)
      }
    }
    let destination = try ledger.record(target)
    guard destination.pipeline == pipeline else {
      throw RuleViolation.stageOfOtherPipeline(target)
    }
    guard destination.role == .open else { throw RuleViolation.stageIsNotOpen(target) }
    if let successor = destination.mergedInto {
      throw RuleViolation.stageIsMerged(target, into: successor)
    }
    if day == nil {
      guard target != stage else { throw RuleViolation.alreadyInStage(target) }
      try checkExit(to: destination, reason: reason, in: &ledger)
      try ledger.set("stageReason", to: reason.value, of: EntityReference(id))
    }
    let entity = EntityReference(id)
    let isPast = day.map { $0 < ledger.today } ?? false
    try ledger.set(
      FieldEdit.stage, to: target.value, of: entity, on: day,
      isTold: isPast && !ledger.isNew(entity))
  }

  private func checkExit(
    to destination: Stage, reason: String?, in ledger: inout WorkingLedger
  ) throws {
    let current = try ledger.record(stage)
    guard destination.order > current.order, (reason ?? "").trimmed.isEmpty else { return }
    if let criteria = current.exitCriteria, !criteria.en.trimmed.isEmpty {
      throw RuleViolation.exitCriteria(current.id, criteria.en)
    }
    let open = try ledger.stages(of: pipeline).filter { $0.role == .open }
    if open.last?.id == destination.id { try checkObjections(reason: reason, in: &ledger) }
  }
}
