extension Phrase.CommandFailure {
  /// Only the present can be exported.
  public static let exportOfThePast = Explanation(
    Phrase(
      en: "Only the present can be exported.", hans: "只能导出当前数据。", hant: "只能匯出目前資料。"),
    hint: Phrase(
      en: "Leave --as-of out, or use funnel list --format csv.",
      hans: "请去掉 --as-of，或用 funnel list --format csv。",
      hant: "請去掉 --as-of，或用 funnel list --format csv。"))

  /// A file stands where a new one is to be made.
  public static func alreadyThere(_ path: String) -> Explanation {
    Explanation(
      Phrase(
        en: "\(path) is there already and was left as it is.", hans: "\(path) 已存在，未作改动。",
        hant: "\(path) 已存在，未作變更。"),
      hint: Phrase(en: "Choose another name.", hans: "请换一个名称。", hant: "請換一個名稱。"))
  }

  /// A file would be lost that nobody said to write over.
  public static func wouldOverwrite(_ path: String) -> Explanation {
    Explanation(
      alreadyThere(path).sentence,
      hint: Phrase(
        en: "Choose another name, or write over it with --overwrite.",
        hans: "请换一个名称，或用 --overwrite 覆盖。", hant: "請換一個名稱，或用 --overwrite 覆寫。"))
  }

  /// The file belongs to the store that is open.
  public static func partOfTheStore(_ path: String) -> Explanation {
    Explanation(
      Phrase(
        en: "\(path) belongs to the store itself and was left as it is.",
        hans: "\(path) 属于数据文件本身，未作改动。", hant: "\(path) 屬於資料檔本身，未作變更。"),
      hint: Phrase(en: "Choose another name.", hans: "请换一个名称。", hant: "請換一個名稱。"))
  }

  /// There is no copy of the store to go back to.
  public static func noBackup(_ path: String) -> Explanation {
    Explanation(
      Phrase(
        en: "There is no backup in \(path).backups.", hans: "\(path).backups 中没有备份。",
        hant: "\(path).backups 中沒有備份。"),
      hint: Phrase(
        en: "Name one: funnel restore FILE.", hans: "请指定：funnel restore 文件。",
        hant: "請指定：funnel restore 檔案。"))
  }

  /// The configuration is no TOML.
  public static func configurationSyntax(
    _ file: String, _ line: Int, _ detail: String
  ) -> Explanation {
    Explanation(
      Phrase(
        en: "\(file):\(line): \(detail)", hans: "\(file) 第 \(line) 行：\(detail)",
        hant: "\(file) 第 \(line) 列：\(detail)"),
      hint: Phrase(
        en: "Mend the line, or take it out.", hans: "请修改或删除该行。", hant: "請修改或刪除該列。"))
  }

  /// A value of the configuration makes no sense.
  public static func configurationValue(_ file: String, _ key: String) -> Explanation {
    Explanation(
      Phrase(
        en: "\(file): “\(key)” has a value that makes no sense, or is unknown.",
        hans: "\(file)：“\(key)”的值无效或该项未知。", hant: "\(file)：「\(key)」的值無效或該項未知。"),
      hint: Phrase(
        en: "The README lists the keys and what they take.", hans: "README 列出了各项及其取值。",
        hant: "README 列出了各項及其取值。"))
  }

  /// The store is damaged, as a check found.
  public static func unsound(_ path: String) -> Explanation {
    Explanation(
      Phrase(en: "\(path) is damaged.", hans: "\(path) 已损坏。", hant: "\(path) 已損壞。"),
      hint: Phrase(
        en: "Go back to the newest copy in \(path).backups with funnel restore.",
        hans: "请用 funnel restore 恢复 \(path).backups 中最新的备份。",
        hant: "請用 funnel restore 還原 \(path).backups 中最新的備份。"))
  }
}
