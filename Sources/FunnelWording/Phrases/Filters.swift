public import FunnelCore

extension DealFilter.Problem {
  /// What is wrong with a typed filter term, and what would be right.
  public var explanation: Explanation {
    switch kind {
    case .unknownKey:
      Explanation(.unknownFilterKey(key), hint: .filterKeys)
    case .badValue:
      Explanation(.badFilterValue(key, value), hint: expectation)
    case .valueMissing:
      Explanation(
        Phrase(
          en: "\(key) wants a value.", hans: "\(key) 需要一个值。", hant: "\(key) 需要一個值。"),
        hint: expectation)
    case .unclosedQuote:
      Explanation(
        Phrase(
          en: "A quotation mark is not closed.", hans: "引号没有闭合。", hant: "引號沒有結束。"))
    }
  }

  private var expectation: Phrase? { FilterKey(typed: key).map(\.expectation) }
}

extension FilterKey {
  /// What the key takes, as one types it.
  public var expectation: Phrase {
    switch valueKind {
    case .text:
      Phrase(
        en: "\(rawValue):TEXT, or \(rawValue):A|B", hans: "\(rawValue):文字 或 \(rawValue):甲|乙",
        hant: "\(rawValue):文字 或 \(rawValue):甲|乙")
    case .choice:
      Phrase(verbatim: "\(rawValue):" + choices.joined(separator: "|"))
    case .flag: Phrase(verbatim: "\(rawValue):yes|no")
    case .amount:
      Phrase(
        en: "\(rawValue)>1m, \(rawValue)<=450k", hans: "\(rawValue)>100万, \(rawValue)<=45万",
        hant: "\(rawValue)>100萬, \(rawValue)<=45萬")
    case .number: Phrase(verbatim: "\(rawValue)>=2, \(rawValue)<75")
    case .day: Phrase(verbatim: "\(rawValue)<30d, \(rawValue):2026-Q4")
    }
  }
}

extension Phrase {
  fileprivate static func unknownFilterKey(_ key: String) -> Phrase {
    Phrase { language in
      let quoted = language.quoted(key)
      return switch language {
      case .en: "There is no filter \(quoted)."
      case .hans: "没有筛选条件\(quoted)。"
      case .hant: "沒有篩選條件\(quoted)。"
      }
    }
  }

  fileprivate static func badFilterValue(_ key: String, _ value: String) -> Phrase {
    Phrase { language in
      let quoted = language.quoted(value)
      return switch language {
      case .en: "\(key) does not take \(quoted)."
      case .hans: "\(key) 不能取值\(quoted)。"
      case .hant: "\(key) 不能取值\(quoted)。"
      }
    }
  }

  fileprivate static let filterKeys = Phrase(
    verbatim: FilterKey.allCases.map(\.rawValue).joined(separator: " "))
}
