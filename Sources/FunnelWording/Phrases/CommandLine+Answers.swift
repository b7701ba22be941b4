import FunnelCore

extension Phrase.CommandLine {
  /// Heading of the moments of changes.
  public static let time = Phrase(en: "Time", hans: "时间", hant: "時間")
  /// Heading of the authors of changes.
  public static let author = Phrase(en: "Author", hans: "操作人", hant: "操作者")
  /// Heading of the records that changed.
  public static let record = Phrase(en: "Record", hans: "记录", hant: "紀錄")
  /// Heading of the days from which changes hold.
  public static let day = Phrase(en: "Day", hans: "日期", hant: "日期")
  /// Heading of the days from which deals exist.
  public static let days = Phrase(en: "Days", hans: "日期范围", hant: "日期範圍")
  /// What a column of an import can mean that is no field of a record, by its name for --map.
  public static let importFields: [String: Phrase] = [
    "closing": Phrase(en: "Close day", hans: "成交或结束日期", hant: "成交或結束日期"),
    "lostOn": Phrase(en: "Lost on", hans: "输单日期", hant: "輸單日期"),
    "engaged": Phrase(en: "Engaged", hans: "开始跟进日期", hant: "開始跟進日期"),
    "product": EntityKind.product.label,
    "quantity": Phrase(en: "Quantity", hans: "数量", hant: "數量"),
    "firstName": Phrase(en: "First name", hans: "名", hant: "名"),
    "lastName": Phrase(en: "Last name", hans: "姓", hant: "姓"),
    "day": Phrase(en: "Day", hans: "日期", hant: "日期"),
    "deal": EntityKind.deal.label,
  ]
  /// Heading of fields.
  public static let field = Phrase(en: "Field", hans: "字段", hant: "欄位")
  /// Heading of what fields held.
  public static let before = Phrase(en: "Before", hans: "原值", hant: "原值")
  /// Heading of what fields hold.
  public static let after = Phrase(en: "After", hans: "新值", hant: "新值")
  /// Heading of the names of changes.
  public static let change = Phrase(en: "Change", hans: "操作", hant: "操作")
  /// A record that went away.
  public static let removed = Phrase(en: "Removed", hans: "已删除", hant: "已刪除")
  /// Heading of the states of reviews.
  public static let state = Phrase(en: "State", hans: "状态", hant: "狀態")
  /// A review that is frozen.
  public static let completed = Phrase(en: "completed", hans: "已完成", hant: "已完成")
  /// Deals that have not ended.
  public static let open = Phrase(en: "Open", hans: "进行中", hant: "進行中")
  /// Heading of the pipelines of a store.
  public static let ownPipelines = Phrase(
    en: "In this store", hans: "本数据中的销售流程", hant: "本資料中的銷售流程")
  /// Heading of the pipelines of the program.
  public static let shippedPipelines = Phrase(
    en: "Shipped, for funnel pipeline add", hans: "内置流程，可用 funnel pipeline add 添加",
    hant: "內建流程，可用 funnel pipeline add 新增")
  /// An edit that said what was stored already.
  public static let nothingChanged = Phrase(
    en: "Nothing changed: everything was known already.", hans: "没有变化：内容均已存在。",
    hant: "沒有變化：內容均已存在。")
  /// After a figure that nobody has set.
  public static let assumed = Phrase(en: "assumed", hans: "（假定）", hant: "（假定）")
  /// Heading of what the close day says about the score.
  public static let dateAudit = Phrase(en: "Date audit", hans: "日期核对", hant: "日期核對")
  /// A deal whose close day has no score to be compared with.
  public static let notRated = Phrase(en: "not rated", hans: "未评分", hant: "未評分")
  /// Deals that lack a score or a close day.
  public static let notRatedOrDated = Phrase(
    en: "not rated or no date", hans: "未评分或无日期", hant: "未評分或無日期")
  /// An edit that said what the record holds already.
  public static let nothingToChange = Phrase(
    en: "Nothing to change: the record holds that already.", hans: "无需更改：记录已是如此。",
    hant: "無需變更：紀錄已是如此。")
  /// An import whose rows were all refused.
  public static let nothingTakenOver = Phrase(
    en: "Nothing was taken over.", hans: "没有导入任何内容。", hant: "沒有匯入任何內容。")
  /// An import of which the rest was known, beside refused rows.
  public static let restWasKnown = Phrase(
    en: "Nothing was taken over: the rows not refused were known already.",
    hans: "没有导入任何内容：未被拒绝的行均已存在。", hant: "沒有匯入任何內容：未被拒絕的列均已存在。")
  /// A copy was put in the store's place.
  public static func restored(_ copy: String, to path: String) -> Phrase {
    Phrase(
      en: "\(copy) is now the store \(path).", hans: "已用 \(copy) 恢复数据 \(path)。",
      hant: "已用 \(copy) 還原資料 \(path)。")
  }
  /// Where the store is that a copy took the place of.
  public static func formerStore(_ path: String) -> Phrase {
    Phrase(
      en: "The former store is kept as \(path).", hans: "原数据保留为 \(path)。",
      hant: "原資料保留為 \(path)。")
  }
  /// An account that came into being with a deal.
  public static func newAccount(_ name: String) -> Phrase {
    Phrase(en: "New account: \(name)", hans: "新客户：\(name)", hant: "新客戶：\(name)")
  }
  /// There is no terminal that can be drawn on.
  public static let noScreenHere = Phrase(
    en: "This terminal cannot show full screens; here is the funnel as text.",
    hans: "此终端无法显示全屏界面，以下为文本形式。", hant: "此終端機無法顯示全螢幕介面，以下為文字形式。")
  /// Neither keys nor a screen.
  public static let noTerminal = Phrase(
    en: "input or output is no terminal", hans: "输入或输出不是终端", hant: "輸入或輸出不是終端機")
  /// The locale has no UTF-8.
  public static let noUTF8 = Phrase(
    en: "no UTF-8: C.UTF-8 is tried, else ASCII is drawn", hans: "非 UTF-8：先试 C.UTF-8，否则用 ASCII 绘制",
    hant: "非 UTF-8：先試 C.UTF-8，否則以 ASCII 繪製")
  /// A store that has not been made.
  public static let noStoreYet = Phrase(
    en: "not there yet; funnel makes it", hans: "尚不存在，运行 funnel 即创建", hant: "尚不存在，執行 funnel 即建立")
  /// The engine may lose commits when a checkpoint races one.
  public static let resetBug = Phrase(
    en: "has the WAL-reset bug, which the write lock keeps at bay",
    hans: "含 WAL 重置缺陷，已由写锁规避", hant: "含 WAL 重設缺陷，已由寫入鎖避開")

