extension Phrase {
  /// One deal and its review form.
  public enum Deal {
    /// The panel of score and zone.
    public static let zone = Phrase(en: "Zone", hans: "漏斗位置", hant: "漏斗位置")
    /// Score and date say the same.
    public static let dateAgrees = Phrase(en: "agrees", hans: "一致", hant: "一致")
    /// Fund × competition.
    public static let joint = Phrase(en: "joint", hans: "联合估计", hant: "聯合估計")
    /// The stage's probability.
    public static let stage = Phrase(en: "stage", hans: "阶段", hant: "階段")
    /// The learned probability.
    public static let learned = Phrase(en: "learned", hans: "学习所得", hant: "學習所得")
    /// Short for major specifications.
    public static let specifications = Phrase(en: "Specs", hans: "规格", hant: "規格")
    /// Short for proposed amount.
    public static let proposed = Phrase(en: "Proposed", hans: "报价", hant: "報價")
    /// Short for expected close.
    public static let close = Phrase(en: "Close", hans: "预计成交", hant: "預計成交")
    /// Short for fund rate.
    public static let fund = Phrase(en: "Fund", hans: "采购确定度", hant: "採購確定度")
    /// Short for competition rate.
    public static let us = Phrase(en: "Us", hans: "竞争优势度", hant: "競爭優勢度")
    /// Short for current position.
    public static let position = Phrase(en: "Position", hans: "态势", hant: "態勢")
    /// Weighted support of the people.
    public static let support = Phrase(en: "Support", hans: "支持度", hant: "支持度")
    /// Flags answered.
    public static let covered = Phrase(en: "Covered", hans: "已应对", hant: "已因應")
    /// The people who decide.
    public static let influences = Phrase(en: "Buying influences", hans: "采购影响者", hant: "採購影響者")
    /// Column of names.
    public static let name = Phrase(en: "Name", hans: "姓名", hant: "姓名")
    /// Column of titles.
    public static let title = Phrase(en: "Title", hans: "职务", hant: "職稱")
    /// Column of roles.
    public static let roles = Phrase(en: "Roles", hans: "角色", hant: "角色")
    /// Column of ratings.
    public static let rating = Phrase(en: "Rating", hans: "态度评分", hant: "態度評分")
    /// Column of degrees.
    public static let degree = Phrase(en: "Degree", hans: "影响力", hant: "影響力")
    /// Column of modes.
    public static let mode = Phrase(en: "Mode", hans: "反应模式", hant: "反應模式")
    /// Column of the last contact.
    public static let met = Phrase(en: "Met", hans: "见过", hant: "見過")
    /// Column of private gains.
    public static let personalWin = Phrase(en: "Personal win", hans: "个人收益", hant: "個人好處")
    /// Column of business results.
    public static let businessResult = Phrase(en: "Business result", hans: "工作成果", hant: "工作成果")
    /// New in the job.
    public static let newInJob = Phrase(en: "new in the job", hans: "新上任", hant: "新上任")
    /// Why a scale has no 0.
    public static let zeroNotAllowed = Phrase(en: "0 not allowed", hans: "不能为 0", hant: "不能為 0")
    /// No role is missing.
    public static let allRolesFound = Phrase(
      en: "all four roles found", hans: "四种角色齐全", hant: "四種角色齊全")
    /// Before the missing ones.
    public static let missingRoles = Phrase(en: "missing", hans: "缺少", hant: "缺少")
    /// Who else wants the order.
    public static let competitors = Phrase(en: "Competitors", hans: "竞争对手", hant: "競爭對手")
    /// Between competitor and channel.
    public static let via = Phrase(en: "via", hans: "渠道", hant: "通路")
    /// Whom a competitor sells through.
    public static let channel = Phrase(en: "channel", hans: "渠道", hant: "通路")
    /// A competitor's amount.
    public static let offer = Phrase(en: "offer", hans: "报价", hant: "報價")
    /// A competitor's strategy.
    public static let strategy = Phrase(en: "strategy", hans: "主要策略", hant: "主要策略")
    /// A competitor's products.
    public static let products = Phrase(en: "products", hans: "产品", hant: "產品")
    /// A competitor's lock.
    public static let lockedSpecification = Phrase(
      en: "specification locked", hans: "规格已锁定", hant: "規格已鎖定")
    /// The panel of both.
    public static let strengthsAndFlags = Phrase(
      en: "Strengths and red flags", hans: "优势与风险警示", hant: "優勢與警訊")
    /// What speaks for us.
    public static let strengths = Phrase(en: "Strengths", hans: "优势", hant: "優勢")
    /// What speaks against us.
    public static let redFlags = Phrase(en: "Red flags", hans: "风险警示", hant: "警訊")
    /// A flag the program raised.
    public static let automatic = Phrase(en: "auto", hans: "自动", hant: "自動")
    /// A flag without answer.
    public static let noAction = Phrase(en: "no action", hans: "无应对", hant: "無因應")
    /// What we do.
    public static let actionPlan = Phrase(en: "Action plan", hans: "行动计划", hant: "行動計畫")
    /// Column of actions.
    public static let action = Phrase(en: "Action", hans: "行动", hant: "行動")
    /// Somebody's help is needed.
    public static let helpWanted = Phrase(en: "help wanted", hans: "需要协助", hant: "需要協助")
    /// The seven rules.
    public static let rules = Phrase(en: "Rules", hans: "规则", hant: "規則")
    /// Before the day of the last review.
    public static let since = Phrase(en: "since", hans: "自", hant: "自")
    /// Reviews by date.
    public static let reviews = Phrase(en: "Reviews", hans: "评审表", hant: "檢討表")
    /// What was done.
    public static let activities = Phrase(en: "Activities", hans: "活动", hant: "活動")
    /// Who changed what.
    public static let history = Phrase(en: "History", hans: "历史", hant: "歷史")
    /// The genuine-opportunity gate.
    public static let gate = Phrase(en: "Genuine opportunity", hans: "真商机判定", hant: "真商機判定")
    /// Free text.
    public static let notes = Phrase(en: "Notes", hans: "备注", hant: "備註")
    /// Before the time of saving.
    public static let draftSaved = Phrase(en: "draft saved", hans: "草稿已保存", hant: "草稿已儲存")
    /// Before freezing.
    public static let completeAsk = Phrase(
      en: "Complete this review? It cannot be changed afterwards.", hans: "完成此评审表？完成后不能更改。",
      hant: "完成此檢討表？完成後不能變更。")
  }
}
