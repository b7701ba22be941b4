public import FunnelCore

extension Phrase {
  /// Logging and planning activities.
  public enum Log {
    /// The first question.
    public static let which = Phrase(en: "Log what was done", hans: "记录活动", hant: "記錄活動")
    /// The second question.
    public static let outcome = Phrase(en: "What came of it?", hans: "结果如何？", hant: "結果如何？")
    /// An activity without deal, account, contact and subject.
    public static let aboutNothing = Phrase(
      en: "Say what it is about: a deal, an account, a person or a subject.",
      hans: "请填写相关商机、客户、联系人或主题。", hant: "請填寫相關商機、客戶、聯絡人或主旨。")
    /// Minutes, changed by arrows.
    public static let minutes = Phrase(en: "minutes", hans: "分钟", hant: "分鐘")
    /// More than the quick questions ask.
    public static let inFull = Phrase(en: "In full …", hans: "详细填写…", hant: "詳細填寫…")
    /// Changes the minutes.
    public static let longer = Phrase(en: "5 min more", hans: "多5分钟", hant: "多5分鐘")
    /// Changes the minutes.
    public static let shorter = Phrase(en: "5 min less", hans: "少5分钟", hant: "少5分鐘")
    /// The people of the customer who were there.
    public static let attendees = Phrase(en: "People present", hans: "在场联系人", hant: "在場聯絡人")
    /// An activity to come.
    public static let plan = Phrase(en: "Plan an activity", hans: "安排活动", hant: "安排活動")
    /// An activity was planned.
    public static func planned(_ what: String, on day: Day?) -> Phrase {
      Phrase {
        "\(what) → \(day?.long(in: $0) ?? Phrase.Common.noDate[$0])"
      }
    }
    /// An activity was changed.
    public static func changed(_ what: String) -> Phrase {
      Phrase(en: "Changed: \(what)", hans: "已更改：\(what)", hant: "已變更：\(what)")
    }
    /// What is done cannot lie ahead.
    public static let liesAhead = Phrase(
      en: "That day lies ahead; say no to done to plan it.", hans: "日期在今天之后，请将“已完成”改为“否”。",
      hant: "日期在今天之後，請將「已完成」改為「否」。")
    /// A demonstration is logged without the number of questions.
    public static let howManyQuestions = Phrase(
      en: "How many questions did they ask at the demo? 0 if none.", hans: "演示时客户提了几个问题？没有请填 0。",
      hant: "展示時客戶提了幾個問題？沒有請填 0。")
    /// Asks for that number.
    public static let questions = Phrase(
      en: "How many questions did they ask?", hans: "客户提了几个问题？", hant: "客戶提了幾個問題？")
    /// Whether the product was shown.
    public static let demo = Phrase(en: "product shown", hans: "做了演示", hant: "做了展示")
    /// Nobody asked anything, which is flagged.
    public static let noQuestion = Phrase(
      en: "none: a sign of little interest", hans: "没有：兴趣可能不大", hant: "沒有：興趣可能不大")
    /// A key that types the number.
    public static let number = Phrase(en: "number", hans: "数量", hant: "數量")
    /// People cannot be looked up without a customer.
    public static let nobodyKnown = Phrase(
      en: "Nobody is known there; add the contact first.", hans: "该客户没有联系人，请先添加。",
      hant: "該客戶沒有聯絡人，請先新增。")
  }
}

/// What usually comes of an activity.
public enum UsualOutcome: CaseIterable, Sendable, Labelled {
  case reached
  case callBack
  case notReached
  case sent
  case answered
  case agreed
  case questions
  case goesOn
  case finished

  /// The outcome as it is stored with the activity.
  public var label: Phrase {
    switch self {
    case .reached: Phrase(en: "reached", hans: "已接通", hant: "已接通")
    case .callBack: Phrase(en: "asks to call back", hans: "请稍后再联系", hant: "請稍後再聯絡")
    case .notReached: Phrase(en: "not reached", hans: "未接通", hant: "未接通")
    case .sent: Phrase(en: "sent", hans: "已发送", hant: "已傳送")
    case .answered: Phrase(en: "answered", hans: "已回复", hant: "已回覆")
    case .agreed: Phrase(en: "agreed on the next step", hans: "约定了下一步", hant: "約定了下一步")
    case .questions: Phrase(en: "questions stay open", hans: "留有问题待答", hant: "留有問題待答")
    case .goesOn: Phrase(en: "to be continued", hans: "待继续", hant: "待續")
    case .finished: Phrase(en: "finished", hans: "已完成", hant: "已完成")
    }
  }

  /// Whether the customer heard from us.
  public var reachesCustomer: Bool { self != .notReached }

  /// What usually comes of an activity by a channel, the most usual first.
  public static func outcomes(of channel: Channel) -> [UsualOutcome] {
    switch channel {
    case .call: [.reached, .notReached, .callBack, .agreed]
    case .mail, .message: [.sent, .answered, .agreed]
    case .meeting, .visit: [.agreed, .questions, .goesOn]
    case .task: [.finished, .goesOn]
    }
  }
}
