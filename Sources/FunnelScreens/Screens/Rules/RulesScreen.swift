import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// The rules: which are at work, what they did, and what people made of it.
final class RulesScreen: Screen {
  let id = "rules"
  /// Its deals are those of the filter and the dimensions.
  let isNarrowed = true

  private struct Known {
    var sequence: Int64
    var today: Day
    var period: Period?
    var reports: [RuleReport]
    var notices: Int
  }

  private var known: Known?
  private let pointer = PointedTable<Rule.ID>()

  init() {}

  /// How many days back the figures go where no period is chosen.
  static let usualDays = 90

  static func period(in session: Session) -> Period {
    session.scope.period ?? .trailing(days: usualDays, to: session.today)
  }

  private func known(in session: Session) -> Known {
    let (sequence, period) = (session.book.sequence, session.scope.period)
    if let known, known.sequence == sequence, known.today == session.today, known.period == period {
      return known
    }
    let found = session.attempt {
      Known(
        sequence: sequence, today: session.today, period: period,
        reports: try session.store.ruleReports(
          over: Self.period(in: session), in: session.book),
        notices: try session.store.openNotices().count)
    }
    known = found
    return found
      ?? Known(
        sequence: sequence, today: session.today, period: period, reports: [], notices: 0)
  }

  private func report(in session: Session) -> RuleReport? {
    let reports = known(in: session).reports
    return pointer.place(in: reports.map(\.rule.id)).map { reports[$0] }
  }

  func place(in session: Session) -> StyledText {
    let language = session.language
    var place = StyledText(Phrase.Rules.title[language], session.theme[.strong])
    place.append(" · \(Self.period(in: session).name(in: language))", session.theme[.label])
    return place
  }

  // MARK: Actions

  func actions(in session: Session) -> [Action] {
    let isOn = report(in: session)?.rule.isEnabled ?? false
    let needsRule = { [self] in report(in: session) == nil ? Phrase.Rules.noRule : nil }
    return pointer.actions("rules") { [self] in known(in: session).reports.map(\.rule.id) } + [
      Action(
        "rules.open", [.enter, .right, .character("l")], Phrase.RuleAct.open, inFooter: true,
        unless: needsRule
      ) { [self] in
        report(in: session).map { .push(RuleScreen(rule: $0.rule.id)) } ?? .stay
      },
      Action("rules.new", [.character("n")], Phrase.RuleAct.new, inFooter: true, writes: true) {
        [pointer] in .push(MenuScreen.newRule(session) { pointer.go(to: $0) })
      },
      Action(
        "rules.edit", [.character("e")], Phrase.RuleAct.edit, inFooter: true, writes: true,
        unless: needsRule
      ) { [self] in edit(in: session) },
      Action(
        "rules.switch", [.character("s")],
        isOn ? Phrase.RuleAct.switchOff : Phrase.RuleAct.switchOn, inFooter: true, writes: true,
        unless: needsRule
      ) { [self] in turn(in: session) },
      Action(
        "rules.test", [.character("v")], Phrase.RuleAct.test, inFooter: true, unless: needsRule
      ) { [self] in
        report(in: session).flatMap { RehearsalScreen($0.rule.id, in: session) }
          .map { .push($0) } ?? .stay
      },
      Action("rules.notices", [.character("m")], Phrase.RuleAct.notices, inFooter: true) {
        .push(NoticesScreen())
      },
      Action(
        "rules.remove", [.delete, .character("d")], Phrase.RuleAct.remove, writes: true,
        unless: { [self] in whyNotRemoved(in: session) }
      ) { [self] in remove(in: session) },
      Action("rules.back", [.left, .character("h")], Phrase.Action.back) { .pop },
    ]
  }

  private func edit(in session: Session) -> Transition {
    guard let id = report(in: session)?.rule.id,
      let found = session.attempt({ try session.store.record(id) }) ?? nil
    else { return .stay }
    return .push(FormScreen.edit(found, session))
  }

  private func turn(in session: Session) -> Transition {
    guard let rule = report(in: session)?.rule else { return .stay }
    guard rule.isEnabled else {
      // What it would have done is seen before it is switched on.
      return RehearsalScreen(rule.id, in: session).map { .push($0) } ?? .stay
    }
    session.perform(
      [.edit(EntityReference(rule.id), ["isEnabled": false.value])],
      Phrase.Rules.switched(rule.name, on: false))
    return .stay
  }

