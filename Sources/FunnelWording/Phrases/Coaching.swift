public import FunnelCore

extension Phrase {
  /// The coaching page: negative questions, effort against chance, and leaving a deal.
  public enum Coaching {
    /// What opens it.
    public static let ask = Phrase(en: "coaching questions", hans: "反面提问", hant: "反面提問")
    /// The list of questions.
    public static let unproven = Phrase(en: "What is unproven", hans: "尚未证实", hant: "尚未證實")
    /// Nothing is left to ask.
    public static let allProven = Phrase(
      en: "Every question is answered.", hans: "所有问题都有答案。", hant: "所有問題都有答案。")
    /// Before what is proven already.
    public static let proven = Phrase(en: "Proven", hans: "已证实", hant: "已證實")
    /// Column of questions.
    public static let question = Phrase(en: "Question", hans: "问题", hant: "問題")
    /// Column of what is known.
    public static let known = Phrase(en: "What is known", hans: "已知情况", hant: "已知情況")
    /// The panel beside the questions.
    public static let verdict = Phrase(en: "Verdict", hans: "判断", hant: "判斷")
    /// Minutes.
    public static let time = Phrase(en: "Time", hans: "时间", hant: "時間")
    /// Money.
    public static let money = Phrase(en: "Money", hans: "费用", hant: "費用")
    /// What a win costs at this rate.
    public static let perExpectedWin = Phrase(
      en: "For an expected win", hans: "每个预期赢单", hant: "每個預期贏單")
    /// What deals took that were won.
    public static let wonDealsTook = Phrase(en: "Won deals took", hans: "赢单所用", hant: "贏單所用")
    /// What deals took that were lost.
    public static let lostDealsTook = Phrase(en: "Lost deals took", hans: "输单所用", hant: "輸單所用")
    /// The chance is 0.
    public static let noChance = Phrase(
      en: "and no chance to set it against", hans: "胜算为零", hant: "勝算為零")
    /// Days since creation.
    public static let daysOpen = Phrase(en: "Days open", hans: "历时", hant: "歷時")
    /// Something speaks for leaving.
    public static let considerExit = Phrase(
      en: "Leaving is worth considering", hans: "可以考虑退出", hant: "可以考慮退出")
    /// Nothing speaks for leaving.
    public static let noReasonToLeave = Phrase(
      en: "Nothing here speaks for leaving.", hans: "目前没有退出的理由。", hant: "目前沒有退出的理由。")
    /// Who decides.
    public static let youDecide = Phrase(
      en: "You decide; leaving in time is good work.", hans: "由您决定；懂得及时退出，也是本事。",
      hant: "由您決定；懂得適時退出，也是本事。")
    /// Before what is saved.
    public static let leavingSaves = Phrase(en: "Leaving now saves", hans: "现在退出可省", hant: "現在退出可省")
    /// Before what was saved.
    public static let leavingSaved = Phrase(en: "Leaving saved", hans: "退出已省", hant: "退出已省")
    /// The deal has taken as much as lost deals take.
    public static let nothingSaved = Phrase(en: "nothing", hans: "无", hant: "無")
    /// Leaves the deal with a reason.
    public static let leave = Phrase(en: "leave the deal", hans: "主动退出", hant: "主動退出")
    /// Goes to where the answer is written down.
    public static let answer = Phrase(en: "answer", hans: "作答", hant: "作答")
    /// A reason in one's own words.
    public static let otherReason = Phrase(
      en: "another reason …", hans: "其他原因……", hant: "其他原因……")
    /// Beside a reason that the facts speak for.
    public static let factsSaySo = Phrase(en: "the facts say so", hans: "有事实依据", hant: "有事實依據")
    /// What shows an element of the gate.
    public static let words = Phrase(en: "What shows it", hans: "依据", hant: "依據")
  }
}

extension CoachingQuestion.Group: Labelled {
  /// What the questions of the group are about.
  public var label: Phrase {
    switch self {
    case .evidence: Phrase(en: "Evidence", hans: "证据", hant: "證據")
    case .feasibility: Phrase(en: "Feasibility", hans: "可行性", hant: "可行性")
    case .relationships: Phrase(en: "Relationships", hans: "关系", hant: "關係")
    case .spent: Phrase(en: "Effort vs chance", hans: "投入与胜算", hant: "投入與勝算")
    }
  }
}

extension GateElement: Labelled {
  /// The element's name.
  public var label: Phrase { EntityKind.deal.label(ofField: rawValue) }
}

extension ExitReason: Labelled {
  /// The reason, as it is stored with the deal.
  public var label: Phrase {
    switch self {
    case .noBudget: Phrase(en: "no budget in sight", hans: "看不到预算", hant: "看不到預算")
    case .noAccess:
      Phrase(en: "no access to the decider", hans: "接触不到决策人", hant: "接觸不到決策者")
    case .specificationLocked:
      Phrase(
        en: "specification locked by a rival", hans: "规格已被对手锁定", hant: "規格已被對手鎖定")
    case .noFit:
      Phrase(
        en: "does not fit our offer", hans: "需求与我们的方案不符", hant: "需求與我們的方案不符")
    case .effortAboveChance:
      Phrase(en: "effort above the chance", hans: "投入高于胜算", hant: "投入高於勝算")
    case .postponed:
      Phrase(
        en: "customer postponed indefinitely", hans: "客户无限期推迟", hant: "客戶無限期延後")
    }
  }

