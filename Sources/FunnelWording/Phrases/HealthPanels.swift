public import FunnelCore

extension Phrase.Health {
  // MARK: Conversion

  /// Which deals count where no period is chosen.
  public static let enteredEver = Phrase(en: "ever entered", hans: "所有进入过的", hant: "所有進入過的")
  /// A share of cases.
  public static let rate = Phrase(en: "Rate", hans: "比率", hant: "比率")
  /// Young deals that have gone on or ended.
  public static let decidedEarly = Phrase(
    en: "decided early", hans: "提前有结果", hant: "提早有結果")

  /// The whole interval lies below the benchmark.
  public static func surelyBelow(_ benchmark: String) -> Phrase {
    Phrase(
      en: "alarm: below benchmark \(benchmark)", hans: "警报：低于基准 \(benchmark)",
      hant: "警報：低於基準 \(benchmark)")
  }

  /// Below the benchmark, but within uncertainty.
  public static func perhapsBelow(_ benchmark: String) -> Phrase {
    Phrase(
      en: "watch: below benchmark \(benchmark), maybe chance",
      hans: "关注：低于基准 \(benchmark)，也可能是偶然", hant: "觀察：低於基準 \(benchmark)，也可能是偶然")
  }

  /// The rate reaches the benchmark.
  public static func reaches(_ benchmark: String) -> Phrase {
    Phrase(
      en: "reaches benchmark \(benchmark)", hans: "达到基准 \(benchmark)",
      hant: "達到基準 \(benchmark)")
  }

  /// The conversion has fallen against the three periods before.
  public static func fallen(_ share: String) -> Phrase {
    Phrase(
      en: "alarm: fallen by \(share)", hans: "警报：下降了 \(share)", hant: "警報：下降了 \(share)")
  }

  /// From which age on deals count.
  public static func matureAfter(_ days: String) -> Phrase {
    Phrase(en: "counted after \(days)", hans: "满 \(days)后计入", hant: "滿 \(days)後計入")
  }

  /// Heading of the deals that came to a stage.
  public static func cameTo(_ stage: Translated) -> Phrase {
    Phrase(
      en: "Came to \(stage.en)", hans: "进入过\(stage.hans)", hant: "進入過\(stage.hant)")
  }

  /// A figure has no deals behind it.
  public static let noDealsBehind = Phrase(
    en: "There are no deals behind this figure.", hans: "这个数字背后没有商机。",
    hant: "這個數字背後沒有商機。")

  // MARK: Matrix

  /// Column of the lost deals.
  public static let lostOutlet = Phrase(en: "Lost", hans: "输单", hant: "輸單")
  /// Column of the deals that we withdrew.
  public static let left = Phrase(en: "Withdrawn", hans: "退出", hant: "退出")
  /// Column of the deals that went to another pipeline.
  public static let elsewhere = Phrase(en: "Elsewhere", hans: "别处", hant: "別處")

  // MARK: Waterfall

  /// Column of the steps.
  public static let step = Phrase(en: "Step", hans: "项目", hant: "項目")
  /// Column of the causes.
  public static let cause = Phrase(en: "Cause", hans: "缘由", hant: "緣由")
  /// Asks for the two days.
  public static let chooseDays = Phrase(
    en: "days of the waterfall", hans: "瀑布图的两个日期", hant: "瀑布圖的兩個日期")
  /// The day of the first bar.
  public static let firstDay = Phrase(en: "From", hans: "起", hant: "起")
  /// The day of the last bar.
  public static let secondDay = Phrase(en: "To", hans: "止", hant: "迄")
  /// The days are the wrong way round.
  public static let daysInOrder = Phrase(
    en: "The first day has to come before the second.", hans: "起始日必须早于截止日。",
    hant: "起始日必須早於截止日。")
  /// The bar is of a past day.
  public static let pastBar = Phrase(
    en: "That bar is of a past day; t travels there.", hans: "这一条是过去的状态，按 t 可回到那天查看。",
    hant: "這一條是過去的狀態，按 t 可回到那天檢視。")

