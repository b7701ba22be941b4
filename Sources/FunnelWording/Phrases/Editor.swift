extension Phrase {
  /// The editor that long texts are written with.
  public enum Editor {
    /// There is no program of that name.
    public static func missing(_ program: String) -> Phrase {
      Phrase(
        en: "There is no editor \(program); set VISUAL or EDITOR to one.",
        hans: "找不到编辑器 \(program)；请设置 VISUAL 或 EDITOR。",
        hant: "找不到編輯器 \(program)；請設定 VISUAL 或 EDITOR。")
    }

    /// The program cannot be started.
    public static func notStarted(_ program: String, _ reason: String) -> Phrase {
      Phrase(
        en: "The editor \(program) cannot be started: \(reason).",
        hans: "无法启动编辑器 \(program)：\(Phrase(ofSystem: reason)[.hans])。",
        hant: "無法啟動編輯器 \(program)：\(Phrase(ofSystem: reason)[.hant])。")
    }

    /// The program ended with an error.
    public static func failed(_ program: String) -> Phrase {
      Phrase(
        en: "The editor \(program) ended with an error; the field is as it was.",
        hans: "编辑器 \(program) 出错退出；内容保持原样。", hant: "編輯器 \(program) 異常結束；內容維持原樣。")
    }

    /// The text cannot be put where the program would find it.
    public static func noFile(_ reason: String) -> Phrase {
      Phrase(
        en: "The text cannot be handed to an editor: \(reason).",
        hans: "无法把文字交给编辑器：\(Phrase(ofSystem: reason)[.hans])。",
        hant: "無法將文字交給編輯器：\(Phrase(ofSystem: reason)[.hant])。")
    }

    /// The text is longer than anybody writes.
    public static let tooLong = Phrase(
      en: "The text is longer than a megabyte; the field is as it was.", hans: "文字超过 1 MB；内容保持原样。",
      hant: "文字超過 1 MB；內容維持原樣。")

    /// The field under the pointer takes no text.
    public static let noText = Phrase(
      en: "this field takes no text", hans: "此项不是文字", hant: "此欄不是文字")
  }
}
