extension Phrase {
  /// What the command line says.
  public enum CommandLine {
    /// After a new store.
    public static let created = Phrase(en: "Created", hans: "已创建", hant: "已建立")
    /// After a change.
    public static let done = Phrase(en: "Done", hans: "完成", hant: "完成")
    /// After an edit.
    public static let changed = Phrase(en: "Changed", hans: "已更改", hant: "已變更")
    /// Before a label.
    public static let undone = Phrase(en: "Undone", hans: "已撤销", hant: "已復原")
    /// Before a label.
    public static let redone = Phrase(en: "Redone", hans: "已重做", hant: "已重做")
    /// Before a hint.
    public static let hint = Phrase(en: "Hint", hans: "提示", hant: "提示")
    /// Before an error.
    public static let error = Phrase(en: "Error", hans: "错误", hant: "錯誤")
    /// An empty answer.
    public static let nothingFound = Phrase(en: "Nothing found", hans: "没有找到", hant: "沒有找到")
    /// After a check.
    public static let checkOK = Phrase(en: "The store is sound.", hans: "数据完好。", hant: "資料完好。")
    /// Nothing is written.
    public static let dryRun = Phrase(
      en: "Dry run: nothing was saved.", hans: "试运行：未作保存。", hant: "試跑：未儲存任何內容。")
    /// Before a path.
    public static let backupMade = Phrase(en: "Backup written to", hans: "备份已写入", hant: "備份已寫入")
    /// After filling in demo data.
    public static let demoMade = Phrase(
      en: "Demo data filled in.", hans: "已载入演示数据。", hant: "已載入示範資料。")
  }
}
