/// A deal in the order of work: what there is to do, and why it stands there.
public struct WorkItem: Hashable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// Who sells it.
  public var owner: Owner.ID?
  /// Where it stands in the strategic funnel.
  public var zone: Zone
  /// Why it stands where it does: its next step, its close day, then what needs care.
  public var reasons: [WorkReason]

  /// The kind of work that its zone asks for.
  public var work: Zone.Work { zone.work }

  /// A deal as a day sees it.
  ///
  /// Worked example: a Best Few deal whose next step was due three days ago, which closes in
  /// twelve days and has no supporting economic buyer, says `nextStepOverdue(3)`, `closes(12)`,
  /// `standingTooDeep`.
  public init(_ deal: Deal, on today: Day, stagnation: Stagnation) {
    (self.deal, owner, zone) = (deal.id, deal.owner, deal.zone)
    reasons = [
      WorkReason(nextStepOf: deal, on: today), WorkReason(closeOf: deal, on: today),
    ]
    let missing = deal.missingForZone
    if !missing.isEmpty { reasons.append(.standingTooDeep(lacks: missing)) }
    if stagnation.isStagnant(deal, on: today), let quiet = deal.quietDays(on: today) {
      reasons.append(.stagnant(quietDays: quiet))
    }
  }
}
