extension Phrase {
  /// The figures that reports print.
  public enum Reports {
    /// Cases that count of all cases.
    public static let cases = Phrase(en: "k/n", hans: "k/n", hant: "k/n")
    /// Where the true share lies.
    public static let interval = Phrase(en: "95 %", hans: "95%", hant: "95%")
    /// What a stage is: open, won or lost.
    public static let role = Phrase(en: "Role", hans: "性质", hant: "性質")
    /// Amounts of won deals.
    public static let wonValue = Phrase(en: "Amount won", hans: "赢单金额", hant: "贏單金額")
    /// Amounts of lost deals.
    public static let lostValue = Phrase(en: "Amount lost", hans: "输单金额", hant: "輸單金額")
    /// Deals that lack what their zone needs.
    public static let tooDeep = Phrase(en: "standing too deep", hans: "位置过深", hant: "位置過深")
    /// The filter that finds the deals.
    public static let filter = Phrase(en: "Filter", hans: "筛选", hant: "篩選")
    /// Win rate of the deals created in the period.
    public static let byCohort = Phrase(en: "By creation", hans: "按创建", hant: "依建立")
    /// Win rate by amounts.
    public static let byValue = Phrase(en: "By value", hans: "按金额", hant: "依金額")
    /// Above win rates of stages.
    public static let reachedStage = Phrase(
      en: "Of the deals that reached the stage", hans: "到达该阶段的商机", hant: "到達該階段的商機")
    /// The nearest-rank 80th percentile.
    public static let p80 = Phrase(en: "p80", hans: "p80", hant: "p80")
    /// The next stage.
    public static let next = Phrase(en: "Next stage", hans: "下一阶段", hant: "下一階段")
    /// Deals that left a stage forward.
    public static let wentOn = Phrase(en: "Went on", hans: "转化率", hant: "轉換率")
    /// The share that should go on.
    public static let benchmark = Phrase(en: "Benchmark", hans: "基准", hant: "基準")
    /// What the benchmark says.
    public static let verdict = Phrase(en: "Verdict", hans: "判断", hant: "判斷")
    /// Young deals that ended all the same.
    public static let decidedEarly = Phrase(en: "decided early", hans: "提前有结果", hant: "提早有結果")
    /// The age from which on deals count.
    public static let maturity = Phrase(en: "mature after", hans: "成熟天数", hant: "成熟天數")
    /// The stage that was left.
    public static let leftFrom = Phrase(en: "Left from", hans: "离开阶段", hant: "離開階段")
    /// Moves out of a stage.
    public static let exits = Phrase(en: "Exits", hans: "离开次数", hant: "離開次數")
    /// Another pipeline.
    public static let elsewhere = Phrase(en: "elsewhere", hans: "其他流程", hant: "其他流程")
    /// How far a conversion has fallen.
    public static let fall = Phrase(en: "Fall", hans: "降幅", hant: "降幅")
    /// Win rate of the stage after.
    public static let nextWinRate = Phrase(
      en: "Win rate of the next stage", hans: "下一阶段赢率", hant: "下一階段勝率")
    /// What the benchmark would bring.
    public static let regainedDeals = Phrase(
      en: "Deals regained", hans: "可挽回商机", hant: "可挽回商機")
    /// What the benchmark would bring.
    public static let regainedWins = Phrase(en: "Wins regained", hans: "可挽回赢单", hant: "可挽回贏單")
    /// What the benchmark would bring.
    public static let regainedValue = Phrase(
      en: "Amount regained", hans: "可挽回金额", hant: "可挽回金額")
    /// The stage that lost most deals.
    public static let mostDeals = Phrase(en: "Most deals lost", hans: "流失商机最多", hant: "流失商機最多")
    /// The stage that lost most value.
    public static let mostValue = Phrase(en: "Most value lost", hans: "流失金额最多", hant: "流失金額最多")
    /// The stage whose benchmark brings most.
    public static let mostRegained = Phrase(
      en: "Most to regain", hans: "最可挽回", hant: "最可挽回")
    /// From which quiet day on a deal is stagnant.
    public static let stagnantAfter = Phrase(en: "stagnant after", hans: "停滞上限", hant: "停滯上限")
    /// Moves to a later stage.
    public static let advances = Phrase(en: "Advances", hans: "推进次数", hant: "推進次數")
    /// Days that deals stood in a stage.
    public static let dealDays = Phrase(en: "Deal-days", hans: "商机天数", hant: "商機天數")
    /// The speed.
    public static let perDealDay = Phrase(en: "per deal-day", hans: "每商机天", hant: "每商機天")
    /// The speed, the other way round.
    public static let daysPerAdvance = Phrase(
      en: "days per advance", hans: "每次推进天数", hant: "每次推進天數")
    /// Pseudo-opportunities among the open deals.
    public static let pseudoRate = Phrase(en: "Pseudo rate", hans: "伪商机率", hant: "偽商機率")
    /// Deals that are no pseudo-opportunities.
    public static let genuine = Phrase(en: "Not pseudo", hans: "非伪商机", hant: "非偽商機")
    /// Deals with need, budget and authority shown.
    public static let evidenced = Phrase(en: "Evidenced", hans: "有证据", hant: "有證據")
    /// Deals whose customer has been contacted.
    public static let contacted = Phrase(en: "Contacted", hans: "已接触", hant: "已接觸")
    /// Leads that became deals.
    public static let leadToDeal = Phrase(en: "Lead to deal", hans: "线索转商机率", hant: "線索轉商機率")
    /// Leads that are open still.
    public static let pendingLeads = Phrase(en: "Leads pending", hans: "待定线索", hant: "待定線索")
    /// Customers contacted.
    public static let contactRate = Phrase(en: "Contact rate", hans: "客户接触率", hant: "客戶接觸率")
    /// Quotes that were won.
    public static let quoteConversion = Phrase(
      en: "Quote conversion", hans: "报价成交率", hant: "報價成交率")
    /// Where quotes are made.
    public static let quoteStage = Phrase(en: "Quote stage", hans: "报价阶段", hant: "報價階段")
    /// How content customers are after closing.
    public static let satisfaction = Phrase(
      en: "Satisfaction, 1–5", hans: "成交后满意度（1–5）", hant: "成交後滿意度（1–5）")
    /// Customers who said how content they are.
    public static let rated = Phrase(en: "Feedback rate", hans: "满意度回收率", hant: "滿意度回收率")
    /// Number of won deals.
    public static let dealsWon = Phrase(en: "Deals won", hans: "赢单数", hant: "贏單數")
    /// Number of lost deals.
    public static let dealsLost = Phrase(en: "Deals lost", hans: "输单数", hant: "輸單數")
    /// A factor that can be changed.
    public static let lever = Phrase(en: "Lever", hans: "杠杆", hant: "槓桿")
    /// What a factor is now.
    public static let now = Phrase(en: "Now", hans: "当前", hant: "目前")
    /// What a factor would have to be.
    public static let needed = Phrase(en: "Needed", hans: "所需", hant: "所需")
    /// A span of days.
    public static let period = Phrase(en: "Period", hans: "期间", hant: "期間")
    /// A bar of the bridge.
    public static let step = Phrase(en: "Step", hans: "变动", hant: "變動")
    /// The first of two days.
    public static let from = Phrase(en: "From", hans: "起", hant: "起")
    /// The second of two days.
    public static let to = Phrase(en: "To", hans: "止", hant: "止")
    /// What is compared or counted.
    public static let measure = Phrase(en: "Measure", hans: "指标", hant: "指標")
    /// Cases of the first group.
    public static let casesOfA = Phrase(en: "n of A", hans: "A 的 n", hant: "A 的 n")
    /// Cases of the second group.
    public static let casesOfB = Phrase(en: "n of B", hans: "B 的 n", hant: "B 的 n")
    /// B less A, or actual less ideal.
    public static let difference = Phrase(en: "Difference", hans: "差异", hant: "差異")
    /// The lower end of an interval.
    public static let low = Phrase(en: "from", hans: "下限", hant: "下限")
    /// The upper end of an interval.
    public static let high = Phrase(en: "to", hans: "上限", hant: "上限")
    /// Deals that are in both groups.
    public static let inBoth = Phrase(en: "Deals in both", hans: "两组共有", hant: "兩組共有")
    /// A way of forecasting.
    public static let method = Phrase(en: "Method", hans: "方法", hant: "方法")
    /// The lower end of the 80 % interval.
    public static let from80 = Phrase(en: "80 % from", hans: "80% 下限", hant: "80% 下限")
    /// The upper end of the 80 % interval.
    public static let to80 = Phrase(en: "80 % to", hans: "80% 上限", hant: "80% 上限")
    /// Mean absolute error.
    public static let meanError = Phrase(en: "Mean error", hans: "平均误差", hant: "平均誤差")
    /// Mean error with its sign.
    public static let bias = Phrase(en: "Bias", hans: "偏差", hant: "偏差")
    /// Mean absolute percentage error.
    public static let percentError = Phrase(en: "MAPE", hans: "MAPE", hant: "MAPE")
    /// How many past periods.
    public static let tested = Phrase(en: "Tested on", hans: "回测期数", hant: "回測期數")
    /// The periods before.
    public static let before = Phrase(en: "The periods before", hans: "以往各期", hant: "以往各期")
    /// A quota in deals.
    public static let dealQuota = Phrase(en: "Quota in deals", hans: "赢单数任务", hant: "贏單數配額")
    /// The probability to win so many deals.
    public static let dealChance = Phrase(
      en: "Chance to win so many", hans: "赢单数达标概率", hant: "贏單數達標機率")
    /// The share of all deals that was won.
    public static let prior = Phrase(en: "Prior", hans: "先验概率", hant: "先驗機率")
    /// What changes the odds.
    public static let factors = Phrase(en: "Factors", hans: "影响因素", hant: "影響因素")
    /// How many wins and losses it takes.
    public static let neededOfEach = Phrase(
      en: "Needed of each", hans: "各需至少", hant: "各需至少")
    /// Whether there are enough.
    public static let enough = Phrase(en: "Enough data", hans: "数据充足", hant: "資料充足")
    /// Where a chance comes from.
    public static let source = Phrase(en: "Chance by", hans: "概率来源", hant: "機率來源")
    /// The score of Brier.
    public static let brier = Phrase(en: "Brier score", hans: "Brier 分数", hant: "Brier 分數")
    /// The score of always saying the share won.
    public static let reference = Phrase(
      en: "of always the mean", hans: "恒取均值", hant: "恆取均值")
    /// What was said beside what came true.
    public static let reliability = Phrase(
      en: "Said and come true", hans: "预估与实际", hant: "預估與實際")
    /// A tenth of chances.
    public static let said = Phrase(en: "Said", hans: "预估", hant: "預估")
    /// Owner, team or region.
    public static let kind = Phrase(en: "Kind", hans: "类别", hant: "類別")
    /// Whose quota it is.
    public static let holder = Phrase(en: "Whose", hans: "对象", hant: "對象")
    /// What has been reached of a quota.
    public static let reached = Phrase(en: "Reached", hans: "已完成", hant: "已完成")
    /// What is still to be reached.
    public static let remaining = Phrase(en: "Remaining", hans: "剩余", hant: "剩餘")
    /// A third of the funnel.
    public static let part = Phrase(en: "Part", hans: "部位", hant: "部位")
    /// How long deals stand in a stage.
    public static let time = Phrase(en: "Days", hans: "天数", hant: "天數")
    /// The rep's daily mirror.
    public static let mirror = Phrase(en: "Daily mirror", hans: "每日自照", hant: "每日自照")
    /// Orders that a quota takes.
    public static let orders = Phrase(en: "Orders needed", hans: "所需订单数", hant: "所需訂單數")
    /// What an ideal funnel is worth on its face.
    public static let face = Phrase(en: "Face value", hans: "总金额", hant: "總金額")
    /// How many deals there should be.
    public static let ideal = Phrase(en: "ideal", hans: "理想", hant: "理想")
    /// The margin to be reached.
    public static let goal = Phrase(en: "Goal", hans: "目标毛利", hant: "目標毛利")
    /// Nobody said what an order earns.
    public static let noMarginRate = Phrase(
      en: "No margin rate given: margin here is the amount won. Say it with --margin 30.",
      hans: "未给出毛利率：此处毛利即赢单金额。可用 --margin 30 指定。",
      hant: "未指定毛利率：此處毛利即贏單金額。可用 --margin 30 指定。")
    /// How deals ended.
    public static let outcome = Phrase(en: "Outcome", hans: "结果", hant: "結果")
    /// Activities with a cost.
    public static let costed = Phrase(en: "Cost logged", hans: "有费用记录", hant: "有費用紀錄")
    /// What winning a deal costs.
    public static let acquisition = Phrase(en: "Cost of a win", hans: "每个赢单的成本", hant: "每個贏單的成本")
    /// What lost and withdrawn deals cost.
    public static let wasted = Phrase(
      en: "Spent on lost and withdrawn", hans: "输单与退出的费用", hant: "輸單與退出的費用")
    /// The time that lost and withdrawn deals took.
    public static let wastedTime = Phrase(
      en: "Time on lost and withdrawn", hans: "输单与退出的时间", hant: "輸單與退出的時間")
  }
}
