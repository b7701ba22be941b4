extension Phrase {
  /// Words of the reports on customers.
  public enum CustomerReport {
    /// Days since the last win.
    public static let recency = Phrase(en: "Days since", hans: "距今天数", hant: "距今天數")
    /// Won deals.
    public static let frequency = Phrase(en: "Won deals", hans: "赢单数", hant: "贏單數")
    /// What they came to.
    public static let money = Phrase(en: "Won value", hans: "赢单金额", hant: "贏單金額")
    /// The three ranks.
    public static let ranks = Phrase(en: "RFM", hans: "RFM", hant: "RFM")
    /// The named segment.
    public static let customerClass = Phrase(en: "Class", hans: "客户类型", hant: "客戶類型")
    /// The offered cadence.
    public static let cadence = Phrase(en: "Cadence", hans: "跟进节奏", hant: "追蹤節奏")
    /// How many ranks.
    public static let rankCount = Phrase(en: "Ranks", hans: "分位数", hant: "分位數")
    /// Customers with a won deal.
    public static let customers = Phrase(en: "Customers", hans: "成交客户", hant: "成交客戶")
    /// Inbound or outbound.
    public static let direction = Phrase(en: "Direction", hans: "来源类型", hant: "來源類型")
  }
}
