public import FunnelCore

extension Phrase {
  /// The seven rules of an action plan.
  public enum PlanRule {
    /// Rule 1.
    public static let ownerAndDay = Phrase(
      en: "every action has an owner and a day and is carried out", hans: "每项行动有负责人和日期，并得到执行",
      hant: "每項行動有負責人和日期，並確實執行")
    /// Rule 2.
    public static let flagsAnswered = Phrase(
      en: "every red flag is answered by an action or covered by a strength",
      hans: "每个风险警示都有行动应对或优势覆盖", hant: "每個警訊都有行動因應或優勢涵蓋")
    /// Rule 3.
    public static let strengthsSecured = Phrase(
      en: "every strength is secured by an action", hans: "每项优势都有行动巩固", hant: "每項優勢都有行動鞏固")
    /// Rule 4.
    public static let orderOfSale = Phrase(
      en: "actions follow the order of the sales process", hans: "行动顺序符合销售流程", hant: "行動順序符合銷售流程")
    /// Rule 5.
    public static let consistent = Phrase(
      en: "changes stay consistent with the analysis", hans: "调整与分析保持一致", hant: "調整與分析保持一致")
    /// Rule 6.
    public static let progressWatched = Phrase(
      en: "progress is watched", hans: "持续跟踪进度", hant: "持續追蹤進度")
    /// Rule 7.
    public static let helpWanted = Phrase(
      en: "help wanted names who and by when", hans: "需要协助时写明何人何时", hant: "需要協助時寫明何人何時")
  }
}

extension PlanRule {
  /// The rule in words.
  public var sentence: Phrase {
    switch self {
    case .ownerAndDay: Phrase.PlanRule.ownerAndDay
    case .flagsAnswered: Phrase.PlanRule.flagsAnswered
    case .strengthsSecured: Phrase.PlanRule.strengthsSecured
    case .orderOfSale: Phrase.PlanRule.orderOfSale
    case .consistent: Phrase.PlanRule.consistent
    case .progressWatched: Phrase.PlanRule.progressWatched
    case .helpWanted: Phrase.PlanRule.helpWanted
    }
  }
}