  /// A past day is about to be read.
  public static func readingPast(_ day: Day) -> Phrase {
    Phrase(
      en: "Reading how things stood on \(day.medium(in: .en)) …",
      hans: "正在读取 \(day.medium(in: .hans)) 的状态……",
      hant: "正在讀取 \(day.medium(in: .hant)) 的狀態……")
  }

  /// A past day is read when somebody asks for it.
  public static func readPast(_ day: Day) -> Phrase {
    Phrase(
      en: "Enter reads how things stood on \(day.medium(in: .en)); the store is large.",
      hans: "数据量大，按 Enter 读取 \(day.medium(in: .hans)) 的状态。",
      hant: "資料量大，按 Enter 讀取 \(day.medium(in: .hant)) 的狀態。")
  }

  // MARK: Dwell

  /// From how many quiet days on a deal stands still.
  public static let quietBound = Phrase(en: "Quiet bound", hans: "静默上限", hant: "靜默上限")

  /// Heading of the deals that left a stage, wherever they went.
  public static func wentFrom(_ stage: Translated) -> Phrase {
    Phrase(
      en: "Went on from \(stage.en), or ended there", hans: "离开过\(stage.hans)",
      hant: "離開過\(stage.hant)")
  }

  /// Heading of the deals that stand still in a stage.
  public static func stuckIn(_ stage: Translated) -> Phrase {
    Phrase(
      en: "Standing still in \(stage.en)", hans: "\(stage.hans)中停滞",
      hant: "\(stage.hant)中停滯")
  }

  /// How many deals stand still, and by which bound.
  public static func quietLonger(_ count: Int, than days: String) -> Phrase {
    Phrase(
      en: "\(count) quiet > \(days)", hans: "\(count) 个静默逾 \(days)",
      hant: "\(count) 個靜默逾 \(days)")
  }

  // MARK: Leaks

  /// The rate is no lower than its benchmark.
  public static let atBenchmark = Phrase(en: "at benchmark", hans: "已达基准", hant: "已達基準")
  /// Lost deals without a reason.
  public static let noReason = Phrase(en: "no reason", hans: "未填", hant: "未填")
  /// Column of what the simulator supposes.
  public static let raisedTo = Phrase(en: "Raised to", hans: "提高到", hant: "提高到")
  /// Column of the wins regained.
  public static let winsRegained = Phrase(en: "Wins regained", hans: "挽回赢单", hant: "挽回贏單")
  /// Column of the value regained.
  public static let valueRegained = Phrase(
    en: "Value regained", hans: "挽回金额", hant: "挽回金額")

  /// Before the share that the simulator supposes.
  public static func raise(_ step: String) -> Phrase {
    Phrase(en: "raise \(step) to", hans: "将 \(step) 提高到", hant: "將 \(step) 提高到")
  }

  /// What the simulator promises.
  public static func then(_ wins: String) -> Phrase {
    Phrase(en: "then \(wins) wins", hans: "则赢单 \(wins)", hant: "則贏單 \(wins)")
  }

  /// A number of wins regained.
  public static func wins(_ number: String) -> Phrase {
    Phrase(en: "\(number) wins", hans: "赢单 \(number)", hant: "贏單 \(number)")
  }

  /// Heading of the deals lost from a stage.
  public static func lostFrom(_ stage: Translated) -> Phrase {
    Phrase(
      en: "Lost from \(stage.en)", hans: "从\(stage.hans)输单", hant: "從\(stage.hant)輸單")
  }

  // MARK: Trend

  /// Panel of the trend.
  public static let trend = Phrase(en: "Trend", hans: "趋势", hant: "趨勢")
  /// Column of the periods.
  public static let period = Phrase(en: "Period", hans: "期间", hant: "期間")
  /// The period is not over.
  public static let soFar = Phrase(en: "so far", hans: "截至目前", hant: "截至目前")
  /// What the moving average says of the period that runs.
  public static let expected = Phrase(
    en: "expected", hans: "移动平均预计", hant: "移動平均預估")

