public import FunnelCore

extension Phrase {
  /// The days that are worked.
  public enum Workdays {
    /// Adds an exception.
    public static let add = Phrase(en: "Add a holiday …", hans: "添加节假日…", hant: "新增假日…")
    /// A free weekday that is worked.
    public static let worked = Phrase(
      en: "worked · Enter removes", hans: "调休上班 · 按 Enter 删除", hant: "補班 · 按 Enter 刪除")
    /// What choosing a holiday does.
    public static let remove = Phrase(en: "Enter removes", hans: "按 Enter 删除", hant: "按 Enter 刪除")
    /// The working week was set.
    public static let weekChanged = Phrase(
      en: "Working week changed", hans: "已更改每周工作日", hant: "已變更每週工作日")
    /// A holiday was added.
    public static func added(_ name: String) -> Phrase {
      Phrase(en: "Holiday: \(name)", hans: "已添加节假日：\(name)", hant: "已新增假日：\(name)")
    }
    /// A holiday was removed.
    public static func removed(_ name: String) -> Phrase {
      Phrase(
        en: "Holiday removed: \(name)", hans: "已删除节假日：\(name)", hant: "已刪除假日：\(name)")
    }
  }
}

extension WorkCalendar {
  /// The worked weekdays: `Mon Tue Wed Thu Fri`.
  public func week(in language: Language) -> String {
    weekdays.map { Day(number: Int32($0) + 3).weekdayName(in: language) }.joined(separator: " ")
  }
}
