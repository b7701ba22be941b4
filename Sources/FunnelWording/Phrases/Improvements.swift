public import FunnelCore

extension ImprovementState: Labelled {
  /// The state on screen.
  public var label: Phrase {
    switch self {
    case .running: Phrase(en: "running", hans: "进行中", hant: "進行中")
    case .adopted: Phrase(en: "adopted", hans: "已采纳", hant: "已採納")
    case .dropped: Phrase(en: "dropped", hans: "已放弃", hant: "已放棄")
    }
  }
}

extension Phrase {
  /// Improvement loops.
  public enum Improvement {
    /// Begins one at a leak.
    public static let begin = Phrase(en: "begin improvement", hans: "开始改进", hant: "開始改善")
    /// Changes one.
    public static let edit = Phrase(en: "Edit improvement", hans: "编辑改进", hant: "編輯改善")
    /// Lists all of them.
    public static let list = Phrase(en: "improvements", hans: "改进列表", hant: "改善列表")
    /// Why none can be begun.
    public static let noStage = Phrase(
      en: "choose an open stage, or a leak in the attention list", hans: "请先选择进行中的阶段，或注意列表中的流失项",
      hant: "請先選擇進行中的階段，或注意清單中的流失項")
    /// The comparison of both groups.
    public static let comparison = Phrase(en: "Comparison", hans: "对比", hant: "對照")
    /// The deals without the remedy, by day.
    public static let before = Phrase(en: "Before", hans: "改进前", hant: "改善前")
    /// The deals with the remedy, by day.
    public static let after = Phrase(en: "Since", hans: "改进后", hant: "改善後")
    /// The deals without the tag.
    public static let without = Phrase(en: "Without tag", hans: "无标签", hant: "無標籤")
    /// The deals with the tag.
    public static let with = Phrase(en: "With tag", hans: "有标签", hant: "有標籤")
    /// What the second group does better.
    public static let difference = Phrase(en: "Difference", hans: "差异", hant: "差異")

    /// What was noted.
    public static func begun(_ cause: String) -> Phrase {
      Phrase(en: "Improvement: \(cause)", hans: "改进：\(cause)", hant: "改善：\(cause)")
    }
  }
}

extension ImprovementResult {
  /// What the first group is called.
  public func firstLabel(of improvement: Improvement) -> Phrase {
    improvement.tag == nil ? Phrase.Improvement.before : Phrase.Improvement.without
  }

  /// What the second group is called.
  public func secondLabel(of improvement: Improvement) -> Phrase {
    improvement.tag == nil ? Phrase.Improvement.after : Phrase.Improvement.with
  }

  /// The difference in points with its interval, and what can be said of it:
  /// `+40 points, +13…+60: it helped`.
  public var phrase: Phrase {
    Phrase { language in
      guard let value = difference.value, let interval = difference.interval else {
        return Phrase.Common.notEnoughData[language]
      }
      let points = language.points(value * 100)
      let (low, high) = (
        language.points(interval.lowerBound * 100), language.points(interval.upperBound * 100)
      )
      return switch language {
      case .en: "\(points) points, \(low)…\(high): \(verdict[.en])"
      case .hans: "\(points) 个百分点，\(low)…\(high)：\(verdict[.hans])"
      case .hant: "\(points) 個百分點，\(low)…\(high)：\(verdict[.hant])"
      }
    }
  }

  /// The same without the interval: `+40 points: it helped`.
  public var brief: Phrase {
    Phrase { language in
      guard let value = difference.value, difference.interval != nil else {
        return Phrase.Common.notEnoughData[language]
      }
      let points = language.points(value * 100)
      return switch language {
      case .en: "\(points) points: \(verdict[.en])"
      case .hans: "\(points) 个百分点：\(verdict[.hans])"
      case .hant: "\(points) 個百分點：\(verdict[.hant])"
      }
    }
  }

  private var verdict: Phrase {
    switch difference.verdict {
    case .better: Phrase(en: "it helped", hans: "有效", hant: "有效")
    case .worse: Phrase(en: "it did harm", hans: "适得其反", hant: "適得其反")
    case .unclear: Phrase(en: "may be chance", hans: "可能只是偶然", hant: "可能只是偶然")
    case .notEnoughData: Phrase.Common.notEnoughData
    }
  }
}

extension ImprovementResult.Group {
  /// How many went on, of the days it counts: `70 %  14/20  01 Oct – 21 Nov`.
  public func text(in language: Language) -> String {
    let rate = conversion.rate
    let share =
      rate.fraction.map { language.percent($0) } ?? Phrase.Common.notEnoughData[language]
    let days = scope.period.map { $0.name(in: language) } ?? ""
    return "\(share)  \(language.ratio(rate.k, of: rate.n))  \(days)"
  }
}
