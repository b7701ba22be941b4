extension PipelineTemplate {
  /// What we do beside what the buyer feels.
  public static let buyersMind = PipelineTemplate(
    "buyers-mind", Translated(en: "Buyer's-mind five", hans: "买方心理五阶段", hant: "買方心理五階段"),
    [
      StageTemplate(
        Translated(en: "Awareness", hans: "认知", hant: "認知"),
        phase: .prospecting,
        actions: Translated(
          en: "We give brand exposure and content.", hans: "品牌曝光与内容。", hant: "品牌曝光與內容。"),
        buyer: Translated(
          en: "The need is still vague; the buyer gathers facts.", hans: "需求尚模糊，在收集信息。",
          hant: "需求尚模糊，在蒐集資訊。")),
      StageTemplate(
        Translated(en: "Interest", hans: "兴趣", hant: "興趣"),
        phase: .need,
        actions: Translated(
          en: "We offer a trial or deep material.", hans: "试用或深度资料。", hant: "試用或深度資料。"),
        buyer: Translated(
          en: "The pain is clear; the buyer looks for a solution.", hans: "痛点明确，在寻找方案。",
          hant: "痛點明確，在尋找方案。")),
      StageTemplate(
        Translated(en: "Evaluation", hans: "评估", hant: "評估"),
        phase: .demonstration,
        actions: Translated(
          en: "We give a tailored demo and a comparison.", hans: "定制演示与对比。", hant: "客製展示與比較。"),
        buyer: Translated(
          en: "The buyer weighs function against cost.", hans: "权衡功能与成本。", hant: "權衡功能與成本。")),
      StageTemplate(
        Translated(en: "Decision", hans: "决策", hant: "決策"),
        phase: .negotiation,
        actions: Translated(
          en: "We offer flexible terms and risk guarantees.", hans: "灵活条款与风险保障。",
          hant: "彈性條款與風險保證。"),
        buyer: Translated(
          en: "The buyer watches our ability to deliver.", hans: "关注交付能力。", hant: "關注交付能力。")),
      StageTemplate(
        Translated(en: "Purchase", hans: "成交", hant: "成交"),
        role: .won,
        actions: Translated(
          en: "We deliver and plan the customer's success.", hans: "交付与客户成功计划。",
          hant: "交付與客戶成功計畫。"),
        buyer: Translated(
          en: "The buyer expects the value and a long relationship.", hans: "期待价值与长期关系。",
          hant: "期待價值與長期關係。")),
    ])
}
