public import FunnelCore

extension Phrase {
  /// The review meeting on screen: the list, the table, the projector.
  public enum Meeting {
    /// The list of meetings.
    public static let meetings = Phrase(en: "Review meetings", hans: "评审会", hant: "檢討會議")
    /// The meeting as a room sees it.
    public static let projector = Phrase(en: "Projector view", hans: "投影视图", hant: "投影畫面")
    /// The deals to talk about.
    public static let agenda = Phrase(en: "Agenda", hans: "议程", hant: "議程")
    /// What the team decides.
    public static let decision = Phrase(en: "Decision", hans: "决定", hant: "決定")
    /// Nothing is decided yet.
    public static let undecided = Phrase(en: "not decided", hans: "尚未决定", hant: "尚未決定")
    /// The actions of this meeting.
    public static let newActions = Phrase(en: "New actions", hans: "新行动", hant: "新行動")
    /// What was said.
    public static let notes = Phrase(en: "Notes", hans: "讨论记录", hant: "討論紀錄")
    /// Decision, actions and notes together.
    public static let outcome = Phrase(en: "Outcome", hans: "结论", hant: "結論")
    /// What was agreed.
    public static let minutes = Phrase(en: "Minutes", hans: "会议纪要", hant: "會議紀錄")
    /// The time a deal is on the table.
    public static let time = Phrase(en: "Time", hans: "用时", hant: "用時")
    /// The meeting has not begun.
    public static let notBegun = Phrase(en: "not begun", hans: "尚未开始", hant: "尚未開始")
    /// The clock stands still.
    public static let interrupted = Phrase(en: "interrupted", hans: "已中断", hant: "已中斷")
    /// More time was used than meant.
    public static let over = Phrase(en: "over", hans: "超时", hant: "超時")
    /// Nothing to talk about.
    public static let emptyAgenda = Phrase(
      en: "The agenda is empty: + adds a deal", hans: "议程为空：按 + 添加商机", hant: "議程是空的：按 + 新增商機")
    /// No meeting was ever held.
    public static let noMeetings = Phrase(
      en: "No meeting yet: n builds an agenda", hans: "还没有评审会：按 n 编制议程",
      hant: "還沒有檢討會議：按 n 編排議程")
    /// No meeting is being held.
    public static let waiting = Phrase(
      en: "Waiting for a meeting to start", hans: "等待评审会开始", hant: "等待檢討會議開始")
    /// How one is started.
    public static let waitingHint = Phrase(
      en: "it appears here as soon as somebody begins it", hans: "有人开始后会立即显示在这里",
      hant: "有人開始後會立即顯示在這裡")
    /// No actions were agreed on this deal.
    public static let noActions = Phrase(en: "none yet: n", hans: "暂无，按 n 添加", hant: "尚無，按 n 新增")
    /// Nothing was noted.
    public static let noNotes = Phrase(en: "none yet: e", hans: "暂无，按 e 填写", hant: "尚無，按 e 填寫")
    /// Notes can no longer be stored.
    public static let notesLost = Phrase(
      en: "these notes cannot be kept: Esc throws them away",
      hans: "这些记录已无法保存：按 Esc 放弃", hant: "這些紀錄已無法儲存：按 Esc 放棄")
    /// Nothing changed since the last review.
    public static let never = Phrase(
      en: "never reviewed", hans: "从未评审", hant: "從未檢討")
    /// The place of the deal at the last review.
    public static let then = Phrase(en: "last review", hans: "上次评审", hant: "上次檢討")
    /// Red flags nobody has answered.
    public static let openFlags = Phrase(en: "Open red flags", hans: "未应对的风险警示", hant: "未因應的警訊")
    /// Actions that are due.
    public static let openActions = Phrase(en: "Open actions", hans: "未完成的行动", hant: "未完成的行動")
    /// What nobody has shown.
    public static let missing = Phrase(en: "Missing evidence", hans: "缺少的依据", hant: "缺少的依據")
    /// Nothing is open.
    public static let nothingOpen = Phrase(en: "none", hans: "无", hant: "無")
    /// What help is needed.
    public static let help = Phrase(en: "Help needed", hans: "需要什么支援", hant: "需要什麼支援")
    /// Who gives it.
    public static let from = Phrase(en: "From", hans: "由谁支援", hant: "由誰支援")
    /// The deal.
    public static let onTheTable = Phrase(en: "On the table", hans: "当前议题", hant: "目前議題")
  }
}

