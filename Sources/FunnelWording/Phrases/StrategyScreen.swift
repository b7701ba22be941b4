public import FunnelCore

extension Phrase {
  /// The strategic funnel: the board, the gates, the order of work and the time spent.
  public enum Strategy {
    /// The board of scores and dates.
    public static let board = Phrase(
      en: "Score × close day", hans: "评分 × 预计成交日", hant: "評分 × 預計成交日")
    /// Deals that lack what their zone needs.
    public static let tooDeep = Phrase(
      en: "Standing too deep", hans: "位置过深", hant: "位置過深")
    /// A list without deals that stand too deep.
    public static let noneTooDeep = Phrase(
      en: "Every deal has what its zone needs.", hans: "所有商机均具备所在位置应有的依据。",
      hant: "所有商機皆具備所在位置應有的依據。")
    /// A queue without deals.
    public static let noWork = Phrase(
      en: "There is no open deal to work on.", hans: "没有待推进的商机。", hant: "沒有待推進的商機。")
    /// Column of what a deal lacks.
    public static let lacks = Phrase(en: "Lacks", hans: "缺少", hant: "缺少")
    /// Column of why a deal stands where it does.
    public static let why = Phrase(en: "Why", hans: "依据", hant: "依據")
    /// Column of the kind of work.
    public static let work = Phrase(en: "Work", hans: "工作", hant: "工作")
    /// Column of the place in the queue.
    public static let place = Phrase(en: "#", hans: "序", hant: "序")
    /// Rows go by the score.
    public static let byScore = Phrase(en: "by score", hans: "按评分", hant: "依評分")
    /// Columns go by the day of closing.
    public static let byDate = Phrase(en: "by date", hans: "按日期", hant: "依日期")
    /// What the date says of the score.
    public static let verdict = Phrase(en: "Verdict", hans: "判断", hant: "判斷")
    /// The mean of scores.
    public static let meanScore = Phrase(en: "Mean score", hans: "平均评分", hant: "平均評分")
    /// The mean of the joint estimates.
    public static let meanJoint = Phrase(
      en: "Joint estimate", hans: "联合估计", hant: "聯合估計")
    /// Column of the joint estimate, in short.
    public static let joint = Phrase(en: "joint", hans: "联合", hant: "聯合")
    /// The share that is wanted.
    public static let target = Phrase(en: "target", hans: "目标", hant: "目標")
    /// Minutes logged.
    public static let time = Phrase(en: "time", hans: "用时", hant: "用時")
    /// Accounts with open deals.
    public static let accounts = Phrase(en: "accounts", hans: "客户", hant: "客戶")
    /// Share of the minutes.
    public static let timeShare = Phrase(en: "share", hans: "占比", hant: "佔比")
    /// By how many percentage points a share is off.
    public static let deviation = Phrase(en: "off by", hans: "偏差", hant: "偏差")
    /// How many accounts the target asks for.
    public static let planned = Phrase(en: "of target", hans: "应有", hant: "應有")
    /// Minutes of activities without a deal.
    public static let withoutDeal = Phrase(en: "no deal", hans: "无商机", hant: "無商機")
    /// Chooses how time is to be shared.
    public static let allocation = Phrase(
      en: "time allocation", hans: "时间分配", hant: "時間分配")
    /// Shares of one's own.
    public static let ownShares = Phrase(en: "Own shares…", hans: "自定义…", hant: "自訂…")
    /// Shares that are no preset.
    public static let own = Phrase(en: "Own", hans: "自定义", hant: "自訂")
    /// Three shares that do not fit together.
    public static let mustAddUp = Phrase(
      en: "The three shares must add up to 100.", hans: "三项占比之和须为 100。",
      hant: "三項佔比總和須為 100。")
    /// Nobody has logged any minutes.
    public static let noMinutes = Phrase(
      en: "no minutes logged", hans: "没有用时记录", hant: "沒有用時紀錄")
    /// Switches between stages and zones.
    public static let stagesOrZones = Phrase(
      en: "stages/zones", hans: "阶段/位置", hant: "階段/位置")
    /// Goes to the cell at the left, else a screen back.
    public static let leftOrBack = Phrase(
      en: "left, or back", hans: "左移，或返回", hant: "左移，或返回")
    /// Goes to the cell at the right, or opens the row.
    public static let rightOrOpen = Phrase(
      en: "right, or open", hans: "右移，或打开", hant: "右移，或開啟")

    /// The funnel of zones.
    public static let funnel = Phrase(en: "Strategic funnel", hans: "策略漏斗", hant: "策略漏斗")

    /// The scores of a zone in short: `≥ 125`.
    public static func span(of zone: Zone) -> Phrase {
      switch zone {
      case .universe: Phrase(en: "not rated", hans: "未评分", hant: "未評分")
      case .above: Phrase(verbatim: "≤ 74")
      case .inFunnel: Phrase(verbatim: "75–124")
      case .bestFew: Phrase(verbatim: "≥ 125")
      }
    }

    /// The scores of a zone: `score ≥ 125`.
    public static func scores(of zone: Zone) -> Phrase {
      switch zone {
      case .universe: Phrase(en: "not rated", hans: "未评分", hant: "未評分")
      case .above: Phrase(en: "score ≤ 74", hans: "评分 ≤ 74", hant: "評分 ≤ 74")
      case .inFunnel: Phrase(en: "score 75–124", hans: "评分 75–124", hant: "評分 75–124")
      case .bestFew: Phrase(en: "score ≥ 125", hans: "评分 ≥ 125", hant: "評分 ≥ 125")
      }
    }

    /// After another time allocation was chosen, for one person or for the store.
    public static func allocated(_ allocation: TimeAllocation, to owner: String?) -> Phrase {
      Phrase { language in
        let name = allocation.label[language]
        switch (language, owner) {
        case (.en, let owner?): return "Time allocation of \(owner): \(name)"
        case (.en, nil): return "Time allocation: \(name)"
        case (.hans, let owner?): return "\(owner) 的时间分配：\(name)"
        case (.hans, nil): return "时间分配：\(name)"
        case (.hant, let owner?): return "\(owner) 的時間分配：\(name)"
        case (.hant, nil): return "時間分配：\(name)"
        }
      }
    }
  }
}

extension TimeAllocation: Labelled {
  /// The preset's name and the shares: `Build 70/10/20`.
  public var label: Phrase {
    let name = preset?.label ?? Phrase.Strategy.own
    return Phrase { "\(name[$0]) \(digits)" }
  }
}

extension MissingForZone {
  /// What the deal lacks, in as few words as a list has room for.
  public var inShort: Phrase {
    switch self {
    case .influenceContacted:
      Phrase(en: "nobody contacted", hans: "尚未接触任何人", hant: "尚未接觸任何人")
    case .datedNextStep:
      Phrase(en: "no dated next step", hans: "下一步无日期", hant: "下一步無日期")
    case .supportingEconomicBuyer:
      Phrase(
        en: "no economic buyer for us", hans: "价格决定者未支持", hant: "價格決定者未支持")
    }
  }
}
