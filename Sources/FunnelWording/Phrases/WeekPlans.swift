public import FunnelCore

extension PlanState: Labelled {
  /// How far a plan of a week is.
  public var label: Phrase {
    switch self {
    case .proposed: Phrase(en: "Proposed", hans: "待确认", hant: "待確認")
    case .agreed: Phrase(en: "Agreed", hans: "已确认", hant: "已確認")
    case .closed: Phrase(en: "Looked back on", hans: "已回顾", hant: "已回顧")
    }
  }
}

extension Phrase {
  /// The plan of a week.
  public enum Plan {
    /// The first half of a day.
    public static let morning = Phrase(en: "a.m.", hans: "上午", hant: "上午")
    /// The second half of a day.
    public static let afternoon = Phrase(en: "p.m.", hans: "下午", hant: "下午")
    /// A half-day that is kept free.
    public static let free = Phrase(en: "free", hans: "留空", hant: "留空")
    /// A day that is not worked.
    public static let holiday = Phrase(en: "not worked", hans: "休息", hant: "休息")
    /// The half of the day as a heading.
    public static let half = Phrase(en: "Half", hans: "时段", hant: "時段")
    /// What is missing to the quotas.
    public static let goals = Phrase(en: "Towards the quota", hans: "目标进度", hant: "目標進度")
    /// Why something is in the plan.
    public static let why = Phrase(en: "Why", hans: "理由", hant: "理由")
    /// With whom, or about what.
    public static let what = Phrase(en: "What", hans: "事项", hant: "事項")
    /// Half-days that stay free.
    public static let freeHalfDays = Phrase(en: "Kept free", hans: "留空半天", hant: "留空半天")
    /// What had no room.
    public static let left = Phrase(en: "Without room", hans: "未排入", hant: "未排入")
    /// The plan beside what happened.
    public static let lookBack = Phrase(en: "Look back", hans: "回顾", hant: "回顧")
    /// What became of it.
    public static let fate = Phrase(en: "Came of it", hans: "结果", hant: "結果")
    /// Done of planned.
    public static let done = Phrase(en: "Done of planned", hans: "计划完成", hant: "計畫完成")
    /// Done without a plan.
    public static let unplanned = Phrase(en: "Unplanned", hans: "计划外", hant: "計畫外")
    /// Planned and done.
    public static let wasDone = Phrase(en: "done", hans: "已完成", hant: "已完成")
    /// Put off to a later week.
    public static let wasMoved = Phrase(en: "moved", hans: "已改期", hant: "已改期")
    /// Its day went by.
    public static let wasDropped = Phrase(en: "not done", hans: "未做", hant: "未做")
    /// Yet to come.
    public static let isOpen = Phrase(en: "open", hans: "待做", hant: "待做")
    /// No quota is set.
    public static let noQuota = Phrase(en: "no quota set", hans: "未设目标", hant: "未設目標")
    /// There is no plan yet.
    public static let none = Phrase(
      en:
        "There is no plan for this week. m proposes one from targets, order of work and key accounts.",
      hans: "本周还没有计划。按 m 按目标、工作顺序和重点客户生成建议。",
      hant: "本週還沒有計畫。按 m 依目標、工作順序和重點客戶產生建議。")
    /// On Fridays.
    public static let fridayOffer = Phrase(
      en: "Friday: m proposes next week, B looks back on this one.",
      hans: "周五了：按 m 拟定下周计划，按 B 回顾本周。", hant: "週五了：按 m 擬定下週計畫，按 B 回顧本週。")
    /// While an entry is being moved.
    public static let moving = Phrase(
      en: "arrows move  Enter puts it down  Esc takes it back", hans: "方向键移动  Enter 放下  Esc 还原",
      hant: "方向鍵移動  Enter 放下  Esc 還原")
    /// No entry under the pointer.
    public static let noEntry = Phrase(
      en: "there is nothing in this half-day", hans: "此时段没有事项", hant: "此時段沒有事項")
    /// No plan to act on.
    public static let noPlan = Phrase(
      en: "there is no plan for this week", hans: "本周还没有计划", hant: "本週還沒有計畫")
    /// Nobody to plan for.
    public static let nobody = Phrase(
      en: "there is nobody to plan for; add an owner", hans: "还没有负责人，请先添加", hant: "還沒有負責人，請先新增")
    /// Nobody in particular is meant.
    public static let whose = Phrase(
      en: "You are none of those who sell. O chooses whose plan to see.",
      hans: "您不是销售负责人。按 O 选择查看谁的计划。", hant: "您不是業務負責人。按 O 選擇查看誰的計畫。")
    /// Leaves a plan as it is.
    public static let notYet = Phrase(en: "not yet", hans: "暂不确认", hant: "暫不確認")
    /// How many entries become activities once the plan is agreed on.
    public static func becomeActivities(_ count: Int) -> Phrase {
      Phrase {
        switch $0 {
        case .en:
          "\(count) \(count == 1 ? "entry becomes an activity" : "entries become activities")"
        case .hans: "\(count) 项计划将生成活动"
        case .hant: "\(count) 項計畫將產生活動"
        }
      }
    }
    /// An agreed plan stays as it is.
    public static let isAgreed = Phrase(
      en: "the plan is agreed; move, add or remove its entries", hans: "计划已确认，请逐项移动、添加或删除",
      hant: "計畫已確認，請逐項移動、新增或刪除")
    /// A week that was looked back on.
    public static let isClosed = Phrase(
      en: "the week was looked back on already", hans: "本周已回顾", hant: "本週已回顧")
    /// A week that is not over.
    public static let notAgreed = Phrase(
      en: "agree on the plan first", hans: "请先确认计划", hant: "請先確認計畫")
    /// A week without an end yet.
    public static let notOver = Phrase(
      en: "the week is not over before Friday", hans: "周五之前不能结束回顾", hant: "週五之前不能結束回顧")
    /// An entry says nothing.
    public static let entryIsEmpty = Phrase(
      en: "name an account, a deal or a subject", hans: "请填写客户、商机或主题", hant: "請填寫客戶、商機或主旨")
    /// Nothing useful to propose.
    public static let nothingToPropose = Phrase(
      en: "nothing to propose: no open deals, activities or key accounts",
      hans: "没有可建议的事项：没有进行中的商机、活动或重点客户", hant: "沒有可建議的事項：沒有進行中的商機、活動或重點客戶")

