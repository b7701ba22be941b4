public import FunnelCore

extension Phrase {
  /// What will come in.
  public enum Forecast {
    /// Panel of quotas.
    public static let targets = Phrase(en: "Targets", hans: "销售目标", hant: "銷售目標")
    /// The target itself.
    public static let quota = Phrase(en: "Quota", hans: "销售任务", hant: "配額")
    /// Won of quota.
    public static let attainment = Phrase(en: "Attainment", hans: "达成率", hant: "達成率")
    /// Open over missing.
    public static let coverage = Phrase(en: "Coverage", hans: "覆盖倍数", hant: "覆蓋倍數")
    /// What is missing.
    public static let gap = Phrase(en: "Gap", hans: "缺口", hant: "缺口")
    /// Panel of methods.
    public static let methods = Phrase(en: "Four methods", hans: "四种方法", hant: "四種方法")
    /// By stage probability.
    public static let stageWeighted = Phrase(en: "Stage-weighted", hans: "阶段加权", hant: "階段加權")
    /// By fund × competition.
    public static let sdiWeighted = Phrase(en: "SDI-weighted", hans: "SDI 加权", hant: "SDI 加權")
    /// By the past.
    public static let movingAverage = Phrase(en: "Moving average", hans: "移动平均", hant: "移動平均")
    /// By naive Bayes.
    public static let learned = Phrase(en: "Learned", hans: "学习所得", hant: "學習所得")
    /// The range of a forecast.
    public static let interval = Phrase(en: "Confidence interval", hans: "置信区间", hant: "信賴區間")
    /// Probability to reach quota.
    public static let chance = Phrase(en: "Chance to reach quota", hans: "达标概率", hant: "達標機率")
    /// Panel of the ideal funnel.
    public static let idealFunnel = Phrase(en: "Ideal funnel", hans: "理想漏斗", hant: "理想漏斗")
    /// Beside ideal.
    public static let actual = Phrase(en: "actual", hans: "实际", hant: "實際")
    /// Actual minus ideal.
    public static let shortage = Phrase(en: "shortage", hans: "短缺", hant: "短缺")
    /// Diagnosis.
    public static let dryTop = Phrase(en: "dry top", hans: "顶部枯竭", hant: "頂部枯竭")
    /// Diagnosis.
    public static let jammedMiddle = Phrase(en: "jammed middle", hans: "中部堵塞", hant: "中段堵塞")
    /// Diagnosis.
    public static let prematureBottom = Phrase(en: "premature bottom", hans: "底部早熟", hant: "底部早熟")
    /// Best Few, as the rep's mirror says it.
    public static let inTheBowl = Phrase(en: "in the bowl", hans: "碗里", hant: "碗裡")
    /// In, as the rep's mirror says it.
    public static let inThePot = Phrase(en: "in the pot", hans: "锅里", hant: "鍋裡")
    /// Above, as the rep's mirror says it.
    public static let inTheField = Phrase(en: "in the field", hans: "田里", hant: "田裡")
    /// Panel of the margin tree.
    public static let marginTree = Phrase(en: "Gross margin", hans: "毛利", hant: "毛利")
    /// Panel of the levers.
    public static let levers = Phrase(en: "Levers", hans: "杠杆", hant: "槓桿")
    /// Mean amount won.
    public static let averageDeal = Phrase(en: "Average deal", hans: "平均成交额", hant: "平均成交額")
    /// What levers show.
    public static let leverEffect = Phrase(
      en: "effect of +10 %", hans: "+10% 的效果", hant: "+10% 的效果")

