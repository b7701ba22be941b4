public import FunnelCore

extension EntityKind: Labelled {
  /// The kind's name as a heading: `Deal`.
  public var label: Phrase { Phrase.Noun.labels[self] ?? Phrase(verbatim: rawValue) }

  /// The kind's name within a sentence: `deal`.
  public var word: Phrase { Phrase { label[$0].lowercased() } }

  /// The kind's plural as a heading: `Deals`.
  public var pluralLabel: Phrase { Phrase.Noun.plurals[self] ?? label }

  /// So many records of the kind: `3 deals`.
  public func counted(_ number: Int) -> Phrase {
    let measure: (hans: String, hant: String) =
      switch self {
      case .owner, .contact, .attendee, .collaborator: ("位", "位")
      case .activity, .action, .improvement, .planEntry: ("项", "項")
      case .account: ("家", "家")
      case .review, .contract, .weekPlan: ("份", "份")
      case .payment: ("笔", "筆")
      case .rate, .rule, .notice: ("条", "筆")
      default: ("个", "個")
      }
    return .count(
      number, word[.en], pluralLabel[.en].lowercased(), hans: measure.hans + label[.hans],
      hant: measure.hant + label[.hant])
  }
}

extension EntityReference {
  /// Kind and number within a sentence: `deal #117`.
  public var phrase: Phrase { Phrase { "\(kind.word[$0]) #\(id)" } }
}

extension Phrase {
  /// The things a store keeps.
  enum Noun {
    static let labels: [EntityKind: Phrase] = [
      .settings: Phrase(en: "Settings", hans: "设置", hant: "設定"),
      .owner: Phrase(en: "Owner", hans: "负责人", hant: "負責人"),
      .account: Phrase(en: "Account", hans: "客户", hant: "客戶"),
      .contact: Phrase(en: "Contact", hans: "联系人", hant: "聯絡人"),
      .product: Phrase(en: "Product", hans: "产品", hant: "產品"),
      .pipeline: Phrase(en: "Pipeline", hans: "销售流程", hant: "銷售流程"),
      .stage: Phrase(en: "Stage", hans: "阶段", hant: "階段"),
      .deal: Phrase(en: "Deal", hans: "商机", hant: "商機"),
      .action: Phrase(en: "Action", hans: "行动", hant: "行動"),
      .activity: Phrase(en: "Activity", hans: "活动", hant: "活動"),
      .review: Phrase(en: "Review", hans: "评审表", hant: "檢討表"),
      .target: Phrase(en: "Target", hans: "销售目标", hant: "銷售目標"),
      .rate: Phrase(en: "Exchange rate", hans: "汇率", hant: "匯率"),
      .improvement: Phrase(en: "Improvement", hans: "改进", hant: "改善"),
      .touch: Phrase(en: "Touch", hans: "触点", hant: "接觸點"),
      .customField: Phrase(en: "Custom field", hans: "自定义字段", hant: "自訂欄位"),
      .meeting: Phrase(en: "Meeting", hans: "评审会", hant: "檢討會議"),
      .meetingItem: Phrase(en: "Agenda item", hans: "议程项", hant: "議程項目"),
      .holiday: Phrase(en: "Holiday", hans: "节假日", hant: "假日"),
      .weekPlan: Phrase(en: "Weekly plan", hans: "周计划", hant: "週計畫"),
      .planEntry: Phrase(en: "Plan entry", hans: "计划项", hant: "計畫項目"),
      .attendee: Phrase(en: "Attendee", hans: "出席人", hant: "出席人"),
      .collaborator: Phrase(en: "Collaborator", hans: "协作人", hant: "協作人"),
      .persona: Phrase(en: "Persona", hans: "客户画像", hant: "客戶輪廓"),
      .contract: Phrase(en: "Contract", hans: "合同", hant: "合約"),
      .payment: Phrase(en: "Payment", hans: "回款", hant: "收款"),
      .playbookText: Phrase(en: "Playbook text", hans: "手册内容", hant: "手冊內容"),
      .objection: Phrase(en: "Objection", hans: "异议", hant: "異議"),
      .dealObjection: Phrase(en: "Deal's objection", hans: "商机异议", hant: "商機異議"),
      .dealAnswer: Phrase(en: "Answer", hans: "问答记录", hant: "問答紀錄"),
      .rule: Phrase(en: "Rule", hans: "规则", hant: "規則"),
      .firing: Phrase(en: "Rule firing", hans: "规则触发", hant: "規則觸發"),
      .notice: Phrase(en: "Notice", hans: "提醒", hant: "提醒"),
    ]

    static let plurals: [EntityKind: Phrase] = [
      .settings: Phrase(en: "Settings", hans: "设置", hant: "設定"),
      .owner: Phrase(en: "Owners", hans: "负责人", hant: "負責人"),
      .account: Phrase(en: "Accounts", hans: "客户", hant: "客戶"),
      .contact: Phrase(en: "Contacts", hans: "联系人", hant: "聯絡人"),
      .product: Phrase(en: "Products", hans: "产品", hant: "產品"),
      .pipeline: Phrase(en: "Pipelines", hans: "销售流程", hant: "銷售流程"),
      .stage: Phrase(en: "Stages", hans: "阶段", hant: "階段"),
      .deal: Phrase(en: "Deals", hans: "商机", hant: "商機"),
      .action: Phrase(en: "Actions", hans: "行动", hant: "行動"),
      .activity: Phrase(en: "Activities", hans: "活动", hant: "活動"),
      .review: Phrase(en: "Reviews", hans: "评审表", hant: "檢討表"),
      .target: Phrase(en: "Targets", hans: "销售目标", hant: "銷售目標"),
      .rate: Phrase(en: "Exchange rates", hans: "汇率", hant: "匯率"),
      .improvement: Phrase(en: "Improvements", hans: "改进", hant: "改善"),
      .touch: Phrase(en: "Touches", hans: "触点", hant: "接觸點"),
      .customField: Phrase(en: "Custom fields", hans: "自定义字段", hant: "自訂欄位"),
      .meeting: Phrase(en: "Meetings", hans: "评审会", hant: "檢討會議"),
      .meetingItem: Phrase(en: "Agenda items", hans: "议程项", hant: "議程項目"),
      .holiday: Phrase(en: "Holidays", hans: "节假日", hant: "假日"),
      .weekPlan: Phrase(en: "Weekly plans", hans: "周计划", hant: "週計畫"),
      .planEntry: Phrase(en: "Plan entries", hans: "计划项", hant: "計畫項目"),
      .attendee: Phrase(en: "Attendees", hans: "出席人", hant: "出席人"),
      .collaborator: Phrase(en: "Collaborators", hans: "协作人", hant: "協作人"),
      .persona: Phrase(en: "Personas", hans: "客户画像", hant: "客戶輪廓"),
      .contract: Phrase(en: "Contracts", hans: "合同", hant: "合約"),
      .payment: Phrase(en: "Payments", hans: "回款", hant: "收款"),
      .playbookText: Phrase(en: "Playbook texts", hans: "手册内容", hant: "手冊內容"),
      .objection: Phrase(en: "Objections", hans: "异议", hant: "異議"),
      .dealObjection: Phrase(en: "Deals' objections", hans: "商机异议", hant: "商機異議"),
      .dealAnswer: Phrase(en: "Answers", hans: "问答记录", hant: "問答紀錄"),
      .rule: Phrase(en: "Rules", hans: "规则", hant: "規則"),
      .firing: Phrase(en: "Rule firings", hans: "规则触发", hant: "規則觸發"),
      .notice: Phrase(en: "Notices", hans: "提醒", hant: "提醒"),
    ]
  }
}
