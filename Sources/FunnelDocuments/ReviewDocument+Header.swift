import FunnelCore
import FunnelWording

extension ReviewDocument {
  /// What is proposed to whom, for how much, until when, and how sure that is.
  var header: [Document.Fact] {
    [
      fact(EntityKind.deal.label(ofField: "products"), products),
      fact(EntityKind.deal.label(ofField: "specification"), form.specification),
      fact(EntityKind.deal.label(ofField: "budget"), amount(form.budget)),
      fact(EntityKind.deal.label(ofField: "amount"), amount(form.amount)),
      fact(EntityKind.deal.label(ofField: "expectedClose"), closing),
      fact(EntityKind.deal.label(ofField: "nextStep"), nextStep),
      fact(
        EntityKind.deal.label(ofField: "fundRate"), rate(form.fundRate, Phrase.fundLevel)),
      fact(
        EntityKind.deal.label(ofField: "competitionRate"),
        rate(form.competitionRate, Phrase.competitionLevel)),
      fact(
        EntityKind.deal.label(ofField: "position"),
        scale(form.position).map { $0 + "  " + (form.position?.meaning[language] ?? "") }),
      fact(EntityKind.deal.label(ofField: "department"), form.department),
      fact(Phrase.Review.salesRep, form.salesRep),
      fact(EntityKind.review.label(ofField: "day"), form.day?.medium(in: language)),
    ].compactMap { $0 }
  }

  private var products: String {
    joined(
      form.products.map { line in
        let price = amount(line.unitPrice).map { " @ " + $0 } ?? ""
        return "\(line.model) ×\(line.quantity)\(price)"
      })
  }

  private var closing: String? {
    form.expectedClose.map {
      form.closeIsMonth ? $0.monthAndYear(in: language) : $0.medium(in: language)
    }
  }

  private var nextStep: String {
    [form.nextStep, form.nextStepOn?.medium(in: language)].compactMap { $0 }
      .joined(separator: "  ")
  }

  private func rate(_ rate: Int?, _ level: (Int) -> Phrase?) -> String? {
    rate.map { rate in "\(rate)" + (level(rate).map { "  " + $0[language] } ?? "") }
  }

  // MARK: What follows from it

  /// Zone and score, what the date says, the estimates, support, coverage, and missing roles.
  var derived: [Document.Fact] {
    let stage = head.stage.map { $0.name + "  " + language.exactPercent($0.chance) }
    return [
      fact(Phrase.Deal.zone, zone), fact(Phrase.Review.date, date),
      fact(Phrase.Deal.joint, analysis.joint.map { language.exactPercent($0) }),
      fact(Phrase.Deal.stage, stage),
      fact(Phrase.Deal.support, support), fact(Phrase.Deal.met, met),
      fact(Phrase.Deal.covered, covered), fact(Phrase.Deal.roles, roles),
    ].compactMap { $0 }
  }

  private var zone: String {
    let name = analysis.zone.label[language]
    let rates = [form.fundRate, form.competitionRate].map { $0.map(String.init) ?? "—" }
    let sum = rates.joined(separator: " + ") + (analysis.score.map { " = \($0)" } ?? "")
    let warning =
      analysis.standsTooDeep ? "  ! " + Phrase.ZoneName.standsTooDeep[language] : ""
    return "\(name)  \(sum)  \(analysis.zone.work.label[language])\(warning)"
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
    return parts.joined(separator: "  ")
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