    /// What keys do in the plan.
    public enum Action {
      /// Opens the plan.
      public static let open = Phrase(en: "weekly plan", hans: "周计划", hant: "週計畫")
      /// Proposes a plan.
      public static let propose = Phrase(en: "propose", hans: "生成建议", hant: "產生建議")
      /// Agrees on it.
      public static let agree = Phrase(en: "agree", hans: "确认计划", hant: "確認計畫")
      /// Takes an entry up to move it.
      public static let grab = Phrase(en: "move", hans: "移动", hant: "移動")
      /// Adds an entry.
      public static let add = Phrase(en: "add", hans: "添加", hant: "新增")
      /// Takes an entry out.
      public static let remove = Phrase(en: "remove", hans: "删除", hant: "刪除")
      /// Shows what happened.
      public static let lookBack = Phrase(en: "look back", hans: "回顾", hant: "回顧")
      /// Ends the looking back.
      public static let close = Phrase(en: "close week", hans: "结束本周", hant: "結束本週")
      /// The week before.
      public static let previous = Phrase(en: "week before", hans: "上一周", hant: "上一週")
      /// The week after.
      public static let next = Phrase(en: "week after", hans: "下一周", hant: "下一週")
      /// Whose week.
      public static let person = Phrase(en: "person", hans: "换人", hant: "換人")
      /// The next half-day.
      public static let cell = Phrase(en: "half-day", hans: "时段", hant: "時段")
    }
  }
}

extension Phrase.Plan {
  /// The half of a day.
  public static func half(isAfternoon: Bool) -> Phrase { isAfternoon ? afternoon : morning }

  /// A plan was proposed.
  public static func proposed(_ week: Period) -> Phrase {
    Phrase { language in
      let name = week.name(in: language)
      return switch language {
      case .en: "Proposed \(name)"
      case .hans: "已拟定 \(name)"
      case .hant: "已擬定 \(name)"
      }
    }
  }

  /// A plan was agreed on, with so many activities.
  public static func agreed(_ week: Period, _ count: Int) -> Phrase {
    Phrase { language in
      let name = week.name(in: language)
      return switch language {
      case .en: "Agreed on \(name): \(EntityKind.activity.counted(count)[.en]) planned"
      case .hans: "已确认 \(name)：计划 \(count) 项活动"
      case .hant: "已確認 \(name)：計畫 \(count) 項活動"
      }
    }
  }

  /// A week was looked back on.
  public static func closed(_ week: Period) -> Phrase {
    Phrase { language in
      let name = week.name(in: language)
      return switch language {
      case .en: "Looked back on \(name)"
      case .hans: "已回顾 \(name)"
      case .hant: "已回顧 \(name)"
      }
    }
  }

  /// Something was moved to a half-day.
  public static func moved(_ name: String, to slot: HalfDay) -> Phrase {
    Phrase { "\(name) → \(slot.name(in: $0))" }
  }

