import FunnelCore

/// What follows from a form while it is being written, worked out once a frame.
struct ReviewAnalysis {
  let zone: Zone
  let score: Int?
  let joint: Percentage?
  let dateAudit: DateAudit
  let support: WeightedSupport?
  let coverage: InfluenceCoverage
  let flags: [FlagReport.Flag]
  let covered: Rate
  let findings: [PlanRule.Finding]
  /// Whether the score has put the deal deeper than people and plan bear out.
  let standsTooDeep: Bool

  init(_ form: ReviewForm, on today: Day) {
    (zone, score, joint) = (form.zone, form.score, form.jointEstimate)
    dateAudit = form.dateAudit(on: today)
    support = WeightedSupport(form.influences)
    coverage = InfluenceCoverage(form.influences)
    let report = FlagReport(form, on: today)
    (flags, covered) = (report.flags, report.covered)
    findings = form.planFindings(on: today)
    standsTooDeep =
      switch zone {
      case .universe, .above: false
      case .inFunnel: !form.evidence.contains(.influenceContacted)
      case .bestFew:
        form.nextStepOn == nil || !form.evidence.contains(.economicBuyerSupports)
      }
  }

  /// The dangers that the form shows of itself.
  var automaticFlags: [AutomaticRedFlag] {
    flags.compactMap { if case .automatic(let flag) = $0.danger { flag } else { nil } }
  }
}

extension ReviewPlace {
  /// The field that the place means: of a row without one its name, of a list its first row.
  func path(in form: ReviewForm) -> FieldPath {
    switch self {
    case .header("products"): FieldPath(.products, form.products.isEmpty ? 0 : 1, "model")
    case .header(let field): FieldPath(.deal, 0, field)
    case .influence(let row, let field): FieldPath(.influences, row, field ?? "name")
    case .competitor(let row, let field): FieldPath(.competitors, row, field ?? "name")
    case .strength(let row, let field): FieldPath(.strengths, row, field ?? "text")
    case .redFlag(let row, let field): FieldPath(.redFlags, row, field ?? "text")
    case .automaticFlag(let code):
      FieldPath(.redFlags, form.redFlags.first { $0.automatic == code }?.key ?? 0, "answeredBy")
    case .action(let row, let field): FieldPath(.actions, row, field ?? "task")
    case .influences: FieldPath(.influences, form.influences.first?.key ?? 0, "name")
    case .competitors: FieldPath(.competitors, form.competitors.first?.key ?? 0, "name")
    }
  }
}
