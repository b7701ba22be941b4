extension Phrase {
  /// What the fields of the review form take, in a few words.
  public enum Takes {
    /// Any text.
    public static let text = Phrase(en: "text", hans: "文字", hant: "文字")
    /// An amount of money.
    public static let amount = Phrase(
      en: "1,234.50  450k  1.2M", hans: "1,234.50  450k  1.2M  12万",
      hant: "1,234.50  450k  1.2M  12萬")
    /// A currency.
    public static let currency = Phrase(
      en: "←→ or a code such as TWD; amounts keep their figures",
      hans: "←→ 或输入代码如 CNY；金额数字不变", hant: "←→ 或輸入代碼如 TWD；金額數字不變")
    /// How many.
    public static let quantity = Phrase(
      en: "a whole number from 1", hans: "1 以上的整数", hant: "1 以上的整數")
    /// A day.
    public static let day = Phrase(verbatim: "2026-12-01  2026-12  12-01  +30")
    /// A day or a month.
    public static let closingDay = Phrase(
      en: "a day or a month: 2026-12-01  2026-12  +30", hans: "日期或月份：2026-12-01  2026-12  +30",
      hant: "日期或月份：2026-12-01  2026-12  +30")
    /// When somebody was met.
    public static let contact = Phrase(
      en: "a day, or never: 2026-12-01  +0  never", hans: "日期或“从未”：2026-12-01  +0  从未",
      hant: "日期或「從未」：2026-12-01  +0  從未")
    /// A rate with its levels.
    public static let rate = Phrase(
      en: "←→ 25 50 75 99, or any number 0–100", hans: "←→ 25 50 75 99，或 0–100 的整数",
      hant: "←→ 25 50 75 99，或 0–100 的整數")
    /// A rating or position.
    public static let scale = Phrase(
      en: "←→ −5 … +5, 0 not allowed", hans: "←→ −5 … +5，不能为 0", hant: "←→ −5 … +5，不能為 0")
    /// Roles of a person.
    public static let roles = Phrase(
      en: "letters E T U C, several at once", hans: "字母 E T U C，可多选", hant: "字母 E T U C，可複選")
    /// A row of the action plan.
    public static let action = Phrase(
      en: "←→ the number of an action", hans: "←→ 行动的序号", hant: "←→ 行動的序號")
    /// A row of the strengths.
    public static let strength = Phrase(
      en: "←→ the number of a strength", hans: "←→ 优势的序号", hant: "←→ 優勢的序號")

    /// One of a few words.
    public static func choice(_ words: [Phrase]) -> Phrase {
      Phrase { language in "←→ " + words.map { $0[language] }.joined(separator: "  ") }
    }

    /// One of a few numbered words.
    public static func numbered(_ words: [(number: Int, name: Phrase)]) -> Phrase {
      Phrase { language in
        words.map { "\($0.number) \($0.name[language])" }.joined(separator: "  ")
      }
    }
  }
}

extension Phrase.Review {
  /// What Enter does on a flag that follows from the form.
  public static func leadsTo(_ field: String) -> Phrase {
    Phrase(
      en: "follows from the form; Enter leads to \(field)", hans: "由表单得出；按 Enter 前往“\(field)”",
      hant: "由表單得出；按 Enter 前往「\(field)」")
  }
}
