import FunnelCore
import FunnelWording

extension ReviewDocument {
  /// The people who have a say, a row each.
  var people: [Document.Section] {
    list(
      Phrase.Deal.influences,
      [
        column(Phrase.Deal.name, "name"), column(Phrase.Deal.title, "title"),
        column(Phrase.Review.location, "location"), column(Phrase.Deal.roles, "roles"),
        column(Phrase.Deal.rating, "rating"), column(Phrase.Deal.degree, "degree"),
        column(Phrase.Deal.mode, "mode"), column(Phrase.Deal.met, "contact"),
        column(Phrase.Review.new, "isNewInJob"), column(Phrase.Deal.personalWin, "personalWin"),
        column(Phrase.Deal.businessResult, "businessResult"),
      ], form.influences.map(row))
  }

  private func row(of person: BuyingInfluence) -> [DocumentTable.Cell] {
    let roles = BuyingRole.allCases.filter(person.roles.contains)
    let rating = person.rating.map { language.signed($0.rawValue) + " " + $0.label[language] }
    let met =
      switch person.contact {
      case .met(let day): day.medium(in: language)
      case .never: Phrase.Common.never[language]
      case nil: ""
      }
    return [
      "\(person.name)", "\(person.title ?? "")", "\(person.location ?? "")",
      DocumentTable.Cell(
        joined(roles.map { $0.label[language] }), raw: roles.map(\.rawValue).joined()),
      DocumentTable.Cell(rating ?? "", raw: person.rating.map { "\($0.rawValue)" } ?? ""),
      DocumentTable.Cell(
        person.degree?.label[language] ?? "", raw: person.degree?.rawValue ?? ""),
      DocumentTable.Cell(person.mode?.label[language] ?? "", raw: person.mode?.rawValue ?? ""),
      "\(met)", "\(person.isNewInJob ? "✓" : "")", "\(person.personalWin ?? "")",
      "\(person.businessResult ?? "")",
    ]
  }

  /// The competitors side by side, as on paper.
  var rivals: [Document.Section] {
    let rivals = form.competitors
    guard !rivals.isEmpty else { return [] }
    let lines: [(Phrase, (Competitor) -> String)] = [
      (Phrase.Deal.channel, { $0.channel ?? "" }),
      (Phrase.Review.position, { scale($0.position) ?? "" }),
      (Phrase.Deal.products, { $0.products ?? "" }),
      (Phrase.Deal.offer, { amount($0.amount) ?? "" }),
      (Phrase.Deal.strategy, { $0.strategy ?? "" }),
      (Phrase.Deal.lockedSpecification, { $0.hasLockedSpecification ? "✓" : "" }),
    ]
    let columns = rivals.map { rival in
      DocumentTable.Column(title: rival.name, key: rival.name, limit: 36)
    }
    let rows = lines.compactMap { label, text -> [DocumentTable.Cell]? in
      let cells = rivals.map { DocumentTable.Cell(text($0)) }
      return cells.allSatisfy { $0.text.isEmpty } ? nil : ["\(label[language])"] + cells
    }
    let table = DocumentTable(columns: [column(nil, "field")] + columns, rows: rows)
    return [.heading(Phrase.Deal.competitors[language]), .table(table)]
  }

  /// What speaks for us, and the action that secures it.
  var strengths: [Document.Section] {
    list(
      Phrase.Deal.strengths,
      [
        column(nil, "number", isNumeric: true), column(Phrase.Review.category, "category"),
        column(Phrase.Review.strength, "text"), column(Phrase.Review.securedBy, "securedBy"),
      ],
      form.strengths.enumerated().map { place, strength in
        [
          "\(place + 1)", "\(strength.category?.label[language] ?? "")", "\(strength.text)",
          "\(action(strength.securedBy) ?? "")",
        ]
      })
  }

  /// What speaks against us: what the form shows of itself first, marked, then what people wrote.
  var flags: [Document.Section] {
    list(
      Phrase.Deal.redFlags,
      [
        column(nil, "automatic"), column(Phrase.Review.category, "category"),
        column(Phrase.Review.redFlag, "text"), column(Phrase.Review.answeredBy, "answeredBy"),
        column(Phrase.Review.coveredBy, "coveredBy"),
      ],
      analysis.flags.map { flag in
        let (mark, category, text) = words(of: flag.danger)
        let answer =
          flag.isCovered ? action(flag.answeredBy) ?? "" : Phrase.Deal.noAction[language]
        return [
          "\(mark)", "\(category?.label[language] ?? "")", "\(text)", "\(answer)",
          "\(strength(flag.coveredBy) ?? "")",
        ]
      })
  }

  private func words(
    of danger: FlagReport.Danger
  ) -> (mark: String, category: RedFlag.Category?, text: String) {
    switch danger {
    case .automatic(let flag):
      (Phrase.Deal.automatic[language], flag.category, flag.sentence(in: form)[language])
    case .written(let flag): ("!", flag.category, flag.text)
    }
  }

  private func action(_ key: Int?) -> String? {
    form.actions.firstIndex { $0.key == key }
      .map { "→ \($0 + 1) \(form.actions[$0].task)" }
  }

  private func strength(_ key: Int?) -> String? {
    form.strengths.firstIndex { $0.key == key }
      .map { "+ \($0 + 1) \(form.strengths[$0].text)" }
  }

  /// What we do about it.
  var plan: [Document.Section] {
    list(
      Phrase.Deal.actionPlan,
      [
        column(nil, "number", isNumeric: true), column(Phrase.Deal.action, "task"),
        column(Phrase.Review.assignee, "assignee"), column(Phrase.Review.due, "due"),
        column(EntityKind.action.label(ofField: "state"), "state"),
      ],
      form.actions.enumerated().map { place, action in
        let isLate = action.state == .planned && (action.due.map { $0 < today } ?? false)
        let late = isLate ? "  ! " + Phrase.Common.overdue[language] : ""
        return [
          "\(place + 1)", "\(action.task)", "\(action.assignee ?? "")",
          DocumentTable.Cell(
            action.due?.medium(in: language) ?? "", raw: action.due?.description ?? ""),
          DocumentTable.Cell(action.state.label[language] + late, raw: action.state.rawValue),
        ]
      })
  }

  /// The seven rules, which are kept, and what breaks the others.
  var rules: [Document.Section] {
    list(
      Phrase.Deal.rules,
      [
        column(nil, "number", isNumeric: true), column(nil, "isKept"),
        column(nil, "rule"), column(nil, "broken"),
      ],
      analysis.findings.map { finding in
        let mark = !finding.isKept ? "✗" : form.hasSubject(of: finding.rule) ? "✓" : "—"
        return [
          "\(finding.rule.number)", "\(mark)", "\(finding.rule.sentence[language])",
          "\(finding.detail(in: form, on: today)[language])",
        ]
      })
  }
}
