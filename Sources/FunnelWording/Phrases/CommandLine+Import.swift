public import FunnelCore

extension Phrase.CommandLine {
  /// Heading of the columns of a file.
  public static let column = Phrase(en: "Column", hans: "列", hant: "欄")
  /// Heading of the first cells of columns.
  public static let sample = Phrase(en: "Sample", hans: "示例", hant: "範例")
  /// Heading of stage names as the file has them.
  public static let inFile = Phrase(en: "In the file", hans: "文件中", hant: "檔案中")
  /// How many rows a file has.
  public static let rows = Phrase(en: "Rows", hans: "行数", hant: "列數")
  /// How many rows bring new records.
  public static let newRows = Phrase(en: "New", hans: "新增", hant: "新增")
  /// How many rows change known records.
  public static let changedRows = Phrase(en: "Changed", hans: "更改", hant: "變更")
  /// How many rows say what is known.
  public static let knownRows = Phrase(en: "Known already", hans: "已存在", hant: "已存在")
  /// Rows that are not taken over.
  public static let refused = Phrase(en: "Refused", hans: "未接受", hant: "未接受")
  /// Between cells.
  public static let comma = Phrase(en: "comma", hans: "逗号", hant: "逗號")
  /// Between cells.
  public static let semicolon = Phrase(en: "semicolon", hans: "分号", hant: "分號")
  /// Between cells.
  public static let tab = Phrase(en: "tab", hans: "制表符", hant: "定位字元")

  /// After an import, and what the history calls it.
  public static func imported(_ file: String) -> Phrase {
    Phrase(en: "Imported \(file)", hans: "已导入 \(file)", hant: "已匯入 \(file)")
  }

  /// After an import, with how many rows brought what; how many were refused only where some were.
  public static func imported(
    _ file: String, new: Int, changed: Int, refused: Int
  ) -> Phrase {
    Phrase { language in
      let done = imported(file)[language]
      let (new, changed) = (language.number(new), language.number(changed))
      let rest = refused > 0 ? language.number(refused) : nil
      return switch language {
      case .en: "\(done): \(new) new, \(changed) changed" + (rest.map { ", \($0) refused" } ?? "")
      case .hans: "\(done)：新增 \(new)，更改 \(changed)" + (rest.map { "，未接受 \($0)" } ?? "")
      case .hant: "\(done)：新增 \(new)，變更 \(changed)" + (rest.map { "，未接受 \($0)" } ?? "")
      }
    }
  }

  /// After what an import brought: the pipelines that its deals went into.
  public static func into(_ pipelines: [Translated]) -> Phrase {
    Phrase { language in
      let names = pipelines.map { $0[language] }.joined(separator: language.isChinese ? "、" : ", ")
      return switch language {
      case .en: " (into \(names))"
      case .hans: "（导入到\(names)）"
      case .hant: "（匯入到\(names)）"
      }
    }
  }

  /// How much of a file has been read, by a share between 0 and 1.
  public static func reading(_ share: Double) -> Phrase {
    Phrase { language in
      let share = language.percent(share)
      return switch language {
      case .en: "Reading the file: \(share)"
      case .hans: "正在读取文件：\(share)"
      case .hant: "正在讀取檔案：\(share)"
      }
    }
  }

  /// How much of a file has been stored, by a share between 0 and 1.
  public static func storing(_ share: Double) -> Phrase {
    Phrase { language in
      let share = language.percent(share)
      return switch language {
      case .en: "Storing: \(share) · Ctrl-C leaves everything as it was"
      case .hans: "正在保存：\(share) · 按 Ctrl-C 中止，数据保持原样"
      case .hant: "正在儲存：\(share) · 按 Ctrl-C 中止，資料維持原狀"
      }
    }
  }

  /// A pipeline that deals of a file go to.
  public static func pipelineOfImport(_ name: String, isNew: Bool) -> Phrase {
    isNew
      ? Phrase(en: "New pipeline \(name)", hans: "新销售流程 \(name)", hant: "新銷售流程 \(name)")
      : Phrase(en: "Pipeline \(name)", hans: "销售流程 \(name)", hant: "銷售流程 \(name)")
  }

  /// What the store counts in from an import on.
  public static let countsIn = Phrase(en: "Counted in", hans: "统计货币", hant: "統計幣別")
  /// What amounts of a file are in that name no currency.
  public static let assumedCurrency = Phrase(
    en: "Amounts without currency", hans: "未注明币种的金额", hant: "未註明幣別的金額")
  /// Deals of a file that have ended, nobody says when.
  public static func endedWithoutDay(_ count: Int) -> Phrase {
    Phrase(
      en: (count == 1
        ? "1 deal has ended on no known day; no period counts it."
        : "\(Language.en.number(count)) deals have ended on no known day; no period counts them.")
        + " --map COLUMN=closedOn names a column of the day.",
      hans: "\(Language.hans.number(count)) 个已结束的商机没有结束日期，不计入任何时段；可用 --map 列=closedOn 指定日期列。",
      hant: "\(Language.hant.number(count)) 個已結束的商機沒有結束日期，不計入任何期間；可用 --map 欄=closedOn 指定日期欄。")
  }
  /// A new store that was removed again, as nothing was put into it.
  public static let newStoreRemoved = Phrase(
    en: "The new store was removed again.", hans: "新建的数据文件已删除。", hant: "新建的資料檔已刪除。")

  /// Refused rows that are not listed.
  public static func andMore(_ count: Int) -> Phrase {
    Phrase(
      en: "… and \(Language.en.number(count)) more; --json lists all",
      hans: "……另有 \(Language.hans.number(count)) 行；--json 可列出全部",
      hant: "……另有 \(Language.hant.number(count)) 列；--json 可列出全部")
  }
}
