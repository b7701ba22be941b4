extension DealRecord {
  /// Lets the open deal go on in a stage of another pipeline; the stages behind it stay its history.
  func transfer(
    to target: Stage.ID, on day: Day?, in ledger: inout WorkingLedger
  ) throws {
    guard !outcome.isClosed else { throw RuleViolation.dealIsClosed(id) }
    let destination = try ledger.record(target)
    guard destination.pipeline != pipeline else {
      throw RuleViolation.alreadyInPipeline(id, pipeline)
    }
    guard destination.role == .open else { throw RuleViolation.stageIsNotOpen(target) }
    if let successor = destination.mergedInto {
      throw RuleViolation.stageIsMerged(target, into: successor)
    }
    let entity = EntityReference(id)
    try ledger.set("pipeline", to: destination.pipeline.value, of: entity, on: day)
    try ledger.set("stage", to: target.value, of: entity, on: day)
  }
}

extension DealRecord {
  /// Refuses to go on to the order while an objection is open and nobody says why.
  func checkObjections(
    reason: String?, in ledger: inout WorkingLedger
  ) throws {
    guard (reason ?? "").trimmed.isEmpty else { return }
    let numbers = try ledger.referring(.dealObjection, "deal", to: EntityReference(id))
    let open = try numbers.map { try ledger.record(DealObjection.ID($0)) }.filter(\.isOpen)
    guard open.isEmpty else { throw RuleViolation.openObjections(id, open.map(\.text)) }
  }
}
