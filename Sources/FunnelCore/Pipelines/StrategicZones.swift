extension PipelineTemplate {
  /// The zones of the strategic funnel as a pipeline of their own.
  public static let strategicZones = PipelineTemplate(
    "strategic-zones", Translated(en: "Strategic zones", hans: "战略漏斗", hant: "策略漏斗"),
    [
      StageTemplate(
        Translated(en: "Universe", hans: "漏斗外", hant: "漏斗外"),
        phase: .prospecting,
        guidance: Translated(en: "Prospect.", hans: "发掘。", hant: "開發。"),
        stays: Translated(en: "might ever buy", hans: "有可能购买", hant: "有可能購買")),
      StageTemplate(
        Translated(en: "Above", hans: "漏斗上", hant: "漏斗上"),
        phase: .contact,
        guidance: Translated(
          en: "Qualify: prospect, first meeting, qualify.", hans: "甄别：发掘、初次会面、甄别。",
          hant: "資格確認：開發、初次會面、確認資格。"),
        stays: Translated(
          en: "data suggest a fit, not verified", hans: "数据显示匹配，尚未核实", hant: "資料顯示相符，尚未查證")),
      StageTemplate(
        Translated(en: "In", hans: "漏斗中", hant: "漏斗中"),
        phase: .proposal,
        guidance: Translated(
          en: "Cover the bases: plan the account, write the proposal, get on the shortlist.",
          hans: "全面覆盖：规划客户、撰写方案、争取入围。", hant: "全面佈局：規劃客戶、撰寫方案、爭取入圍。"),
        stays: Translated(
          en: "fit verified, at least one buying influence contacted", hans: "已核实匹配，至少接触一位采购影响者",
          hant: "已查證相符，至少接觸一位採購影響者")),
      StageTemplate(
        Translated(en: "Best Few", hans: "漏斗底", hant: "漏斗底"),
        phase: .negotiation,
        guidance: Translated(
          en: "Close: present the proposal, discuss implementation, recommend action, close.",
          hans: "促成：提交方案、讨论实施、建议行动、成交。", hant: "成交：提出方案、討論導入、建議行動、成交。"),
        stays: Translated(
          en: "the next step is known, luck hardly plays a part", hans: "下一步明确，几乎不靠运气",
          hant: "下一步明確，幾乎不靠運氣")),
    ])
}
