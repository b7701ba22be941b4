/// Why a rule cannot be kept, switched on, or set off.
public enum RuleProblem: Error, Hashable, Sendable {
  /// The rule has been set off by this already, here or elsewhere.
  case alreadyFired(Rule.ID)
  /// The rule is switched off.
  case isOff(Rule.ID)
  /// The condition is no filter.
  case condition(DealFilter.Problem)
  /// The rule does nothing.
  case doesNothing
  /// The rule is about a stage as a whole, and an action needs a deal.
  case needsDeal(RuleAction.Kind)
  /// Nobody active belongs to the team; nil stands for everybody.
  case noSuchTeam(String?)
  /// Two rules would undo each other's work for ever.
  case contradiction(RuleContradiction)
}