  /// After a record was added.
  public static func added(_ kind: Phrase, _ name: String) -> Phrase {
    let name = name.isEmpty ? "" : " \(name)"
    return Phrase(
      en: "Added \(kind[.en])\(name)", hans: "已添加\(kind[.hans])\(name)",
      hant: "已新增\(kind[.hant])\(name)")
  }

  /// After a record was edited.
  public static func edited(_ record: Phrase, _ name: String) -> Phrase {
    let name = name.isEmpty ? "" : " \(name)"
    return Phrase(
      en: "Edited \(record[.en])\(name)", hans: "已编辑\(record[.hans])\(name)",
      hant: "已編輯\(record[.hant])\(name)")
  }

  /// After a record was removed.
  public static func removedRecord(_ record: Phrase, _ name: String) -> Phrase {
    Phrase(
      en: "Removed \(record[.en]) \(name)", hans: "已删除\(record[.hans]) \(name)",
      hant: "已刪除\(record[.hant]) \(name)")
  }

  /// After a draft was kept.
  public static func draftSaved(_ deal: String) -> Phrase {
    Phrase(
      en: "Draft of \(deal) saved; funnel review complete freezes it",
      hans: "\(deal) 的草稿已保存；用 funnel review complete 完成",
      hant: "\(deal) 的草稿已儲存；以 funnel review complete 完成")
  }

  /// After a review was frozen.
  public static func reviewCompleted(_ deal: String) -> Phrase {
    Phrase(
      en: "Completed the review of \(deal)", hans: "已完成 \(deal) 的评审",
      hant: "已完成 \(deal) 的檢討")
  }

  /// The heading of a list of the review form, by its name in files.
  public static func reviewSection(_ name: String) -> Phrase {
    switch name {
    case "products": Phrase(en: "Products", hans: "产品", hant: "產品")
    case "influences": Phrase(en: "Buying influences", hans: "采购影响者", hant: "採購影響者")
    case "competitors": Phrase(en: "Competitors", hans: "竞争对手", hant: "競爭對手")
    case "strengths": Phrase(en: "Strengths", hans: "优势", hant: "優勢")
    case "redFlags": Phrase(en: "Red flags", hans: "风险警示", hant: "警訊")
    case "actions": Phrase(en: "Action plan", hans: "行动计划", hant: "行動計畫")
    default: Phrase(verbatim: name)
    }
  }

  /// After a demo store was made.
  public static func demoIn(_ path: String, deals: Int) -> Phrase {
    Phrase(
      en: "Demo store with \(deals) deals made at \(path)",
      hans: "已在 \(path) 创建含 \(deals) 个商机的演示数据",
      hant: "已在 \(path) 建立含 \(deals) 個商機的示範資料")
  }

  /// How to look at a demo store later.
  public static func demoGoOn(_ path: String) -> Phrase {
    Phrase(
      en: "Open it in a terminal with: funnel --store \(path)",
      hans: "请在终端中打开：funnel --store \(path)", hant: "請在終端機中開啟：funnel --store \(path)")
  }

  /// After deals were exported to a file.
  public static func exported(_ count: Int, to path: String) -> Phrase {
    exported(EntityKind.deal.counted(count), to: path)
  }

  /// After records were exported to a file.
  public static func exported(_ what: Phrase, to path: String) -> Phrase {
    Phrase(
      en: "Exported \(what[.en]) to \(path)", hans: "已将 \(what[.hans])导出到 \(path)",
      hant: "已將 \(what[.hant])匯出至 \(path)")
  }

  /// The program lies where it finds no theme.
  public static let noThemes = Phrase(
    en: "No themes beside the program, so no colours; “make install” brings them.",
    hans: "程序旁没有主题文件，因此没有颜色：“make install” 会安装主题。",
    hant: "程式旁沒有佈景主題檔，因此沒有顏色：「make install」會安裝佈景主題。")

  /// A store was made where somebody named one that was not there.
  public static func newStore(at path: String) -> Phrase {
    Phrase(
      en: "There was no store at \(path): a new one was made.",
      hans: "\(path) 原不存在：已新建数据文件。", hant: "\(path) 原不存在：已建立新的資料檔。")
  }
}
