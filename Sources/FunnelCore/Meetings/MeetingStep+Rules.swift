extension MeetingStep {
  /// Does the step in a meeting.
  func apply(
    to meeting: Meeting.ID, in ledger: inout WorkingLedger
  ) throws {
    var sitting = try Sitting(meeting, in: &ledger)
    switch self {
    case .start(let item, let at):
      try sitting.begin(at, in: &ledger)
      if let item {
        try sitting.take(item, at: at, in: &ledger)
      } else {
        try sitting.resume(at: at, in: &ledger)
      }
    case .take(let item, let at):
      try sitting.begin(at, in: &ledger)
      try sitting.take(item, at: at, in: &ledger)
    case .interrupt(let at):
      try sitting.keepTime(until: at, in: &ledger)
      try sitting.set("currentSince", .none, in: &ledger)
    case .resume(let at):
      try sitting.begin(at, in: &ledger)
      try sitting.resume(at: at, in: &ledger)
    case .decide(let item, let resolution, let at):
      try sitting.begin(at, in: &ledger)
      var row = try sitting.item(item, in: &ledger)
      try row.decide(resolution, in: &ledger)
    case .undecide(let item):
      var row = try sitting.item(item, in: &ledger)
      try row.undecide(in: &ledger)
    case .act(let deal, let task, let assignee, let due):
      _ = try sitting.act(deal, task: task, assignee: assignee, due: due, in: &ledger)
    case .note(let text, let item): try sitting.note(text, about: item, in: &ledger)
    case .add(let deal, let place): try sitting.add(deal, at: place, in: &ledger)
    case .remove(let item, let at): try sitting.remove(item, at: at, in: &ledger)
    case .arrange(let items):
      for (index, item) in items.enumerated() {
        let row = try sitting.item(item, in: &ledger)
        try EntityReference(row.id).edit(["order": (index + 1).value], in: &ledger)
      }
    case .end(let at): try sitting.end(at: at, in: &ledger)
    }
  }
}

/// A meeting that has not ended, while a step is done in it.
private struct Sitting {
  private var meeting: Meeting
  private var entity: EntityReference { EntityReference(meeting.id) }

  init(_ id: Meeting.ID, in ledger: inout WorkingLedger) throws {
    meeting = try ledger.record(id)
    guard meeting.state != .ended else { throw RuleViolation.meetingEnded(id) }
  }

  mutating func set(
    _ field: String, _ value: Value, in ledger: inout WorkingLedger
  ) throws {
    try ledger.set(field, to: value, of: entity)
    meeting = try ledger.record(meeting.id)
  }

  func item(
    _ id: MeetingItem.ID, in ledger: inout WorkingLedger
  ) throws -> MeetingItem {
    let item = try ledger.record(ledger.resolved(id))
    guard item.meeting == meeting.id else {
      throw RuleViolation.notOnAgenda(EntityReference(item.id), of: meeting.id)
    }
    return item
  }

  // MARK: Time

  mutating func begin(_ at: Instant, in ledger: inout WorkingLedger) throws {
    guard meeting.state == .planned else { return }
    try set("state", MeetingState.running.value, in: &ledger)
    try set("startedAt", at.value, in: &ledger)
  }

  mutating func take(
    _ id: MeetingItem.ID, at: Instant, in ledger: inout WorkingLedger
  ) throws {
    let item = try item(id, in: &ledger)
    try keepTime(until: at, in: &ledger)
    try set("current", item.id.value, in: &ledger)
    try set("currentSince", at.value, in: &ledger)
  }

  mutating func resume(at: Instant, in ledger: inout WorkingLedger) throws {
    guard meeting.current != nil else { return }
    try keepTime(until: at, in: &ledger)
    try set("currentSince", at.value, in: &ledger)
  }

  /// Adds the time since the row on the table came there to its seconds.
  func keepTime(until at: Instant, in ledger: inout WorkingLedger) throws {
    guard let current = meeting.current, meeting.currentSince != nil else { return }
    let item = try ledger.record(current)
    let seconds = meeting.seconds(on: item, at: at)
    try EntityReference(current).edit(["seconds": seconds.value], in: &ledger)
  }

  mutating func end(at: Instant, in ledger: inout WorkingLedger) throws {
    try keepTime(until: at, in: &ledger)
    for field in ["current", "currentSince"] { try set(field, .none, in: &ledger) }
    if meeting.startedAt == nil { try set("startedAt", at.value, in: &ledger) }
    try set("endedAt", at.value, in: &ledger)
    try set("state", MeetingState.ended.value, in: &ledger)
  }

  // MARK: Agenda

  func add(
    _ deal: DealRecord.ID, at place: Int, in ledger: inout WorkingLedger
  ) throws {
    let deal = try ledger.record(ledger.resolved(deal))
    guard !deal.outcome.isClosed else { throw RuleViolation.dealIsClosed(deal.id) }
    var item = MeetingItem(id: MeetingItem.ID(0))
    (item.meeting, item.deal, item.order) = (meeting.id, deal.id, place)
    _ = try ledger.add(.meetingItem, values: item.values)
  }

  mutating func remove(
    _ id: MeetingItem.ID, at: Instant, in ledger: inout WorkingLedger
  ) throws {
    let item = try item(id, in: &ledger)
    if meeting.current == item.id {
      for field in ["current", "currentSince"] { try set(field, .none, in: &ledger) }
    }
    try ledger.remove(EntityReference(item.id))
  }

  // MARK: Words and actions

  mutating func note(
    _ text: String, about item: MeetingItem.ID?, in ledger: inout WorkingLedger
  ) throws {
    let note: Value = text.trimmed.isEmpty ? .none : .text(text)
    let about = try item.map { EntityReference(try self.item($0, in: &ledger).id) } ?? entity
    try about.edit(["note": note], in: &ledger)
  }

  func act(
    _ deal: DealRecord.ID, task: String, assignee: String?, due: Day?,
    in ledger: inout WorkingLedger
  ) throws -> ActionItem.ID {
    let deal = try ledger.record(ledger.resolved(deal))
    let action = ActionItem(task, of: deal.id, assignee: assignee, due: due, from: meeting.id)
    return ActionItem.ID(try ledger.add(.action, values: action.values).id)
  }
}

extension ActionItem {
  /// An action that a meeting gives rise to, before it is stored.
  init(
    _ task: String, of deal: DealRecord.ID, assignee: String?, due: Day?, from meeting: Meeting.ID
  ) {
    self.init(id: ActionItem.ID(0))
    let assignee = assignee?.trimmed ?? ""
    (self.deal, self.task, self.meeting) = (deal, task.trimmed, meeting)
    (self.assignee, self.due) = (assignee.isEmpty ? nil : assignee, due)
  }

  /// Whether nobody is to do it, or by no day.
  public var isIncomplete: Bool { assignee?.trimmed.isEmpty != false || due == nil }
}
