import FunnelCore
import FunnelWording

extension Phrase.Review {
  /// What a field takes, in a few words.
  static func takes(_ kind: ReviewFieldKind) -> Phrase {
    switch kind {
    case .text: Phrase(en: "text", hans: "文字", hant: "文字")
    case .amount: Phrase(verbatim: "1,234.50  450k  1.2M  12万")
    case .quantity:
      Phrase(en: "a whole number from 1", hans: "1 以上的整数", hant: "1 以上的整數")
    case .day: Phrase(verbatim: "2026-12-01  2026-12  12-01  +30")
    case .closingDay:
      Phrase(
        en: "a day or a month: 2026-12-01  2026-12  +30", hans: "日期或月份：2026-12-01  2026-12  +30",
        hant: "日期或月份：2026-12-01  2026-12  +30")
    case .contact:
      Phrase(
        en: "a day, or never: 2026-12-01  +0  never", hans: "日期或“从未”：2026-12-01  +0  从未",
        hant: "日期或「從未」：2026-12-01  +0  從未")
    case .fundRate, .competitionRate:
      Phrase(
        en: "←→ 25 50 75 99, or any number 0–100", hans: "←→ 25 50 75 99，或 0–100 的整数",
        hant: "←→ 25 50 75 99，或 0–100 的整數")
    case .position, .rating:
      Phrase(
        en: "←→ −5 … +5, 0 not allowed", hans: "←→ −5 … +5，不能为 0", hant: "←→ −5 … +5，不能為 0")
    case .roles:
      Phrase(
        en: "letters E T U C, several at once", hans: "字母 E T U C，可多选", hant: "字母 E T U C，可複選")
    case .degree, .mode, .state, .flag:
      Phrase { language in "←→ " + names(of: kind).map { $0[language] }.joined(separator: "  ") }
    case .strengthCategory:
      Phrase { language in
        Strength.Category.allCases.map { "\($0.rawValue) \($0.label[language])" }
          .joined(separator: "  ")
      }
    case .flagCategory:
      Phrase { language in
        RedFlag.Category.allCases.map { "\($0.rawValue) \($0.label[language])" }
          .joined(separator: "  ")
      }
    case .action:
      Phrase(en: "←→ the number of an action", hans: "←→ 行动的序号", hant: "←→ 行動的序號")
    case .strength:
      Phrase(en: "←→ the number of a strength", hans: "←→ 优势的序号", hant: "←→ 優勢的序號")
    }
  }

  /// What Enter does on a flag that follows from the form.
  static func leadsTo(_ field: String) -> Phrase {
    Phrase(
      en: "follows from the form; Enter leads to \(field)", hans: "由表单得出；按 Enter 前往“\(field)”",
      hant: "由表單得出；按 Enter 前往「\(field)」")
  }

  private static func names(of kind: ReviewFieldKind) -> [Phrase] {
    switch kind {
    case .degree: Degree.allCases.map(\.label)
    case .mode: ResponseMode.allCases.map(\.label)
    case .state: ActionState.allCases.map(\.label)
    default: [Phrase.Common.no, Phrase.Common.yes]
    }
  }
}
