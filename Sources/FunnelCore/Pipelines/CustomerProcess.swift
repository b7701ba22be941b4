extension PipelineTemplate {
  /// The way with a customer, from finding to keeping.
  public static let customerProcess = PipelineTemplate(
    "customer-process", Translated(en: "Customer-process six", hans: "客户流程六步", hant: "客戶流程六步"),
    [
      StageTemplate(
        Translated(en: "Find", hans: "找客户", hant: "找客戶"),
        phase: .prospecting,
        tasks: [
          Translated(en: "profile", hans: "客户画像", hant: "客戶輪廓"),
          Translated(en: "get leads", hans: "获取线索", hant: "取得線索"),
          Translated(en: "confirm", hans: "确认", hant: "確認"),
          Translated(en: "judge", hans: "判断", hant: "判斷"),
        ]),
      StageTemplate(
        Translated(en: "Invite", hans: "邀约", hant: "邀約"),
        phase: .contact,
        tasks: [
          Translated(en: "design the reason", hans: "设计邀约理由", hant: "設計邀約理由")
        ]),
      StageTemplate(
        Translated(en: "Visit", hans: "拜访", hant: "拜訪"),
        phase: .need,
        tasks: [
          Translated(en: "prepare", hans: "准备", hant: "準備"),
          Translated(en: "first contact", hans: "首次接触", hant: "首次接觸"),
          Translated(en: "mine the need", hans: "挖掘需求", hant: "挖掘需求"),
          Translated(en: "design", hans: "设计方案", hant: "設計方案"),
          Translated(en: "introduce", hans: "介绍", hant: "介紹"),
          Translated(en: "find the key person", hans: "找到关键人", hant: "找到關鍵人"),
        ]),
      StageTemplate(
        Translated(en: "Follow up", hans: "跟进", hant: "追蹤"),
        phase: .proposal,
        tasks: [
          Translated(en: "tier", hans: "分级", hant: "分級"),
          Translated(en: "frequency", hans: "频率", hant: "頻率"),
          Translated(en: "channel", hans: "方式", hant: "方式"),
          Translated(en: "relationship", hans: "关系", hant: "關係"),
          Translated(en: "respond to change", hans: "应对变化", hant: "因應變化"),
        ]),
      StageTemplate(
        Translated(en: "Close", hans: "关闭", hant: "成交"),
        role: .won,
        guidance: Translated(en: "Choose the closing outcome.", hans: "选择关闭结果。", hant: "選擇結案結果。"),
        tasks: [
          Translated(en: "keep: emotion", hans: "维护：情感", hant: "維繫：情感"),
          Translated(en: "keep: interest", hans: "维护：利益", hant: "維繫：利益"),
          Translated(en: "keep: culture", hans: "维护：文化", hant: "維繫：文化"),
        ]),
    ])
}
