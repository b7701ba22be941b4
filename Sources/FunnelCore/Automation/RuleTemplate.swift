/// A rule that is offered ready-made, to be fitted and switched on.
public enum RuleTemplate: String, CaseIterable, Sendable {
  /// New deals are shared out; where much money is in it, a person decides.
  case highValue
  /// A deal that has stood in a stage for long gets a call.
  case stagnant
  /// A new deal that nobody has been in touch with for a day is pointed out.
  case newWithoutContact

  /// The rule without its name and its texts.
  ///
  /// - Parameters:
  ///   - book: What the rule is fitted to: the default pipeline's first stage.
  ///   - text: What the activity or the notice says.
  public func rule(in book: Book, name: String, text: String) -> Rule {
    var rule = Rule(id: Rule.ID(-1))
    rule.name = name
    let first = book.defaultPipeline.flatMap { pipeline in
      book.stages(of: pipeline.id).first { $0.role == .open }
    }
    switch self {
    case .highValue:
      rule.trigger = first.map { .entersStage($0.id) } ?? .noFirstContact(days: 1)
      rule.actions = RuleActions([.share(team: nil)])
      rule.exceptionAmount = 1_000_000 * book.settings.currency.minorUnits
      rule.exceptionBudget = 10_000_000 * book.settings.currency.minorUnits
    case .stagnant:
      rule.trigger = .daysInStage(nil, days: 30)
      rule.actions = RuleActions([.plan(.call, subject: text, inDays: 2, for: nil)])
    case .newWithoutContact:
      rule.trigger = .noFirstContact(days: 1)
      rule.actions = RuleActions([.notify(nil, text)])
    }
    return rule
  }
}
