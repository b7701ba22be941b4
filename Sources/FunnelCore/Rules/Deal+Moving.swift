extension DealRecord {
  /// Moves the deal to another open stage of its pipeline.
  func move(
    to target: Stage.ID, reason: String?, on day: Day?,
    in ledger: inout WorkingLedger
  ) throws {
    guard !outcome.isClosed || day.map({ $0 < ledger.today }) == true else {
      throw RuleViolation.dealIsClosed(id)
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
    try ledger.set("stage", to: target.value, of: EntityReference(id), on: day)
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