  // MARK: Flow

  /// How to read the flow.
  public static let flowNote = Phrase(
    en: "start + in − out − lost = end", hans: "期初 + 流入 − 流出 − 输单 = 期末",
    hant: "期初 + 流入 − 流出 − 輸單 = 期末")

  // MARK: Quality

  /// The deals that are looked at.
  public static let openDeals = Phrase(en: "open deals", hans: "进行中商机", hant: "進行中商機")
  /// Column of the speed.
  public static let daysPerAdvance = Phrase(
    en: "Days/advance", hans: "每次推进天数", hant: "每次推進天數")
  /// Column of deals that are no pseudo-opportunities.
  public static let genuine = Phrase(en: "Not pseudo", hans: "非伪商机", hant: "非偽商機")
  /// Column of deals with need, budget and authority shown.
  public static let evidenced = Phrase(en: "Evidenced", hans: "有证据", hant: "有證據")
  /// Column of deals whose customer has been contacted.
  public static let contacted = Phrase(en: "Contacted", hans: "已接触", hant: "已接觸")
  /// Heading of deals without evidence.
  public static let unproven = Phrase(
    en: "Need, budget or authority not shown", hans: "需求、预算或决策权未证实",
    hant: "需求、預算或決策權未證實")
  /// Leads that became deals.
  public static let leadToDeal = Phrase(en: "lead to deal", hans: "线索转商机", hant: "線索轉商機")
  /// Deals whose customer has been contacted.
  public static let contactRate = Phrase(en: "contact rate", hans: "接触率", hant: "接觸率")
  /// Quoted deals that were won.
  public static let quoteRate = Phrase(en: "quote to win", hans: "报价成交率", hant: "報價成交率")
  /// How content customers are after closing, before a number of 1 to 5.
  public static let satisfaction = Phrase(en: "satisfaction", hans: "满意度", hant: "滿意度")

  // MARK: Keys

  /// What the key to the left does.
  public static let leftward = Phrase(
    en: "cell or value to the left, back", hans: "左移、调低或返回", hant: "左移、調低或返回")
  /// What the key to the right does.
  public static let rightward = Phrase(
    en: "cell or value to the right, deals", hans: "右移、调高或打开商机", hant: "右移、調高或開啟商機")
  /// Goes to the next page of panes.
  public static let nextPage = Phrase(en: "next page", hans: "下一页", hant: "下一頁")
  /// Goes to the page before.
  public static let previousPage = Phrase(en: "previous page", hans: "上一页", hant: "上一頁")
  /// Shows one pane alone, or all again.
  public static let zoom = Phrase(en: "zoom", hans: "放大", hant: "放大")
  /// Chooses the groups that are compared.
  public static let compareGroups = Phrase(
    en: "compare two", hans: "对比两组", hant: "對照兩組")
  /// Draws the trend by other means.
  public static let otherDrawing = Phrase(
    en: "trend as dots, blocks or columns", hans: "趋势用点、块或柱", hant: "趨勢用點、塊或柱")
  /// Counts the trend by other periods.
  public static let otherUnit = Phrase(
    en: "trend by month, quarter or year", hans: "趋势按月、季或年", hant: "趨勢按月、季或年")
  /// Where to go from an empty store.
  public static let firstScreen = Phrase(
    en: "1  the first screen offers a beginning", hans: "1  到首个界面开始",
    hant: "1  到第一個畫面開始")
  /// Asks for the file of an export.
  public static let exportAs = Phrase(
    en: "export: .md .html .txt, or this pane as .csv",
    hans: "导出：.md .html .txt，或将本窗格存为 .csv", hant: "匯出：.md .html .txt，或將本窗格存為 .csv")

  /// After figures were written to a file.
  public static func written(to path: String) -> Phrase {
    Phrase(en: "Written to \(path)", hans: "已写入 \(path)", hant: "已寫入 \(path)")
  }
}
