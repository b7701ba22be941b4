extension Rule {
  /// Refuses what could never be set off or carried out.
  func check(in ledger: inout WorkingLedger) throws {
    if let stage = trigger.stage { _ = try ledger.record(stage) }
    if let days = trigger.days, !RuleTrigger.dayRange.contains(Int64(days)) {
      throw RuleViolation.outOfRange(.rule, "days", RuleTrigger.dayRange)
    }
    if case .amountAbove(let bound) = trigger, bound < 0 {
      throw RuleViolation.outOfRange(.rule, "amount", 0...Int64.max)
    }
    if let problem = DealFilter(condition ?? "").problems.first {
      throw RuleViolation.automation(.condition(problem))
    }
    guard !actions.list.isEmpty else { throw RuleViolation.automation(.doesNothing) }
    for action in actions.list { try check(action, in: &ledger) }
    guard !isEnabled || enabledOn != nil else { throw RuleViolation.missing(.rule, "enabledOn") }
  }

  private func check(_ action: RuleAction, in ledger: inout WorkingLedger) throws {
    if trigger.isAboutStage, action.needsDeal {
      throw RuleViolation.automation(.needsDeal(action.kind))
    }
    if let owner = action.owner { _ = try ledger.record(owner) }
    switch action {
    case .plan(_, _, let days, _):
      guard (0...3_660).contains(days) else {
        throw RuleViolation.outOfRange(.rule, "inDays", 0...3_660)
      }
    case .addTag(let tag), .removeTag(let tag):
      guard Tags(tag).words == [tag], tag.isTypable else { throw RuleViolation.notOneTag(tag) }
    case .flag(let text):
      if text.trimmed.isEmpty { throw RuleViolation.missing(.rule, "flag") }
    case .notify(_, let text):
      if text.trimmed.isEmpty { throw RuleViolation.missing(.rule, "notice") }
    case .reassign, .share: break
    }
  }
}

extension RuleFiring {
  /// Does what the rule does, and keeps that it did, all of it or nothing.
  ///
  /// - Throws: `RuleProblem.isOff` where the rule has been switched off meanwhile.
  func apply(to ledger: inout WorkingLedger) throws {
    guard try ledger.record(rule).isEnabled else {
      throw RuleViolation.automation(.isOff(rule))
    }
    var record = Firing(id: Firing.ID(-1))
    (record.rule, record.deal, record.stage) = (rule, deal, stage)
    (record.cause, record.day, record.isException) = (cause, ledger.today, isException)
    record.result = result
    let firing = Firing.ID(try ledger.add(.firing, values: record.values).id)
    for effect in effects { try apply(effect, of: firing, to: &ledger) }
  }

  private func apply(
    _ effect: RuleEffect, of firing: Firing.ID, to ledger: inout WorkingLedger
  ) throws {
    switch effect {
    case .plan(let channel, let subject, let day, let owner):
      var activity = Activity(id: Activity.ID(-1))
      (activity.deal, activity.owner, activity.channel) = (deal, owner, channel)
      (activity.subject, activity.day) = (subject, day)
      activity.isCustomerFacing = channel != .task
      if let deal { activity.account = try ledger.record(deal).account }
      _ = try ledger.add(.activity, values: activity.values)
    case .assign(let owner): try edit(["owner": owner.value], in: &ledger)
    case .addTag(let tag):
      guard let deal else { return }
      let words = try ledger.record(deal).tags.words + [tag]
      try edit(["tags": Tags(words.joined(separator: ",")).value], in: &ledger)
    case .removeTag(let tag):
      guard let deal else { return }
      let words = try ledger.record(deal).tags.words.filter { $0 != tag }
      try edit(["tags": Tags(words.joined(separator: ",")).value], in: &ledger)
    case .notice(let text, let owner, let isFlag):
      var notice = Notice(id: Notice.ID(-1))
      (notice.deal, notice.owner, notice.text) = (deal, owner, text)
      (notice.day, notice.isFlag, notice.firing) = (ledger.today, isFlag, firing)
      _ = try ledger.add(.notice, values: notice.values)
    }
  }

  private func edit(_ values: RecordValues, in ledger: inout WorkingLedger) throws {
    guard let deal else { return }
    try EntityReference(deal).edit(values, in: &ledger)
  }
}
