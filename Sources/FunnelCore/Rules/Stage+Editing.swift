extension Identifier<Stage> {
  /// Refuses to change what the history of deals rests on: a stage that deals have stood in keeps
  /// its role and its pipeline, or past wins and losses would become something else.
  func checkHistory(
    against values: RecordValues, in ledger: inout WorkingLedger
  ) throws {
    let present = try ledger.values(of: EntityReference(self)) ?? [:]
    let changed = ["role", "pipeline"].first { field in
      values[field].map { $0 != present[field] } ?? false
    }
    guard let changed, try ledger.hasHistory(self) else { return }
    throw RuleViolation.stageHasHistory(self, changed)
  }
}

extension WorkingLedger {
  /// Whether a deal stands in a stage or ever stood there, edits so far included.
  func hasHistory(_ stage: Stage.ID) throws -> Bool {
    let came = edits.contains { edit in
      edit.entity.kind == .deal && edit.field == "stage" && edit.new == stage.value
    }
    return try came || hasStoredHistory(stage)
  }
}
