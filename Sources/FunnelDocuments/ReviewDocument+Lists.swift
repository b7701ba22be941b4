import FunnelCore
import FunnelWording

extension ReviewDocument {
  /// The competitors side by side, as on paper, at most three in a row.
  var competitors: [[Document.Box]] {
    let boxes = form.competitors.map(box)
    if boxes.isEmpty { return [[Document.Box(label(Phrase.Deal.competitors), nil)]] }
    let perRow = boxes.count == 4 ? 2 : 3
    return stride(from: 0, to: boxes.count, by: perRow).map { start in
      Array(boxes[start..<min(start + perRow, boxes.count)])
    }
  }

  private func box(of rival: Competitor) -> Document.Box {
    let facts = [
      (Phrase.Deal.channel, rival.channel), (Phrase.Deal.products, rival.products),
      (Phrase.Deal.offer, amount(rival.amount) ?? Phrase.Common.notKnown[language]),
      (Phrase.Review.position, scale(rival.position)), (Phrase.Deal.strategy, rival.strategy),
      (Phrase.Deal.lockedSpecification, rival.hasLockedSpecification ? "✓" : nil),
    ].compactMap { label, text -> Document.Fact? in
      guard let text, !text.isEmpty else { return nil }
      return Document.Fact(self.label(label), text)
    }
    return Document.Box(
      label(Phrase.Review.competitor) + "  " + rival.name, span: 6, [.facts(facts)])
  }

  /// What speaks for us, and the action that secures it.
  var strengths: Document.Box {
    let secured = Set(form.actions.filter { $0.state != .dropped }.map(\.key))
    let checks = form.strengths.enumerated().map { place, strength in
      let isSecured = strength.securedBy.map(secured.contains) ?? false
      return Document.Check(
        isSecured ? .kept : .idle, "\(place + 1)  \(strength.text)",
        detail: detail(strength.category?.label, action(strength.securedBy)))
    }
    return Document.Box(
      label(Phrase.Deal.strengths), span: 6, checks.isEmpty ? [] : [.checklist(checks)])
  }

  /// What speaks against us: what the form shows of itself first, marked, then what people wrote;
  /// a cross where nothing is done about it.
  var flags: Document.Box {
    let checks = analysis.flags.map { flag in
      let (text, category) = words(of: flag.danger)
      let answer = [action(flag.answeredBy), strength(flag.coveredBy)].compactMap { $0 }
      return Document.Check(
        flag.isCovered ? .kept : .broken, text,
        detail: detail(
          category?.label,
          flag.isCovered ? answer.joined(separator: "  ") : Phrase.Deal.noAction[language]))
    }
    return Document.Box(
      label(Phrase.Deal.redFlags), span: 6, checks.isEmpty ? [] : [.checklist(checks)])
  }

  private func detail(_ category: Phrase?, _ answer: String?) -> String {
    [category?[language], answer].compactMap { $0 }.joined(separator: "  ")
  }

  private func words(
    of danger: FlagReport.Danger
  ) -> (text: String, category: RedFlag.Category?) {
    switch danger {
    case .automatic(let flag):
      (
        Phrase.Deal.automatic[language] + "  " + flag.sentence(in: form)[language], nil
      )
    case .written(let flag): (flag.text, flag.category)
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
  var plan: Document.Box {
    let list = table(
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
      }, keeping: ["assignee", "due"])
    return Document.Box(label(Phrase.Deal.actionPlan), list)
  }

  /// The seven rules, which are kept, and what breaks the others.
  var rules: Document.Box {
    let checks = analysis.findings.map { finding in
      Document.Check(
        !finding.isKept ? .broken : form.hasSubject(of: finding.rule) ? .kept : .idle,
        "\(finding.rule.number)  \(finding.rule.sentence[language])",
        detail: finding.detail(in: form, on: today)[language])
    }
    return Document.Box(label(Phrase.Deal.rules), [.checklist(checks)])
  }
}
