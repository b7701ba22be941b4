extension Phrase {
  /// The first screen.
  public enum Funnel {
    /// The panel of stages.
    public static let stages = Phrase(en: "Stages", hans: "阶段", hant: "階段")
    /// Bars show amounts.
    public static let byValue = Phrase(en: "by value", hans: "按金额", hant: "按金額")
    /// Bars show numbers of deals.
    public static let byCount = Phrase(en: "by count", hans: "按数量", hant: "按數量")
    /// Bars show weighted value.
    public static let byWeighted = Phrase(en: "by weighted value", hans: "按加权金额", hant: "按加權金額")
    /// The panel of zones.
    public static let zones = Phrase(en: "Zones", hans: "漏斗位置", hant: "漏斗位置")
    /// What zones go by.
    public static let scoreAndDate = Phrase(en: "score × date", hans: "评分 × 日期", hant: "評分 × 日期")
    /// The panel of recent changes.
    public static let lastChanges = Phrase(en: "Last changes", hans: "最近更改", hant: "最近變更")
    /// The panel of figures.
    public static let health = Phrase(en: "Health", hans: "健康度", hant: "健康度")
    /// The panel of warnings.
    public static let attention = Phrase(en: "Attention", hans: "注意", hant: "注意")
    /// Amount won in the period.
    public static let won = Phrase(en: "Won", hans: "赢单", hant: "贏單")
    /// The weighted value.
    public static let weighted = Phrase(en: "Weighted", hans: "加权金额", hant: "加權金額")
    /// What is missing to the target.
    public static let gap = Phrase(en: "gap", hans: "缺口", hant: "缺口")
    /// Open value over what is missing.
    public static let coverage = Phrase(en: "Coverage", hans: "覆盖倍数", hant: "覆蓋倍數")
    /// The coverage needed.
    public static let needs = Phrase(en: "needs", hans: "需要", hant: "需要")
    /// Won of decided.
    public static let winRate = Phrase(en: "Win rate", hans: "赢率", hant: "勝率")
    /// Days from creation to winning, on the average.
    public static let meanCycle = Phrase(en: "Mean cycle", hans: "平均周期", hant: "平均週期")
    /// Days from creation to winning, the one in the middle.
    public static let cycle = Phrase(en: "Cycle", hans: "销售周期", hant: "銷售週期")
    /// Amount a day.
    public static let velocity = Phrase(en: "Velocity", hans: "销售速度", hant: "銷售速度")
    /// Deals that stand still.
    public static let stagnant = Phrase(en: "Stagnant", hans: "停滞", hant: "停滯")
    /// After the amount of stagnant deals.
    public static let standingStill = Phrase(en: "standing still", hans: "停滞金额", hant: "停滯金額")
    /// The forecast amount.
    public static let forecast = Phrase(en: "Forecast", hans: "预测", hant: "預測")
    /// Probability of reaching the target.
    public static let chanceOfQuota = Phrase(en: "P(quota)", hans: "达标概率", hant: "達標機率")
    /// Won of the target.
    public static let attainment = Phrase(en: "Attainment", hans: "达成率", hant: "達成率")
    /// Deals lost in the period.
    public static let lost = Phrase(en: "lost", hans: "输单", hant: "輸單")
    /// Deals at rest.
    public static let paused = Phrase(en: "paused", hans: "暂停", hant: "暫停")
    /// Deals we left.
    public static let withdrawn = Phrase(en: "withdrawn", hans: "主动退出", hant: "主動退出")
    /// Date deeper than score.
    public static let dateFiction = Phrase(en: "date fiction", hans: "日期失实", hant: "日期不實")
    /// Score deeper than date.
    public static let readyEarly = Phrase(en: "ready early", hans: "可提前", hant: "可提前")
    /// Before the gate.
    public static let pseudo = Phrase(en: "pseudo-opportunities", hans: "伪商机", hant: "偽商機")
    /// The same where there is little room.
    public static let pseudoInShort = Phrase(en: "pseudo", hans: "伪商机", hant: "偽商機")
    /// Shown to be genuine: need, budget and authority have their evidence.
    public static let verified = Phrase(en: "verified", hans: "已核实", hant: "已查證")
    /// Not shown to be genuine.
    public static let unverified = Phrase(en: "unverified", hans: "未核实", hant: "未查證")
    /// No target for the period.
    public static let noTarget = Phrase(en: "no target", hans: "未设目标", hant: "未設目標")
    /// Before the day of the ghost.
    public static let ghostOf = Phrase(en: "ghost of", hans: "对比", hant: "對照")
    /// An empty store.
    public static let welcome = Phrase(en: "Nothing here yet", hans: "还没有数据", hant: "還沒有資料")
    /// First offer.
    public static let welcomeNew = Phrase(
      en: "n  make the first deal", hans: "n  新建第一个商机", hant: "n  新增第一個商機")
    /// Second offer.
    public static let welcomeImport = Phrase(
      en: "I  import a file", hans: "I  导入文件", hant: "I  匯入檔案")
    /// Third offer.
    public static let welcomeDemo = Phrase(
      en: "d  fill in demo data", hans: "d  载入演示数据", hant: "d  載入示範資料")
  }
}
