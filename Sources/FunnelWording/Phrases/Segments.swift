public import FunnelCore

extension Segment: Labelled {
  /// How intent the customer is: `High intent`.
  public var label: Phrase {
    switch self {
    case .highIntent: Phrase(en: "High intent", hans: "高意向", hant: "高意願")
    case .medium: Phrase(en: "Medium", hans: "中等意向", hant: "中等意願")
    case .potential: Phrase(en: "Potential", hans: "潜在", hant: "潛在")
    }
  }
}

extension TargetMeasure: Labelled {
  /// What a quota counts: `Amount won`.
  public var label: Phrase {
    switch self {
    case .amountWon: Phrase(en: "Amount won", hans: "赢单金额", hant: "贏單金額")
    case .dealsWon: Phrase(en: "Deals won", hans: "赢单数", hant: "贏單數")
    case .newProspects: Phrase(en: "New prospects", hans: "新增潜在客户", hant: "新增潛在客戶")
    }
  }
}
