public import FunnelCore

extension DayReason: Labelled {
  /// The reason within a line: `call by cadence 2 d overdue`.
  public var label: Phrase {
    switch self {
    case .activityOverdue(let days), .actionOverdue(let days), .nextStepOverdue(let days):
      Phrase(
        en: "\(noun[.en]) \(days) d overdue", hans: "\(noun[.hans])逾期 \(days) 天",
        hant: "\(noun[.hant])逾期 \(days) 天")
    case .activityToday, .actionToday, .nextStepToday:
      Phrase(en: "\(noun[.en]) today", hans: "今天的\(noun[.hans])", hant: "今天的\(noun[.hant])")
    case .activityUndated, .actionUndated, .nextStepUndated:
      Phrase(
        en: "\(noun[.en]) without a day", hans: "\(noun[.hans])未定日期",
        hant: "\(noun[.hant])未訂日期")
    case .followUpOverdue(let days, let segment):
      Phrase(
        en: "follow-up \(days) d overdue (\(segment.label[.en].lowercased()))",
        hans: "跟进逾期 \(days) 天（\(segment.label[.hans])）",
        hant: "追蹤逾期 \(days) 天（\(segment.label[.hant])）")
    case .followUpToday(let segment):
      Phrase(
        en: "follow-up due today (\(segment.label[.en].lowercased()))",
        hans: "今天该跟进（\(segment.label[.hans])）", hant: "今天該追蹤（\(segment.label[.hant])）")
    case .firstContactOverdue(let minutes, let segment):
      Phrase {
        let late = $0.countdown(minutes: minutes)
        return switch $0 {
        case .en: "first contact \(late) late (\(segment.label[$0].lowercased()))"
        case .hans: "首次联系已超时 \(late)（\(segment.label[$0])）"
        case .hant: "首次聯絡已逾時 \(late)（\(segment.label[$0])）"
        }
      }
    case .firstContact(let minutes, let segment):
      Phrase {
        let left = $0.countdown(minutes: minutes)
        return switch $0 {
        case .en: "first contact within \(left) (\(segment.label[$0].lowercased()))"
        case .hans: "\(left)内首次联系（\(segment.label[$0])）"
        case .hant: "\(left)內首次聯絡（\(segment.label[$0])）"
        }
      }
    case .objectionsOpen(let count, _):
      Phrase(
        en: "\(Phrase.Today.objections(count)[.en]), no meeting planned",
        hans: "\(Phrase.Today.objections(count)[.hans])，尚未安排会面",
        hant: "\(Phrase.Today.objections(count)[.hant])，尚未安排會面")
    case .notice(let days):
      Phrase(
        en: days == 0 ? "notice of today" : "notice, \(days) d old",
        hans: days == 0 ? "今天的提醒" : "\(days) 天前的提醒",
        hant: days == 0 ? "今天的提醒" : "\(days) 天前的提醒")
    case .flag(let days):
      Phrase(
        en: days == 0 ? "red flag of today" : "red flag, \(days) d old",
        hans: days == 0 ? "今天的风险警示" : "\(days) 天前的风险警示",
        hant: days == 0 ? "今天的警訊" : "\(days) 天前的警訊")
    }
  }

  /// The reason in as few words as a list has room for that says itself what it is: `2 d late`.
  public var inShort: Phrase {
    switch self {
    case .activityOverdue(let days), .actionOverdue(let days), .nextStepOverdue(let days),
      .followUpOverdue(let days, _):
      Phrase(en: "\(days) d late", hans: "逾期\(days)天", hant: "逾期\(days)天")
    case .activityToday, .actionToday, .nextStepToday, .followUpToday: Phrase.Common.today
    case .activityUndated, .actionUndated, .nextStepUndated:
      Phrase(en: "no day", hans: "未定日期", hant: "未訂日期")
    case .firstContactOverdue(let minutes, _):
      Phrase {
        let late = $0.countdown(minutes: minutes)
        return switch $0 {
        case .en: "\(late) late"
        case .hans: "超时\(late)"
        case .hant: "逾時\(late)"
        }
      }
    case .firstContact(let minutes, _):
      Phrase {
        let left = $0.countdown(minutes: minutes)
        return switch $0 {
        case .en: "in \(left)"
        case .hans: "还剩\(left)"
        case .hant: "還剩\(left)"
        }
      }
    case .objectionsOpen(_, let days):
      Phrase(
        en: days == 0 ? "raised today" : "open for \(days) d",
        hans: days == 0 ? "今天提出" : "\(days)天未答", hant: days == 0 ? "今天提出" : "\(days)天未答")
    case .notice, .flag: label
    }
  }

  private var noun: Phrase {
    switch self {
    case .activityOverdue, .activityToday, .activityUndated:
      Phrase(en: "planned", hans: "活动", hant: "活動")
    case .followUpOverdue, .followUpToday: Phrase(en: "follow-up", hans: "跟进", hant: "追蹤")
    case .firstContactOverdue, .firstContact:
      Phrase(en: "first contact", hans: "首次联系", hant: "首次聯絡")
    case .actionOverdue, .actionToday, .actionUndated:
      Phrase(en: "action", hans: "行动", hant: "行動")
    case .nextStepOverdue, .nextStepToday, .nextStepUndated:
      Phrase(en: "next step", hans: "下一步", hant: "下一步")
    case .objectionsOpen: Phrase.Today.objection
    case .notice, .flag: Phrase(en: "notice", hans: "提醒", hant: "提醒")
    }
  }
}

extension Language {
  /// A stretch of minutes as a clock counts it: `45 min`, `5 h 20 min`, `2 d 3 h`, `12 d`.
  public func countdown(minutes: Int) -> String {
    guard minutes >= 1_440 else { return duration(minutes: max(0, minutes)) }
    let hours = minutes / 60 % 24
    let days = duration(days: minutes / 1_440)
    // After a week nobody counts hours.
    if hours == 0 || minutes >= 10_080 { return days }
    return days + (isChinese ? "" : " ") + duration(minutes: hours * 60)
  }
}
