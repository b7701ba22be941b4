import FunnelCore

extension RuleViolation {
  /// The refusal of something planned for a day, in words.
  func explanationOfDay(naming name: (EntityReference) -> Phrase) -> Explanation {
    switch self {
    case .activityOfClosedDeal(let deal):
      let called = name(EntityReference(deal))
      return Explanation(
        Phrase(
          en: "\(called[.en]) is closed; nothing can be planned for it.",
          hans: "\(called[.hans])已关闭，不能再安排活动。",
          hant: "\(called[.hant])已結案，不能再安排活動。"),
        hint: Phrase(
          en: "Reopen it first, or log what was done.", hans: "请先重新打开，或记录已完成的活动。",
          hant: "請先重新開啟，或記錄已完成的活動。"))
    case .notAWeekday(let word):
      return Explanation(
        Phrase { language in
          switch language {
          case .en: "\(language.quoted(word)) is no weekday."
          case .hans: "\(language.quoted(word))不是星期。"
          case .hant: "\(language.quoted(word))不是星期。"
          }
        },
        hint: Phrase(
          en: "Weekdays are mon, tue, wed, thu, fri, sat, sun.",
          hans: "可用：mon、tue、wed、thu、fri、sat、sun（周一至周日）。",
          hant: "可用：mon、tue、wed、thu、fri、sat、sun（週一至週日）。"))
    default:
      return Explanation(
        Phrase(
          en: "What comes again needs a day to count from.", hans: "重复的活动必须有日期。",
          hant: "重複的活動必須有日期。"),
        hint: Phrase(
          en: "Give it a day, or leave the recurrence empty.", hans: "请填写日期，或将重复留空。",
          hant: "請填寫日期，或將重複留空。"))
    }
  }
}
