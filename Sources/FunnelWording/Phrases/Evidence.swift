public import FunnelCore

extension Evidence: Labelled {
  /// What is known: `Unknown`.
  public var label: Phrase {
    switch self {
    case .unknown: Phrase(en: "Unknown", hans: "未知", hant: "未知")
    case .no: Phrase(en: "No", hans: "否", hant: "否")
    case .yes: Phrase(en: "Yes", hans: "是", hant: "是")
    }
  }
}

extension Gate: Labelled {
  /// Where the deal stands before the gate: `Pseudo-opportunity`.
  public var label: Phrase {
    switch self {
    case .genuine: Phrase(en: "Genuine", hans: "真商机", hant: "真商機")
    case .unverified: Phrase(en: "Unverified", hans: "未核实", hant: "未查證")
    case .pseudo: Phrase(en: "Pseudo-opportunity", hans: "伪商机", hant: "偽商機")
    }
  }
}

extension WinChance.Source: Labelled {
  /// Where a win probability comes from, within a line: `manual`.
  public var label: Phrase {
    switch self {
    case .manual: Phrase(en: "manual", hans: "手工", hant: "手動")
    case .sdi: Phrase(en: "fund × competition", hans: "采购 × 竞争", hant: "採購 × 競爭")
    case .learned: Phrase(en: "learned", hans: "历史学习", hant: "歷史學習")
    case .stage: Phrase(en: "stage", hans: "阶段", hant: "階段")
    }
  }
}
