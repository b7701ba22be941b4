public import FunnelCore

extension Phrase {
  /// What to do today.
  public enum Today {
    /// Deals in the order of work.
    public static let queue = Phrase(en: "Order of work", hans: "工作顺序", hant: "工作順序")
    /// Activities of the day.
    public static let dueToday = Phrase(en: "Due today", hans: "今日到期", hant: "今日到期")
    /// Activities past their day.
    public static let overdue = Phrase(en: "Overdue", hans: "逾期", hant: "逾期")
    /// Who should hear from us.
    public static let cadence = Phrase(en: "Cadence", hans: "跟进节奏", hant: "追蹤節奏")
    /// Actions from reviews.
    public static let myActions = Phrase(en: "My actions", hans: "我的行动", hant: "我的行動")
    /// Friday's plan.
    public static let weeklyPlan = Phrase(en: "Weekly plan", hans: "周计划", hant: "週計畫")
    /// Minutes by zone.
    public static let timeByZone = Phrase(en: "Time by zone", hans: "各位置用时", hant: "各位置用時")
    /// Preset of time.
    public static let harvest = Phrase(en: "Harvest", hans: "收获", hant: "收成")
    /// Preset of time.
    public static let build = Phrase(en: "Build", hans: "开拓", hant: "開拓")
    /// Preset of time.
    public static let balanced = Phrase(en: "Balanced", hans: "均衡", hant: "均衡")
    /// A free day.
    public static let nothingDue = Phrase(en: "Nothing is due.", hans: "没有到期事项。", hant: "沒有到期事項。")

