extension Phrase {
  /// What `funnel doctor` looks at.
  public enum Doctor {
    /// The name of something looked at, by its key in files for programs.
    public static func label(_ key: String) -> Phrase { labels[key] ?? Phrase(verbatim: key) }

    private static let labels: [String: Phrase] = [
      "version": Phrase(en: "Version", hans: "版本", hant: "版本"),
      "author": Phrase(en: "Author", hans: "操作者", hant: "操作者"),
      "language": Phrase(en: "Language", hans: "语言", hant: "語言"),
      "terminal": Phrase(en: "Terminal", hans: "终端", hant: "終端機"),
      "colors": Phrase(en: "Colours", hans: "颜色", hant: "色彩"),
      "locale": Phrase(en: "Locale", hans: "区域设置", hant: "地區設定"),
      "configuration": Phrase(en: "Configuration", hans: "配置文件", hant: "設定檔"),
      "themes": Phrase(en: "Themes", hans: "主题", hant: "佈景主題"),
      "themeProblem": Phrase(en: "Theme not read", hans: "无法读取的主题", hant: "無法讀取的佈景主題"),
      "store": Phrase(en: "Store", hans: "数据文件", hant: "資料檔"),
      "fileMode": Phrase(en: "File mode", hans: "文件权限", hant: "檔案權限"),
      "folderMode": Phrase(en: "Folder mode", hans: "文件夹权限", hant: "資料夾權限"),
      "schema": Phrase(en: "Schema", hans: "数据结构版本", hant: "資料結構版本"),
      "engine": Phrase(en: "Engine", hans: "数据库引擎", hant: "資料庫引擎"),
      "durability": Phrase(en: "Durability", hans: "写入保障", hant: "寫入保障"),
      "events": Phrase(en: "Events", hans: "更改记录", hant: "變更紀錄"),
      "records": Phrase(en: "Records", hans: "记录", hant: "紀錄"),
      "damage": Phrase(en: "Damage", hans: "损坏", hant: "損毀"),
      "unfolded": Phrase(en: "Out of step", hans: "不一致", hant: "不一致"),
    ]
  }
}
