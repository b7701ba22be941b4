extension Phrase.Deals {
  /// Every deal of the pipeline.
  public static let allDeals = Phrase(en: "All deals", hans: "全部商机", hant: "全部商機")
  /// Moves the pointer up.
  public static let up = Phrase(en: "up", hans: "上移", hant: "上移")
  /// Moves the pointer down.
  public static let down = Phrase(en: "down", hans: "下移", hant: "下移")
  /// Moves the pointer a page up.
  public static let pageUp = Phrase(en: "a page up", hans: "上一页", hant: "上一頁")
  /// Moves the pointer a page down.
  public static let pageDown = Phrase(en: "a page down", hans: "下一页", hant: "下一頁")
  /// Marks every deal of the list.
  public static let markAll = Phrase(en: "mark all", hans: "全部标记", hant: "全部標記")
  /// In an empty filter line.
  public static let filterExample = Phrase(
    en: "words  stage:proposal  amount>1m  close<30d  stale:yes",
    hans: "关键词  stage:方案  amount>100万  close<30d  stale:yes",
    hant: "關鍵字  stage:方案  amount>100萬  close<30d  stale:yes")
  /// Deals were reopened.
  public static let reopened = Phrase(en: "Reopened", hans: "已重新打开", hant: "已重新開啟")
  /// Logs or plans an activity.
  public static let logActivity = Phrase(en: "activity", hans: "活动", hant: "活動")
  /// Asks for the day a deal ended.
  public static let closedOn = Phrase(en: "Closed on", hans: "关闭日期", hant: "結案日期")
  /// A deal cannot be created without a pipeline.
  public static let noPipeline = Phrase(
    en: "there is no pipeline yet; import a file or open the demo", hans: "还没有销售流程；请先导入文件或打开演示数据",
    hant: "還沒有銷售流程；請先匯入檔案或開啟示範資料")
  /// Heading of fund and competition rate together.
  public static let score = Phrase(en: "Score", hans: "评分", hant: "評分")
  /// Heading of the days without contact.
  public static let quiet = Phrase(en: "Quiet days", hans: "静默天数", hant: "靜默天數")

  /// Two people edited the same fields.
  public static let conflict = Phrase(
    en: "Somebody else changed this", hans: "他人已修改", hant: "他人已變更")
  /// Leaves the other person's values.
  public static let takeTheirs = Phrase(en: "Take theirs", hans: "采用对方的", hant: "採用對方的")
  /// Puts one's own values over the other person's.
  public static let keepMine = Phrase(en: "Keep mine", hans: "保留我的", hant: "保留我的")

  /// Several deals were moved.
  public static func movedMany(_ count: Int, on: Bool) -> Phrase {
    Phrase(
      en: "\(count) deals moved a stage \(on ? "on" : "back")",
      hans: "\(count) 个商机已\(on ? "推进" : "退回")一个阶段",
      hant: "\(count) 個商機已\(on ? "推進" : "退回")一個階段")
  }

  /// A deal was closed.
  public static func closed(_ deal: String, as kind: Phrase) -> Phrase {
    Phrase { "\(deal): \(kind[$0])" }
  }

  /// Several deals were closed.
  public static func closedMany(_ count: Int, as kind: Phrase) -> Phrase {
    Phrase { language in
      switch language {
      case .en: "\(count) deals: \(kind[language])"
      case .hans: "\(count) 个商机：\(kind[language])"
      case .hant: "\(count) 個商機：\(kind[language])"
      }
    }
  }

  /// A deal was created.
  public static func created(_ deal: String) -> Phrase {
    Phrase(en: "New deal \(deal)", hans: "新建商机 \(deal)", hant: "新增商機 \(deal)")
  }

  /// A deal was edited.
  public static func edited(_ deal: String) -> Phrase {
    Phrase(en: "Edited \(deal)", hans: "已编辑 \(deal)", hant: "已編輯 \(deal)")
  }

  /// An activity was logged.
  public static func logged(_ deal: String) -> Phrase {
    Phrase(
      en: "Logged an activity for \(deal)", hans: "已为 \(deal) 记录活动",
      hant: "已為 \(deal) 記錄活動")
  }

  /// Deals were put into the clipboard.
  public static func copied(_ count: Int) -> Phrase {
    .count(
      count, "deal copied", "deals copied", hans: "个商机已复制", hant: "個商機已複製")
  }
}