    /// Nobody's own target: everyone's together.
    public static let everyone = Phrase(en: "Everyone", hans: "所有人", hant: "所有人")
    /// There is no quota to be measured by.
    public static let noTargets = Phrase(
      en: "No target is set for this period. `funnel target add` sets one.",
      hans: "本期未设目标。用 `funnel target add` 设定。", hant: "本期未設目標。用 `funnel target add` 設定。")
    /// Column of the coverage, in short.
    public static let cover = Phrase(en: "Cover", hans: "覆盖", hant: "覆蓋")
    /// What is open in the period.
    public static let open = Phrase(en: "Open", hans: "进行中", hant: "進行中")
    /// Column of the errors of the past.
    public static let backTest = Phrase(en: "back-test", hans: "回测误差", hant: "回測誤差")
    /// No past period could be replayed.
    public static let untested = Phrase(
      en: "no past period to test it on", hans: "没有可回测的往期", hant: "沒有可回測的往期")
    /// The mean order.
    public static let order = Phrase(en: "Order", hans: "订单额", hant: "訂單金額")
    /// How long the period is.
    public static let months = Phrase(en: "Months", hans: "月数", hant: "月數")
    /// What one would like to have.
    public static let wanted = Phrase(en: "Wanted", hans: "期望", hant: "期望")
    /// Actual minus ideal.
    public static let difference = Phrase(en: "difference", hans: "差额", hant: "差額")
    /// The shape of the funnel has no fault.
    public static let wellShaped = Phrase(
      en: "✓ The shape is sound: no part is off by more than a quarter.",
      hans: "✓ 形状健康：各部分偏差均未超过四分之一。", hant: "✓ 形狀健康：各部分偏差皆未超過四分之一。")
    /// The gross margin itself.
    public static let margin = Phrase(en: "Margin", hans: "毛利额", hant: "毛利額")
    /// Column of the factors.
    public static let factor = Phrase(en: "Factor", hans: "因素", hant: "因素")
    /// Column of what ten percent more brings.
    public static let tenPercent = Phrase(en: "+10 %", hans: "+10%", hant: "+10%")
    /// Column of what one factor would have to be.
    public static let alone = Phrase(en: "if alone", hans: "单独需达", hant: "單獨需達")
    /// The margin rate is not recorded.
    public static let sayMarginRate = Phrase(
      en: "The margin rate is not recorded. Type it with e to see margin here.",
      hans: "毛利率没有记录，请按 e 输入，此处即显示毛利。", hant: "毛利率沒有紀錄，請按 e 輸入，此處即顯示毛利。")
    /// What can be done with the levers.
    public static let tryLevers = Phrase(
      en: "← → tries several at once.", hans: "← → 可同时试算多项。", hant: "← → 可同時試算多項。")
    /// Panel of learned chances.
    public static let learnedChance = Phrase(
      en: "Learned win chance", hans: "学习所得赢单概率", hant: "學習所得贏單機率")
    /// Learned chances are used.
    public static let on = Phrase(en: "on", hans: "已启用", hant: "已啟用")
    /// Learned chances are not used.
    public static let off = Phrase(en: "off", hans: "未启用", hant: "未啟用")
    /// Column of where chances come from.
    public static let chances = Phrase(en: "Chance by", hans: "概率来源", hant: "機率來源")
    /// Column of what the chance was said to be.
    public static let said = Phrase(en: "said", hans: "预估", hant: "預估")
    /// Column of how often it came true.
    public static let came = Phrase(en: "came", hans: "实际", hant: "實際")
    /// The score of always saying the same.
    public static let reference = Phrase(en: "guessing", hans: "固定猜测", hant: "固定猜測")
    /// What the scores cannot know as it was.
    public static let judgedLate = Phrase(
      en: "Fund and competition rates are the last ones given; they may know how it ended.",
      hans: "采购确定度、竞争优势度取最后一次填写的值，可能已含结果信息。",
      hant: "採購確定度、競爭優勢度取最後一次填寫的值，可能已含結果資訊。")
    /// Turns to the panels before.
    public static let earlierPanels = Phrase(
      en: "panels before", hans: "上一页面板", hant: "上一頁面板")
    /// Turns to the panels behind.
    public static let laterPanels = Phrase(en: "panels behind", hans: "下一页面板", hant: "下一頁面板")
    /// Shows one panel alone.
    public static let zoom = Phrase(en: "zoom", hans: "放大", hant: "放大")
    /// Lowers a value, else goes a screen back.
    public static let lessOrBack = Phrase(en: "less, or back", hans: "减少，或返回", hant: "減少，或返回")
    /// Raises a value, else opens the row.
    public static let moreOrOpen = Phrase(en: "try", hans: "试算", hant: "試算")
    /// Leads back to the book's own value.
    public static let restore = Phrase(
      en: "back to what is recorded", hans: "恢复为实际数据", hant: "恢復為實際資料")
    /// Why a line cannot be edited.
    public static let onlyReports = Phrase(
      en: "this line only reports", hans: "此行仅供查看", hant: "此列僅供檢視")
    /// There is nothing to open.
    public static let noDealsBehind = Phrase(
      en: "There are no deals behind this.", hans: "此处没有对应的商机。", hant: "此處沒有對應的商機。")
    /// Changes where stage times come from.
    public static let stageTimes = Phrase(
      en: "stage times", hans: "停留时间来源", hant: "停留時間來源")
    /// Switches learned chances on and off.
    public static let learning = Phrase(
      en: "learning on/off", hans: "启用/停用学习", hant: "啟用/停用學習")
  }
}