extension Phrase.Meeting {
  /// What the keys do.
  public enum Action {
    /// Opens the list of meetings.
    public static let list = Phrase(en: "review meetings", hans: "评审会", hant: "檢討會議")
    /// Builds an agenda.
    public static let new = Phrase(en: "new meeting", hans: "新建评审会", hant: "新增檢討會議")
    /// Builds an agenda of marked deals.
    public static let newOfMarked = Phrase(
      en: "new meeting from marked deals", hans: "用所标记商机新建评审会", hant: "以標記的商機新增檢討會議")
    /// Opens the meeting or its minutes.
    public static let open = Phrase(en: "open", hans: "打开", hant: "開啟")
    /// Shows the meeting to the room.
    public static let watch = Phrase(en: "projector view", hans: "投影视图", hant: "投影畫面")
    /// Begins the meeting.
    public static let begin = Phrase(en: "begin", hans: "开始", hant: "開始")
    /// Lets the meeting go on.
    public static let resume = Phrase(en: "go on", hans: "继续", hant: "繼續")
    /// The next deal.
    public static let nextDeal = Phrase(en: "next deal", hans: "下一商机", hant: "下一商機")
    /// The deal before.
    public static let previousDeal = Phrase(en: "previous deal", hans: "上一商机", hant: "上一商機")
    /// Puts the deal under the pointer on the table.
    public static let take = Phrase(en: "put on the table", hans: "设为当前议题", hant: "設為目前議題")
    /// Agrees on an action.
    public static let newAction = Phrase(en: "action", hans: "新行动", hant: "新行動")
    /// Writes down what was said.
    public static let note = Phrase(en: "notes", hans: "记录", hant: "記錄")
    /// Ends typing notes, and keeps them.
    public static let leaveNotes = Phrase(en: "save and back", hans: "保存并返回", hant: "儲存並返回")
    /// Moves a deal up the agenda.
    public static let earlier = Phrase(en: "earlier", hans: "提前", hant: "提前")
    /// Moves a deal down the agenda.
    public static let later = Phrase(en: "later", hans: "推后", hant: "延後")
    /// Puts a further deal on the agenda.
    public static let add = Phrase(en: "add a deal", hans: "添加商机", hant: "新增商機")
    /// Takes a deal off the agenda.
    public static let remove = Phrase(en: "take off the agenda", hans: "移出议程", hant: "移出議程")
    /// Closes the minutes.
    public static let end = Phrase(en: "end the meeting", hans: "结束会议", hant: "結束會議")
    /// Takes back what was done last.
    public static let takeBack = Phrase(en: "take back", hans: "收回", hant: "收回")
    /// Sets title, people, minutes.
    public static let details = Phrase(en: "meeting details", hans: "会议资料", hant: "會議資料")
    /// Ticks an action off.
    public static let tick = Phrase(en: "done / not done", hans: "完成 / 未完成", hant: "完成 / 未完成")
  }

  /// Where an agenda comes from.
  public enum Basis {
    /// Asks where from.
    public static let title = Phrase(en: "Agenda from", hans: "议程依据", hant: "議程依據")
    /// Best Few first.
    public static let orderOfWork = Phrase(en: "order of work", hans: "工作顺序", hant: "工作順序")
    /// A filter.
    public static let filter = Phrase(en: "a filter …", hans: "筛选条件…", hant: "篩選條件…")
    /// One person's deals.
    public static let rep = Phrase(en: "the deals of", hans: "负责人", hant: "負責人")
    /// An empty agenda.
    public static let empty = Phrase(
      en: "nothing yet, deals are added by hand", hans: "空议程，手工添加商机", hant: "空白議程，手動新增商機")
    /// How many deals there is time for.
    public static let limit = Phrase(en: "Deals at most", hans: "最多商机数", hant: "最多商機數")
    /// No deal is left.
    public static let noDeals = Phrase(
      en: "no open deal fulfils this", hans: "没有符合条件的进行中商机", hant: "沒有符合條件的進行中商機")
  }
}

extension Phrase.Meeting {
  /// Before what has changed since a meeting talked about the deal.
  public static func since(_ day: Day, today: Day) -> Phrase {
    Phrase { language in
      let text = day.short(in: language, today: today)
      return switch language {
      case .en: "since the meeting of \(text)"
      case .hans: "自 \(text) 评审会以来"
      case .hant: "自 \(text) 檢討會議以來"
      }
    }
  }

