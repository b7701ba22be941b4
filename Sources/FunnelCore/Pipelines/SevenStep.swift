extension PipelineTemplate {
  /// From mining leads to the closing, with referral after it.
  public static let sevenStep = PipelineTemplate(
    "seven-step", Translated(en: "Seven-step", hans: "七步", hant: "七步"),
    [
      StageTemplate(
        Translated(en: "Mine leads", hans: "挖掘", hant: "開發"), phase: .prospecting),
      StageTemplate(
        Translated(en: "First contact & qualification", hans: "首次接触与资格验证", hant: "首次接觸與資格驗證"),
        phase: .contact),
      StageTemplate(
        Translated(en: "Needs assessment", hans: "需求评估", hant: "需求評估"), phase: .need),
      StageTemplate(
        Translated(en: "Presentation", hans: "展示", hant: "展示"), phase: .demonstration),
      StageTemplate(
        Translated(en: "Proposal & objections", hans: "提案与异议", hant: "提案與異議"), phase: .proposal),
      StageTemplate(
        Translated(en: "Close", hans: "关闭", hant: "成交"),
        role: .won,
        tasks: [
          Translated(en: "follow-up & referral", hans: "跟进与引荐", hant: "追蹤與引薦")
        ]),
    ])
}
