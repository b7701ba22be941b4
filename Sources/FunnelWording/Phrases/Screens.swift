extension Phrase {
  /// The names of the screens.
  public enum Screen {
    /// The first screen.
    public static let funnel = Phrase(en: "Funnel", hans: "漏斗", hant: "漏斗")
    /// The deals of a stage.
    public static let deals = Phrase(en: "Deals", hans: "商机", hant: "商機")
    /// The strategic funnel.
    public static let strategy = Phrase(en: "Strategy", hans: "策略", hant: "策略")
    /// What may become deals.
    public static let leads = Phrase(en: "Leads", hans: "线索", hant: "線索")
    /// The plan of a week.
    public static let plan = Phrase(en: "Weekly plan", hans: "周计划", hant: "週計畫")
    /// One deal.
    public static let deal = Phrase(en: "Deal", hans: "商机", hant: "商機")
    /// The deal that one is at, or was at last.
    public static let dealAtHand = Phrase(en: "Deal at hand", hans: "当前商机", hant: "目前商機")
    /// The SDI review form.
    public static let review = Phrase(en: "SDI review", hans: "SDI 评审表", hant: "SDI 檢討表")
    /// What to do today.
    public static let today = Phrase(en: "Today", hans: "今日", hant: "今日")
    /// How well the funnel runs.
    public static let health = Phrase(en: "Health", hans: "健康度", hant: "健康度")
    /// What will come in.
    public static let forecast = Phrase(en: "Forecast", hans: "预测", hant: "預測")
    /// Who may buy.
    public static let accounts = Phrase(en: "Accounts", hans: "客户", hant: "客戶")
    /// How the team sells.
    public static let playbook = Phrase(en: "Playbook", hans: "销售手册", hant: "銷售手冊")
    /// The screen on the office wall.
    public static let wall = Phrase(en: "Wall", hans: "看板", hant: "看板")
    /// The review meeting.
    public static let meeting = Phrase(en: "Review meeting", hans: "评审会", hant: "檢討會議")
    /// The negative questions of a deal.
    public static let coaching = Phrase(en: "Coaching", hans: "辅导", hant: "輔導")
    /// The keys and what they do.
    public static let help = Phrase(en: "Help", hans: "帮助", hant: "說明")
    /// The command palette.
    public static let palette = Phrase(en: "Commands", hans: "命令", hant: "指令")
    /// Who changed what.
    public static let history = Phrase(en: "History", hans: "历史", hant: "歷史")
    /// What can be set.
    public static let settings = Phrase(en: "Settings", hans: "设置", hant: "設定")
    /// All screens.
    public static let everywhere = Phrase(en: "Everywhere", hans: "所有画面", hant: "所有畫面")
    /// The program's name in words.
    public static let salesFunnel = Phrase(en: "Sales funnel", hans: "销售漏斗", hant: "銷售漏斗")
  }
}
