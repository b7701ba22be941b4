import FunnelCore
import FunnelWording

extension ReviewDocument {
  /// Zone and score, what the date says, the estimates, support, coverage, and missing roles.
  var derived: [[Document.Box]] {
    let stage = head.stage.map { stage in
      head.isOpen ? stage.name + "  " + language.percent(stage.chance) : stage.name
    }
    let joint = head.isOpen ? analysis.joint.map { language.exactPercent($0) } : nil
    return [
      [
        box(Phrase.Deal.zone, 4, zone), box(Phrase.Review.date, 4, head.isOpen ? date : nil),
        box(Phrase.Deal.stage, 4, stage),
      ],
      [
        box(Phrase.Deal.joint, 2, joint),
        box(Phrase.Deal.support, 3, support), box(Phrase.Deal.met, 3, met),
        box(Phrase.Deal.covered, 2, covered), box(Phrase.Deal.roles, 3, roles),
      ],
    ]
  }

  private var zone: String {
    let name = analysis.zone.label[language]
    let rates = [form.fundRate, form.competitionRate].map { $0.map(String.init) ?? "—" }
    let sum = rates.joined(separator: " + ") + (analysis.score.map { " = \($0)" } ?? "")
    let warning =
      analysis.standsTooDeep ? "  ! " + Phrase.ZoneName.standsTooDeep[language] : ""
    return "\(name)  \(sum)\n\(analysis.zone.work.label[language])\(warning)"
  }

  private var date: String {
    let audit = analysis.dateAudit
    var parts: [String] = []
    if let dated = form.closeDay.flatMap({ Zone(close: $0, today: today) }) {
      parts.append(dated.label[language] + " " + Phrase.Review.span(of: dated)[language])
    }
    let mark =
      switch audit {
      case .consistent: "✓ "
      case .readyEarly: "▲ "
      case .dateFiction, .pastDue: "! "
      case .unknown: ""
      }
    let isUnrated = audit == .unknown && form.expectedClose != nil
    parts.append(mark + (isUnrated ? Phrase.Review.noRates : audit.label)[language])
    return parts.joined(separator: "\n")
  }

  private var support: String? {
    analysis.support.map { support in
      language.change(support.fraction) + "  " + (support.points < 0 ? "−" : "")
        + Phrase.Review.part(abs(support.points), of: support.best)[language]
    }
  }

  private var met: String? {
    guard !form.influences.isEmpty else { return nil }
    let met = analysis.coverage.contacted
    return form.influences.allSatisfy { $0.contact == nil }
      ? Phrase.Review.notRecorded[language] : Phrase.Review.part(met.k, of: met.n)[language]
  }

  private var covered: String? {
    let rate = analysis.covered
    return rate.n == 0 ? nil : Phrase.Review.part(rate.k, of: rate.n)[language]
  }

  private var roles: String? {
    guard !form.influences.isEmpty else { return nil }
    let missing = analysis.coverage.missingRoles.map { $0.label[language] }
    return missing.isEmpty
      ? "✓ " + Phrase.Deal.allRolesFound[language]
      : "! " + Phrase.Deal.missingRoles[language] + " " + joined(missing)
  }
}
