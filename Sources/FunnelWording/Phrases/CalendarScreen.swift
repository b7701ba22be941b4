extension Phrase {
  /// The calendar of a week.
  public enum Calendar {
    /// Goes a day back.
    public static let dayBefore = Phrase(en: "day before", hans: "前一天", hant: "前一天")
    /// Goes a day on.
    public static let dayAfter = Phrase(en: "day", hans: "日期", hant: "日期")
    /// Goes a week back.
    public static let weekBefore = Phrase(en: "week before", hans: "上一周", hant: "上一週")
    /// Goes a week on.
    public static let weekAfter = Phrase(en: "week", hans: "周", hant: "週")
    /// Moves an activity.
    public static let earlier = Phrase(en: "move a day earlier", hans: "提前一天", hant: "提前一天")
    /// Moves an activity.
    public static let later = Phrase(en: "move a day later", hans: "推迟一天", hant: "延後一天")
    /// Moves an activity.
    public static let weekEarlier = Phrase(en: "move a week earlier", hans: "提前一周", hant: "提前一週")
    /// Moves an activity.
    public static let weekLater = Phrase(en: "move a week later", hans: "推迟一周", hant: "延後一週")
    /// A day that is not worked.
    public static let off = Phrase(en: "off", hans: "休", hant: "休")
    /// A free weekday that is worked.
    public static let madeUp = Phrase(en: "worked", hans: "班", hant: "補班")
    /// More entries than there is room for.
    public static func more(_ count: Int) -> Phrase {
      Phrase(en: "+\(count) more", hans: "还有 \(count) 项", hant: "還有 \(count) 項")
    }
  }
}
