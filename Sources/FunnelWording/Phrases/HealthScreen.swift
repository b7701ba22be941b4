extension Phrase {
  /// How well the funnel runs.
  public enum Health {
    /// Panel of conversion.
    public static let conversion = Phrase(
      en: "Conversion by cohort", hans: "各批次转化率", hant: "各批次轉換率")
    /// What the interval is.
    public static let wilson = Phrase(en: "Wilson 95 %", hans: "Wilson 95%", hant: "Wilson 95%")
    /// Which deals count.
    public static let enteredInPeriod = Phrase(
      en: "entered in the period", hans: "期内进入", hant: "期內進入")
    /// Young open deals.
    public static let pending = Phrase(en: "pending", hans: "待定", hant: "待定")
    /// Before the benchmark.
    public static let belowBenchmark = Phrase(en: "below benchmark", hans: "低于基准", hant: "低於基準")
    /// Under the benchmark but uncertain.
    public static let watch = Phrase(en: "watch", hans: "关注", hant: "觀察")
    /// Surely under the benchmark.
    public static let alarm = Phrase(en: "alarm", hans: "警报", hant: "警報")
    /// Panel of the matrix.
    public static let matrix = Phrase(en: "Where deals go", hans: "商机去向", hant: "商機去向")
    /// The matrix by its full name.
    public static let matrixTitle = Phrase(
      en: "Conversion matrix", hans: "阶段转化率矩阵", hant: "階段轉換率矩陣")
    /// What cells are.
    public static let shareOfExits = Phrase(en: "share of exits", hans: "离开占比", hant: "離開占比")
    /// How to read the matrix.
    public static let matrixNote = Phrase(
      en: "row = left from, column = went to; rows add up to 100 before rounding",
      hans: "行为离开的阶段，列为去向，每行合计 100（取整前）", hant: "列為離開的階段，欄為去向，每列合計 100（取整前）")
    /// Panel of flow.
    public static let flow = Phrase(en: "Flow", hans: "流量", hant: "流量")
    /// Deals that came.
    public static let inflow = Phrase(en: "Inflow", hans: "流入量", hant: "流入量")
    /// Deals that went.
    public static let outflow = Phrase(en: "Outflow", hans: "流出量", hant: "流出量")
    /// Deals that stayed.
    public static let backlog = Phrase(en: "Backlog", hans: "滞留量", hant: "滯留量")
    /// What the bars of the waterfall add up to.
    public static let genuineValue = Phrase(
      en: "Open without pseudo", hans: "进行中（不含伪商机）", hant: "進行中（不含偽商機）")
    /// Panel of the waterfall.
    public static let waterfall = Phrase(en: "Waterfall", hans: "变动瀑布图", hant: "變動瀑布圖")
    /// Before the two days.
    public static let openValue = Phrase(en: "Open value", hans: "进行中金额", hant: "進行中金額")
    /// First bar.
    public static let start = Phrase(en: "start", hans: "期初", hant: "期初")
    /// Deals that came.
    public static let new = Phrase(en: "new", hans: "新增", hant: "新增")
    /// Closing moved into the period.
    public static let pulledIn = Phrase(en: "pulled in", hans: "提前", hant: "提前")
    /// Amounts that rose.
    public static let grew = Phrase(en: "grew", hans: "增加", hant: "增加")
    /// Amounts that fell.
    public static let shrank = Phrase(en: "shrank", hans: "减少", hant: "減少")
    /// Deals won.
    public static let won = Phrase(en: "won", hans: "赢单", hant: "贏單")
    /// Deals lost.
    public static let lost = Phrase(en: "lost", hans: "输单", hant: "輸單")
    /// Closing moved out.
    public static let pushedOut = Phrase(en: "pushed out", hans: "推迟", hant: "延後")
    /// Last bar.
    public static let end = Phrase(en: "end", hans: "期末", hant: "期末")
    /// What does not add up.
    public static let residue = Phrase(en: "residue", hans: "余差", hant: "餘差")
    /// Panel of dwell.
    public static let daysInStage = Phrase(en: "Days in stage", hans: "停留天数", hant: "停留天數")
    /// How long won deals took.
    public static let wonDeals = Phrase(en: "won deals", hans: "赢单商机", hant: "贏單商機")
    /// After a number of stagnant deals.
    public static let stuck = Phrase(en: "stuck", hans: "停滞", hant: "停滯")
    /// Panel of leaks.
    public static let leakPoints = Phrase(en: "Leak points", hans: "流失点", hant: "流失點")
    /// What the gain is.
    public static let ifBenchmark = Phrase(
      en: "if each stage reached its benchmark", hans: "若各阶段达到基准", hant: "若各階段達到基準")
    /// Before the causes of losses.
    public static let causes = Phrase(en: "causes given", hans: "已填原因", hant: "已填原因")
    /// Panel of wins.
    public static let winsPerMonth = Phrase(en: "Wins per month", hans: "每月赢单", hant: "每月贏單")
    /// The mean of the last months.
    public static let movingAverage = Phrase(en: "moving average", hans: "移动平均", hant: "移動平均")
    /// Error over the past.
    public static let backTest = Phrase(en: "back-test", hans: "回测误差", hant: "回測誤差")
    /// The forecast.
    public static let nextMonth = Phrase(en: "next month", hans: "下月", hant: "下月")
    /// Advances per deal-day.
    public static let stageSpeed = Phrase(en: "Stage speed", hans: "阶段升迁速度", hant: "階段推進速度")
    /// Customers by stage.
    public static let quality = Phrase(en: "Quality by stage", hans: "客户质量矩阵", hant: "客戶品質矩陣")
    /// Side by side.
    public static let compareTwo = Phrase(en: "Comparison", hans: "对比", hant: "對照")
  }
}
