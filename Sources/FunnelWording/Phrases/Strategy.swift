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

extension DealFilter.Problem {
  /// What is wrong with a typed filter term.
  public var explanation: Explanation {
    let term = value.isEmpty ? key : "\(key):\(value)"
    return Explanation(
      Phrase(
        en: "“\(term)” is no filter", hans: "“\(term)”不是有效的筛选条件",
        hant: "「\(term)」不是有效的篩選條件"))
  }
}

extension Dimension: Labelled {
  /// The dimension's name.
  public var label: Phrase {
    switch self {
    case .owner: EntityKind.deal.label(ofField: "owner")
    case .region: EntityKind.deal.label(ofField: "region")
    case .account: EntityKind.deal.label(ofField: "account")
    case .productType: EntityKind.deal.label(ofField: "productType")
    case .source: EntityKind.deal.label(ofField: "source")
    case .segment: EntityKind.deal.label(ofField: "segment")
    }
  }
}
