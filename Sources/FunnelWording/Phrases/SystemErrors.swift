public import FunnelStore

extension SystemError {
  /// The reason in words; English, and a rare reason, is what the system says.
  public var phrase: Phrase {
    reason?.phrase(detail) ?? Phrase(verbatim: detail)
  }
}

extension Phrase {
  /// What the system or an engine gives as a reason, in words where it is a usual one.
  public init(ofSystem detail: String) {
    self = SystemError(detail: detail)?.phrase ?? Phrase(verbatim: detail)
  }
}

extension SystemError.Reason {
  fileprivate func phrase(_ en: String) -> Phrase {
    switch self {
    case .missing: Phrase(en: en, hans: "没有这个文件或文件夹", hant: "沒有這個檔案或資料夾")
    case .noRight: Phrase(en: en, hans: "权限不足", hant: "權限不足")
    case .notPermitted: Phrase(en: en, hans: "系统不允许此操作", hant: "系統不允許此操作")
    case .folder: Phrase(en: en, hans: "这是一个文件夹", hant: "這是一個資料夾")
    case .noFolder: Phrase(en: en, hans: "路径中有一段不是文件夹", hant: "路徑中有一段不是資料夾")
    case .diskFull: Phrase(en: en, hans: "磁盘空间不足", hant: "磁碟空間不足")
    case .readOnlyDisk: Phrase(en: en, hans: "文件系统只读", hant: "檔案系統唯讀")
    case .brokenDisk: Phrase(en: en, hans: "读写磁盘出错", hant: "讀寫磁碟發生錯誤")
    case .tooManyFiles: Phrase(en: en, hans: "打开的文件过多", hant: "開啟的檔案過多")
    case .linksInCircle: Phrase(en: en, hans: "符号链接循环", hant: "符號連結循環")
    case .longName: Phrase(en: en, hans: "文件名过长", hant: "檔名過長")
    }
  }
}
