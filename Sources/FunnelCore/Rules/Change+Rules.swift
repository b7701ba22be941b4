extension Sequence<Change> {
  /// What these changes do, all of them or none.
  ///
  /// - Throws: `RuleViolation` where a change is refused, and what the ledger throws.
  public func consequences(
    in ledger: any Ledger, today: Day, author: String
  ) throws -> WorkingLedger {
    var working = WorkingLedger(over: ledger, today: today, author: author)
    for change in self { try working.take(change) }
    return working
  }
}

extension Change {
  func apply(to ledger: inout WorkingLedger) throws {
    switch self {
    case .add(let record): try record.add(to: &ledger)
    case .edit(let entity, let values, let day):
      try ledger.resolved(entity).edit(values, on: day, in: &ledger)
    case .remove(let entity): try ledger.resolved(entity).remove(from: &ledger)
    case .move(let deal, let stage, let reason, let day):
      try ledger.record(ledger.resolved(deal)).move(
        to: ledger.resolved(stage), reason: reason, on: day, in: &ledger)
    case .close(let deal, let closing) where closing.isRecorded:
      // A file closes deals by the hundred thousand, and nothing else of them has a say in it.
      try ledger.progress(of: ledger.resolved(deal)).close(closing, in: &ledger)
    case .close(let deal, let closing):
      try ledger.record(ledger.resolved(deal)).close(closing, in: &ledger)
    case .reopen(let deal, let stage, let day):
      try ledger.record(ledger.resolved(deal)).reopen(
        in: stage.map { try ledger.resolved($0) }, on: day, in: &ledger)
    case .convert(let deal, let reason):
      try ledger.record(ledger.resolved(deal)).convert(reason: reason, in: &ledger)
    case .completeReview(let deal, let form):
      try ledger.record(ledger.resolved(deal)).complete(form, in: &ledger)
    case .meet(let meeting, let step):
      try step.apply(to: ledger.resolved(meeting), in: &ledger)
    case .fire(let firing): try firing.apply(to: &ledger)
    case .merge(let entity, let other, let choices):
      try ledger.resolved(entity).merge(
        into: ledger.resolved(other), choosing: choices, in: &ledger)
    case .reshape(let pipeline, let step):
      try step.apply(to: ledger.resolved(pipeline), in: &ledger)
    case .transfer(let deal, let stage, let day):
      try ledger.record(ledger.resolved(deal)).transfer(
        to: ledger.resolved(stage), on: day, in: &ledger)
    }
  }
}
