extension Phrase {
  /// Words that many screens share.
  public enum Common {
    /// The store is watched.
    public static let live = Phrase(en: "live", hans: "实时", hant: "即時")
    /// The store has not answered.
    public static let stale = Phrase(en: "stale", hans: "已过时", hant: "已過時")
    /// Nothing can be changed.
    public static let readOnly = Phrase(en: "read-only", hans: "只读", hant: "唯讀")
    /// No owner chosen.
    public static let everyone = Phrase(en: "everyone", hans: "所有人", hant: "所有人")
    /// No region chosen.
    public static let everywhere = Phrase(en: "all regions", hans: "全部区域", hant: "全部區域")
    /// No choice made.
    public static let all = Phrase(en: "all", hans: "全部", hant: "全部")
    /// An empty choice.
    public static let none = Phrase(en: "none", hans: "无", hant: "無")
    /// Not filled in.
    public static let unknown = Phrase(en: "unknown", hans: "未知", hant: "未知")
    /// Not filled in, asked for.
    public static let notKnown = Phrase(en: "not known", hans: "未知", hant: "未知")
    /// Too few cases for a figure.
    public static let notEnoughData = Phrase(en: "not enough data", hans: "数据不足", hant: "資料不足")
    /// As shipped.
    public static let `default` = Phrase(en: "default", hans: "默认", hant: "預設")
    /// A figure nobody confirmed.
    public static let assumed = Phrase(en: "assumed", hans: "假定值", hant: "假設值")
    /// Agreement.
    public static let yes = Phrase(en: "Yes", hans: "是", hant: "是")
    /// Refusal.
    public static let no = Phrase(en: "No", hans: "否", hant: "否")
    /// Not once.
    public static let never = Phrase(en: "never", hans: "从未", hant: "從未")
    /// This day.
    public static let today = Phrase(en: "today", hans: "今天", hant: "今天")
    /// Past its day.
    public static let overdue = Phrase(en: "overdue", hans: "逾期", hant: "逾期")
    /// Stored.
    public static let saved = Phrase(en: "saved", hans: "已保存", hant: "已儲存")
    /// Not completed.
    public static let draft = Phrase(en: "draft", hans: "草稿", hant: "草稿")
    /// While the store is read.
    public static let loading = Phrase(en: "Loading", hans: "加载中", hant: "載入中")
    /// A sum.
    public static let total = Phrase(en: "Total", hans: "合计", hant: "合計")
    /// A number of deals.
    public static let count = Phrase(en: "Count", hans: "数量", hant: "數量")
    /// An amount.
    public static let value = Phrase(en: "Value", hans: "金额", hant: "金額")
    /// Amount times probability.
    public static let weighted = Phrase(en: "Weighted", hans: "加权", hant: "加權")
    /// The middle one.
    public static let median = Phrase(en: "median", hans: "中位数", hant: "中位數")
    /// The average.
    public static let mean = Phrase(en: "mean", hans: "平均", hant: "平均")
    /// For each day.
    public static let perDay = Phrase(en: "a day", hans: "每天", hant: "每天")
    /// Between a figure and its target, as in 1.20M of 3.00M.
    public static let of = Phrase(en: "of", hans: "/", hant: "/")
    /// A target nobody set.
    public static let notSet = Phrase(en: "not set", hans: "未设定", hant: "未設定")
    /// Everything else.
    public static let other = Phrase(en: "Other", hans: "其他", hant: "其他")
    /// Nobody owns it.
    public static let noOwner = Phrase(en: "no owner", hans: "无负责人", hant: "無負責人")
    /// No customer named.
    public static let noAccount = Phrase(en: "no account", hans: "无客户", hant: "無客戶")
    /// No day given.
    public static let noDate = Phrase(en: "no date", hans: "无日期", hant: "無日期")
    /// Money without a rate.
    public static let unconverted = Phrase(en: "not converted", hans: "未换算", hant: "未換算")
    /// Waits for a key.
    public static let pressAnyKey = Phrase(en: "Press any key", hans: "按任意键继续", hant: "按任意鍵繼續")
    /// The terminal is too small.
    public static let tooSmall = Phrase(
      en: "The terminal is too small; funnel needs 40×10. Try `funnel report`.",
      hans: "终端太小，至少需要 40×10。可改用 `funnel report`。", hant: "終端機太小，至少需要 40×10。可改用 `funnel report`。")
  }
}