  private func whyNotRemoved(in session: Session) -> Phrase? {
    guard let rule = report(in: session)?.rule else { return Phrase.Rules.noRule }
    let firings = session.attempt { try session.store.firings(of: rule.id) } ?? []
    return firings.isEmpty ? nil : Phrase.Rules.hasActed
  }

  private func remove(in session: Session) -> Transition {
    guard let rule = report(in: session)?.rule else { return .stay }
    session.perform([.remove(EntityReference(rule.id))], Phrase.Rules.removed(rule.name))
    return .stay
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    let (theme, language) = (session.theme, session.language)
    let known = known(in: session)
    var main = area
    if let report = report(in: session) {
      let card = RuleCard(report: report, session: session)
      let side: Rect
      if area.width >= 110 {
        (side, main) = area.divided(at: area.width * 4 / 10, from: .right)
      } else {
        (side, main) = area.divided(at: min(11, area.height / 2), from: .bottom)
      }
      canvas.draw(card, in: side)
    }
    let notices = "\(Phrase.Rules.notices[language]) \(known.notices)"
    canvas.frame(
      main, title: Phrase.Rules.title[language],
      trailing: known.notices > 0 ? notices : "", style: theme[.frameFocused],
      titleStyle: theme[.title], trailingStyle: theme[known.notices > 0 ? .warning : .label])
    pointer.draw(
      columns(in: language), known.reports.map(\.rule.id), empty: Phrase.Rules.noRules,
      in: main.inset(left: 1, top: 1, right: 1, bottom: 1), on: &canvas, session: session
    ) { Self.row(known.reports[$0], session) }
  }

  private func columns(in language: Language) -> [TableColumn] {
    [
      TableColumn("", minimum: 7, maximum: 7),
      TableColumn(EntityKind.rule.label(ofField: "name")[language], minimum: 34),
      TableColumn(
        Phrase.Rules.firings[language], alignment: .right, minimum: 7, maximum: 7, priority: 1),
      TableColumn(
        Phrase.Rules.exceptions[language], alignment: .right, minimum: 10, maximum: 10,
        priority: 3),
      TableColumn(
        Phrase.Rules.overrides[language], alignment: .right, minimum: 10, maximum: 10,
        priority: 4),
      TableColumn(
        Phrase.Rules.results[language], alignment: .right, minimum: 5, maximum: 5, priority: 2),
    ]
  }

  private static func row(_ report: RuleReport, _ session: Session) -> Table.Row {
    let (theme, language, rule) = (session.theme, session.language, report.rule)
    let state =
      rule.isEnabled ? "● \(Phrase.Rules.on[language])" : "○ \(Phrase.Rules.off[language])"
    func figure(_ number: Int, _ role: Role = .text) -> StyledText {
      StyledText(language.number(number), theme[number == 0 ? .faint : role])
    }
    return Table.Row(
      [
        StyledText(state, theme[rule.isEnabled ? .good : .label]),
        StyledText(rule.name, theme[.strong]), figure(report.firings.count, .strong),
        figure(report.exceptions, .warning), figure(report.overridden.k, .caution),
        StyledText(
          report.won.n == 0 ? "—" : language.ratio(report.won.k, of: report.won.n),
          theme[report.won.n == 0 ? .faint : .text]),
      ])
  }

  func plainText(in session: Session) -> [String] {
    let language = session.language
    let lines = known(in: session).reports.map { report in
      let state = (report.rule.isEnabled ? Phrase.Rules.on : Phrase.Rules.off)[language]
      return "\(report.rule.name) (\(state)): "
        + "\(Phrase.Rules.firings[language]) \(report.firings.count), "
        + "\(Phrase.Rules.exceptions[language]) \(report.exceptions), "
        + "\(Phrase.Rules.overrides[language]) \(Phrase.Rules.share(report.overridden)[language]), "
        + "\(Phrase.Rules.results[language]) \(Phrase.Rules.share(report.won)[language])"
    }
    return [Phrase.Rules.title[language], ""]
      + (lines.isEmpty ? [Phrase.Rules.noRules[language]] : lines)
  }
}
