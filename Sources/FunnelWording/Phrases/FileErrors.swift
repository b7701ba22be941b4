public import FunnelStore

extension FileError: Explainable {
  /// Why a file cannot be used, in words.
  public var explanation: Explanation {
    switch self {
    case .cannotRead(let path, let error): Self.cannotRead(path, error.phrase)
    case .notOrdinary(let path):
      Explanation(
        Phrase(
          en: "\(path) is no ordinary file.", hans: "\(path) 不是普通文件。",
          hant: "\(path) 不是一般檔案。"),
        hint: Phrase(
          en: "Name a file; pipes and devices are read by `funnel import` alone.",
          hans: "请指定文件；管道与设备仅可用 `funnel import` 读取。",
          hant: "請指定檔案；管線與裝置僅可用 `funnel import` 讀取。"))
    case .cannotAnswer(let error): Self.cannotAnswer(error.phrase)
    case .cannotCreate(let path, let error): Self.cannotCreate(path, error.phrase)
    case .cannotWrite(let path, let error): Self.cannotWrite(path, error.phrase)
    }
  }

  /// The file cannot be opened or read.
  private static func cannotRead(_ path: String, _ reason: Phrase) -> Explanation {
    Explanation(
      Phrase(
        en: "\(path) cannot be read: \(reason[.en])", hans: "无法读取 \(path)：\(reason[.hans])",
        hant: "無法讀取 \(path)：\(reason[.hant])"),
      hint: Phrase(
        en: "Check the name and the rights to it.", hans: "请检查文件名和权限。",
        hant: "請檢查檔名與權限。"))
  }

  /// The file cannot be created.
  private static func cannotCreate(_ path: String, _ reason: Phrase) -> Explanation {
    Explanation(
      Phrase.cannotCreate(path, reason),
      hint: Phrase(
        en: "Choose another folder.", hans: "请换一个文件夹。", hant: "請換一個資料夾。"))
  }

  /// What was done cannot be told.
  private static func cannotAnswer(_ reason: Phrase) -> Explanation {
    Explanation(
      Phrase(
        en: "The answer cannot be printed: \(reason[.en])", hans: "无法输出结果：\(reason[.hans])",
        hant: "無法輸出結果：\(reason[.hant])"),
      hint: Phrase(
        en: "What was to be stored is stored; `funnel history` shows it.",
        hans: "需要保存的内容已保存，可用 `funnel history` 查看。",
        hant: "需要儲存的內容已儲存，可用 `funnel history` 查看。"))
  }

  /// The file cannot be written to its end.
  private static func cannotWrite(_ path: String, _ reason: Phrase) -> Explanation {
    Explanation(
      Phrase(
        en: "\(path) cannot be written: \(reason[.en])", hans: "无法写入 \(path)：\(reason[.hans])",
        hant: "無法寫入 \(path)：\(reason[.hant])"),
      hint: Phrase(
        en: "Free some space and try again; what was there before is unchanged.",
        hans: "请腾出空间后重试，原有内容未变。", hant: "請騰出空間後重試，原有內容未變。"))
  }
}

extension Phrase {
  /// A file cannot be created, for a reason of the system.
  static func cannotCreate(_ path: String, _ reason: Phrase) -> Phrase {
    Phrase(
      en: "\(path) cannot be created: \(reason[.en])", hans: "无法创建 \(path)：\(reason[.hans])",
      hant: "無法建立 \(path)：\(reason[.hant])")
  }
}
