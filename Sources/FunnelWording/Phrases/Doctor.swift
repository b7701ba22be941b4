public import FunnelCore

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
      "fileSystem": Phrase(en: "File system", hans: "文件系统", hant: "檔案系統"),
      "backups": Phrase(en: "Backups", hans: "备份", hant: "備份"),
      "orphanedDraft": Phrase(en: "Orphaned draft", hans: "无主草稿", hant: "無主草稿"),
      "damage": Phrase(en: "Damage", hans: "损坏", hant: "損毀"),
      "unfolded": Phrase(en: "Out of step", hans: "不一致", hant: "不一致"),
    ]

    /// Locks cannot be trusted there.
    public static let onNetwork = Phrase(
      en: "a network file system, whose locks cannot be trusted: move the store to a local disk",
      hans: "网络文件系统的锁不可靠：请将数据移到本地磁盘", hant: "網路檔案系統的鎖定不可靠：請將資料移到本機磁碟")

    /// Others than the owner and the group can read or write the file.
    public static func openToOthers(_ path: String) -> Phrase {
      Phrase(
        en: "others may get at it: chmod o-rwx \(path)", hans: "其他用户可以访问：chmod o-rwx \(path)",
        hant: "其他使用者可以存取：chmod o-rwx \(path)")
    }

    /// There is no copy of the store.
    public static let noBackups = Phrase(
      en: "funnel backup makes one", hans: "运行 funnel backup 即备份", hant: "執行 funnel backup 即備份")

    /// How many copies there are, and the newest.
    public static func backups(_ count: Int, newest: String) -> Phrase {
      Phrase(
        en: "\(count), the newest \(newest)", hans: "\(count) 份，最新 \(newest)",
        hant: "\(count) 份，最新 \(newest)")
    }

    /// A draft whose deal is gone: the deal, who wrote it, on which day.
    public static func orphan(_ deal: Int64, _ author: String, _ day: Day) -> Phrase {
      Phrase(
        en: "#\(deal), \(author), \(day.medium(in: .en))",
        hans: "#\(deal)，\(author)，\(day.medium(in: .hans))",
        hant: "#\(deal)，\(author)，\(day.medium(in: .hant))")
    }

    /// What can be done about a draft whose deal is gone.
    public static let orphanRemedy = Phrase(
      en: "kept, and shown again when the deal is back: funnel undo by who removed it",
      hans: "草稿保留，商机恢复后可见：由删除者运行 funnel undo",
      hant: "草稿保留，商機還原後可見：由刪除者執行 funnel undo")
  }
}
