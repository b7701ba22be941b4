extension Phrase.Review {
  /// The drawing of people by rating and degree of influence.
  public static let map = Phrase(en: "Position map", hans: "态势图", hant: "態勢圖")
  /// The left side of the map.
  public static let forRival = Phrase(
    en: "for the rival", hans: "偏向对手", hant: "偏向對手")
  /// The right side of the map.
  public static let forUs = Phrase(en: "for us", hans: "偏向我们", hant: "偏向我們")

  /// The words of a strength or red flag.
  public static let text = Phrase(en: "Text", hans: "内容", hant: "內容")
  /// What differs between two versions of a review.
  public static let comparison = Phrase(
    en: "Review compared", hans: "评审表对比", hant: "檢討表比較")
  /// The part of the form.
  public static let part = Phrase(en: "Part", hans: "部分", hant: "部分")
  /// A person, a company or a text on the form.
  public static let row = Phrase(en: "Entry", hans: "条目", hant: "項目")
  /// How the position has moved from review to review.
  public static let positions = Phrase(
    en: "Position over time", hans: "态势变化", hant: "態勢變化")
  /// A row that came into the form.
  public static let isNew = Phrase(en: "new", hans: "新增", hant: "新增")
  /// A row that left the form.
  public static let isGone = Phrase(en: "gone", hans: "已删", hant: "已刪")
  /// The day of the last review.
  public static let lastReview = Phrase(en: "Last review", hans: "上次评审", hant: "上次檢討")
  /// How many days ago it was.
  public static let age = Phrase(en: "Age", hans: "距今", hant: "距今")
  /// Who is writing a review.
  public static let draftOf = Phrase(en: "Draft of", hans: "草稿作者", hant: "草稿作者")

  /// What a rating or position takes.
  public static let takesScale = Phrase(
    en: "a whole number from −5 to +5, but not 0", hans: "−5 到 +5 的整数，不能为 0",
    hant: "−5 到 +5 的整數，不能為 0")
  /// What a rate takes.
  public static let takesRate = Phrase(
    en: "a whole number from 0 to 100", hans: "0 到 100 的整数", hant: "0 到 100 的整數")
  /// What the kind of a strength or flag takes.
  public static let takesKind = Phrase(
    en: "a number from 1 to 4", hans: "1 到 4 的数字", hant: "1 到 4 的數字")

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
