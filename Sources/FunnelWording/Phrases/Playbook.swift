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
}
