extension PipelineTemplate {
  /// From the first contact to the closing.
  public static let classicFive = PipelineTemplate(
    "classic-five", Translated(en: "Classic five", hans: "经典五阶段", hant: "經典五階段"),
    [
      StageTemplate(
        Translated(en: "First contact", hans: "初步接洽", hant: "初步接洽"), phase: .contact),
      StageTemplate(
        Translated(en: "Needs", hans: "确定需求", hant: "確定需求"), phase: .need),
      StageTemplate(
        Translated(en: "Proposal & quote", hans: "方案报价", hant: "方案報價"), phase: .proposal),
      StageTemplate(
        Translated(en: "Business negotiation", hans: "商务谈判", hant: "商務談判"), phase: .negotiation),
      StageTemplate(
        Translated(en: "Closed", hans: "成交", hant: "成交"),
        role: .won),
    ])
}
