public import FunnelCore

extension PlaybookTopic: Labelled {
  /// What a text of the playbook is for.
  public var label: Phrase {
    switch self {
    case .question: Phrase(en: "Question", hans: "提问", hant: "提問")
    case .restatement: Phrase(en: "Restate to confirm", hans: "复述确认", hant: "複述確認")
    case .demonstration: Phrase(en: "Demo checklist", hans: "演示检查表", hant: "展示檢查表")
    case .closing: Phrase(en: "Closing technique", hans: "成交技巧", hant: "成交技巧")
    }
  }

  /// The heading over all texts of the topic.
  public var heading: Phrase {
    switch self {
    case .question: Phrase(en: "Questions", hans: "问题清单", hant: "問題清單")
    case .restatement, .demonstration: label
    case .closing: Phrase(en: "Closing techniques", hans: "成交技巧", hant: "成交技巧")
    }
  }
}

extension FirstVisit: Labelled {
  /// What a first visit showed.
  public var label: Phrase {
    switch self {
    case .noNeed: Phrase(en: "No need", hans: "无需求", hant: "無需求")
    case .firstNeed: Phrase(en: "First need", hans: "初次需求", hant: "首次需求")
    case .rivalThere: Phrase(en: "Rival already there", hans: "已有竞争对手", hant: "已有競爭對手")
    }
  }

  /// What follows from it.
  public var action: Phrase {
    switch self {
    case .noNeed:
      Phrase(
        en:
          "Do not sell. Leave one useful thing, ask what would have to change, note who decides, and book a call in two months.",
        hans: "不要推销。留下一样有用的东西，问清什么变化会带来需求，记下谁做决定，约好两个月后再联系。",
        hant: "不要推銷。留下一樣有用的東西，問清楚什麼變化會帶來需求，記下誰做決定，約好兩個月後再聯絡。")
    case .firstNeed:
      Phrase(
        en:
          "Be quick. Restate the need, help to write the requirements, find the one who pays, and agree on a demo within a week.",
        hans: "抓紧。复述需求，协助拟定要求，找到拍板付钱的人，一周内约好演示。",
        hant: "抓緊。複述需求，協助擬定規格，找到拍板付錢的人，一週內約好展示。")
    case .rivalThere:
      Phrase(
        en:
          "Ask what is settled already. Look for what the rival cannot do and for people nobody has asked; where there is neither, withdraw early.",
        hans: "先问哪些已经定了。找出对手做不到的地方和还没人问过的人；两样都没有，就尽早退出。",
        hant: "先問哪些已經定了。找出對手做不到的地方和還沒人問過的人；兩樣都沒有，就及早退出。")
    }
  }
}

extension Language {
  /// Where names keep the words of this language.
  public var words: any WritableKeyPath<Translated, String> & Sendable {
    switch self {
    case .en: \Translated.en
    case .hans: \Translated.hans
    case .hant: \Translated.hant
    }
  }
}

