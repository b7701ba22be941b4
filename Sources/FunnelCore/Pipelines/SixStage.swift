extension PipelineTemplate {
  /// Six stages of three tasks each.
  public static let sixStage = PipelineTemplate(
    "six-stage", Translated(en: "Six-stage", hans: "六阶段", hant: "六階段"),
    [
      StageTemplate(
        Translated(en: "Identify", hans: "潜在客户识别", hant: "潛在客戶識別"),
        phase: .prospecting,
        tasks: [
          Translated(en: "data collection", hans: "数据收集", hant: "資料蒐集"),
          Translated(en: "data analysis", hans: "数据分析", hant: "資料分析"),
          Translated(en: "campaign", hans: "营销活动", hant: "行銷活動"),
        ]),
      StageTemplate(
        Translated(en: "Contact", hans: "接触交流", hant: "接觸交流"),
        phase: .contact,
        tasks: [
          Translated(en: "first touch", hans: "首次接触", hant: "首次接觸"),
          Translated(en: "understand the need", hans: "了解需求", hant: "了解需求"),
          Translated(en: "build trust", hans: "建立信任", hant: "建立信任"),
        ]),
      StageTemplate(
        Translated(en: "Needs analysis", hans: "需求分析", hant: "需求分析"),
        phase: .need,
        tasks: [
          Translated(en: "assess the need", hans: "评估需求", hant: "評估需求"),
          Translated(en: "study the competition", hans: "分析竞争", hant: "分析競爭"),
          Translated(en: "tailor", hans: "量身定制", hant: "量身訂做"),
        ]),
      StageTemplate(
        Translated(en: "Solution", hans: "方案制定", hant: "方案制定"),
        phase: .demonstration,
        tasks: [
          Translated(en: "design", hans: "设计", hant: "設計"),
          Translated(en: "demonstrate", hans: "演示", hant: "展示"),
          Translated(en: "collect feedback", hans: "收集反馈", hant: "蒐集回饋"),
        ]),
      StageTemplate(
        Translated(en: "Negotiation & objections", hans: "谈判异议", hant: "談判異議"),
        phase: .negotiation,
        tasks: [
          Translated(en: "price", hans: "价格", hant: "價格"),
          Translated(en: "contract terms", hans: "合同条款", hant: "合約條款"),
          Translated(en: "objections", hans: "异议", hant: "異議"),
        ]),
      StageTemplate(
        Translated(en: "Close & sign", hans: "成交签约", hant: "成交簽約"),
        role: .won,
        tasks: [
          Translated(en: "sign", hans: "签约", hant: "簽約"),
          Translated(en: "payment", hans: "回款", hant: "收款"),
          Translated(en: "after-sales", hans: "售后", hant: "售後"),
        ]),
    ])
}
