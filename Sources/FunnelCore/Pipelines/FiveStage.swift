extension PipelineTemplate {
  /// The default: from the first contact to the contract, by probability.
  public static let fiveStage = PipelineTemplate(
    "five-stage", Translated(en: "Five-stage", hans: "五阶段", hant: "五階段"),
    [
      StageTemplate(
        Translated(en: "Initial contact", hans: "初步接洽", hant: "初步接洽"),
        percent: 10, phase: .contact,
        guidance: Translated(
          en: "Search by target keywords and build the list.", hans: "按目标关键词搜索，建立名单。",
          hant: "依目標關鍵字搜尋，建立名單。"),
        stays: Translated(en: "prospects with latent intent", hans: "有潜在意向的客户", hant: "有潛在意願的客戶"),
        leaks: Translated(en: "irrelevant or invalid ones", hans: "不相关或无效的客户", hant: "不相關或無效的客戶")),
      StageTemplate(
        Translated(en: "Needs confirmed", hans: "需求确定", hant: "需求確定"),
        percent: 25, phase: .need,
        guidance: Translated(
          en: "Qualify by phone and check need, budget and authority.",
          hans: "电话甄别，核对需求、预算、决策权三要素。", hant: "電話確認資格，核對需求、預算、決策權三要素。"),
        stays: Translated(
          en: "real need, budget and authority", hans: "有真实需求、预算和决策权", hant: "有真實需求、預算和決策權"),
        leaks: Translated(en: "pseudo-opportunities", hans: "伪商机", hant: "偽商機")),
      StageTemplate(
        Translated(en: "Proposal & quote", hans: "方案报价", hant: "方案報價"),
        percent: 40, phase: .proposal,
        guidance: Translated(
          en: "Keep the record of the customer's changing need and fit a solution to the pain.",
          hans: "持续记录客户需求的变化，针对痛点匹配方案。", hant: "持續記錄客戶需求的變化，針對痛點提出方案。"),
        stays: Translated(en: "shortlisted deals", hans: "入围的商机", hant: "入圍的商機"),
        leaks: Translated(en: "supply and need do not fit", hans: "供需不匹配", hant: "供需不相符")),
      StageTemplate(
        Translated(en: "Negotiation", hans: "深入谈判", hant: "深入談判"),
        percent: 65, phase: .negotiation,
        guidance: Translated(
          en: "Bring other departments in, win on price and performance, win the key decider.",
          hans: "联合其他部门，以性价比取胜，争取关键决策者。", hant: "聯合其他部門，以性價比取勝，爭取關鍵決策者。"),
        stays: Translated(en: "deals about to sign", hans: "即将签约的商机", hant: "即將簽約的商機"),
        leaks: Translated(en: "turncoats and retreats", hans: "倒戈者与退缩者", hant: "倒戈者與退縮者")),
      StageTemplate(
        Translated(en: "Contract", hans: "签订合同", hant: "簽訂合約"),
        percent: 100, phase: .contract,
        guidance: Translated(
          en: "Record terms and dates, deliver, collect payment.", hans: "记录条款与日期，交付，回款。",
          hant: "記錄條款與日期，交貨，收款。"),
        stays: Translated(en: "signed", hans: "已签约", hant: "已簽約"),
        leaks: Translated(en: "nobody", hans: "无人", hant: "無人")),
    ])
}
