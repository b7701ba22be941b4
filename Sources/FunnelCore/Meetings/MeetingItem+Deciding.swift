extension MeetingItem {
  /// Decides about the deal, in place of what was decided before, and lets the deal follow.
  mutating func decide(
    _ resolution: MeetingResolution, in ledger: inout WorkingLedger
  ) throws {
    let isAgain = decision == resolution.decision
    if !isAgain { try takeBack(in: &ledger) }
    let before = try ledger.record(deal)
    switch resolution {
    case .advance(let reason): try advance(before, isAgain: isAgain, reason, in: &ledger)
    case .hold: guard !before.outcome.isClosed else { throw RuleViolation.dealIsClosed(deal) }
    case .exit(let reason): try exit(before, isAgain: isAgain, reason, in: &ledger)
    case .help(let task, let helper, let day):
      guard !before.outcome.isClosed else { throw RuleViolation.dealIsClosed(deal) }
      try help(task, helper, day, in: &ledger)
    }
    let after = try ledger.record(deal)
    if !isAgain || stageBefore == nil || after.stage != before.stage {
      stageBefore = before.stage
    }
    stageAfter = after.stage
    if case .hold(_, let day) = resolution { until = day } else { until = nil }
    (decision, reason) = (resolution.decision, resolution.reason)
    try keepDecision(in: &ledger)
  }

  /// Takes the decision and what followed from it back.
  mutating func undecide(in ledger: inout WorkingLedger) throws {
    try takeBack(in: &ledger)
    (decision, reason, until, stageBefore, stageAfter) = (nil, nil, nil, nil, nil)
    try keepDecision(in: &ledger)
  }

  private func keepDecision(in ledger: inout WorkingLedger) throws {
    try EntityReference(id).edit(
      [
        "decision": decision.value, "reason": reason.value, "until": until.value,
        "action": action.value, "stageBefore": stageBefore.value, "stageAfter": stageAfter.value,
      ], in: &ledger)
  }

  // MARK: What follows from a decision

  /// A deal that this decision has moved on already stays; one that was moved back goes on again.
  private func advance(
    _ deal: DealRecord, isAgain: Bool, _ reason: String?,
    in ledger: inout WorkingLedger
  ) throws {
    guard !deal.outcome.isClosed else { throw RuleViolation.dealIsClosed(deal.id) }
    guard !isAgain || deal.stage == stageBefore else {
      try ledger.set("stageReason", to: reason.value, of: EntityReference(deal.id))
      return
    }
    let place = try ledger.record(deal.stage).order
    let next = try ledger.stages(of: deal.pipeline).first { $0.role == .open && $0.order > place }
    guard let next else { throw RuleViolation.lastOpenStage(deal.stage) }
    try deal.move(to: next.id, reason: reason, on: nil, in: &ledger)
  }

  private func exit(
    _ deal: DealRecord, isAgain: Bool, _ reason: String,
    in ledger: inout WorkingLedger
  ) throws {
    guard isAgain, deal.outcome == .withdrawn else {
      return try deal.close(Closing(.withdrawn, reason: reason), in: &ledger)
    }
    guard !reason.trimmed.isEmpty else { throw RuleViolation.reasonMissing(.withdrawn) }
    try ledger.set("closeReason", to: .text(reason.trimmed), of: EntityReference(deal.id))
  }

  private mutating func help(
    _ task: String, _ helper: String, _ day: Day?, in ledger: inout WorkingLedger
  ) throws {
    let wanted = ActionItem(task, of: deal, assignee: helper, due: day, from: meeting)
    if wanted.task.isEmpty { throw RuleViolation.missing(.action, "task") }
    guard !wanted.isIncomplete else { throw RuleViolation.helpIncomplete }
    if let action, try ledger.values(of: EntityReference(action)) != nil {
      try EntityReference(action).edit(
        ["task": wanted.task.value, "assignee": wanted.assignee.value, "due": wanted.due.value],
        in: &ledger)
    } else {
      action = ActionItem.ID(try ledger.add(.action, values: wanted.values).id)
    }
  }

  /// Lets the deal stand as it did before the decision, as far as nobody has touched it since.
  private mutating func takeBack(in ledger: inout WorkingLedger) throws {
    let deal = try ledger.record(self.deal)
    let open = try ledger.stages(of: deal.pipeline).filter { $0.role == .open }.map(\.id)
    let place = stageBefore.flatMap { open.contains($0) ? $0 : nil }
    switch decision {
    case .advance:
      if let place, deal.stage == stageAfter, deal.stage != place, !deal.outcome.isClosed {
        try deal.move(to: place, reason: nil, on: nil, in: &ledger)
      }
    case .exit:
      if deal.outcome == .withdrawn { try deal.reopen(in: place, on: nil, in: &ledger) }
    case .help:
      guard let action, let values = try ledger.values(of: EntityReference(action)) else { break }
      if values["state"] == ActionState.planned.value {
        try EntityReference(action).edit(
          ["state": ActionState.dropped.value, "finishedOn": ledger.today.value], in: &ledger)
      }
      self.action = nil
    case .hold, nil: break
    }
  }
}
