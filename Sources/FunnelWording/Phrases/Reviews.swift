public import FunnelCore

extension Strength.Category: Labelled {
  /// The kind of strength: `Price and performance`.
  public var label: Phrase {
    switch self {
    case .lockableSpecification:
      Phrase(
        en: "Lockable specification", hans: "可锁定的规格", hant: "可鎖定的規格")
    case .pricePerformance:
      Phrase(en: "Price and performance", hans: "性价比卖点", hant: "性價比賣點")
    case .serviceAndExtension:
      Phrase(
        en: "Service and extension", hans: "服务、扩展与未来需求",
        hant: "服務、擴充與未來需求")
    case .keyPeople:
      Phrase(en: "Key people on our side", hans: "关键人物支持", hant: "關鍵人物支持")
    }
  }
}

extension RedFlag.Category: Labelled {
  /// The kind of danger: `Rival's threat`.
  public var label: Phrase {
    switch self {
    case .rivalThreat: Phrase(en: "Rival's threat", hans: "对手的威胁", hant: "對手的威脅")
    case .productOrPriceGap:
      Phrase(
        en: "Product or price gap", hans: "产品或价格差距", hant: "產品或價格差距")
    case .relationGap: Phrase(en: "Relation gap", hans: "关系不足", hant: "關係不足")
    case .latentUncertainty:
      Phrase(en: "Latent uncertainty", hans: "潜在不确定性", hant: "潛在不確定性")
    }
  }
}

extension Phrase {
  /// What a level of the fund rate means; nil for a number between the levels.
  public static func fundLevel(_ rate: Int) -> Phrase? {
    switch rate {
    case 25:
      Phrase(
        en: "interested, nothing filed", hans: "有兴趣，尚未提出申请",
        hant: "有興趣，尚未提出申請")
    case 50:
      Phrase(
        en: "purchase requested, approval unknown", hans: "已提采购申请，批准未知",
        hant: "已提採購申請，核准未知")
    case 75:
      Phrase(
        en: "budget approved, procurement begun", hans: "预算已批，采购启动",
        hant: "預算已核准，採購啟動")
    case 99:
      Phrase(
        en: "tender published or price talks", hans: "已招标或议价，必买",
        hant: "已招標或議價，必買")
    default: nil
    }
  }

  /// What a level of the competition rate means; nil for a number between the levels.
  public static func competitionLevel(_ rate: Int) -> Phrase? {
    switch rate {
    case 25: Phrase(en: "prefers a rival", hans: "偏向对手", hant: "偏向對手")
    case 50: Phrase(en: "no preference", hans: "无偏好", hant: "無偏好")
    case 75: Phrase(en: "prefers us", hans: "偏向我们", hant: "偏向我們")
    case 99:
      Phrase(
        en: "specified us or locked to us", hans: "指定我们或规格锁定",
        hant: "指定我們或規格鎖定")
    default: nil
    }
  }
}
