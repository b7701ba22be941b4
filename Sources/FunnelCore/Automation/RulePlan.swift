/// What a rule is about to do: once for one cause.
public struct RulePlan: Hashable, Sendable {
  /// The rule.
  public var rule: Rule
  /// What sets it off.
  public var match: RuleMatch
  /// The deal's name; the stage's where no deal is meant.
  public var name: Translated
  /// Why a person decides; nil where the rule acts.
  public var exception: RuleException?
  /// What the rule does, or would do if a person did not decide.
  public var effects: [RuleEffect]

  /// What a rule does about a match; nil where its deal or stage is gone.
  ///
  /// The exception comes first: where a person decides, nothing but a notice comes of it.
  ///
  /// - Parameter turn: How often the rule has acted before, for sharing out.
  public init?(_ rule: Rule, _ match: RuleMatch, in book: Book, on day: Day, turn: Int) {
    (self.rule, self.match) = (rule, match)
    if let id = match.deal {
      guard let deal = book.deals[id] else { return nil }
      name = Translated(deal.name)
      exception = rule.exception(for: deal, in: book, on: day)
      effects = rule.effects(on: deal, in: book, on: day, turn: turn)
    } else {
      guard let stage = match.stage.flatMap({ book.stages[$0] }) else { return nil }
      name = stage.name
      effects = rule.effects(on: nil, in: book, on: day, turn: turn)
    }
  }
}

/// One time a rule is set off, as it is written: the record and what comes with it.
public struct RuleFiring: Hashable, Sendable {
  /// The rule.
  public var rule: Rule.ID
  /// The deal.
  public var deal: DealRecord.ID?
  /// The stage.
  public var stage: Stage.ID?
  /// What set it off.
  public var cause: String
  /// Whether a person decides.
  public var isException: Bool
  /// What is done.
  public var effects: [RuleEffect]
  /// What was done, in words.
  public var result: String

  /// A plan as it is written.
  ///
  /// - Parameters:
  ///   - result: What is done, in words.
  ///   - question: What the person who decides reads; used where there is an exception.
  public init(_ plan: RulePlan, result: String, question: String) {
    (rule, deal, stage) = (plan.rule.id, plan.match.deal, plan.match.stage)
    (cause, self.result) = (plan.match.cause, result)
    isException = plan.exception != nil
    effects =
      isException
      ? [.notice(question, to: plan.rule.exceptionOwner, isFlag: false)] : plan.effects
  }
}
