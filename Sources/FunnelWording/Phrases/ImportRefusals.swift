import FunnelCore
public import FunnelExchange

extension ImportRefusal {
  /// What is wrong with the row: `line 12, Close Date “31/02/2026”: no such day`.
  public var phrase: Phrase {
    Phrase { language in
      let cell = [column, value.map { language.quoted($0) }].compactMap { $0 }
      let place = [language.line(line)] + (cell.isEmpty ? [] : [cell.joined(separator: " ")])
      let comma = language.isChinese ? "，" : ", "
      let colon = language.isChinese ? "：" : ": "
      return place.joined(separator: comma) + colon + reason.phrase[language]
    }
  }
}

extension ImportRefusal.Reason {
  /// What is wrong, within a line.
  public var phrase: Phrase {
    switch self {
    case .ragged(let found, let expected):
      Phrase(
        en: "\(found) cells instead of \(expected)", hans: "有 \(found) 格，应为 \(expected) 格",
        hant: "有 \(found) 格，應為 \(expected) 格")
    case .notADay: Phrase(en: "no such day", hans: "不是有效日期", hant: "不是有效日期")
    case .notAnAmount(let defect): defect.phrase
    case .notAMoment:
      Phrase(
        en: "no moment such as 2026-12-01T09:30:00Z", hans: "不是时刻，例如 2026-12-01T09:30:00Z",
        hant: "不是時刻，例如 2026-12-01T09:30:00Z")
    case .notANumber: Phrase(en: "no whole number", hans: "不是整数", hant: "不是整數")
    case .notAPercentage:
      Phrase(
        en: "no share between 0 and 100 %", hans: "不是 0 到 100% 的比例", hant: "不是 0 到 100% 的比例")
    case .notYesOrNo: Phrase(en: "neither yes nor no", hans: "不是“是”或“否”", hant: "不是「是」或「否」")
    case .notAChoice(let codes):
      Phrase(
        en: "none of " + codes.joined(separator: ", "),
        hans: "不在 " + codes.joined(separator: "、") + " 之中",
        hant: "不在 " + codes.joined(separator: "、") + " 之中")
    case .notACurrency: Phrase(en: "no currency", hans: "不是货币代码", hant: "不是幣別代碼")
    case .notProducts: Phrase(en: "no list of products", hans: "不是产品列表", hant: "不是產品清單")
    case .missing: Phrase(en: "must be filled in", hans: "必须填写", hant: "必須填寫")
    case .duplicate(let line):
      Phrase(
        en: "the same as line \(line)", hans: "与第 \(line) 行重复", hant: "與第 \(line) 行重複")
    case .closedInFuture:
      Phrase(en: "closed in the future", hans: "关闭日期在将来", hant: "結案日期在未來")
    case .endedOtherwise(let day):
      Phrase { language in
        let day = day.map { $0.medium(in: language) }
        return switch language {
        case .en: "the deal is known to have ended otherwise" + (day.map { ", on \($0)" } ?? "")
        case .hans: "与该商机已知的结束情况不符" + (day.map { "：\($0)" } ?? "")
        case .hant: "與該商機已知的結束情況不符" + (day.map { "：\($0)" } ?? "")
        }
      }
    case .unknownDeal: Phrase(en: "no such deal", hans: "没有该商机", hant: "沒有該商機")
    case .unknownStage:
      Phrase(
        en: "no such stage in the deal's pipeline", hans: "商机的销售流程没有该阶段",
        hant: "商機的銷售流程沒有該階段")
    case .rule(let violation): violation.explanation.sentence
    }
  }
}

extension AmountColumn.Defect {
  fileprivate var phrase: Phrase {
    switch self {
    case .notANumber: Phrase(en: "no amount", hans: "不是金额", hant: "不是金額")
    case .tooManyDecimals(let currency):
      Phrase(
        en: "more decimals than \(currency) has", hans: "小数位多于 \(currency) 所允许",
        hant: "小數位多於 \(currency) 所允許")
    case .outOfRange: Phrase(en: "too large", hans: "数值过大", hant: "數值過大")
    case .unknownCurrency(let text):
      Phrase(
        en: "\(text) is no currency", hans: "\(text) 不是货币", hant: "\(text) 不是幣別")
    }
  }
}

extension Language {
  /// A text in the language's quotation marks.
  ///
  /// Quotation marks within it become the inner ones of the language.
  public func quoted(_ text: String) -> String {
    if self == .hant {
      let inner = text.replacing("「", with: "『").replacing("」", with: "』")
      return "「\(inner)」"
    }
    let inner = text.replacing("“", with: "‘").replacing("”", with: "’")
    return "“\(inner)”"
  }

  fileprivate func line(_ number: Int) -> String {
    isChinese ? "第 \(number) 行" : "line \(number)"
  }
}
