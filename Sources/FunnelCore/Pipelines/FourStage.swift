extension PipelineTemplate {
  /// From awareness to action.
  public static let fourStage = PipelineTemplate(
    "four-stage", Translated(en: "Four-stage", hans: "四阶段", hant: "四階段"),
    [
      StageTemplate(
        Translated(en: "Awareness", hans: "认知", hant: "認知"), phase: .prospecting),
      StageTemplate(
        Translated(en: "Interest", hans: "兴趣", hant: "興趣"), phase: .need),
      StageTemplate(
        Translated(en: "Decision", hans: "决策", hant: "決策"), phase: .negotiation),
      StageTemplate(
        Translated(en: "Action", hans: "行动", hant: "行動"),
        role: .won),
    ])
}
