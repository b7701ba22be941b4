public import FunnelCore

extension Phrase.CommandFailure {
  /// There is no meeting that would do.
  public static let noMeeting = Explanation(
    Phrase(en: "There is no such meeting yet.", hans: "还没有这样的评审会。", hant: "還沒有這樣的檢討會議。"),
    hint: Phrase(
      en: "funnel meeting agenda --save plans one; funnel meeting list names them.",
      hans: "用 funnel meeting agenda --save 计划，用 funnel meeting list 查看。",
      hant: "以 funnel meeting agenda --save 規劃，以 funnel meeting list 查看。"))

  /// Nobody has made a plan for that week.
  public static let noPlan = Explanation(
    Phrase(
      en: "There is no plan for that week.", hans: "该周还没有计划。", hant: "該週還沒有計畫。"),
    hint: Phrase(
      en: "funnel plan propose makes one.", hans: "用 funnel plan propose 生成。",
      hant: "以 funnel plan propose 產生。"))

  /// A plan that was agreed on, or looked back on, stays as it is.
  public static let planIsAgreed = Explanation(
    Phrase(
      en: "The plan is agreed on or closed already.", hans: "计划已确认或已回顾。", hant: "計畫已確認或已回顧。"),
    hint: Phrase(
      en: "Move, add or remove single entries of an agreed plan, or undo the agreement.",
      hans: "可逐项移动、添加或删除，或撤销确认。", hant: "可逐項移動、新增或刪除，或復原確認。"))

  /// A plan that was not agreed on cannot be looked back on.
  public static let planIsNotAgreed = Explanation(
    Phrase(
      en: "The plan was not agreed on, or is closed already.", hans: "计划未确认，或已回顾。",
      hant: "計畫未確認，或已回顧。"),
    hint: Phrase(
      en: "funnel plan agree agrees on it.", hans: "用 funnel plan agree 确认。",
      hant: "以 funnel plan agree 確認。"))

  /// The day is not one of the week that is planned.
  public static func outside(_ day: Day, _ week: Period) -> Explanation {
    Explanation(
      Phrase { language in
        let (day, week) = (day.medium(in: language), week.span(in: language))
        return switch language {
        case .en: "\(day) is no day of the planned week \(week)."
        case .hans: "\(day) 不在计划周 \(week) 内。"
        case .hant: "\(day) 不在計畫週 \(week) 內。"
        }
      })
  }

  /// A meeting is held on a full screen, and there is none.
  public static let noTerminalForMeeting = Explanation(
    Phrase(
      en: "A meeting is held in a terminal, and input or output is none.",
      hans: "评审会须在终端中进行，而当前输入或输出不是终端。",
      hant: "檢討會議須在終端機中進行，而目前輸入或輸出不是終端機。"),
    hint: Phrase(
      en: "Run it in a terminal, or use funnel meeting decide, note, act and end.",
      hans: "请在终端中运行，或使用 funnel meeting decide、note、act 和 end。",
      hant: "請在終端機中執行，或使用 funnel meeting decide、note、act 和 end。"))

  /// A deal has no such review.
  public static func noReview(_ deal: Int64) -> Explanation {
    Explanation(
      Phrase(
        en: "Deal #\(deal) has no such review.", hans: "商机 #\(deal) 没有该评审表。",
        hant: "商機 #\(deal) 沒有該檢討表。"),
      hint: Phrase(
        en: "Begin one with funnel review edit \(deal) position=+1.",
        hans: "请用 funnel review edit \(deal) position=+1 开始填写。",
        hant: "請用 funnel review edit \(deal) position=+1 開始填寫。"))
  }

  /// There is one version of a review at most.
  public static func nothingToCompare(_ deal: Int64) -> Explanation {
    Explanation(
      Phrase(
        en: "Deal #\(deal) has no two versions of its review to compare.",
        hans: "商机 #\(deal) 没有两个可比较的评审表版本。", hant: "商機 #\(deal) 沒有兩個可比較的檢討表版本。"),
      hint: Phrase(
        en:
          "Complete one with funnel review complete \(deal), then go on with funnel review edit.",
        hans: "请先用 funnel review complete \(deal) 完成一份，再用 funnel review edit 继续。",
        hant: "請先用 funnel review complete \(deal) 完成一份，再用 funnel review edit 繼續。"))
  }

  /// No version of a review goes by that.
  public static func noSuchVersion(
    _ text: String, _ deal: Int64, _ known: [String]
  ) -> Explanation {
    Explanation(
      Phrase(
        en: "Deal #\(deal) has no review “\(text)”.", hans: "商机 #\(deal) 没有评审表“\(text)”。",
        hant: "商機 #\(deal) 沒有檢討表「\(text)」。"), hint: known.isEmpty ? nil : .oneOf(known))
  }

  /// The row of a form does not exist.
  public static func noSuchRow(_ row: String, _ count: Int) -> Explanation {
    Explanation(
      Phrase(
        en: "The form has no row \(row); the list has \(count).",
        hans: "表中没有 \(row)，该列表有 \(count) 行。", hant: "表中沒有 \(row)，該清單有 \(count) 列。"),
      hint: Phrase(
        en: "Use the key shown by funnel review show, or new.",
        hans: "请用 funnel review show 显示的编号，或 new。",
        hant: "請用 funnel review show 顯示的編號，或 new。"))
  }

  /// A field of a form does not take a value.
  public static func badFormValue(
    _ text: String, _ field: String, _ takes: Phrase
  ) -> Explanation {
    Explanation(
      Phrase(
        en: "\(field) does not take “\(text)”.", hans: "\(field)不接受“\(text)”。",
        hant: "\(field)不接受「\(text)」。"),
      hint: Phrase(
        en: "It takes \(takes[.en]).", hans: "应为\(takes[.hans])。", hant: "應為\(takes[.hant])。"))
  }

  /// A text holds characters that steer a terminal.
  public static func controlCharacters(_ field: String) -> Explanation {
    Explanation(
      Phrase(
        en: "\(field) holds control characters.", hans: "\(field)含有控制字符。",
        hant: "\(field)含有控制字元。"),
      hint: Phrase(
        en: "Take them out; nothing was saved.", hans: "请去掉后重试；未作保存。",
        hant: "請去掉後重試；未儲存任何內容。"))
  }

  /// A text is too long.
  public static func tooLong(_ field: String, _ limit: Int) -> Explanation {
    let count = Phrase { $0.number(limit) }
    return Explanation(
      Phrase(
        en: "\(field) is longer than \(count[.en]) bytes.",
        hans: "\(field)超过 \(count[.hans]) 字节。", hant: "\(field)超過 \(count[.hant]) 位元組。"),
      hint: Phrase(
        en: "Shorten it; nothing was saved.", hans: "请缩短后重试；未作保存。",
        hant: "請縮短後重試；未儲存任何內容。"))
  }

  /// The JSON of a form cannot be read.
  public static func badForm(_ part: String) -> Explanation {
    Explanation(
      Phrase(
        en: "The form cannot be read at “\(part)”.", hans: "无法读取表单中的“\(part)”。",
        hant: "無法讀取表單中的「\(part)」。"),
      hint: Phrase(
        en: "Begin with what funnel review show --json prints.",
        hans: "请以 funnel review show --json 的输出为起点。",
        hant: "請以 funnel review show --json 的輸出為起點。"))
  }
}
