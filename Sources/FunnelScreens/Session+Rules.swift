import FunnelCore
import FunnelStore
import FunnelWording

extension Session {
  /// What the rules have yet to look at.
  enum Untended {
    case nothing
    case records(Set<EntityReference>)
    case everything
  }

  /// Lets the rules act from now on: on everything at the next quiet moment, later on what this
  /// program changes, and on everything again when a day has passed.
  public func letRulesAct() {
    guard store.readOnly == nil, book.asOf == nil else { return }
    ruleRun = RuleRun(store, wording: RuleWords(in: language))
    untended = .everything
  }

  /// Goes back to the default pipeline where the one shown is gone, such as after an undo.
  func leaveGonePipeline() {
    if let shown = scope.pipeline, book.pipelines[shown] == nil {
      scope.pipeline = book.defaultPipeline?.id
    }
  }

  /// Notes what this program has changed, for the rules to look at when no key is waiting.
  func note(_ touched: Set<EntityReference>) {
    leaveGonePipeline()
    ruleRun?.take(touched)
    switch untended {
    case .nothing: untended = .records(touched)
    case .records(let earlier): untended = .records(earlier.union(touched))
    case .everything: break
    }
  }

  /// Lets the rules act on what has changed; says whether anything is to be drawn anew.
  func tendRules() -> Bool {
    guard let ruleRun, book.asOf == nil else { return false }
    let touched: Set<EntityReference>?
    switch untended {
    case .nothing: return false
    case .records(let records): touched = records
    case .everything: touched = nil
    }
    untended = .nothing
    ruleRun.wording = RuleWords(in: language)
    let outcome = attempt {
      try ruleRun.run(touched, in: &book, by: authorship(""))
    }
    guard let outcome else { return true }
    if let loop = outcome.loops.first {
      say(Phrase.Rules.loop(loop.rules, on: book.deals[loop.deal]?.name ?? ""), .warning)
    } else if let first = outcome.done.first {
      say(Phrase.Rules.acted(outcome.done.count, RuleWords(in: language).label(of: first)))
    }
    return !outcome.done.isEmpty || !outcome.loops.isEmpty
  }
}
