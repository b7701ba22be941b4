public import FunnelCore

extension Channel: Labelled {
  /// The kind of activity: `Call`.
  public var label: Phrase {
    switch self {
    case .call: Phrase(en: "Call", hans: "电话", hant: "電話")
    case .mail: Phrase(en: "Mail", hans: "邮件", hant: "郵件")
    case .meeting: Phrase(en: "Meeting", hans: "会议", hant: "會議")
    case .visit: Phrase(en: "Visit", hans: "拜访", hant: "拜訪")
    case .message: Phrase(en: "Message", hans: "消息", hant: "訊息")
    case .task: Phrase(en: "Task", hans: "任务", hant: "任務")
    }
  }
}

extension ActionState: Labelled {
  /// How far the action is: `Planned`.
  public var label: Phrase {
    switch self {
    case .planned: Phrase(en: "Planned", hans: "计划中", hant: "計畫中")
    case .done: Phrase(en: "Done", hans: "已完成", hant: "已完成")
    case .dropped: Phrase(en: "Dropped", hans: "已取消", hant: "已取消")
    }
  }
}
