public import FunnelStore

extension FileError: Explainable {
  /// Why a file cannot be used, in words.
  public var explanation: Explanation {
    switch self {
    case .cannotRead(let path, let error): Self.cannotRead(path, error.detail)
    case .cannotCreate(let path, let error): Self.cannotCreate(path, error.detail)
    case .cannotWrite(let path, let error): Self.cannotWrite(path, error.detail)
    }
  }

  /// The file cannot be opened or read.
  private static func cannotRead(_ path: String, _ detail: String) -> Explanation {
    Explanation(
      Phrase(
        en: "\(path) cannot be read: \(detail)", hans: "无法读取 \(path)：\(detail)",
        hant: "無法讀取 \(path)：\(detail)"),
      hint: Phrase(
        en: "Check the name and the rights to it.", hans: "请检查文件名和权限。",
        hant: "請檢查檔名與權限。"))
  }

  /// The file cannot be created.
  private static func cannotCreate(_ path: String, _ detail: String) -> Explanation {
    Explanation(
      Phrase(
        en: "\(path) cannot be created: \(detail)", hans: "无法创建 \(path)：\(detail)",
        hant: "無法建立 \(path)：\(detail)"),
      hint: Phrase(
        en: "Choose another folder.", hans: "请换一个文件夹。", hant: "請換一個資料夾。"))
  }

  /// The file cannot be written to its end.
  private static func cannotWrite(_ path: String, _ detail: String) -> Explanation {
    Explanation(
      Phrase(
        en: "\(path) cannot be written: \(detail)", hans: "无法写入 \(path)：\(detail)",
        hant: "無法寫入 \(path)：\(detail)"),
      hint: Phrase(
        en: "Free some space and try again; what was there before is unchanged.",
        hans: "请腾出空间后重试，原有内容未变。", hant: "請騰出空間後重試，原有內容未變。"))
  }
}