  /// The reason that a stored text stands for, in whatever language it was written.
  public init?(written text: String) {
    let found = Self.allCases.first { reason in
      Language.allCases.contains { reason.label[$0] == text }
    }
    guard let found else { return nil }
    self = found
  }
}

extension EffortReport.Group: Labelled {
  /// How the deals of the group ended: `Won`.
  public var label: Phrase {
    switch self {
    case .won: Outcome.won.label
    case .lost: Outcome.lost.label
    case .withdrawn: Outcome.withdrawn.label
    case .open: Outcome.open.label
    }
  }
}

extension SavedEffort {
  /// What is saved: `6 h 20 min, NT$ 45K, 34 d`, or `nothing`.
  ///
  /// - Parameter currency: What money is counted in.
  public func words(in currency: Currency) -> Phrase {
    if isNothing { return Phrase.Coaching.nothingSaved }
    return Phrase { language in
      Phrase.Coaching.amounts(
        minutes: minutes, cost: cost.map { Money(minorUnits: $0, currency: currency) }, days: days,
        in: language)
    }
  }
}

extension Phrase.Coaching {
  /// Time, money and days in a row; what is nought or not known is left out, but not all of it.
  public static func amounts(
    minutes: Int, cost: Money?, days: Int?, in language: Language
  ) -> String {
    var parts: [String] = []
    if minutes > 0 { parts.append(language.duration(minutes: minutes)) }
    if let cost, cost.minorUnits > 0 { parts.append(cost.compactWithCurrency(in: language)) }
    if let days, days > 0 { parts.append(language.duration(days: days)) }
    if parts.isEmpty { return language.duration(minutes: 0) }
    return parts.joined(separator: language.isChinese ? "、" : ", ")
  }

  /// How many questions are open: `14 of 27 unproven`.
  public static func unproven(_ rate: Rate) -> Phrase {
    Phrase(
      en: "\(rate.k) of \(rate.n) unproven", hans: "\(rate.n) 项中 \(rate.k) 项未证实",
      hant: "\(rate.n) 項中 \(rate.k) 項未證實")
  }

  /// What a figure rests on: `median of 41 lost deals`.
  public static func medianOfLost(_ count: Int) -> Phrase {
    Phrase(
      en: "median of \(count) lost deals", hans: "\(count) 个输单的中位数",
      hant: "\(count) 個輸單的中位數")
  }

  /// What a figure rests on: `median of 20 won deals`.
  public static func medianOfWon(_ count: Int) -> Phrase {
    Phrase(
      en: "median of \(count) won deals", hans: "\(count) 个赢单的中位数",
      hant: "\(count) 個贏單的中位數")
  }

  /// Too few lost deals to say what leaving saves.
  public static func tooFewLost(_ count: Int) -> Phrase {
    Phrase { language in
      let few = Phrase.Common.notEnoughData[language]
      return switch language {
      case .en: "\(few): \(count) of \(EffortMedians.minimum) lost deals with logged time"
      case .hans: "\(few)：有工时记录的输单 \(count)/\(EffortMedians.minimum)"
      case .hant: "\(few)：有工時紀錄的輸單 \(count)/\(EffortMedians.minimum)"
      }
    }
  }

  /// A deal was left, and what that saved.
  public static func left(_ deal: String, _ reason: String, _ saved: Phrase?) -> Phrase {
    Phrase { language in
      let head = language.isChinese ? "\(deal)：\(reason)" : "\(deal): \(reason)"
      guard let saved = saved?[language] else { return head }
      return switch language {
      case .en: "\(head). About \(saved) saved; u undoes"
      case .hans: "\(head)。约省下 \(saved)；按 u 恢复"
      case .hant: "\(head)。約省下 \(saved)；按 u 復原"
      }
    }
  }

  /// What was written down of an element of the gate.
  public static func answered(_ element: GateElement, _ deal: String) -> Phrase {
    Phrase { "\(deal): \(element.label[$0])" }
  }
}

extension Phrase {
  /// The report of time and money that went into deals.
  public enum Effort {
    /// Deals with logged time.
    public static let timed = Phrase(en: "Time logged", hans: "有工时记录", hant: "有工時紀錄")
    /// What closed deals took for each one won.
    public static let perWin = Phrase(en: "Spent for a win", hans: "每个赢单的投入", hant: "每個贏單的投入")
    /// What went into a deal.
    public static let spent = Phrase(en: "Spent", hans: "已投入", hant: "已投入")
    /// What leaving deals saved.
    public static let saved = Phrase(en: "Saved by leaving", hans: "退出省下", hant: "退出省下")

    /// For how many of the deals left it can be said.
    public static func measured(_ part: Int, of whole: Int) -> Phrase {
      Phrase(
        en: "by \(part) of \(whole) exits", hans: "\(whole) 次退出中 \(part) 次可估",
        hant: "\(whole) 次退出中 \(part) 次可估")
    }
  }
}
