extension Phrase.Review {
  /// The drawing of people by rating and degree of influence.
  public static let map = Phrase(en: "Position map", hans: "态势图", hant: "態勢圖")
  /// The left side of the map.
  public static let forRival = Phrase(
    en: "for the rival", hans: "偏向对手", hant: "偏向對手")
  /// The right side of the map.
  public static let forUs = Phrase(en: "for us", hans: "偏向我们", hant: "偏向我們")

  /// People whom nobody has rated.
  public static func notRated(_ names: String) -> Phrase {
    Phrase(en: "not rated: \(names)", hans: "未评分：\(names)", hant: "未評分：\(names)")
  }

  /// The products come to another amount than the proposed one.
  public static func linesAddUp(to sum: String) -> Phrase {
    Phrase(
      en: "the products add up to \(sum)", hans: "产品合计 \(sum)", hant: "產品合計 \(sum)")
  }
}
