public import FunnelCore

extension Zone: Labelled {
  /// The zone's name.
  public var label: Phrase {
    switch self {
    case .universe: Phrase.ZoneName.universe
    case .above: Phrase.ZoneName.above
    case .inFunnel: Phrase.ZoneName.in
    case .bestFew: Phrase.ZoneName.bestFew
    }
  }
}

extension Zone.Work: Labelled {
  /// The kind of work's name.
  public var label: Phrase {
    switch self {
    case .prospect: Phrase.ZoneName.prospect
    case .qualify: Phrase.ZoneName.qualify
    case .coverTheBases: Phrase.ZoneName.coverTheBases
    case .close: Phrase.ZoneName.close
    }
  }
}

extension DateAudit: Labelled {
  /// What the close day says about the score.
  public var label: Phrase {
    switch self {
    case .consistent: Phrase.ZoneName.consistent
    case .readyEarly: Phrase.ZoneName.readyEarly
    case .dateFiction: Phrase.ZoneName.dateFiction
    case .pastDue: Phrase.ZoneName.pastDue
    case .unknown: Phrase.Common.noDate
    }
  }
}

extension MissingForZone: Labelled {
  /// What the deal lacks, within a line.
  public var label: Phrase {
    switch self {
    case .influenceContacted:
      Phrase(
        en: "no buying influence contacted", hans: "尚未接触任何采购影响者",
        hant: "尚未接觸任何採購影響者")
    case .datedNextStep:
      Phrase(en: "no dated next step", hans: "没有带日期的下一步", hant: "沒有帶日期的下一步")
    case .supportingEconomicBuyer:
      Phrase(
        en: "no economic buyer rated above 0", hans: "没有评分高于 0 的价格决定者",
        hant: "沒有評分高於 0 的價格決定者")
    }
  }
}

extension TimeAllocation.Preset: Labelled {
  /// The preset's name: `Balanced`.
  public var label: Phrase {
    switch self {
    case .harvest: Phrase.Today.harvest
    case .build: Phrase.Today.build
    case .balanced: Phrase.Today.balanced
    }
  }
}
