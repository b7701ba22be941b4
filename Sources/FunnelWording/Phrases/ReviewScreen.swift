public import FunnelCore

extension Phrase {
  /// The review form while it is being written.
  public enum Review {
    /// Before the day of the next step.
    public static let on = Phrase(en: "On", hans: "日期", hant: "日期")
    /// Who fills the form in.
    public static let salesRep = Phrase(en: "Rep", hans: "销售代表", hant: "業務代表")
    /// Column of models.
    public static let model = Phrase(en: "Model", hans: "型号", hant: "型號")
    /// Column of prices.
    public static let unitPrice = Phrase(en: "Unit price", hans: "单价", hant: "單價")
    /// Column of places where people sit.
    public static let location = Phrase(en: "Location", hans: "地点", hant: "地點")
    /// Column of people new in their jobs.
    public static let new = Phrase(en: "New", hans: "新任", hant: "新任")
    /// Somebody who has a say.
    public static let person = Phrase(
      en: "buying influence", hans: "采购影响者", hant: "採購影響者")
    /// A competitor's name.
    public static let competitor = Phrase(en: "competitor", hans: "竞争对手", hant: "競爭對手")
    /// Where somebody stands.
    public static let position = Phrase(en: "position", hans: "态势", hant: "態勢")
    /// A competitor has locked the specification.
    public static let locked = Phrase(en: "locked", hans: "锁定规格", hant: "鎖定規格")
    /// A strength in words.
    public static let strength = Phrase(en: "Strength", hans: "优势", hant: "優勢")
    /// A red flag in words.
    public static let redFlag = Phrase(en: "Red flag", hans: "风险警示", hant: "警訊")
    /// The kind of strength or red flag.
    public static let category = Phrase(en: "Kind", hans: "类别", hant: "類別")
    /// The action that answers a flag.
    public static let answeredBy = Phrase(en: "Answered by", hans: "应对行动", hant: "因應行動")
    /// The action that secures a strength.
    public static let securedBy = Phrase(en: "Secured by", hans: "巩固行动", hant: "鞏固行動")
    /// The strength that covers a flag.
    public static let coveredBy = Phrase(en: "Covered by", hans: "覆盖优势", hant: "涵蓋優勢")
    /// Column of people who act.
    public static let assignee = Phrase(en: "Who", hans: "执行人", hant: "執行人")
    /// Column of days to act by.
    public static let due = Phrase(en: "By", hans: "期限", hant: "期限")
    /// Beside the key that adds a row.
    public static let add = Phrase(en: "add", hans: "添加", hant: "新增")
    /// Before what the close day says.
    public static let date = Phrase(en: "date", hans: "日期", hant: "日期")
    /// Why a close day says nothing.
    public static let noRates = Phrase(en: "no rates yet", hans: "尚未评分", hant: "尚未評分")
    /// The form equals the last completed one.
    public static let nothingChanged = Phrase(
      en: "nothing has changed", hans: "没有变化", hant: "沒有變化")
  }
}

extension Phrase.Review {
  /// The list of a review's versions.
  public static let versions = Phrase(en: "Versions", hans: "版本", hant: "版本")
  /// The form that is not completed yet.
  public static let beingWritten = Phrase(en: "as it stands", hans: "当前表单", hant: "目前表單")
  /// Short for the same, below a column.
  public static let atPresent = Phrase(en: "now", hans: "当前", hant: "目前")
  /// The part that says what differs.
  public static let whatDiffers = Phrase(en: "Comparison", hans: "对比", hant: "對照")
  /// Marks the older version of a comparison.
  public static let then = Phrase(en: "then", hans: "旧", hant: "舊")
  /// Marks the newer version of a comparison.
  public static let now = Phrase(en: "now", hans: "新", hant: "新")
  /// Where the deal stood, version by version.
  public static let positionOverTime = Phrase(
    en: "Position over time", hans: "态势变化", hant: "態勢變化")
  /// Makes the version under the pointer the older one of the comparison.
  public static let compareFromHere = Phrase(
    en: "compare from here", hans: "以此为旧版", hant: "以此為舊版")
  /// The oldest version has none before it.
  public static let nothingOlder = Phrase(
    en: "This is the first one; there is none before it.", hans: "这是第一份，之前没有。",
    hant: "這是第一份，之前沒有。")

