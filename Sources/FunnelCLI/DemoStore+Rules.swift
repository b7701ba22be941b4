import FunnelCore
import FunnelStore
import FunnelWording

extension DemoStore {
  /// Two rules that have been at work for some weeks, with what they did on each day.
  static func tellRules(in workspace: Workspace) throws {
    let (book, today) = (workspace.book, workspace.today)
    guard let pipeline = book.defaultPipeline?.id else { return }
    let open = book.stages(of: pipeline).filter { $0.role == .open }
    guard open.count > 2, let senior = book.owners.first(where: { $0.manager == nil }) else {
      return
    }
    let since = today.adding(days: -28)
    let words = workspace.language
    var stalled = RuleTemplate.stagnant.rule(
      in: book, name: Phrase.Rules.name(of: .stagnant)[words],
      text: Phrase.Rules.text(of: .stagnant)[words])
    stalled.trigger = .daysInStage(open[2].id, days: 30)
    let fresh = RuleTemplate.newWithoutContact.rule(
      in: book, name: Phrase.Rules.name(of: .newWithoutContact)[words],
      text: Phrase.Rules.text(of: .newWithoutContact)[words])
    for (place, var rule) in [stalled, fresh].enumerated() {
      (rule.id, rule.order) = (Rule.ID(-1), place)
      (rule.isEnabled, rule.enabledOn) = (true, since)
      rule.exceptionAmount = 900_000 * book.settings.currency.minorUnits
      rule.exceptionOwner = senior.id
      var authorship = workspace.authorship(Phrase.Rules.switched(rule.name, on: true))
      authorship.at = authorship.at.earlier(byMinutes: 230)
      try workspace.store.perform([.add(NewRecord(rule, day: since))], by: authorship)
    }
    try workspace.refresh()
    for rule in try workspace.store.rules() { try act(rule, since: since, in: workspace) }
    try workspace.refresh()
  }

  /// Carries out what a rule would have done, each firing on its own day.
  private static func act(_ rule: Rule, since: Day, in workspace: Workspace) throws {
    guard let period = Period(first: since, last: workspace.today.adding(days: -1)) else { return }
    let words = RuleWords(in: workspace.language)
    for event in try workspace.store.rehearse(rule, over: period).events {
      let firing = RuleFiring(
        event.plan, result: words.result(of: event.plan, in: workspace.book),
        question: words.question(about: event.plan, in: workspace.book))
      var authorship = workspace.authorship(Phrase(verbatim: words.label(of: event.plan)))
      authorship.author = Firing.author
      authorship.today = event.day
      let ago = Int64(workspace.today.days(since: event.day)) * 1_440
      authorship.at = authorship.at.earlier(byMinutes: ago)
      try workspace.store.perform([.fire(firing)], by: authorship)
    }
  }
}
