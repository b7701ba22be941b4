public import FunnelCore

extension MeetingState: Labelled {
  /// The state on screen.
  public var label: Phrase {
    switch self {
    case .planned: Phrase(en: "planned", hans: "待开始", hant: "未開始")
    case .running: Phrase(en: "running", hans: "进行中", hant: "進行中")
    case .ended: Phrase(en: "ended", hans: "已结束", hant: "已結束")
    }
  }
}

extension Meeting {
  /// How far the meeting is, in a word.
  public var standing: Phrase { isInterrupted ? Phrase.Meeting.interrupted : state.label }
}

extension MeetingDecision: Labelled {
  /// The decision on screen.
  public var label: Phrase {
    switch self {
    case .advance: Phrase(en: "advance", hans: "推进", hant: "推進")
    case .hold: Phrase(en: "hold", hans: "保持", hant: "維持")
    case .exit: Phrase(en: "exit", hans: "退出", hant: "退出")
    case .help: Phrase(en: "needs help", hans: "需要支援", hant: "需要支援")
    }
  }
}
