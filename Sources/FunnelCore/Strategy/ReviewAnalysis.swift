/// What follows from a form while it is being written, worked out at once.
public struct ReviewAnalysis: Sendable {
  /// Where the deal stands in the strategic funnel.
  public let zone: Zone
  /// Fund plus competition rate, 0…200; none where one is missing.
  public let score: Int?
  /// Fund rate × competition rate; none where one is missing.
  public let joint: Percentage?
  /// What the close day says of the zone.
  public let dateAudit: DateAudit
  /// How strongly the people lean towards us; none where nobody is rated.
  public let support: WeightedSupport?
  /// Whom we have talked to, and which parts nobody plays.
  public let coverage: InfluenceCoverage
  /// The red flags, the automatic ones first.
  public let flags: [FlagReport.Flag]
  /// Red flags dealt with, of all.
  public let covered: Rate
  /// The seven rules, each with the places where it is broken.
  public let findings: [PlanRule.Finding]
  /// Whether the score has put the deal deeper than people and plan bear out.
  public let standsTooDeep: Bool

  /// What follows from a form on a day.
  ///
  /// - Parameter isOpen: Whether the deal is still open; one that has ended cannot be late, and
  ///   nothing is to be done for it any more.
  public init(_ form: ReviewForm, on today: Day, isOpen: Bool = true) {
    (zone, score, joint) = (form.zone, form.score, form.jointEstimate)
    dateAudit = form.dateAudit(on: today)
    support = WeightedSupport(form.influences)
    coverage = InfluenceCoverage(form.influences)
    let report = FlagReport(form, on: today, isOpen: isOpen)
    (flags, covered) = (report.flags, report.covered)
    findings = form.planFindings(on: today, isOpen: isOpen)
    standsTooDeep =
      switch zone {
      case _ where !isOpen: false
      case .universe, .above: false
      case .inFunnel: !form.evidence.contains(.influenceContacted)
      case .bestFew:
        form.nextStepOn == nil || !form.evidence.contains(.economicBuyerSupports)
      }
  }

  /// The dangers that the form shows of itself.
  public var automaticFlags: [AutomaticRedFlag] {
    flags.compactMap { if case .automatic(let flag) = $0.danger { flag } else { nil } }
  }
}
