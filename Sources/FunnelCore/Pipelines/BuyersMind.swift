extension PipelineTemplate {
  /// What we do beside what the buyer feels.
  public static let buyersMind = PipelineTemplate(
    "buyers-mind", Translated(en: "Buyer's-mind five", hans: "买方心理五阶段", hant: "買方心理五階段"),
    [
      StageTemplate(
        Translated(en: "Awareness", hans: "认知", hant: "認知"),
        guidance: Translated(
          en: "We give brand exposure and content.", hans: "我们：品牌曝光与内容。", hant: "我們：品牌曝光與內容。"),
        stays: Translated(
          en: "The need is still vague; the buyer gathers facts.", hans: "买方：需求尚模糊，在收集信息。",
          hant: "買方：需求尚模糊，在蒐集資訊。")),
      StageTemplate(
        Translated(en: "Interest", hans: "兴趣", hant: "興趣"),
        guidance: Translated(
          en: "We offer a trial or deep material.", hans: "我们：试用或深度资料。", hant: "我們：試用或深度資料。"),
        stays: Translated(
          en: "The pain is clear; the buyer looks for a solution.", hans: "买方：痛点明确，在寻找方案。",
          hant: "買方：痛點明確，在尋找方案。")),
      StageTemplate(
        Translated(en: "Evaluation", hans: "评估", hant: "評估"),
        guidance: Translated(
          en: "We give a tailored demo and a comparison.", hans: "我们：定制演示与对比。", hant: "我們：客製展示與比較。"),
        stays: Translated(
          en: "The buyer weighs function against cost.", hans: "买方：权衡功能与成本。", hant: "買方：權衡功能與成本。")),
      StageTemplate(
        Translated(en: "Decision", hans: "决策", hant: "決策"),
        guidance: Translated(
          en: "We offer flexible terms and risk guarantees.", hans: "我们：灵活条款与风险保障。",
          hant: "我們：彈性條款與風險保證。"),
        stays: Translated(
          en: "The buyer watches our ability to deliver.", hans: "买方：关注交付能力。", hant: "買方：關注交付能力。")),
      StageTemplate(
        Translated(en: "Purchase", hans: "成交", hant: "成交"),
        role: .won,
        guidance: Translated(
          en: "We deliver and plan the customer's success.", hans: "我们：交付与客户成功计划。",
          hant: "我們：交付與客戶成功計畫。"),
        stays: Translated(
          en: "The buyer expects the value and a long relationship.", hans: "买方：期待价值与长期关系。",
          hant: "買方：期待價值與長期關係。")),
    ])
}