extension Phrase.Forecast {
  /// What an ideal funnel lacks.
  public enum Missing {
    case quota
    case order
    case times
  }

  /// Why there is no ideal funnel.
  public static func whyNoIdeal(_ missing: Missing) -> Phrase {
    switch missing {
    case .quota:
      Phrase(
        en: "No quota is set for this period: type one with e.",
        hans: "本期未设任务，请按 e 输入。", hant: "本期未設配額，請按 e 輸入。")
    case .order:
      Phrase(
        en: "No deal has been won yet: type the average order with e.",
        hans: "尚无赢单，请按 e 输入平均订单额。", hant: "尚無贏單，請按 e 輸入平均訂單金額。")
    case .times:
      Phrase(
        en: "No stage times have been measured yet: m takes the planned ones.",
        hans: "尚无实际停留时间，按 m 改用计划值。", hant: "尚無實際停留時間，按 m 改用計畫值。")
    }
  }

  /// Bowl, pot and field where there is room for one word only.
  public static func mirror(_ zone: Zone) -> Phrase {
    switch zone {
    case .bestFew: Phrase(en: "Bowl", hans: "碗里", hant: "碗裡")
    case .inFunnel: Phrase(en: "Pot", hans: "锅里", hant: "鍋裡")
    case .above, .universe: Phrase(en: "Field", hans: "田里", hant: "田裡")
    }
  }

  /// What the quota of a stage counts: the deals that come there, or their amount.
  public static func arrivals(at stage: Phrase, inMoney: Bool) -> Phrase {
    inMoney
      ? Phrase(
        en: "Amount into \(stage[.en])", hans: "进入\(stage[.hans])的金额",
        hant: "進入\(stage[.hant])的金額")
      : Phrase(
        en: "Deals into \(stage[.en])", hans: "进入\(stage[.hans])的商机数",
        hant: "進入\(stage[.hant])的商機數")
  }

  /// Before the coverage and what is needed of it.
  public static func covered(_ coverage: String, needed: String?) -> Phrase {
    guard let needed else {
      return Phrase(
        en: "covered \(coverage)", hans: "覆盖\(coverage)", hant: "覆蓋\(coverage)")
    }
    return Phrase(
      en: "covered \(coverage) of \(needed) needed", hans: "覆盖\(coverage)，需\(needed)",
      hant: "覆蓋\(coverage)，需\(needed)")
  }

  /// What is won already, and how many open deals count.
  public static func wonAndOpen(_ won: String, open: Int) -> Phrase {
    Phrase(
      en: "won \(won) · \(open) open", hans: "已赢 \(won) · 进行中 \(open)",
      hant: "已贏 \(won) · 進行中 \(open)")
  }

  /// Before the chance to reach an amount.
  public static func reach(_ quota: String) -> Phrase {
    Phrase(
      en: "Chance to reach \(quota)", hans: "达成 \(quota) 的概率", hant: "達成 \(quota) 的機率")
  }

  /// The chance to win a number of deals.
  public static func reachDeals(_ quota: Int64, _ chance: String) -> Phrase {
    Phrase(
      en: "\(quota) deals won: \(chance).", hans: "赢单数达到 \(quota)：\(chance)。",
      hant: "贏單數達到 \(quota)：\(chance)。")
  }

  /// How the chance to reach the quota is worked out.
  public static func howChance(won: String, open: Int) -> Phrase {
    Phrase(
      en: "\(won) won + every sum \(open) open deals can make, each by its own chance "
        + "(manual, SDI, learned or stage).",
      hans: "已赢 \(won)，加上 \(open) 个进行中商机所有可能的合计，各按自身概率（手工、SDI、学习或阶段）。",
      hant: "已贏 \(won)，加上 \(open) 個進行中商機所有可能的合計，各按自身機率（手動、SDI、學習或階段）。")
  }

  /// How far a method has been off.
  public static func tested(error: String, bias: String, periods: Int) -> Phrase {
    Phrase(
      en: "off by \(error) over \(periods) past periods, bias \(bias)",
      hans: "往期 \(periods) 期平均误差 \(error)，偏差 \(bias)",
      hant: "往期 \(periods) 期平均誤差 \(error)，偏差 \(bias)")
  }

