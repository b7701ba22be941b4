extension Phrase {
  /// What to do today.
  public enum Today {
    /// Deals in the order of work.
    public static let queue = Phrase(en: "Order of work", hans: "工作顺序", hant: "工作順序")
    /// Activities of the day.
    public static let dueToday = Phrase(en: "Due today", hans: "今日到期", hant: "今日到期")
    /// Activities past their day.
    public static let overdue = Phrase(en: "Overdue", hans: "逾期", hant: "逾期")
    /// Who should hear from us.
    public static let cadence = Phrase(en: "Cadence", hans: "跟进节奏", hant: "追蹤節奏")
    /// Actions from reviews.
    public static let myActions = Phrase(en: "My actions", hans: "我的行动", hant: "我的行動")
    /// Friday's plan.
    public static let weeklyPlan = Phrase(en: "Weekly plan", hans: "周计划", hant: "週計畫")
    /// Minutes by zone.
    public static let timeByZone = Phrase(en: "Time by zone", hans: "各位置用时", hant: "各位置用時")
    /// Preset of time.
    public static let harvest = Phrase(en: "Harvest", hans: "收获", hant: "收成")
    /// Preset of time.
    public static let build = Phrase(en: "Build", hans: "开拓", hant: "開拓")
    /// Preset of time.
    public static let balanced = Phrase(en: "Balanced", hans: "均衡", hant: "均衡")
    /// A free day.
    public static let nothingDue = Phrase(en: "Nothing is due.", hans: "没有到期事项。", hant: "沒有到期事項。")
  }
}