extension Phrase {
  /// The playbook, alone and beside a deal.
  public enum Playbook {
    /// Over the stages.
    public static let stages = Phrase(en: "Stages", hans: "阶段", hant: "階段")
    /// Goes to the texts of a stage.
    public static let texts = Phrase(en: "texts", hans: "内容", hant: "內容")
    /// The objections with their best answers.
    public static let register = Phrase(
      en: "Objection register", hans: "异议库", hant: "異議庫")
    /// What we do beside what the buyer feels.
    public static let weDo = Phrase(en: "What we do", hans: "我们做什么", hant: "我們做什麼")
    /// What the buyer feels.
    public static let buyerFeels = Phrase(
      en: "What the buyer feels", hans: "买方在想什么", hant: "買方在想什麼")
    /// The best answer known.
    public static let bestAnswer = Phrase(en: "Best answer", hans: "最佳应答", hant: "最佳回應")
    /// Another answer that worked.
    public static let alsoWorked = Phrase(en: "Also worked", hans: "同样有效", hant: "同樣有效")
    /// Objections raised in the deal.
    public static let objectionsOfDeal = Phrase(
      en: "Objections of this deal", hans: "本商机的异议", hant: "本商機的異議")
    /// Objections that nobody has answered yet.
    public static let openObjections = Phrase(
      en: "Open objections", hans: "未应答的异议", hant: "未回應的異議")
    /// None was raised.
    public static let noObjection = Phrase(
      en: "none raised; o writes one down", hans: "尚无异议；按 o 记录", hant: "尚無異議；按 o 記錄")
    /// Nothing in the list.
    public static let nothing = Phrase(en: "nothing here yet", hans: "暂无内容", hant: "尚無內容")
    /// What the first visit showed and how far we are trusted.
    public static let judgement = Phrase(
      en: "First visit and trust", hans: "首访判断与信任", hant: "首訪判斷與信任")
    /// Nobody has judged yet.
    public static let notJudged = Phrase(en: "not judged yet", hans: "尚未判断", hant: "尚未判斷")
    /// Not shown any more.
    public static let hidden = Phrase(en: "hidden", hans: "已隐藏", hant: "已隱藏")
    /// The team's own wording.
    public static let ours = Phrase(en: "ours", hans: "自订", hant: "自訂")
    /// Raised and not answered.
    public static let open = Phrase(en: "open", hans: "未应答", hant: "未回應")
    /// Answered, and it worked.
    public static let worked = Phrase(en: "worked", hans: "有效", hant: "有效")
    /// How often, as the head of a column.
    public static let raisedCount = Phrase(en: "Raised", hans: "提出", hant: "提出")
    /// How often, as the head of a column.
    public static let answeredCount = Phrase(en: "Answered", hans: "应答", hant: "回應")
    /// Answered in vain.
    public static let inVain = Phrase(en: "did not work", hans: "无效", hant: "無效")
    /// Answered, and nobody knows yet whether it worked.
    public static let notKnown = Phrase(en: "not known yet", hans: "尚未知", hant: "尚未得知")
    /// The customer confirmed it.
    public static let confirmed = Phrase(en: "confirmed", hans: "已确认", hant: "已確認")
    /// A demonstration was held.
    public static let demo = Phrase(en: "Demo held", hans: "已做演示", hant: "已做展示")
    /// Opens the playbook of a deal.
    public static let beside = Phrase(en: "playbook", hans: "销售手册", hant: "銷售手冊")
    /// The playbook of one deal, as a place.
    public static let besideDeal = Phrase(
      en: "Playbook beside a deal", hans: "商机旁的销售手册", hant: "商機旁的銷售手冊")
    /// Answers, ticks or opens the row.
    public static let answer = Phrase(en: "answer/tick", hans: "作答/勾选", hant: "作答/勾選")
    /// Writes down an objection.
    public static let raise = Phrase(en: "objection", hans: "记录异议", hant: "記錄異議")
    /// Says whether the answer worked.
    public static let didWork = Phrase(en: "worked/not", hans: "应答效果", hant: "回應效果")
    /// Puts the answer into the register.
    public static let keep = Phrase(en: "into register", hans: "收入异议库", hant: "收進異議庫")
    /// Writes down a demonstration.
    public static let logDemo = Phrase(en: "demo held", hans: "记录演示", hant: "記錄展示")
    /// Adds a text.
    public static let add = Phrase(en: "add", hans: "添加", hant: "新增")
    /// Hides a text or shows it again.
    public static let hide = Phrase(en: "hide/show", hans: "隐藏/恢复", hant: "隱藏/恢復")
    /// Shows hidden texts too.
    public static let showHidden = Phrase(
      en: "hidden texts", hans: "显示已隐藏", hant: "顯示已隱藏")
    /// Puts a text one place up.
    public static let earlier = Phrase(en: "up a place", hans: "上移", hant: "上移")
    /// Puts a text one place down.
    public static let later = Phrase(en: "down a place", hans: "下移", hant: "下移")
    /// Searches the register.
    public static let search = Phrase(en: "search", hans: "搜索", hant: "搜尋")
    /// Opens the pipeline editor.
    public static let pipeline = Phrase(en: "edit pipeline", hans: "编辑流程", hant: "編輯流程")
    /// Takes what is typed as a new objection.
    public static let asNew = Phrase(en: "Write down as new", hans: "作为新异议记录", hant: "作為新異議記錄")
    /// Why a row cannot be edited.
    public static let noText = Phrase(
      en: "select a text first", hans: "请先选择一条内容", hant: "請先選擇一條內容")
    /// Why an objection cannot be answered.
    public static let noObjectionSelected = Phrase(
      en: "select an objection first", hans: "请先选择一条异议", hant: "請先選擇一條異議")
    /// Why an answer cannot be kept.
    public static let notWorked = Phrase(
      en: "only an answer that worked goes into the register", hans: "只有有效的应答才能收入异议库",
      hant: "只有有效的回應才能收進異議庫")
    /// Why the best answer cannot be kept again.
    public static let alreadyKept = Phrase(
      en: "that is the best answer already", hans: "它已是最佳应答", hant: "它已是最佳回應")
    /// The words of a text, in the language after them.
    public static func text(_ language: Language) -> Phrase {
      Phrase { "\(EntityKind.playbookText.label(ofField: "text")[$0]) (\(language.name))" }
    }
    /// The details of a text.
    public static func detail(_ language: Language) -> Phrase {
      Phrase { "\(EntityKind.playbookText.label(ofField: "detail")[$0]) (\(language.name))" }
    }
    /// An answer in a language.
    public static func answer(_ language: Language) -> Phrase {
      Phrase { "\(bestAnswer[$0]) (\(language.name))" }
    }
    /// How often an objection was raised, answered, and the answer worked.
    public static func counts(raised: Int, answered: Int, worked: Int) -> Phrase {
      Phrase { language in
        let figures = [raised, answered, worked].map { language.number($0) }
        return switch language {
        case .en: "raised \(figures[0]) · answered \(figures[1]) · worked \(figures[2])"
        case .hans: "提出 \(figures[0]) · 应答 \(figures[1]) · 有效 \(figures[2])"
        case .hant: "提出 \(figures[0]) · 回應 \(figures[1]) · 有效 \(figures[2])"
        }
      }
    }
    /// Trust in the person and in the company, 1…5.
    public static func trust(person: String, company: String) -> Phrase {
      Phrase(
        en: "trust in the person \(person), in the company \(company) of 5",
        hans: "对个人的信任 \(person)，对公司的信任 \(company)（满分 5）",
        hant: "對個人的信任 \(person)，對公司的信任 \(company)（滿分 5）")
    }
    /// A demonstration without a question.
    public static func silentDemo(_ day: String) -> Phrase {
      Phrase(
        en: "The demo of \(day) brought not one question.",
        hans: "\(day)的演示没有一个提问。", hant: "\(day)的展示沒有一個提問。")
    }
    /// Something of the playbook was changed.
    public static func edited(_ text: String) -> Phrase {
      Phrase(en: "playbook: \(text)", hans: "销售手册：\(text)", hant: "銷售手冊：\(text)")
    }
    /// A text was hidden, or shown again.
    public static func hid(_ text: String, _ isHidden: Bool) -> Phrase {
      isHidden
        ? Phrase(en: "hidden: \(text)", hans: "已隐藏：\(text)", hant: "已隱藏：\(text)")
        : Phrase(en: "shown again: \(text)", hans: "已恢复显示：\(text)", hant: "已恢復顯示：\(text)")
    }
    /// A question was answered or a point ticked.
    public static func answered(_ text: String, _ deal: String) -> Phrase {
      Phrase(
        en: "\(deal): \(text)", hans: "\(deal)：\(text)", hant: "\(deal)：\(text)")
    }
    /// An objection was raised.
    public static func raised(_ text: String, _ deal: String) -> Phrase {
      Phrase { language in
        let text = language.quoted(text)
        return switch language {
        case .en: "\(deal): objection \(text) raised"
        case .hans: "\(deal)：记录异议\(text)"
        case .hant: "\(deal)：記錄異議\(text)"
        }
      }
    }
    /// An objection was answered.
    public static func objectionAnswered(_ text: String, _ deal: String) -> Phrase {
      Phrase { language in
        let text = language.quoted(text)
        return switch language {
        case .en: "\(deal): objection \(text) answered"
        case .hans: "\(deal)：应答异议\(text)"
        case .hant: "\(deal)：回應異議\(text)"
        }
      }
    }
    /// An answer went into the register.
    public static func kept(_ text: String) -> Phrase {
      Phrase { language in
        let text = language.quoted(text)
        return switch language {
        case .en: "answer to \(text) kept in the register"
        case .hans: "\(text)的应答已收入异议库"
        case .hant: "\(text)的回應已收進異議庫"
        }
      }
    }
  }
}

extension DealObjection {
  /// What came of an answer: it worked, it did not, or that is not known yet where nil.
  public static func label(ofResult didHelp: Bool?) -> Phrase {
    switch didHelp {
    case true: Phrase.Playbook.worked
    case false: Phrase.Playbook.inVain
    default: Phrase.Playbook.notKnown
    }
  }

  /// What came of the answer, in words.
  public var resultLabel: Phrase { Self.label(ofResult: didHelp) }
}
