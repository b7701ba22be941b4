import FunnelCore
import FunnelDocuments
import FunnelScreens
import FunnelWording

extension Workspace {
  /// What follows from a form, for programs.
  func derived(of form: ReviewForm, isOpen: Bool) -> JSON {
    let analysis = ReviewAnalysis(form, on: today, isOpen: isOpen)
    let coverage = analysis.coverage
    let support = analysis.support.map { support in
      JSON.members([
        "rate": .double(support.fraction), "points": .integer(support.points),
        "best": .integer(support.best),
      ])
    }
    let total = ProductLines(form.products).total.map {
      JSON.text(Money(minorUnits: $0, currency: form.currency).decimal)
    }
    return .members([
      "score": .integer(analysis.score), "zone": .text(analysis.zone.rawValue),
      "work": .text(analysis.zone.work.rawValue),
      "dateAudit": .optional(isOpen ? analysis.dateAudit.rawValue : nil),
      "standsTooDeep": .flag(analysis.standsTooDeep),
      "jointEstimate": isOpen ? analysis.joint.map { .percentage($0) } ?? .null : .null,
      "positionEstimate": form.position.map { .percentage($0.displayEstimate) } ?? .null,
      "support": support ?? .null,
      "known": .integer(coverage.contacted.n), "contacted": .integer(coverage.contacted.k),
      "neverContacted": .integer(coverage.never),
      "missingRoles": .array(coverage.missingRoles.map { .text($0.rawValue) }),
      "flags": .integer(analysis.covered.n), "flagsCovered": .integer(analysis.covered.k),
      "automaticRedFlags": .array(analysis.flags.compactMap { json($0, in: form) }),
      "rules": .array(analysis.findings.map { json($0, in: form) }),
      "productTotal": total ?? .null,
    ])
  }

  private func json(_ flag: FlagReport.Flag, in form: ReviewForm) -> JSON? {
    guard case .automatic(let danger) = flag.danger else { return nil }
    func place(_ key: Int?, _ keys: [Int]) -> JSON {
      .integer(key.flatMap(keys.firstIndex).map { $0 + 1 })
    }
    return .members([
      "code": .text(danger.code), "category": .integer(danger.category.rawValue),
      "text": .text(danger.sentence(in: form)[language]),
      "answeredBy": place(flag.answeredBy, form.actions.map(\.key)),
      "coveredBy": place(flag.coveredBy, form.strengths.map(\.key)),
    ])
  }

  private func json(_ finding: PlanRule.Finding, in form: ReviewForm) -> JSON {
    .members([
      "number": .integer(finding.rule.number), "rule": .text(finding.rule.rawValue),
      "isKept": .flag(finding.isKept), "applies": .flag(form.hasSubject(of: finding.rule)),
      "broken": .integer(finding.places.count),
    ])
  }

  /// The rows of a list of the form, for programs.
  static func rows(of section: ReviewSection, in form: ReviewForm) -> JSON {
    .array(section.keys(in: form).map { row($0, of: section, in: form) })
  }

  /// A row of a list of the form, for programs.
  static func row(_ key: Int, of section: ReviewSection, in form: ReviewForm) -> JSON {
    .object(
      [("key", .integer(key))]
        + ReviewField.of(section).map { ($0.name, $0.json(in: form, key)) })
  }

  /// Every field of a form that is filled in, a row each, for spreadsheets.
  func table(of form: ReviewForm) -> DocumentTable {
    let text = text(in: form.currency)
    let rows = ReviewSection.allCases.flatMap { section in
      section.keys(in: form).flatMap { key in
        ReviewField.of(section).compactMap { field -> [DocumentTable.Cell]? in
          let written = field.text(in: form, row: key, text)
          guard !written.isEmpty else { return nil }
          return ["\(section.rawValue)", "\(key)", "\(field.name)", "\(written)"]
        }
      }
    }
    return DocumentTable(
      columns: ["section", "key", "field", "value"].map {
        DocumentTable.Column(title: $0, key: $0)
      }, rows: rows)
  }
}
