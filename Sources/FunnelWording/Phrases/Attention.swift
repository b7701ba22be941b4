extension Phrase {
  /// What deserves a look, counted.
  public enum Attention {
    /// Open deals whose close day has passed.
    public static func pastClose(_ count: Int) -> Phrase {
      .count(
        count, "deal past its close day", "deals past their close day", hans: "个商机已过预计成交日",
        hant: "個商機已過預計成交日")
    }

    /// Best Few deals without an economic buyer.
    public static func withoutEconomicBuyer(_ count: Int) -> Phrase {
      .count(
        count, "Best Few without economic buyer", "Best Few without economic buyer",
        hans: "个漏斗底商机没有价格决定者", hant: "個漏斗底商機沒有價格決定者")
    }

    /// Best Few deals without a dated next step.
    public static func withoutNextStep(_ count: Int) -> Phrase {
      .count(
        count, "Best Few without a dated next step", "Best Few without a dated next step",
        hans: "个漏斗底商机没有带日期的下一步", hant: "個漏斗底商機沒有帶日期的下一步")
    }

    /// A stage that surely leaks more than it should: `Needs leaks`.
    public static func leak(from stage: Phrase) -> Phrase {
      Phrase(
        en: "\(stage[.en]) leaks", hans: "\(stage[.hans])流失", hant: "\(stage[.hant])流失")
    }

    /// A stage that may leak more than it should: `Watch Needs`.
    public static func watch(_ stage: Phrase) -> Phrase {
      Phrase(
        en: "Watch \(stage[.en])", hans: "关注\(stage[.hans])", hant: "觀察\(stage[.hant])")
    }

    /// A stage whose conversion fell: `Needs fell`.
    public static func fall(of stage: Phrase) -> Phrase {
      Phrase(
        en: "\(stage[.en]) fell", hans: "\(stage[.hans])转化下降", hant: "\(stage[.hant])轉換下降")
    }

    /// High-intent customers one person has not followed up in time.
    public static func overdueHighIntent(_ owner: String, _ count: Int) -> Phrase {
      Phrase(
        en: "\(owner): \(count) high-intent overdue", hans: "\(owner)：\(count) 个高意向逾期未跟进",
        hant: "\(owner)：\(count) 個高意願逾期未追蹤")
    }

    /// Deals whose date is deeper than their score.
    public static func dateFiction(_ count: Int) -> Phrase {
      .count(
        count, "date fiction", "date fictions", hans: "个日期失实",
        hant: "個日期不實")
    }

    /// Deals whose elements are not known where they should be.
    public static func unproven(_ count: Int) -> Phrase {
      .count(
        count, "deal lacks evidence", "deals lack evidence", hans: "个商机三要素不明",
        hant: "個商機三要素不明")
    }

    /// Deals that stand still.
    public static func stagnant(_ count: Int) -> Phrase {
      .count(count, "stagnant deal", "stagnant deals", hans: "个停滞商机", hant: "個停滯商機")
    }

    /// Forms nobody has renewed in time.
    public static func oldForms(_ count: Int) -> Phrase {
      .count(
        count, "review too old", "reviews too old", hans: "份评审表过期", hant: "份檢討表過期")
    }

    /// Deals not shown to be genuine.
    public static func unverified(_ count: Int) -> Phrase {
      .count(count, "unverified deal", "unverified deals", hans: "个未核实商机", hant: "個未查證商機")
    }

    /// Actions of reviews past their day.
    public static func overdueActions(_ count: Int) -> Phrase {
      .count(count, "overdue action", "overdue actions", hans: "项行动逾期", hant: "項行動逾期")
    }
  }
}
