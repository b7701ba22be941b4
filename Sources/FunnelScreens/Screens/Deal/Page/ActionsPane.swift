import FunnelCore
import FunnelWording
import TerminalUI

extension PaneSketch {
  /// What we do about it, the rules that the plan breaks, and what has changed since last time.
  ///
  /// - Parameter room: The lines there are below the actions; one rule is named in any case.
  static func actions(
    _ context: FormContext, width: Int, room: (_ height: Int) -> Int
  ) -> PaneSketch {
    let (form, language) = (context.form, context.language)
    var pane = PaneSketch(
      context, [.actions], title: Phrase.Deal.actionPlan[language], width: width)
    let done = form.actions.count { $0.state == .done }
    let kept = context.analysis.findings.count { $0.isKept && form.hasSubject(of: $0.rule) }
    pane.trailing.append(
      Phrase.Message.done(done, of: form.actions.count)[language] + " · "
        + Phrase.Review.rulesKept(kept, of: context.analysis.findings.count)[language],
      context.theme[.label])
    pane.table(
      .actions,
      [
        .init(field: "task", minimum: 20, weight: 4),
        .init(field: "assignee", minimum: 10, weight: 1), .init(field: "due", minimum: 11),
        .init(field: "state", minimum: 10, weight: 1),
      ],
      gutter: 6, hasHeading: false
    ) { pane, row, place, y in
      pane.sign(of: row, place, y)
    }
    let room = room(pane.height)
    if room > 0 { pane.notes(room) }
    return pane
  }

  /// The first rule that is broken, what has changed, and as many further rules as there is room.
  private mutating func notes(_ room: Int) {
    let broken = context.analysis.findings.filter { !$0.isKept }
    let hasChanges = context.last?.day != nil && room > 1
    let shown = max(1, room - (hasChanges ? 1 : 0))
    for finding in broken.prefix(shown) { rule(finding) }
    if hasChanges { changes() }
  }

  private mutating func sign(of row: Int, _ place: Int, _ y: Int) {
    guard let action = context.form.actions[row: row] else { return }
    put(String(place + 1), .label, x: 3, y: y)
    switch action.state {
    case .planned: break
    case .done: put("✓", .good, x: 1, y: y)
    case .dropped: put("×", .label, x: 1, y: y)
    }
  }

  /// A rule that the plan breaks: `rule 2  every red flag is answered: “pricing” and 2 more`.
  private mutating func rule(_ finding: PlanRule.Finding) {
    let (theme, language) = (context.theme, context.language)
    var text = StyledText(
      Phrase.Review.rule(finding.rule.number)[language] + "  ", theme[.bad])
    text.append(finding.rule.sentence[language], theme[.text])
    text.append(
      (language.isChinese ? "：" : ": ")
        + finding.detail(in: context.form, on: context.today)[language],
      theme[.warning])
    put(text, x: 1, y: height, width: width - 2)
  }

  /// What has changed since the last completed review, as far as a line holds it.
  private mutating func changes() {
    guard let last = context.last, let day = last.day else { return }
    let (theme, language) = (context.theme, context.language)
    let changes = context.form.changes(since: last.form)
    var text = StyledText(
      Phrase.Review.since(day, today: context.today)[language] + "  ", theme[.label])
    if changes.isEmpty { text.append(Phrase.Review.nothingChanged[language], theme[.label]) }
    for change in changes.prefix(8) {
      let words = change.short(in: language, context.form)
      text.append(words + "   ", theme[.text])
    }
    put(text, x: 1, y: height, width: width - 2)
  }
}
