extension Phrase.Help {
  /// A complaint about a command line in all languages; nil where it is not known.
  public static func complaint(_ english: String) -> Phrase? {
    for pattern in complaints {
      guard let words = words(in: english[...], between: parts(of: pattern[.en])[...]) else {
        continue
      }
      return Phrase { language in
        var rest = words.map { list($0, in: language) }[...]
        return parts(of: pattern[language]).enumerated().map { place, part in
          place == 0 ? part : (rest.popFirst() ?? "") + part
        }.joined()
      }
    }
    return nil
  }

  /// What was typed; of a list such as `'a', 'b' or 'c'` the words as the language joins them.
  private static func list(_ text: String, in language: Language) -> String {
    guard language.isChinese, text.count > 2, text.hasPrefix("'"), text.hasSuffix("'") else {
      return text
    }
    return String(text.dropFirst().dropLast()).replacing("', '", with: "、")
      .replacing("' or '", with: " 或 ").replacing("' and '", with: " 或 ")
  }

  private static func parts(of pattern: String) -> [String] {
    pattern.split(separator: "%", omittingEmptySubsequences: false).map(String.init)
  }

  /// What stands in a text between its fixed parts; nil where it does not consist of these.
  private static func words(
    in text: Substring, between parts: ArraySlice<String>
  ) -> [String]? {
    guard let first = parts.first, text.hasPrefix(first) else { return nil }
    let (text, parts) = (text.dropFirst(first.count), parts.dropFirst())
    guard let next = parts.first else { return text.isEmpty ? [] : nil }
    if next.isEmpty, parts.count == 1 { return [String(text)] }
    guard let found = text.firstRange(of: next) else { return nil }
    guard let more = words(in: text[found.lowerBound...], between: parts) else { return nil }
    return [String(text[..<found.lowerBound])] + more
  }

  /// Complaints, a percent sign for what was typed; the more particular ones first.
  private static let complaints: [Phrase] = [
    Phrase(
      en: "Unknown option '%'. Did you mean '%'?", hans: "未知选项 %。是否指 %？",
      hant: "不明選項 %。是否指 %？"),
    Phrase(en: "Unknown option '%'", hans: "未知选项 %", hant: "不明選項 %"),
    Phrase(en: "Invalid option: %", hans: "无效选项 %", hant: "無效選項 %"),
    Phrase(
      en: "Unexpected argument '%'. Did you mean '%'?", hans: "多余的参数 %。是否指 %？",
      hant: "多餘的參數 %。是否指 %？"),
    Phrase(en: "Unexpected argument '%'", hans: "多余的参数 %", hant: "多餘的參數 %"),
    Phrase(en: "% unexpected arguments: %", hans: "% 个多余的参数：%", hant: "% 個多餘的參數：%"),
    Phrase(en: "Missing expected argument '%'", hans: "缺少参数 %", hant: "缺少參數 %"),
    Phrase(en: "Missing value for '%'", hans: "% 缺少值", hant: "% 缺少值"),
    Phrase(en: "Missing one of: %", hans: "缺少其中之一：%", hant: "缺少其中之一：%"),
    Phrase(en: "Missing required subcommand.", hans: "缺少子命令。", hant: "缺少子指令。"),
    Phrase(
      en: "The value '%' is invalid for '%'. Please provide one of %.",
      hans: "“%”不能用于 %，可选：%。", hant: "「%」不能用於 %，可選：%。"),
    Phrase(
      en: "The value '%' is invalid for '%'. Please provide one of the following:",
      hans: "“%”不能用于 %，可选：", hant: "「%」不能用於 %，可選："),
    Phrase(
      en: "The value '%' is invalid for '%'", hans: "“%”不能用于 %", hant: "「%」不能用於 %"),
    Phrase(
      en: "  See '%' for more information.", hans: "  详情见 %。", hant: "  詳情見 %。"),
    Phrase(en: "  See '%' for detailed help.", hans: "  详情见 %。", hant: "  詳情見 %。"),
    Phrase(en: "% takes a number from %.", hans: "% 的取值从 % 起。", hant: "% 的取值從 % 起。"),
    Phrase(
      en: "--save needs --preset.", hans: "--save 须与 --preset 同用。", hant: "--save 須與 --preset 同用。"),
    Phrase(
      en: "--by, --filter and --owner exclude each other.", hans: "--by、--filter 和 --owner 只能用一个。",
      hant: "--by、--filter 和 --owner 只能用一個。"),
    Phrase(
      en: "--everyone contradicts --owner and --mine.", hans: "--everyone 不能与 --owner 或 --mine 同用。",
      hant: "--everyone 不能與 --owner 或 --mine 同用。"),
    Phrase(en: "% and % contradict each other.", hans: "% 和 % 不能同用。", hant: "% 和 % 不能同用。"),
    Phrase(
      en: "--to names a person; it takes no --team and no --region.",
      hans: "--to 指定了人，不能再写 --team 或 --region。", hant: "--to 指定了人，不能再寫 --team 或 --region。"),
    Phrase(
      en: "--unassigned takes no owner.", hans: "--unassigned 不能再指定负责人。",
      hant: "--unassigned 不能再指定負責人。"),
    Phrase(
      en: "Name a lead, or set --weights.", hans: "请指定线索，或用 --weights 设定权重。",
      hant: "請指定線索，或用 --weights 設定權重。"),
    Phrase(
      en: "Name a meeting, or say which deals a new one is about; not both.",
      hans: "请指定会议，或说明新会议的商机，二者择一。", hant: "請指定會議，或說明新會議的商機，二者擇一。"),
    Phrase(
      en: "Name a text or a stage, or a deal with --deal.", hans: "请指定内容或阶段，或用 --deal 指定商机。",
      hant: "請指定內容或階段，或用 --deal 指定商機。"),
    Phrase(
      en: "Name at least one deal and then the pipeline.", hans: "请先写至少一个商机，再写销售流程。",
      hant: "請先寫至少一個商機，再寫銷售流程。"),
    Phrase(
      en: "Name at least one deal and then the stage.", hans: "请先写至少一个商机，再写阶段。",
      hant: "請先寫至少一個商機，再寫階段。"),
    Phrase(
      en: "Name leads, or say --unassigned; not both.", hans: "请指定线索，或用 --unassigned，二者择一。",
      hant: "請指定線索，或用 --unassigned，二者擇一。"),
    Phrase(en: "Name one shipped pipeline.", hans: "请指定一个内置的销售流程。", hant: "請指定一個內建的銷售流程。"),
    Phrase(
      en: "Name one stage with --after or --before.", hans: "请用 --after 或 --before 指定一个阶段。",
      hant: "請用 --after 或 --before 指定一個階段。"),
    Phrase(
      en: "Name the deals, or say what they are chosen by; not both.",
      hans: "请指定商机，或说明如何选取，二者择一。", hant: "請指定商機，或說明如何選取，二者擇一。"),
    Phrase(
      en: "Only an answer that worked goes into the register: add --worked.",
      hans: "只有有效的回应才能存入异议库，请加 --worked。", hant: "只有有效的回應才能存入異議庫，請加 --worked。"),
    Phrase(en: "Say the new name.", hans: "请写新名称。", hant: "請寫新名稱。"),
    Phrase(
      en: "Say with --person whose number it is.", hans: "请用 --person 说明是谁的电话。",
      hant: "請用 --person 說明是誰的電話。"),
  ]
}
