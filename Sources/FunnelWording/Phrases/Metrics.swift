public import FunnelCore

extension Metric: Labelled {
  /// The metric's name: `Win rate`.
  public var label: Phrase { Phrase.MetricNames.all[id] ?? Phrase(verbatim: id) }
}

extension MetricValue {
  /// The value as one reads it: `31 %`, `NT$ 9.10M`, `96 d`.
  ///
  /// - Parameter currency: What amounts are counted in.
  public func text(in language: Language, currency: Currency) -> String {
    switch self {
    case .rate(let rate):
      guard let fraction = rate.fraction else { return Phrase.Common.notEnoughData[language] }
      return "\(language.percent(fraction))  \(language.ratio(rate.k, of: rate.n))"
    case .share(let share): return language.percent(share)
    case .money(let units):
      return Money(minorUnits: units, currency: currency).compactWithCurrency(in: language)
    case .moneyPerDay(let units):
      let money = Money(minorUnits: Int64(clamping: units), currency: currency)
      let amount = money.compactWithCurrency(in: language)
      return language.isChinese ? "\(amount)/天" : "\(amount) a day"
    case .days(let days): return language.duration(days: Int(days.rounded()))
    case .count(let count): return language.number(count)
    case .multiple(let multiple): return language.multiple(multiple)
    case .notEnoughData: return Phrase.Common.notEnoughData[language]
    }
  }
}

extension StageConversion.Verdict: Labelled {
  /// What the benchmark says: `alarm`.
  public var label: Phrase {
    switch self {
    case .unknown: Phrase.Common.notEnoughData
    case .fine: Phrase(en: "fine", hans: "正常", hant: "正常")
    case .watch: Phrase.Health.watch
    case .alarm: Phrase.Health.alarm
    }
  }
}

extension Velocity.Lever: Labelled {
  /// The factor's name: `Deals`.
  public var label: Phrase {
    switch self {
    case .deals: EntityKind.deal.pluralLabel
    case .winRate: Phrase.Funnel.winRate
    case .amount: Phrase.Forecast.averageDeal
    case .days: Phrase.Funnel.meanCycle
    }
  }
}

extension AttentionItem.Severity: Labelled {
  /// How urgent it is: `alarm`.
  public var label: Phrase {
    switch self {
    case .alarm: Phrase.Health.alarm
    case .warning: Phrase(en: "warning", hans: "警示", hant: "警示")
    case .note: Phrase(en: "note", hans: "提示", hant: "提示")
    }
  }

  /// The sign before what is so urgent, so that colour says nothing alone.
  public var mark: String {
    switch self {
    case .alarm: "!"
    case .warning: "▲"
    case .note: "·"
    }
  }
}

extension Phrase {
  /// The names of metrics by their codes.
  enum MetricNames {
    static let all: [String: Phrase] = [
      "openDeals": Phrase(en: "Open deals", hans: "进行中商机数", hant: "進行中商機數"),
      "openValue": Phrase(en: "Open value", hans: "进行中金额", hant: "進行中金額"),
      "weightedValue": Phrase(en: "Weighted value", hans: "加权金额", hant: "加權金額"),
      "wonDeals": Phrase(en: "Deals won", hans: "赢单数", hant: "贏單數"),
      "wonValue": Phrase(en: "Amount won", hans: "赢单金额", hant: "贏單金額"),
      "lostDeals": Phrase(en: "Deals lost", hans: "输单数", hant: "輸單數"),
      "withdrawnDeals": Phrase(en: "Deals withdrawn", hans: "主动退出数", hant: "主動退出數"),
      "averageDeal": Phrase(en: "Average deal", hans: "平均成交额", hant: "平均成交額"),
      "winRate": Phrase(en: "Win rate", hans: "赢率", hant: "勝率"),
      "winRateByCohort": Phrase(
        en: "Win rate by creation", hans: "赢率（按创建）", hant: "勝率（依建立）"),
      "winRateByValue": Phrase(en: "Win rate by value", hans: "赢率（按金额）", hant: "勝率（依金額）"),
      "cycleMean": Phrase(en: "Sales cycle, mean", hans: "销售周期（平均）", hant: "銷售週期（平均）"),
      "cycleMedian": Phrase(
        en: "Sales cycle, median", hans: "销售周期（中位数）", hant: "銷售週期（中位數）"),
      "cycleP80": Phrase(en: "Sales cycle, p80", hans: "销售周期（p80）", hant: "銷售週期（p80）"),
      "velocity": Phrase(en: "Velocity", hans: "销售速度", hant: "銷售速度"),
      "attainment": Phrase(en: "Attainment", hans: "达成率", hant: "達成率"),
      "coverage": Phrase(en: "Coverage", hans: "覆盖倍数", hant: "覆蓋倍數"),
      "neededCoverage": Phrase(en: "Coverage needed", hans: "所需覆盖倍数", hant: "所需覆蓋倍數"),
      "gap": Phrase(en: "Gap", hans: "缺口", hant: "缺口"),
      "stageForecast": Phrase(
        en: "Forecast, stage-weighted", hans: "预测（阶段加权）", hant: "預測（階段加權）"),
      "weightedForecast": Phrase(en: "Forecast, weighted", hans: "预测（加权）", hant: "預測（加權）"),
      "pastDue": Phrase(en: "Past close day", hans: "已过预计成交日", hant: "已過預計成交日"),
      "stagnant": Phrase(en: "Stagnant", hans: "停滞", hant: "停滯"),
      "pseudoRate": Phrase(en: "Pseudo-opportunity rate", hans: "伪商机率", hant: "偽商機率"),
    ]
  }
}
