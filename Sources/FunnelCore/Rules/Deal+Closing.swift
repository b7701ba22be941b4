extension DealRecord {
  /// Ends the deal, or lets it rest.
  func close(_ closing: Closing, in ledger: inout WorkingLedger) throws {
    guard !outcome.isClosed || closing.isRecorded else { throw RuleViolation.dealIsClosed(id) }
    let reason = closing.reason?.trimmed ?? ""
    // What a file says is history of elsewhere, where clocks and calendars may differ.
    if !closing.isRecorded, closing.kind != .paused, let day = closing.day, day > ledger.today {
      throw RuleViolation.closedInFuture(day)
    }
    if !closing.isRecorded, closing.kind != .paused, let created,
      let day = closing.day, day < created
    {
      throw RuleViolation.closedBeforeCreated
    }
    switch closing.kind {
    case .lost, .withdrawn:
      guard closing.isRecorded || !reason.isEmpty else {
        throw RuleViolation.reasonMissing(closing.kind)
      }
    case .paused:
      guard let until = closing.until, until > ledger.today else {
        throw RuleViolation.pauseDayMissing
      }
    case .won, .upgraded:
      if !closing.isRecorded { try checkObjections(reason: reason, in: &ledger) }
    }
    if closing.kind == .paused {
      try rest(closing, reason: reason, in: &ledger)
    } else {
      try end(closing, reason: reason, in: &ledger)
    }
  }

  private func rest(
    _ closing: Closing, reason: String, in ledger: inout WorkingLedger
  ) throws {
    let entity = EntityReference(id)
    try ledger.set("pausedUntil", to: closing.until.value, of: entity)
    try ledger.set("closeReason", to: reason.isEmpty ? .none : .text(reason), of: entity)
  }

  private func end(
    _ closing: Closing, reason: String, in ledger: inout WorkingLedger
  ) throws {
    let entity = EntityReference(id)
    let role = closing.kind.outcome.role
    guard let stage = try ledger.stages(of: pipeline).first(where: { $0.role == role }) else {
      throw RuleViolation.noStage(pipeline, role)
    }
    let closed = closing.day ?? ledger.today
    // What has been written for later days stays true of them, and must not hide the end.
    let last = closed < ledger.today ? try ledger.lastDays(of: entity) : nil
    let day = last?.first(from: closed, setting: "stage", "outcome", "closedOn") ?? closed
    try correct("stage", to: stage.id.value, on: day, in: &ledger)
    try correct("outcome", to: closing.kind.outcome.value, on: day, in: &ledger)
    try correct("closedOn", to: closed.value, on: day, in: &ledger)
    func settle(_ field: String, to value: Value) throws {
      // The days in between are to show it too.
      try correct(field, to: value, on: day, in: &ledger)
      let last = last?.first(from: day, setting: field) ?? day
      if last > day { try correct(field, to: value, on: last, in: &ledger) }
    }
    try settle("pausedUntil", to: .none)
    try settle("closeReason", to: reason.isEmpty ? .none : .text(reason))
    try settle("lostTo", to: closing.competitor.value)
    if let amount = closing.amount {
      try entity.kind.check(["amount": amount.value], isNew: false)
      try settle("amount", to: amount.value)
    }
  }

  /// Sets what a closing comes to; of a deal that has ended already only what differs.
  private func correct(
    _ field: String, to value: Value, on day: Day, in ledger: inout WorkingLedger
  ) throws {
    let entity = EntityReference(id)
    if outcome.isClosed, try ledger.values(of: entity)?[field] ?? .none == value { return }
    try ledger.set(field, to: value, of: entity, on: day)
  }

  /// Opens the deal again, in the given stage, else in the open one it stood in last, else in the
  /// last open one of its pipeline.
  func reopen(in target: Stage.ID?, on day: Day?, in ledger: inout WorkingLedger) throws {
    let entity = EntityReference(id)
    // Of a day before today the present says nothing.
    let isClosed = outcome.isClosed || day.map { $0 < ledger.today } == true
    guard isClosed || pausedUntil != nil else { throw RuleViolation.dealIsOpen(id) }
    try ledger.set("pausedUntil", to: .none, of: entity, on: day)
    guard isClosed else { return }
    let open = try ledger.stages(of: pipeline).filter { $0.role == .open }
    guard let last = open.last else { throw RuleViolation.noStage(pipeline, .open) }
    if let target, !open.contains(where: { $0.id == target }) {
      throw RuleViolation.stageIsNotOpen(target)
    }
    let before = try ledger.lastStage(
      of: id, among: open.map(\.id), following: ledger.succession(of: pipeline))
    let stage = target ?? before ?? last.id
    try ledger.set("stage", to: stage.value, of: entity, on: day)
    try ledger.set("outcome", to: Outcome.open.value, of: entity, on: day)
    for field in ["closedOn", "closeReason", "lostTo"] {
      try ledger.set(field, to: .none, of: entity, on: day)
    }
  }
}
