extension PipelineTemplate {
  /// The first steps of a new rep.
  public static let basicFive = PipelineTemplate(
    "basic-five", Translated(en: "Basic five", hans: "基础五步", hant: "基礎五步"),
    [
      StageTemplate(
        Translated(en: "Know the product", hans: "熟悉产品", hant: "熟悉產品"), phase: .prospecting),
      StageTemplate(
        Translated(en: "Find targets", hans: "寻找目标客户", hant: "尋找目標客戶"), phase: .prospecting),
      StageTemplate(
        Translated(en: "Complete the customer file", hans: "完善客户资料", hant: "完善客戶資料"),
        phase: .contact),
      StageTemplate(
        Translated(en: "Pitch", hans: "推销产品", hant: "推銷產品"), phase: .demonstration),
      StageTemplate(
        Translated(en: "Close", hans: "最终交易", hant: "最終交易"),
        role: .won),
    ])
}
