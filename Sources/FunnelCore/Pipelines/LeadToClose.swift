extension PipelineTemplate {
  /// From a prospect to the closing.
  public static let leadToClose = PipelineTemplate(
    "lead-to-close", Translated(en: "Lead-to-close five", hans: "线索到成交五阶段", hant: "線索到成交五階段"),
    [
      StageTemplate(
        Translated(en: "Prospect", hans: "潜在客户", hant: "潛在客戶"), phase: .prospecting),
      StageTemplate(
        Translated(en: "Lead", hans: "线索", hant: "線索"), phase: .contact),
      StageTemplate(
        Translated(en: "Interested", hans: "意向客户", hant: "意願客戶"), phase: .need),
      StageTemplate(
        Translated(en: "Opportunity", hans: "销售机会", hant: "銷售機會"), phase: .proposal),
      StageTemplate(
        Translated(en: "Closed", hans: "成交", hant: "成交"),
        role: .won),
    ])
}
