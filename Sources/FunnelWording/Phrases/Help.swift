extension Phrase {
  /// What help and complaints about a command line say.
  ///
  /// Commands tell of themselves in English; here are their texts in all languages, found by the
  /// English one.
  public enum Help {
    /// The text in all languages; nil where it is not known.
    public static func phrase(of english: String) -> Phrase? { all[english] }

    private static let all: [String: Phrase] = {
      let lists = [
        everywhere, deals, meetings, day, figures, pipelines, playbook, files, records, words,
      ]
      return Dictionary(lists.joined().map { ($0[.en], $0) }, uniquingKeysWith: { one, _ in one })
    }()

    /// The words around them.
    private static let words: [Phrase] = [
      Phrase(en: "OVERVIEW: ", hans: "概述：", hant: "概述："),
      Phrase(en: "USAGE: ", hans: "用法：", hant: "用法："),
      Phrase(en: "Usage: ", hans: "用法：", hant: "用法："),
      Phrase(en: "Error: ", hans: "错误：", hant: "錯誤："),
      Phrase(en: "Help:  ", hans: "说明：", hant: "說明："),
      Phrase(en: "Example: ", hans: "示例：", hant: "範例："),
      Phrase(en: "values: ", hans: "可选：", hant: "可選："),
      Phrase(en: "default: ", hans: "默认：", hant: "預設："),
      Phrase(en: "(default)", hans: "（默认）", hant: "（預設）"),
      Phrase(en: "OPTIONS:", hans: "选项：", hant: "選項："),
      Phrase(en: "ARGUMENTS:", hans: "参数：", hant: "參數："),
      Phrase(en: "SUBCOMMANDS:", hans: "子命令：", hant: "子指令："),
      Phrase(en: "DEALS: SUBCOMMANDS:", hans: "商机：", hant: "商機："),
      Phrase(en: "DAY: SUBCOMMANDS:", hans: "当天：", hant: "當天："),
      Phrase(en: "FIGURES: SUBCOMMANDS:", hans: "数据：", hant: "數據："),
      Phrase(en: "RECORDS: SUBCOMMANDS:", hans: "记录：", hant: "紀錄："),
      Phrase(en: "FILES: SUBCOMMANDS:", hans: "文件：", hant: "檔案："),
      Phrase(en: "HISTORY: SUBCOMMANDS:", hans: "历史：", hant: "歷史："),
      Phrase(en: "PROGRAM: SUBCOMMANDS:", hans: "程序：", hant: "程式："),
    ]
  }
}
