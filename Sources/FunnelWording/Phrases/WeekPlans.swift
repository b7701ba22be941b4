public import FunnelCore

extension PlanState: Labelled {
  /// How far a plan of a week is.
  public var label: Phrase {
    switch self {
    case .proposed: Phrase(en: "Proposed", hans: "待确认", hant: "待確認")
    case .agreed: Phrase(en: "Agreed", hans: "已确认", hant: "已確認")
    case .closed: Phrase(en: "Looked back on", hans: "已回顾", hant: "已回顧")
    }
  }
}