  /// How many deals are decided.
  public static func decided(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      en: "\(count) of \(all) decided", hans: "已决定 \(count)/\(all)", hant: "已決定 \(count)/\(all)")
  }

  /// Which deal of how many.
  public static func place(_ place: Int, of all: Int) -> Phrase {
    Phrase(en: "deal \(place) of \(all)", hans: "第 \(place)/\(all) 项", hant: "第 \(place)/\(all) 項")
  }

  /// How far a decision was made for a deal: `Ward monitors: hold`.
  public static func decided(_ deal: String, _ decision: MeetingDecision) -> Phrase {
    Phrase {
      $0.isChinese ? "\(deal)：\(decision.label[$0])" : "\(deal): \(decision.label[$0])"
    }
  }

  /// A decision was taken back.
  public static func takenBack(_ deal: String) -> Phrase {
    Phrase(
      en: "Decision on \(deal) taken back", hans: "已收回对\(deal)的决定", hant: "已收回對\(deal)的決定")
  }

  /// A deal is on the table.
  public static func onTheTable(_ deal: String) -> Phrase {
    Phrase(en: "On the table: \(deal)", hans: "当前议题：\(deal)", hant: "目前議題：\(deal)")
  }

  /// The meeting has begun.
  public static func begun(_ title: String) -> Phrase {
    Phrase(en: "\(title) has begun", hans: "\(title)已开始", hant: "\(title)已開始")
  }

  /// The meeting goes on.
  public static func resumed(_ title: String) -> Phrase {
    Phrase(
      en: "\(title) goes on where it stood", hans: "\(title)从中断处继续", hant: "\(title)從中斷處繼續")
  }

  /// The meeting stands still.
  public static func paused(_ title: String) -> Phrase {
    Phrase(
      en: "\(title) is interrupted; opening it goes on", hans: "\(title)已中断，打开即可继续",
      hant: "\(title)已中斷，開啟即可繼續")
  }

  /// The minutes are closed.
  public static func ended(_ title: String) -> Phrase {
    Phrase(en: "\(title) has ended", hans: "\(title)已结束", hant: "\(title)已結束")
  }

  /// What ends the meeting while deals are left.
  public static func endAsk(_ left: Int) -> Phrase {
    Phrase(
      en: "\(left) undecided; press E again to end the meeting",
      hans: "还有 \(left) 项未决定，再按 E 结束会议", hant: "還有 \(left) 項未決定，再按 E 結束會議")
  }

  /// A meeting was planned.
  public static func planned(_ title: String, _ deals: Int) -> Phrase {
    Phrase {
      let count = EntityKind.deal.counted(deals)[$0]
      return switch $0 {
      case .en: "\(title): \(count); Enter begins"
      case .hans: "\(title)：\(count)，按 Enter 开始"
      case .hant: "\(title)：\(count)，按 Enter 開始"
      }
    }
  }

  /// An action was agreed on.
  public static func agreed(_ task: String) -> Phrase {
    Phrase(en: "Action: \(task)", hans: "行动：\(task)", hant: "行動：\(task)")
  }

  /// A note was written.
  public static func noted(_ deal: String) -> Phrase {
    Phrase(en: "Notes on \(deal)", hans: "\(deal)的讨论记录", hant: "\(deal)的討論紀錄")
  }

  /// The agenda has another order.
  public static func moved(_ deal: String, to place: Int) -> Phrase {
    Phrase(
      en: "\(deal) is now number \(place)", hans: "\(deal)现为第 \(place) 项",
      hant: "\(deal)現為第 \(place) 項")
  }

  /// A deal came onto the agenda.
  public static func added(_ deal: String) -> Phrase {
    Phrase(en: "\(deal) is on the agenda", hans: "\(deal)已列入议程", hant: "\(deal)已列入議程")
  }

  /// A deal left the agenda.
  public static func removed(_ deal: String) -> Phrase {
    Phrase(en: "\(deal) is off the agenda", hans: "\(deal)已移出议程", hant: "\(deal)已移出議程")
  }

  /// How far over the time: `+2:05 over`.
  public static func over(by time: String) -> Phrase {
    Phrase(en: "+\(time) over", hans: "超时 \(time)", hant: "超時 \(time)")
  }
}

extension Phrase.Meeting {
  /// Why something cannot be done in a meeting.
  public enum Unavailable {
    /// The minutes are closed.
    public static let ended = Phrase(
      en: "the meeting has ended", hans: "会议已结束", hant: "會議已結束")
    /// Nobody has begun.
    public static let notBegun = Phrase(
      en: "the meeting has not begun; Enter begins it", hans: "会议尚未开始，按 Enter 开始",
      hant: "會議尚未開始，按 Enter 開始")
    /// The clock goes.
    public static let running = Phrase(
      en: "the clock is running", hans: "计时正在进行", hant: "計時正在進行")
    /// The last deal.
    public static let lastDeal = Phrase(
      en: "this is the last deal; E ends the meeting", hans: "已是最后一项，按 E 结束会议",
      hant: "已是最後一項，按 E 結束會議")
    /// The first deal.
    public static let firstDeal = Phrase(
      en: "this is the first deal", hans: "已是第一项", hant: "已是第一項")
    /// Nothing was done here.
    public static let nothingToTakeBack = Phrase(
      en: "nothing to take back on this deal", hans: "此商机没有可收回的操作", hant: "此商機沒有可收回的操作")
    /// What leaves the agenda would take with it what the minutes need.
    public static let talkedOver = Phrase(
      en: "it has a decision or notes, which the minutes keep",
      hans: "此项已有决定或讨论记录，须留在会议纪要中", hant: "此項已有決定或討論紀錄，須留在會議紀錄中")
    /// No meeting under the pointer.
    public static let noMeeting = Phrase(
      en: "no meeting is selected", hans: "未选中会议", hant: "未選取會議")
    /// It was dealt with.
    public static let decided = Phrase(
      en: "it is on the table or decided", hans: "此项正在讨论或已有决定", hant: "此項正在討論或已有決定")
  }
}
