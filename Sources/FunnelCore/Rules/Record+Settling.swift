extension EntityReference {
  /// Checks and completes what is written today; what imports write of the past is taken as it is.
  ///
  /// - Throws: `RuleViolation` where a selling activity is planned for a deal that was lost or
  ///   given up, where something comes again that has no day, where a weekday has no such name, or
  ///   where a deal begins after today or its end, or names itself.
  func settle(
    _ values: RecordValues, in ledger: inout WorkingLedger
  ) throws {
    switch kind {
    case .activity:
      let activity = try ledger.record(Activity.ID(id))
      if values["deal"] != nil || values["isDone"] != nil {
        try activity.checkDeal(in: &ledger)
      }
      guard let recurrence = activity.recurrence else { return }
      guard let day = activity.day else { throw RuleViolation.recurrenceWithoutDay }
      guard activity.isDone else { return }
      // What was planned for Monday and done on Tuesday comes again on a Monday.
      let planned = ledger.edits.last { $0.entity == self && $0.field == "day" }
      try activity.recur(
        recurrence, after: planned.flatMap { Day($0.old) } ?? day, in: &ledger)
    case .deal: try checkDeal(values, in: &ledger)
    case .settings:
      guard let week = values["workWeek"].flatMap({ Tags($0) }) else { return }
      for word in week.words where !WorkCalendar.weekdays.contains(word.lowercased()) {
        throw RuleViolation.notAWeekday(word)
      }
    default: break
    }
  }

  /// Checks what people say of when a deal began, and which other it comes from.
  private func checkDeal(_ values: RecordValues, in ledger: inout WorkingLedger) throws {
    try checkBeginning(values, in: &ledger)
    if let created = values["created"].flatMap({ Day($0) }) {
      guard created <= ledger.today else { throw RuleViolation.dayAhead(.deal, "created") }
      let closed = try ledger.values(of: self)?["closedOn"].flatMap { Day($0) }
      if let closed, closed < created { throw RuleViolation.closedBeforeCreated }
    }
    for field in ["upgradeOf", "referredBy"] where values[field] == .integer(id) {
      throw RuleViolation.refersToItself(field)
    }
  }
}

extension EntityReference {
  /// Refuses deals that people enter as ended: closing says how, when and why, and moves them.
  fileprivate func checkBeginning(
    _ values: RecordValues, in ledger: inout WorkingLedger
  ) throws {
    if let outcome = values["outcome"], outcome != Outcome.open.value {
      throw RuleViolation.notEditable(.deal, "outcome")
    }
    if let closed = values["closedOn"], closed != .none {
      throw RuleViolation.notEditable(.deal, "closedOn")
    }
    guard values["stage"] != nil,
      let stage = try ledger.values(of: self)?["stage"].flatMap({ Stage.ID($0) })
    else { return }
    guard try ledger.record(stage).role == .open else { throw RuleViolation.leadsNowhere(stage) }
  }
}

extension Activity {
  /// Refuses to plan for a deal that is over; after a sale there is still something to do, and
  /// what was done can always be noted.
  fileprivate func checkDeal(in ledger: inout WorkingLedger) throws {
    guard !isDone, let deal else { return }
    let outcome = try ledger.record(deal).outcome
    guard outcome.isClosed, !outcome.isWon else { return }
    throw RuleViolation.activityOfClosedDeal(deal)
  }

  /// Plans the next time of what was done; the recurrence goes over to it.
  ///
  /// The next time lies after today, and what is missed in between is not made up for.
  fileprivate func recur(
    _ recurrence: Recurrence, after day: Day, in ledger: inout WorkingLedger
  ) throws {
    try ledger.set("recurrence", to: .none, of: EntityReference(id))
    if let deal {
      let outcome = try ledger.record(deal).outcome
      if outcome.isClosed, !outcome.isWon { return }
    }
    var next = Activity(id: Activity.ID(0))
    (next.deal, next.account, next.contact, next.owner) = (deal, account, contact, owner)
    (next.channel, next.subject, next.note) = (channel, subject, note)
    (next.isCustomerFacing, next.time) = (isCustomerFacing, time)
    next.recurrence = recurrence.anchored(on: day)
    next.day = recurrence.next(after: day, beyond: ledger.today)
    _ = try ledger.add(.activity, values: next.values)
  }
}

extension Recurrence {
  /// The first time after a day that also lies after another one.
  func next(after day: Day, beyond today: Day) -> Day {
    let anchored = anchored(on: day)
    var next = anchored.next(after: day)
    while next <= today { next = anchored.next(after: next) }
    return next
  }
}
