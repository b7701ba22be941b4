public import FunnelCore

extension AttentionBounds {
  /// The fields of a pipeline that set its bounds, in the order people read them.
  public static let fields = [
    "fallAlarm", "reviewDays", "pauseDays", "coverageNeeded", "evidenceFrom",
  ]

  /// The bound that a field of the pipeline sets, as it holds: `30 %`, `1 / win rate`.
  public func text(of field: String, in book: Book, _ language: Language) -> String {
    switch field {
    case "fallAlarm": language.exactPercent(fallAlarm)
    case "reviewDays": language.duration(days: reviewDays)
    case "pauseDays": language.duration(days: pauseDays)
    case "coverageNeeded":
      coverageNeeded.map { language.multiple($0) } ?? Phrase.Bounds.byWinRate[language]
    default: evidenceFrom.flatMap { book.stages[$0]?.name[language] } ?? "—"
    }
  }
}

extension Phrase {
  /// From when on something wants attention.
  public enum Bounds {
    /// The bounds of a pipeline.
    public static let title = Phrase(en: "pipeline bounds", hans: "流程警戒线", hant: "流程警戒線")
    /// What coverage is measured by where nothing is set.
    public static let byWinRate = Phrase(en: "1 / win rate", hans: "1 ÷ 赢率", hant: "1 ÷ 勝率")
    /// What was done.
    public static func edited(_ pipeline: Phrase) -> Phrase {
      Phrase(
        en: "Bounds of \(pipeline[.en])", hans: "\(pipeline[.hans])的警戒线",
        hant: "\(pipeline[.hant])的警戒線")
    }

    /// Why somebody looks at an item.
    public static let why = Phrase(en: "why", hans: "原因", hant: "原因")
    /// There is no pipeline.
    public static let noPipeline = Phrase(
      en: "there is no pipeline", hans: "没有销售流程", hant: "沒有銷售流程")

    /// A name with its default in brackets.
    public static func label(_ name: Phrase, default text: String) -> Phrase {
      Phrase { language in
        language.isChinese ? "\(name[language])（\(text)）" : "\(name[language]) (\(text))"
      }
    }
  }
}
