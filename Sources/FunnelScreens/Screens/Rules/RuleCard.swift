import FunnelCore
import FunnelWording
import TerminalUI

/// A rule in words, and how it has done.
struct RuleCard: Widget {
  let report: RuleReport
  let session: Session

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.frame(
      area, title: report.rule.name, trailing: "#\(report.rule.id.rawValue)",
      style: theme[.frame], titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 2, top: 1, right: 2, bottom: 1)
    let facts = Self.facts(report, session)
    let width = facts.map { $0.label.displayWidth }.max() ?? 0
    var row = 0
    for fact in facts {
      for (line, text) in fact.text.wrapped(to: max(8, body.width - width - 2)).enumerated() {
        guard row < body.height else { return }
        if line == 0 { canvas.put(fact.label, at: body.row(row).origin, style: theme[.label]) }
        canvas.put(
          text, at: body.row(row).origin.offset(x: width + 2), style: theme[fact.role],
          width: body.width - width - 2)
        row += 1
      }
    }
  }

  /// What a rule says and how it has done, line by line.
  static func facts(
    _ report: RuleReport, _ session: Session
  ) -> [(label: String, text: String, role: Role)] {
    let (rule, book, language) = (report.rule, session.book, session.language)
    var facts: [(label: String, text: String, role: Role)] = []
    func add(_ label: Phrase, _ text: String, _ role: Role = .text) {
      facts.append((label[language], text, role))
    }
    add(Phrase.Rules.when, rule.trigger.phrase(in: book)[language], .strong)
    if let condition = rule.condition {
      let count = Rule.count(of: condition, in: book, on: session.today)
      let matching = count.map { " · " + Phrase.Rules.matching($0)[language] } ?? ""
      add(Phrase.Rules.onlyIf, condition + matching)
    }
    for (place, action) in rule.actions.list.enumerated() {
      add(
        place == 0 ? Phrase.Rules.does : Phrase(verbatim: ""), action.phrase(in: book)[language])
    }
    if let exception = exception(of: rule, book, language) {
      add(Phrase.Rules.except, exception, .warning)
    }
    if let day = rule.enabledOn, rule.isEnabled {
      add(EntityKind.rule.label(ofField: "enabledOn"), day.medium(in: language))
    }
    add(
      Phrase.Rules.firings,
      language.number(report.firings.count)
        + (report.exceptions == 0
          ? "" : " · \(Phrase.Rules.exceptions[language]) \(language.number(report.exceptions))"))
    add(Phrase.Rules.overrides, Phrase.Rules.share(report.overridden)[language])
    add(Phrase.Rules.results, Phrase.Rules.share(report.won)[language])
    add(Outcome.open.label, language.number(report.open))
    if let note = rule.note { add(EntityKind.rule.label(ofField: "note"), note) }
    return facts
  }

  /// From what on a person decides, and who: `≥ NT$ 5.00M → Karen`.
  private static func exception(
    of rule: Rule, _ book: Book, _ language: Language
  ) -> String? {
    let bounds = [
      (EntityKind.deal.label(ofField: "amount"), rule.exceptionAmount),
      (EntityKind.account.label(ofField: "annualBudget"), rule.exceptionBudget),
    ].compactMap { label, units in
      units.map { units in
        let money = Money(minorUnits: units, currency: book.settings.currency)
        return "\(label[language]) ≥ \(money.compactWithCurrency(in: language))"
      }
    }
    guard !bounds.isEmpty else { return nil }
    let owner =
      rule.exceptionOwner.flatMap { book.owners[$0]?.name } ?? Phrase.Common.everyone[language]
    return bounds.joined(separator: ", ") + " → " + owner
  }
}
