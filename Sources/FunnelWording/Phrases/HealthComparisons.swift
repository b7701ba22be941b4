public import FunnelCore

extension Phrase.Health {
  /// Column of differences.
  public static let difference = Phrase(en: "Difference", hans: "差异", hant: "差異")
  /// Everybody but the first group.
  public static let allOthers = Phrase(en: "all others", hans: "其余全部", hant: "其餘全部")
  /// Puts the second group first.
  public static let swap = Phrase(en: "the other way round", hans: "两组对调", hant: "兩組對調")
  /// The period and the one before it.
  public static let periodBefore = Phrase(
    en: "Against the period before", hans: "与上一期间对比", hant: "與上一期間對照")
  /// Two periods.
  public static let periods = Phrase(en: "Two periods", hans: "两个期间", hant: "兩個期間")
  /// Two tags.
  public static let tags = Phrase(en: "Tags", hans: "标签", hant: "標籤")
  /// There is nothing to compare with.
  public static let oneGroup = Phrase(
    en: "No deal of the scope has a value there.", hans: "范围内没有商机填写该项。",
    hant: "範圍內沒有商機填寫該項。")

  /// A difference of two shares: `+12.0 points`.
  public static func points(_ number: String) -> Phrase {
    Phrase(en: "\(number) pt", hans: "\(number) 个百分点", hant: "\(number) 個百分點")
  }

  /// The whole interval speaks for the second group.
  public static func helped(_ group: Phrase, _ figure: String, _ interval: String) -> Phrase {
    Phrase(
      en: "\(figure): \(group[.en]) does better, by \(interval). That is more than chance.",
      hans: "\(figure)：\(group[.hans])更好，差异在 \(interval) 之间，不只是偶然。",
      hant: "\(figure)：\(group[.hant])較好，差異在 \(interval) 之間，不只是偶然。")
  }

  /// The whole interval speaks against the second group.
  public static func harmed(_ group: Phrase, _ figure: String, _ interval: String) -> Phrase {
    Phrase(
      en: "\(figure): \(group[.en]) does worse, by \(interval). That is more than chance.",
      hans: "\(figure)：\(group[.hans])更差，差异在 \(interval) 之间，不只是偶然。",
      hant: "\(figure)：\(group[.hant])較差，差異在 \(interval) 之間，不只是偶然。")
  }

  /// The interval holds both.
  public static func maybeChance(_ figure: String, _ interval: String) -> Phrase {
    Phrase(
      en: "\(figure): the difference may be chance (\(interval)); nobody can say yet what helped.",
      hans: "\(figure)：差异可能只是偶然（\(interval)），还不能断定是否有效。",
      hant: "\(figure)：差異可能只是偶然（\(interval)），還不能斷定是否有效。")
  }

  /// A group has too few cases.
  public static func tooFewToCompare(
    _ figure: String, _ first: Phrase, _ one: Int, _ second: Phrase, _ two: Int, least: Int
  ) -> Phrase {
    Phrase(
      en: "\(figure): not enough data (\(first[.en]) n \(one), \(second[.en]) n \(two);"
        + " at least \(least) each).",
      hans: "\(figure)：数据不足（\(first[.hans]) n \(one)，\(second[.hans]) n \(two)，各需至少 \(least) 个）。",
      hant: "\(figure)：資料不足（\(first[.hant]) n \(one)，\(second[.hant]) n \(two)，各需至少 \(least) 個）。")
  }

  /// Deals that are counted twice.
  public static func inBothGroups(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) closed \(count == 1 ? "deal is" : "deals are") in both groups.",
      hans: "有 \(count) 个已关闭商机同属两组。", hant: "有 \(count) 個已結案商機同屬兩組。")
  }
}

extension Difference.Verdict: Labelled {
  /// What can be said of the difference, in a word.
  public var label: Phrase {
    switch self {
    case .better: Phrase(en: "better", hans: "更好", hant: "較好")
    case .worse: Phrase(en: "worse", hans: "更差", hant: "較差")
    case .unclear: Phrase(en: "maybe chance", hans: "或属偶然", hant: "或屬偶然")
    case .notEnoughData: Phrase.Common.notEnoughData
    }
  }
}