  /// How many things differ.
  public static func changes(_ count: Int) -> Phrase {
    .count(count, "change", "changes", hans: "处变化", hant: "處變更")
  }

  /// What the key that adds rows adds, where there are none.
  public static func adds(_ one: Phrase) -> Phrase {
    Phrase { language in
      let name = one[language]
      return switch language {
      case .en:
        "adds \("aeiou".contains(name.lowercased().prefix(1)) ? "an" : "a") \(name.lowercased())"
      case .hans: "添加\(name)"
      case .hant: "新增\(name)"
      }
    }
  }

  /// The end of the map where those stand who prefer a rival.
  public static let rivalSide = Phrase(en: "rival", hans: "对手", hant: "對手")
  /// The end of the map where those stand who prefer us.
  public static let ourSide = Phrase(en: "us", hans: "我方", hant: "我方")
  /// Puts what the products add up to into the proposed amount.
  public static let takeSum = Phrase(
    en: "propose the products' sum", hans: "以产品合计报价", hant: "以產品合計報價")
  /// Why there is no sum to take.
  public static let noSum = Phrase(
    en: "the products have no sum until each has a price", hans: "每项产品都有单价后才有合计",
    hant: "每項產品都有單價後才有合計")

  /// The proposed amount is another one than the products add up to.
  public static func sumDiffers(_ sum: Money) -> Phrase {
    Phrase { language in
      let total = sum.full(in: language)
      return switch language {
      case .en: "the products add up to \(total); S proposes it"
      case .hans: "产品合计 \(total)；按 S 以此报价"
      case .hant: "產品合計 \(total)；按 S 以此報價"
      }
    }
  }

  /// What moving does.
  public static let left = Phrase(en: "field to the left, or back", hans: "左移或返回", hant: "左移或返回")
  /// What moving does.
  public static let right = Phrase(en: "field to the right", hans: "右移", hant: "右移")
  /// What Tab does.
  public static let nextSection = Phrase(en: "next section", hans: "下一部分", hant: "下一部分")
  /// What Shift-Tab does.
  public static let previousSection = Phrase(en: "previous section", hans: "上一部分", hant: "上一部分")
  /// Ends an edit and keeps it.
  public static let commit = Phrase(en: "commit", hans: "确定", hant: "確定")
  /// Ends an edit and takes it back.
  public static let restore = Phrase(en: "restore", hans: "还原", hant: "還原")
  /// Ends an edit and moves on.
  public static let next = Phrase(en: "next field", hans: "下一项", hant: "下一欄")
  /// Throws the draft away.
  public static let discardDraft = Phrase(en: "discard draft", hans: "丢弃草稿", hant: "捨棄草稿")
  /// The draft is gone.
  public static let draftDiscarded = Phrase(
    en: "The draft is discarded; u brings it back.", hans: "草稿已丢弃；按 u 恢复。",
    hant: "草稿已捨棄；按 u 復原。")
  /// Why no draft can be discarded.
  public static let noDraft = Phrase(en: "there is no draft", hans: "没有草稿", hant: "沒有草稿")
  /// Why no row can be removed.
  public static let noRow = Phrase(
    en: "the pointer is on no row of a list", hans: "当前不在列表的行上", hant: "目前不在清單的列上")
  /// Why nothing can be compared.
  public static let noReviewYet = Phrase(
    en: "no review has been completed yet", hans: "还没有已完成的评审表", hant: "還沒有已完成的檢討表")
  /// Goes through what somebody else has changed.
  public static let settle = Phrase(en: "settle changes", hans: "处理更改", hant: "處理變更")
  /// Why there is nothing to settle.
  public static let nothingDisputed = Phrase(
    en: "nobody else has changed this deal", hans: "没有他人更改此商机", hant: "沒有他人變更此商機")
  /// Keeps what the form has.
  public static let keepAllMine = Phrase(
    en: "Keep all of mine", hans: "全部保留我的", hant: "全部保留我的")

  /// Takes what somebody else has set.
  public static func takeTheirs(_ field: String) -> Phrase {
    Phrase(en: "Take theirs: \(field)", hans: "采用对方的：\(field)", hant: "採用對方的：\(field)")
  }

