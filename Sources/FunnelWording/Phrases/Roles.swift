public import FunnelCore

extension BuyingRole: Labelled {
  /// The part somebody plays: `Economic buyer`.
  public var label: Phrase {
    switch self {
    case .economic: Phrase(en: "Economic buyer", hans: "价格决定者", hant: "價格決定者")
    case .technical: Phrase(en: "Technical buyer", hans: "技术决定者", hant: "技術決定者")
    case .user: Phrase(en: "User buyer", hans: "使用者", hant: "使用者")
    case .coach: Phrase(en: "Coach", hans: "教练", hant: "教練")
    }
  }

  /// What the part is about, as the review form explains it.
  public var meaning: Phrase {
    switch self {
    case .economic:
      Phrase(
        en: "gives the final approval and sets the floor price: president, board, purchasing",
        hans: "最终批准并决定底价：总裁、董事会、授权采购",
        hant: "最後核准並決定底價：總裁、董事會、授權採購")
    case .technical:
      Phrase(
        en: "judges specification, quantity and acceptance: department head, engineering",
        hans: "审定规格、数量与验收：科室主任、工程部门",
        hant: "審定規格、數量與驗收：科主任、工程部門")
    case .user:
      Phrase(
        en: "uses what is bought and has a say", hans: "实际使用，有发言权",
        hant: "實際使用，有發言權")
    case .coach:
      Phrase(
        en: "wants us to win and gives true information", hans: "希望我们赢，并提供真实信息",
        hant: "希望我們贏，並提供真實訊息")
    }
  }
}

extension Degree: Labelled {
  /// How much the person's word weighs: `High`.
  public var label: Phrase {
    switch self {
    case .high: Phrase(en: "High", hans: "高", hant: "高")
    case .medium: Phrase(en: "Medium", hans: "中", hant: "中")
    case .low: Phrase(en: "Low", hans: "低", hant: "低")
    }
  }

  /// The one letter of the paper form: `H`, `M`, `L`; 高, 中, 低.
  public var letter: Phrase {
    switch self {
    case .high: Phrase(en: "H", hans: "高", hant: "高")
    case .medium: Phrase(en: "M", hans: "中", hant: "中")
    case .low: Phrase(en: "L", hans: "低", hant: "低")
    }
  }
}

extension ResponseMode: Labelled {
  /// How the person sees the situation: `Growth`.
  public var label: Phrase {
    switch self {
    case .growth: Phrase(en: "Growth", hans: "求发展", hant: "求成長")
    case .trouble: Phrase(en: "Trouble", hans: "有困扰", hant: "有困擾")
    case .evenKeel: Phrase(en: "Even keel", hans: "求平稳", hant: "求平穩")
    case .overconfident: Phrase(en: "Overconfident", hans: "过度自信", hant: "過度自信")
    }
  }
}
