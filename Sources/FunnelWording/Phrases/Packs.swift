extension Phrase {
  /// Words of review packs.
  public enum Packs {
    /// What they are.
    public static let about = Phrase(
      en: "Weekly, monthly or quarterly review pack, compared with the one before.",
      hans: "周、月、季度评审报告，与上一期对比。", hant: "週、月、季檢討報告，與上一期對照。")
    /// Title of a week's pack.
    public static let weekly = Phrase(en: "Weekly review", hans: "周评审报告", hant: "週檢討報告")
    /// Title of a month's pack.
    public static let monthly = Phrase(en: "Monthly review", hans: "月度评审报告", hant: "月檢討報告")
    /// Title of a quarter's pack.
    public static let quarterly = Phrase(
      en: "Quarterly review", hans: "季度评审报告", hant: "季檢討報告")

    /// Which days the figures are compared with.
    public static func comparedWith(_ period: String) -> Phrase {
      Phrase(
        en: "compared with \(period)", hans: "与\(period)对比", hant: "與\(period)對照")
    }

    /// The period is not over.
    public static func running(_ days: Int, of length: Int) -> Phrase {
      Phrase(
        en: "Day \(days) of \(length): compared with the same days of the period before.",
        hans: "进行到第 \(days) 天，共 \(length) 天：与上一期的相同天数对比。",
        hant: "進行到第 \(days) 天，共 \(length) 天：與上一期的相同天數對照。")
    }

    /// What has surely changed.
    public static let news = Phrase(
      en: "What has changed", hans: "确有变化", hant: "確有變化")
    /// Nothing has changed for sure.
    public static let noNews = Phrase(
      en: "No figure has changed by more than chance explains.",
      hans: "没有任何指标的变化超出偶然波动。", hant: "沒有任何指標的變化超出偶然波動。")
    /// How many figures were looked at.
    public static func compared(_ count: Int) -> Phrase {
      Phrase(
        en: "Compared: \(count). By chance alone about one in twenty looks changed.",
        hans: "共对比 \(count) 项；仅因偶然，约每 20 项就有 1 项看似有变化。",
        hant: "共對照 \(count) 項；僅因偶然，約每 20 項就有 1 項看似有變化。")
    }

    /// The comparison.
    public static let figures = Phrase(en: "Key figures", hans: "关键指标", hant: "關鍵指標")
    /// The period before.
    public static let before = Phrase(en: "Before", hans: "上期", hant: "上期")
    /// This period less the one before.
    public static let change = Phrase(en: "Change", hans: "变化", hant: "變化")
    /// What stands at the end of the period.
    public static let standing = Phrase(
      en: "At the end of the period", hans: "期末状况", hant: "期末狀況")
    /// Created in the period.
    public static let newDeals = Phrase(en: "New deals", hans: "新增商机数", hant: "新增商機數")
    /// Their amount.
    public static let newValue = Phrase(en: "New value", hans: "新增金额", hant: "新增金額")
    /// How many went on of those that left.
    public static let shortConversion = Phrase(
      en: "Short-term conversion", hans: "短期转化率", hant: "短期轉換率")
    /// What that is.
    public static let shortConversionNote = Phrase(
      en: "Of the deals that left the stage in the period, those that went on or were won.",
      hans: "期内离开该阶段的商机中，推进或赢单的占比。", hant: "期內離開該階段的商機中，推進或贏單的占比。")
    /// What cohort conversion is.
    public static let conversionNote = Phrase(
      en: "▼ marks the benchmark, the line the 95 % interval.",
      hans: "▼ 为基准，横线为 95% 区间。", hant: "▼ 為基準，橫線為 95% 區間。")
    /// New, won and lost deals.
    public static let movements = Phrase(
      en: "New, won and lost deals", hans: "新增、赢单与输单", hant: "新增、贏單與輸單")
    /// Steps of the coming days.
    public static let steps = Phrase(
      en: "Steps of the next seven days", hans: "未来七天的下一步", hant: "未來七天的下一步")
    /// No step is planned.
    public static let noSteps = Phrase(
      en: "No step is planned for the next seven days.", hans: "未来七天没有安排下一步。",
      hant: "未來七天沒有安排下一步。")
    /// Customer behaviour.
    public static let activities = Phrase(
      en: "Activities by channel", hans: "各渠道活动", hant: "各管道活動")
    /// Open deals with a contact in the period.
    public static let touched = Phrase(
      en: "Open deals in contact", hans: "有接触的进行中商机", hant: "有接觸的進行中商機")
    /// Activities with the customer there.
    public static let customerFacing = Phrase(
      en: "with the customer", hans: "面向客户", hant: "面對客戶")
    /// Open deals without contact.
    public static let quiet = Phrase(
      en: "Deals quiet for over 30 days", hans: "静默超过 30 天的商机", hant: "靜默超過 30 天的商機")
    /// The funnel beside its ideal.
    public static let funnel = Phrase(en: "The funnel", hans: "销售漏斗", hant: "銷售漏斗")
    /// What the outline is.
    public static let outline = Phrase(
      en: "The outline is the ideal funnel.", hans: "轮廓为理想漏斗。", hant: "輪廓為理想漏斗。")
    /// Each owner's figures.
    public static let performance = Phrase(
      en: "Performance by owner", hans: "各负责人业绩", hant: "各負責人業績")
    /// Whom deals were lost to.
    public static let competitors = Phrase(
      en: "Lost to whom", hans: "输给了谁", hant: "輸給了誰")
    /// Nobody was named.
    public static let notNamed = Phrase(en: "not named", hans: "未注明", hant: "未註明")
    /// Nothing of a kind.
    public static let none = Phrase(en: "None.", hans: "没有。", hant: "沒有。")

    /// The rest of a list that is cut off.
    public static func more(_ count: Int) -> Phrase {
      Phrase(
        en: "… and \(Language.en.number(count)) more",
        hans: "……另有 \(Language.hans.number(count)) 项",
        hant: "……另有 \(Language.hant.number(count)) 項")
    }

    /// Said when a pack has been put into a file.
    public static func written(to file: String) -> Phrase {
      Phrase(
        en: "Review pack written to \(file)", hans: "评审报告已写入 \(file)",
        hant: "檢討報告已寫入 \(file)")
    }

    /// The period has not begun.
    public static func notBegun(_ period: String) -> Explanation {
      Explanation(
        Phrase(
          en: "--period: \(period) has not begun; there is nothing to review.",
          hans: "--period：\(period) 尚未开始，没有可评审的内容。",
          hant: "--period：\(period) 尚未開始，沒有可檢討的內容。"),
        hint: Phrase(
          en: "Name a period that has begun, such as week, last-week or 2026-Q4.",
          hans: "请指定已开始的期间，如 week、last-week 或 2026-Q4。",
          hant: "請指定已開始的期間，如 week、last-week 或 2026-Q4。"))
    }
  }
}
