extension Phrase {
  /// The zones of the strategic funnel, and the work in each.
  public enum ZoneName {
    /// No rates yet.
    public static let universe = Phrase(en: "Universe", hans: "漏斗外", hant: "漏斗外")
    /// Score up to 74.
    public static let above = Phrase(en: "Above", hans: "漏斗上", hant: "漏斗上")
    /// Score 75 to 124.
    public static let `in` = Phrase(en: "In", hans: "漏斗中", hant: "漏斗中")
    /// Score from 125.
    public static let bestFew = Phrase(en: "Best Few", hans: "漏斗底", hant: "漏斗底")
    /// The work in the Universe.
    public static let prospect = Phrase(en: "prospect", hans: "发掘", hant: "開發")
    /// The work Above.
    public static let qualify = Phrase(en: "qualify", hans: "甄别", hant: "資格確認")
    /// The work In.
    public static let coverTheBases = Phrase(en: "cover the bases", hans: "全面覆盖", hant: "全面佈局")
    /// The work in Best Few.
    public static let close = Phrase(en: "close", hans: "促成", hant: "成交")
    /// Date deeper than score.
    public static let dateFiction = Phrase(en: "date fiction", hans: "日期失实", hant: "日期不實")
    /// Score deeper than date.
    public static let readyEarly = Phrase(en: "ready early", hans: "可提前", hant: "可提前")
    /// Both say the same.
    public static let consistent = Phrase(en: "agrees", hans: "一致", hant: "一致")
    /// The date has passed.
    public static let pastDue = Phrase(en: "past due", hans: "已过期", hant: "已過期")
    /// The gate of the zone is not met.
    public static let standsTooDeep = Phrase(en: "stands too deep", hans: "位置过深", hant: "位置過深")
  }
}
