public import FunnelCore
public import FunnelStore

/// What rules say when they act, in one language.
public struct RuleWords: RuleWording {
  private let language: Language

  /// The words of a language.
  public init(in language: Language) { self.language = language }

  /// What a firing is called in the history: `Ward monitors: Stalled`.
  public func label(of plan: RulePlan) -> String {
    Phrase.Rules.fired(plan.rule.name, Phrase(plan.name))[language]
  }

  /// What a firing did, or that a person decides and why.
  public func result(of plan: RulePlan, in book: Book) -> String {
    plan.outcome(in: book)[language]
  }

  /// What the person who decides reads.
  public func question(about plan: RulePlan, in book: Book) -> String {
    let reason = plan.exception?.phrase ?? Phrase(verbatim: "")
    return Phrase.Rules.decide(
      plan.rule.name, reason, plan.effects.map { $0.phrase(in: book) })[language]
  }

  /// What is said where rules set each other off in a loop.
  public func loop(of rules: [String], on deal: String) -> String {
    Phrase.Rules.loop(rules, on: deal)[language]
  }
}

extension RulePlan {
  /// What the rule does, or that a person decides and why.
  public func outcome(in book: Book) -> Phrase {
    if let exception {
      let reason = exception.phrase
      return Phrase { "\(Phrase.Rules.personDecides[$0]): \(reason[$0])" }
    }
    guard !effects.isEmpty else { return Phrase.Rules.nothingToDo }
    let effects = effects.map { $0.phrase(in: book) }
    return Phrase { language in effects.map { $0[language] }.joined(separator: "; ") }
  }
}

extension RuleProblem: Explainable {
  /// Why a rule is refused, in words.
  public var explanation: Explanation {
    switch self {
    case .alreadyFired:
      Explanation(
        Phrase(
          en: "The rule has acted on this already.", hans: "规则已就此触发过。",
          hant: "規則已就此觸發過。"))
    case .isOff:
      Explanation(
        Phrase(
          en: "The rule is switched off.", hans: "规则已停用。", hant: "規則已停用。"))
    case .condition(let problem): problem.explanation
    case .doesNothing:
      Explanation(
        Phrase(
          en: "The rule does nothing yet.", hans: "规则还没有任何动作。", hant: "規則還沒有任何動作。"),
        hint: Phrase(
          en: "Give it an activity, an owner, a tag, a flag or a notice.",
          hans: "请填写活动、负责人、标签、警示或提醒。", hant: "請填寫活動、負責人、標籤、警訊或提醒。"))
    case .needsDeal(let kind):
      Explanation(
        Phrase(
          en: "A rule about a whole stage has no deal to act on: \(kind.label[.en]).",
          hans: "针对整个阶段的规则没有可处理的商机：\(kind.label[.hans])。",
          hant: "針對整個階段的規則沒有可處理的商機：\(kind.label[.hant])。"),
        hint: Phrase(
          en: "Notify a person, or plan an activity for one.", hans: "请提醒某人，或为其安排活动。",
          hant: "請提醒某人，或為其安排活動。"))
    case .noSuchTeam(let team):
      Explanation(
        Phrase(
          en: "Nobody active belongs to \(team ?? "any team").",
          hans: "\(team ?? "任何团队")中没有在职人员。", hant: "\(team ?? "任何團隊")中沒有在職人員。"))
    case .contradiction(let contradiction): contradiction.explanation
    }
  }
}

extension RuleContradiction {
  /// Why the two rules cannot both be switched on.
  fileprivate var explanation: Explanation {
    let names = (first, second)
    let matter: Phrase =
      switch self.matter {
      case .owner: Phrase(en: "the owner", hans: "负责人", hant: "負責人")
      case .tag(let tag): Phrase(en: "the tag \(tag)", hans: "标签 \(tag)", hant: "標籤 \(tag)")
      }
    return Explanation(
      Phrase(
        en: "“\(names.0)” and “\(names.1)” would undo each other: both set \(matter[.en]).",
        hans: "“\(names.0)”与“\(names.1)”会互相抵消：都改动\(matter[.hans])。",
        hant: "「\(names.0)」與「\(names.1)」會互相抵消：都更動\(matter[.hant])。"),
      hint: Phrase(
        en: "Switch one off, or let their conditions keep them apart.",
        hans: "请停用其中一条，或用条件将两者分开。", hant: "請停用其中一條，或用條件將兩者分開。"))
  }
}