  /// The review was to be completed, but somebody else's values have only now come into it.
  public static let takenIn = Phrase(
    en: "Somebody has changed the deal: look at the form, then ^S again",
    hans: "商机已被他人更改：请先查看评审表，再按 ^S", hant: "商機已被他人變更：請先查看檢討表，再按 ^S")

  /// Somebody else has changed fields of the deal meanwhile.
  public static func movedOn(_ fields: [Phrase]) -> Phrase {
    Phrase { language in
      let names = fields.map { $0[language] }.joined(separator: language.isChinese ? "、" : ", ")
      return switch language {
      case .en: "The deal has moved on since this draft was begun: \(names).  = settles it"
      case .hans: "此草稿开始后商机已有更改：\(names)。按 = 处理"
      case .hant: "此草稿開始後商機已有變更：\(names)。按 = 處理"
      }
    }
  }

  /// A draft was found and opened.
  public static func draftOpened(_ time: String) -> Phrase {
    Phrase(
      en: "Your draft of \(time) is open again; X discards it.",
      hans: "已打开 \(time) 的草稿；按 X 丢弃。", hant: "已開啟 \(time) 的草稿；按 X 捨棄。")
  }

  /// A review was frozen.
  public static func completed(_ day: Day) -> Phrase {
    Phrase(
      en: "Review of \(day.medium(in: .en)) completed",
      hans: "已完成 \(day.medium(in: .hans)) 的评审表", hant: "已完成 \(day.medium(in: .hant)) 的檢討表")
  }

  /// A completed review was taken back.
  public static let draftAgain = Phrase(
    en: "The completion is taken back; the form is your draft again.",
    hans: "已撤回完成；表单又成为您的草稿。", hant: "已收回完成；表單又是您的草稿。")

  /// A row was removed.
  public static func rowRemoved(_ name: String) -> Phrase {
    Phrase(
      en: "Removed \(name); u brings it back", hans: "已删除 \(name)；按 u 恢复",
      hant: "已刪除 \(name)；按 u 復原")
  }

  /// Nobody has written down whether people were met.
  public static let notRecorded = Phrase(en: "not recorded", hans: "未记录", hant: "未記錄")

  /// How many of the seven rules are kept.
  public static func rulesKept(_ kept: Int, of rules: Int) -> Phrase {
    Phrase(
      en: "\(rules) rules: \(kept) ✓", hans: "\(rules) 条规则：\(kept) ✓",
      hant: "\(rules) 條規則：\(kept) ✓")
  }

  /// A rule by its number.
  public static func rule(_ number: Int) -> Phrase {
    Phrase(en: "rule \(number)", hans: "规则 \(number)", hant: "規則 \(number)")
  }

  /// Part of a whole.
  public static func part(_ part: Int, of whole: Int) -> Phrase {
    Phrase(en: "\(part) of \(whole)", hans: "\(part)/\(whole)", hant: "\(part)/\(whole)")
  }

  /// Before what has changed since a day.
  public static func since(_ day: Day, today: Day) -> Phrase {
    Phrase { language in
      let text = day.short(in: language, today: today)
      return switch language {
      case .en: "since \(text)"
      case .hans: "自 \(text) 以来"
      case .hant: "自 \(text) 以來"
      }
    }
  }

  /// A row that is new since the last review.
  public static func added(_ name: String) -> Phrase {
    Phrase(en: "new: \(name)", hans: "新增：\(name)", hant: "新增：\(name)")
  }

  /// A row that is gone since the last review.
  public static func removed(_ name: String) -> Phrase {
    Phrase(en: "gone: \(name)", hans: "已删：\(name)", hant: "已刪：\(name)")
  }

  /// How soon deals of a zone close: `≤ 3 months`.
  public static func span(of zone: Zone) -> Phrase {
    switch zone {
    case .bestFew: Phrase(en: "≤ 3 months", hans: "≤ 3 个月", hant: "≤ 3 個月")
    case .inFunnel: Phrase(en: "3–6 months", hans: "3–6 个月", hant: "3–6 個月")
    case .above, .universe: Phrase(en: "≥ 6 months", hans: "≥ 6 个月", hant: "≥ 6 個月")
    }
  }
}
