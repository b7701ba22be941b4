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
      case .owner, .contact: ("位", "位")
      case .activity, .action, .improvement: ("项", "項")
      case .account: ("家", "家")
      case .review: ("份", "份")
      case .rate: ("条", "筆")
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
    ]
  }
}