  /// How many deals have a chance of the method's own.
  public static func judged(_ rate: Rate) -> Phrase {
    Phrase(
      en: "\(rate.k)/\(rate.n) deals judged by it, the others by their stage",
      hans: "\(rate.k)/\(rate.n) 个商机按此估计，其余按阶段",
      hant: "\(rate.k)/\(rate.n) 個商機依此估計，其餘依階段")
  }

  /// Why a method says nothing.
  public static func whyNot(_ method: ForecastMethod) -> Phrase {
    switch method {
    case .stageWeighted: Phrase.Common.notEnoughData
    case .sdiWeighted:
      Phrase(
        en: "No open deal of the period has fund and competition rates.",
        hans: "本期进行中的商机都没有采购确定度和竞争优势度。", hant: "本期進行中的商機都沒有採購確定度與競爭優勢度。")
    case .movingAverage:
      Phrase(
        en: "It takes four complete periods before this one.",
        hans: "需要此前至少四个完整期间。", hant: "需要先前至少四個完整期間。")
    case .learned:
      Phrase(
        en: "It takes \(ChanceModel.minimum) wins and as many losses.",
        hans: "需要至少 \(ChanceModel.minimum) 个赢单和 \(ChanceModel.minimum) 个输单。",
        hant: "需要至少 \(ChanceModel.minimum) 個贏單與 \(ChanceModel.minimum) 個輸單。")
    }
  }

  /// Over the columns of earlier periods.
  public static func earlier(_ count: Int) -> Phrase {
    Phrase(
      en: "Won in \(count) earlier periods", hans: "此前 \(count) 期赢单金额",
      hant: "先前 \(count) 期贏單金額")
  }

  /// The pace of the ideal funnel.
  public static func ordersAMonth(_ orders: String) -> Phrase {
    Phrase(en: "\(orders) orders a month", hans: "每月 \(orders) 单", hant: "每月 \(orders) 單")
  }

  /// Where the factors of the margin come from.
  public static func marginNote(_ period: String) -> Phrase {
    Phrase(
      en: "As recorded in \(period); the margin rate is supposed. Backspace restores.",
      hans: "取自 \(period) 的记录；毛利率为假定值。退格键恢复。",
      hant: "取自 \(period) 的紀錄；毛利率為假設值。退格鍵恢復。")
  }

  /// Too few wins for a velocity.
  public static func fewWins(_ wins: Int, _ period: String) -> Phrase {
    Phrase(
      en: "\(wins) won in \(period), it takes 3.", hans: "\(period) 赢单 \(wins) 个，至少需要 3 个。",
      hant: "\(period) 贏單 \(wins) 個，至少需要 3 個。")
  }

  /// What all tried levers do together.
  public static func together(_ perDay: String, change: String, period: String) -> Phrase {
    Phrase(
      en: "together \(perDay) a day, \(change), \(period) in the period",
      hans: "合计每天 \(perDay)（\(change)），本期 \(period)",
      hant: "合計每天 \(perDay)（\(change)），本期 \(period)")
  }

  /// From how many deals chances were learned.
  public static func taught(wins: Int, losses: Int, needed: Int) -> Phrase {
    Phrase(
      en: "learned from \(Language.en.number(wins)) won, \(Language.en.number(losses)) lost; "
        + "needs \(needed) of each",
      hans: "学自 \(Language.hans.number(wins)) 个赢单、\(Language.hans.number(losses)) 个输单；"
        + "各需 \(needed) 个",
      hant: "學自 \(Language.hant.number(wins)) 個贏單、\(Language.hant.number(losses)) 個輸單；"
        + "各需 \(needed) 個")
  }

  /// After learned chances were switched on or off for a pipeline.
  public static func switched(isOn: Bool, _ pipeline: Translated) -> Phrase {
    isOn
      ? Phrase(
        en: "Learned chances on: \(pipeline.en)", hans: "已启用学习所得赢单概率：\(pipeline.hans)",
        hant: "已啟用學習所得贏單機率：\(pipeline.hant)")
      : Phrase(
        en: "Learned chances off: \(pipeline.en)", hans: "已停用学习所得赢单概率：\(pipeline.hans)",
        hant: "已停用學習所得贏單機率：\(pipeline.hant)")
  }
}
