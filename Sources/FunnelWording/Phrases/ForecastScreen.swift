extension Phrase {
  /// What will come in.
  public enum Forecast {
    /// Panel of quotas.
    public static let targets = Phrase(en: "Targets", hans: "销售目标", hant: "銷售目標")
    /// The target itself.
    public static let quota = Phrase(en: "Quota", hans: "销售任务", hant: "配額")
    /// Won of quota.
    public static let attainment = Phrase(en: "Attainment", hans: "达成率", hant: "達成率")
    /// Open over missing.
    public static let coverage = Phrase(en: "Coverage", hans: "覆盖倍数", hant: "覆蓋倍數")
    /// What is missing.
    public static let gap = Phrase(en: "Gap", hans: "缺口", hant: "缺口")
    /// Panel of methods.
    public static let methods = Phrase(en: "Four methods", hans: "四种方法", hant: "四種方法")
    /// By stage probability.
    public static let stageWeighted = Phrase(en: "Stage-weighted", hans: "阶段加权", hant: "階段加權")
    /// By fund × competition.
    public static let sdiWeighted = Phrase(en: "SDI-weighted", hans: "SDI 加权", hant: "SDI 加權")
    /// By the past.
    public static let movingAverage = Phrase(en: "Moving average", hans: "移动平均", hant: "移動平均")
    /// By naive Bayes.
    public static let learned = Phrase(en: "Learned", hans: "学习所得", hant: "學習所得")
    /// The range of a forecast.
    public static let interval = Phrase(en: "Confidence interval", hans: "置信区间", hant: "信賴區間")
    /// Probability to reach quota.
    public static let chance = Phrase(en: "Chance to reach quota", hans: "达标概率", hant: "達標機率")
    /// Panel of the ideal funnel.
    public static let idealFunnel = Phrase(en: "Ideal funnel", hans: "理想漏斗", hant: "理想漏斗")
    /// Beside ideal.
    public static let actual = Phrase(en: "actual", hans: "实际", hant: "實際")
    /// Actual minus ideal.
    public static let shortage = Phrase(en: "shortage", hans: "短缺", hant: "短缺")
    /// Diagnosis.
    public static let dryTop = Phrase(en: "dry top", hans: "顶部枯竭", hant: "頂部枯竭")
    /// Diagnosis.
    public static let jammedMiddle = Phrase(en: "jammed middle", hans: "中部堵塞", hant: "中段堵塞")
    /// Diagnosis.
    public static let prematureBottom = Phrase(en: "premature bottom", hans: "底部早熟", hant: "底部早熟")
    /// Best Few, as the rep's mirror says it.
    public static let inTheBowl = Phrase(en: "in the bowl", hans: "碗里", hant: "碗裡")
    /// In, as the rep's mirror says it.
    public static let inThePot = Phrase(en: "in the pot", hans: "锅里", hant: "鍋裡")
    /// Above, as the rep's mirror says it.
    public static let inTheField = Phrase(en: "in the field", hans: "田里", hant: "田裡")
    /// Panel of the margin tree.
    public static let marginTree = Phrase(en: "Gross margin", hans: "毛利", hant: "毛利")
    /// Panel of the levers.
    public static let levers = Phrase(en: "Levers", hans: "杠杆", hant: "槓桿")
    /// Mean amount won.
    public static let averageDeal = Phrase(en: "Average deal", hans: "平均成交额", hant: "平均成交額")
    /// What levers show.
    public static let leverEffect = Phrase(
      en: "effect of +10 %", hans: "+10% 的效果", hant: "+10% 的效果")
  }
}