  /// Something was added.
  public static func added(_ name: String) -> Phrase {
    Phrase(en: "Planned \(name)", hans: "已排入 \(name)", hant: "已排入 \(name)")
  }

  /// Something was taken out.
  public static func removed(_ name: String) -> Phrase {
    Phrase(
      en: "Taken out of the plan: \(name)", hans: "已移出计划：\(name)", hant: "已移出計畫：\(name)")
  }

  /// How far a person is towards a quota, in a sentence.
  ///
  /// `1.20M of 3.00M won, 1.80M to go; weighted 1.10M leaves 700K uncovered`.
  public static func progress(_ goal: PlanGoal, in currency: Currency) -> Phrase {
    guard let progress = goal.progress else { return noQuota }
    return Phrase { language in
      func money(_ units: Int64) -> String {
        Money(minorUnits: units, currency: currency).compact(in: language)
      }
      let (won, quota) = (money(progress.won), money(progress.quota))
      guard progress.remaining > 0 else {
        return switch language {
        case .en: "\(won) of \(quota) won: reached"
        case .hans: "已赢 \(won) / \(quota)：已达成"
        case .hant: "已贏 \(won) / \(quota)：已達成"
        }
      }
      let (rest, weighted) = (money(progress.remaining), money(progress.weighted))
      let gap = money(max(0, progress.gap))
      let isCovered = progress.gap <= 0
      return switch language {
      case .en:
        "\(won) of \(quota) won, \(rest) to go; weighted \(weighted) "
          + (isCovered ? "covers it" : "leaves \(gap) uncovered")
      case .hans:
        "已赢 \(won) / \(quota)，还差 \(rest)；加权金额 \(weighted)，"
          + (isCovered ? "可以覆盖" : "仍缺 \(gap)")
      case .hant:
        "已贏 \(won) / \(quota)，尚差 \(rest)；加權金額 \(weighted)，"
          + (isCovered ? "足以涵蓋" : "仍缺 \(gap)")
      }
    }
  }
}

extension HalfDay {
  /// The half-day in a line: `Mon 23 Nov a.m.`, `11月23日 周一上午`.
  public func name(in language: Language) -> String {
    let half = Phrase.Plan.half(isAfternoon: isAfternoon)[language]
    return language.isChinese
      ? "\(day.short(in: language)) \(day.weekdayName(in: language))\(half)"
      : "\(day.weekdayName(in: language)) \(day.short(in: language)) \(half)"
  }
}

extension PlanReason: Labelled {
  /// The reason within a line: `key account, last contact 41 d ago`.
  public var label: Phrase {
    switch self {
    case .booked: Phrase(en: "booked", hans: "已约定", hant: "已約定")
    case .overdue(let days):
      Phrase(en: "\(days) d overdue", hans: "逾期 \(days) 天", hant: "逾期 \(days) 天")
    case .senior:
      Phrase(en: "decides, booked first", hans: "决策人，优先预约", hant: "決策者，優先預約")
    case .keyAccount(nil, let every):
      Phrase(
        en: "key account, every \(every) d, no contact yet",
        hans: "重点客户，每 \(every) 天一次，尚未联系", hant: "重點客戶，每 \(every) 天一次，尚未聯絡")
    case .keyAccount(let quiet?, let every):
      Phrase(
        en: "key account, every \(every) d, now \(quiet) d",
        hans: "重点客户，每 \(every) 天一次，已 \(quiet) 天", hant: "重點客戶，每 \(every) 天一次，已 \(quiet) 天")
    case .sameTrip: Phrase(en: "same trip", hans: "同一行程", hant: "同一行程")
    case .zone(let zone):
      Phrase { "\(zone.label[$0])\($0.isChinese ? "：" : ": ")\(zone.work.label[$0])" }
    case .work(let reason): reason.inShort
    }
  }
}

extension PlanProposal.Entry {
  /// Why it is proposed, in a line.
  public func why(in language: Language) -> String {
    reasons.map { $0.label[language] }.joined(separator: " · ")
  }
}

extension PlanLookBack.Fate: Labelled {
  /// What became of an entry: `done`, `moved to 2 Dec`.
  public var label: Phrase {
    switch self {
    case .done: Phrase.Plan.wasDone
    case .moved(let day):
      Phrase(
        en: "moved to \(day.short(in: .en))", hans: "改到 \(day.short(in: .hans))",
        hant: "改到 \(day.short(in: .hant))")
    case .dropped: Phrase.Plan.wasDropped
    case .open: Phrase.Plan.isOpen
    }
  }
}
