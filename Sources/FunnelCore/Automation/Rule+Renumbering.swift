extension EntityKind {
  /// A composite in which the records it names go by other numbers, such as a rule's trigger that
  /// is taken over into another store; nil where a record has none there.
  ///
  /// Composites that name no records, and other values, stay as they are.
  public func renumbered(
    _ value: Value, of field: String, _ number: (EntityReference) -> Int64?
  ) -> Value? {
    switch (self, field) {
    case (.rule, "trigger"):
      guard let trigger = RuleTrigger(value), let stage = trigger.stage else { return value }
      return number(EntityReference(stage)).map { trigger.with(stage: Stage.ID($0)).value }
    case (.rule, "actions"):
      guard var actions = RuleActions(value) else { return value }
      for (place, action) in actions.list.enumerated() {
        guard let owner = action.owner else { continue }
        guard let other = number(EntityReference(owner)) else { return nil }
        actions.list[place] = action.with(owner: Owner.ID(other))
      }
      return actions.value
    default: return value
    }
  }
}

extension RuleTrigger {
  fileprivate func with(stage: Stage.ID) -> RuleTrigger {
    switch self {
    case .entersStage: .entersStage(stage)
    case .daysInStage(_, let days): .daysInStage(stage, days: days)
    case .conversionBelow(_, let bound): .conversionBelow(stage, bound)
    default: self
    }
  }
}

extension RuleAction {
  fileprivate func with(owner: Owner.ID) -> RuleAction {
    switch self {
    case .plan(let channel, let subject, let days, _):
      .plan(channel, subject: subject, inDays: days, for: owner)
    case .reassign: .reassign(owner)
    case .notify(_, let text): .notify(owner, text)
    default: self
    }
  }
}