    /// The queue of the day.
    public static let dayQueue = Phrase(en: "Queue", hans: "今日待办", hant: "今日待辦")
    /// What a follow-up is called that has no words of its own.
    public static let followUp = Phrase(en: "Follow-up", hans: "跟进", hant: "追蹤")
    /// What a first contact is called that has no words of its own.
    public static let firstContact = Phrase(en: "First contact", hans: "首次联系", hant: "首次聯絡")
    /// What stands before an action's text.
    public static let action = Phrase(en: "Action", hans: "行动", hant: "行動")
    /// What stands before an objection that nobody has answered.
    public static let objection = Phrase(en: "Objection", hans: "异议", hant: "異議")
    /// Follow-ups whose next contact is in the diary.
    public static let booked = Phrase(en: "booked", hans: "已约", hant: "已約")
    /// Follow-ups whose day has gone by, where there is little room.
    public static let late = Phrase(en: "late", hans: "逾期", hant: "逾期")
    /// The column of what is to be done.
    public static let what = Phrase(en: "What", hans: "事项", hant: "事項")
    /// The column of days.
    public static let day = Phrase(en: "Day", hans: "日期", hant: "日期")
    /// The column of times.
    public static let time = Phrase(en: "Time", hans: "时间", hant: "時間")
    /// Takes a line off the queue.
    public static let done = Phrase(en: "done", hans: "完成", hant: "完成")
    /// Puts a line off to the next worked day.
    public static let tomorrow = Phrase(en: "tomorrow", hans: "推到明天", hant: "延到明天")
    /// Puts a line off to another day.
    public static let postpone = Phrase(en: "postpone", hans: "推迟", hant: "延後")
    /// Gives a line to another person.
    public static let delegate = Phrase(en: "delegate", hans: "转交", hant: "轉交")
    /// Logs what was done.
    public static let log = Phrase(en: "log", hans: "记录", hant: "記錄")
    /// Writes an activity down in full.
    public static let activity = Phrase(en: "activity in full", hans: "详细填写活动", hant: "詳細填寫活動")
    /// Changes an activity.
    public static let editActivity = Phrase(en: "edit activity", hans: "编辑活动", hant: "編輯活動")
    /// Whose day is shown.
    public static let whose = Phrase(en: "whose day", hans: "切换人员", hant: "切換人員")
    /// The calendar of a week.
    public static let calendar = Phrase(en: "Calendar", hans: "日历", hant: "行事曆")
    /// The days that are worked.
    public static let workdays = Phrase(en: "working days", hans: "工作日", hant: "工作日")
    /// The next worked day.
    public static let nextWorkday = Phrase(en: "Next working day", hans: "下个工作日", hant: "下個工作日")
    /// The first worked day of next week.
    public static let nextWeek = Phrase(en: "Next week", hans: "下周", hant: "下週")
    /// The first worked day a week from now.
    public static let aWeekOn = Phrase(en: "In a week", hans: "一周后", hant: "一週後")
    /// A day to be typed.
    public static let aDay = Phrase(en: "A day …", hans: "指定日期…", hant: "指定日期…")
    /// The follow-ups of the coming week.
    public static let ahead = Phrase(en: "7 days", hans: "7天内", hant: "7天內")
    /// Running clocks of first contacts.
    public static let clocks = Phrase(en: "first", hans: "首联", hant: "首聯")
    /// Clocks of first contacts, in full.
    public static let firstContacts = Phrase(
      en: "First contacts, time left", hans: "首次联系倒计时", hant: "首次聯絡倒數")
    /// Follow-ups made in time.
    public static let inTime = Phrase(
      en: "Follow-ups in time, 30 days", hans: "近30天按时跟进率", hant: "近30天準時追蹤率")
    /// The column of those made in time.
    public static let kept = Phrase(en: "In time", hans: "按时", hant: "準時")
    /// The segment of a customer.
    public static let segment = Phrase(en: "Segment", hans: "客户分层", hant: "客戶分層")
    /// Nothing runs.
    public static let noClocks = Phrase(en: "no clock runs", hans: "没有倒计时", hant: "沒有倒數")
    /// Nothing was due.
    public static let noFollowUps = Phrase(
      en: "no follow-up was due", hans: "没有到期的跟进", hant: "沒有到期的追蹤")
    /// Nothing is selected.
    public static let isDone = Phrase(
      en: "that is done already", hans: "该活动已完成", hant: "該活動已完成")
    /// There is nothing under the pointer.
    public static let noLine = Phrase(en: "no line is selected", hans: "未选中事项", hant: "未選取事項")
    /// The line is no activity.
    public static let noActivity = Phrase(
      en: "this line is no activity", hans: "此行不是活动", hant: "此列不是活動")
    /// The line has no deal to log for.
    public static let noCustomer = Phrase(
      en: "this line belongs to no deal and no account", hans: "此行没有商机或客户",
      hant: "此列沒有商機或客戶")
    /// A week without anything.
    public static let freeDay = Phrase(en: "free", hans: "空闲", hant: "空閒")

    /// How many lines there are, and how many of them are overdue: `12 · 3 overdue`.
    public static func lines(_ count: Int, overdue: Int) -> Phrase {
      Phrase { language in
        let number = language.number(count)
        return overdue == 0
          ? number : "\(number) · \(Phrase.Common.overdue[language]) \(language.number(overdue))"
      }
    }

    /// How many objections nobody has answered.
    public static func objections(_ count: Int) -> Phrase {
      .count(count, "open objection", "open objections", hans: "个异议未应答", hant: "個異議未回應")
    }

    /// How many deals no cadence holds for.
    public static func withoutSegment(_ count: Int) -> Phrase {
      Phrase(
        en: "\(EntityKind.deal.counted(count)[.en]) without a segment",
        hans: "\(count) 个商机没有客户分层", hant: "\(count) 個商機沒有客戶分層")
    }

    /// What was done.
    public static func didIt(_ what: String) -> Phrase {
      Phrase(en: "Done: \(what)", hans: "已完成：\(what)", hant: "已完成：\(what)")
    }

    /// To which day something was put off.
    public static func postponed(_ what: String, to day: Day) -> Phrase {
      Phrase { "\(what) → \(day.long(in: $0))" }
    }

    /// To whom something was given.
    public static func delegated(_ what: String, to person: String) -> Phrase {
      Phrase(verbatim: "\(what) → \(person)")
    }
  }
}
