import FunnelCore
public import FunnelStore

extension StoreError: Explainable {
  /// The failure in words, place and remedy named.
  public var explanation: Explanation {
    switch self {
    case .refused(let violation): violation.explanation
    case .duplicate(let kind, let origin, let externalID):
      .duplicate(kind.word, origin: origin, externalID: externalID)
    case .conflict(let conflict): conflict.explanation
    case .nothingToUndo:
      Explanation(
        Phrase(en: "There is nothing to undo.", hans: "没有可撤销的操作。", hant: "沒有可復原的操作。"))
    case .nothingToRedo:
      Explanation(
        Phrase(en: "There is nothing to redo.", hans: "没有可重做的操作。", hant: "沒有可重做的操作。"))
    case .undoBlocked(let mine, let theirs): .undoBlocked(mine, by: theirs)
    case .readOnly(let reason): reason.explanation
    case .cancelled:
      Explanation(
        Phrase(
          en: "Cancelled; nothing was saved.", hans: "已取消，未作保存。", hant: "已取消，未儲存任何內容。"))
    case .missing, .replaced, .foreign, .newer, .damaged: explanationOfFile
    case .networkFileSystem, .worldWritableFolder, .severalNames, .permission, .readOnlyFolder,
      .cannotCreate:
      explanationOfPlace
    case .busy, .diskFull, .input, .unexpected: explanationOfMachine
    }
  }

  private var explanationOfFile: Explanation {
    switch self {
    case .missing(let path):
      Explanation(
        Phrase(
          en: "There is no store at \(path).", hans: "\(path) 处没有数据文件。",
          hant: "\(path) 沒有資料檔。"),
        hint: Phrase(
          en: "Check the path, or start one with `funnel import`, `funnel add` or `funnel demo`.",
          hans: "请检查路径，或用 `funnel import`、`funnel add`、`funnel demo` 新建。",
          hant: "請檢查路徑，或用 `funnel import`、`funnel add`、`funnel demo` 建立。"))
    case .replaced(let path):
      Explanation(
        Phrase(
          en: "Another file has taken the place of the store at \(path).",
          hans: "\(path) 已被另一个文件替换。", hant: "\(path) 已被另一個檔案取代。"),
        hint: Phrase(
          en: "Leave and open it again.", hans: "请退出后重新打开。", hant: "請離開後重新開啟。"))
    case .foreign(let path):
      Explanation(
        Phrase(
          en: "\(path) is no funnel store; it was left as it is.",
          hans: "\(path) 不是 funnel 的数据文件，未作改动。", hant: "\(path) 不是 funnel 的資料檔，未作變更。"),
        hint: Phrase(
          en: "Name another file with --store.", hans: "请用 --store 指定其他文件。",
          hant: "請用 --store 指定其他檔案。"))
    case .newer(let path, let version, let supported):
      Explanation(
        Phrase(
          en: "\(path) has format \(version); this funnel knows up to \(supported).",
          hans: "\(path) 的格式版本为 \(version)，本程序最高支持 \(supported)。",
          hant: "\(path) 的格式版本為 \(version)，本程式最高支援 \(supported)。"),
        hint: Phrase(
          en: "Install a newer funnel; the file was left as it is.",
          hans: "请安装新版 funnel，文件未作改动。", hant: "請安裝新版 funnel，檔案未作變更。"))
    case .damaged(let path, let detail):
      Explanation(
        Phrase(
          en: "\(path) is damaged: \(detail)", hans: "\(path) 已损坏：\(detail)",
          hant: "\(path) 已損壞：\(detail)"),
        hint: Phrase(
          en: "Copies are in \(path).backups; `funnel restore FILE` puts one in its place.",
          hans: "备份在 \(path).backups 中；`funnel restore 文件` 可恢复其中一份。",
          hant: "備份在 \(path).backups 中；`funnel restore 檔案` 可還原其中一份。"))
    default: explanationOfPlace
    }
  }

  private var explanationOfPlace: Explanation {
    switch self {
    case .networkFileSystem(let path):
      Explanation(
        Phrase(
          en: "\(path) lies on a network file system, where locks cannot be trusted.",
          hans: "\(path) 位于网络文件系统，其锁不可靠。", hant: "\(path) 位於網路檔案系統，其鎖定不可靠。"),
        hint: Phrase(
          en: "Keep the store on a local disk.", hans: "请将数据放在本地磁盘。",
          hant: "請將資料放在本機磁碟。"))
    case .worldWritableFolder(let path):
      Explanation(
        Phrase(
          en: "Everyone may write to the folder \(path).", hans: "文件夹 \(path) 任何人都可写入。",
          hant: "資料夾 \(path) 任何人都可寫入。"),
        hint: Phrase(
          en: "Take the right away with `chmod o-w`, or choose another folder.",
          hans: "请用 `chmod o-w` 收回权限，或换一个文件夹。",
          hant: "請用 `chmod o-w` 收回權限，或換一個資料夾。"))
    case .severalNames(let path):
      Explanation(
        Phrase(
          en: "\(path) has another name, a hard link; written by both, changes would be lost.",
          hans: "\(path) 另有别名（硬链接）；两处同时写入会丢失更改。",
          hant: "\(path) 另有別名（硬連結）；兩處同時寫入會遺失變更。"),
        hint: Phrase(
          en: "Make a copy of it with `cp` and name the copy, or remove the other name.",
          hans: "请用 `cp` 复制一份并使用副本，或删除另一个名称。",
          hant: "請用 `cp` 複製一份並使用副本，或刪除另一個名稱。"))
    case .permission(let path):
      Explanation(
        Phrase(
          en: "You may not open \(path).", hans: "无权打开 \(path)。", hant: "無權開啟 \(path)。"),
        hint: Phrase(
          en: "Ask its owner for the right to read it.", hans: "请向文件所有者申请读取权限。",
          hant: "請向檔案擁有者申請讀取權限。"))
    case .readOnlyFolder(let path):
      Explanation(
        Phrase(
          en: "\(path) can be read, but its folder cannot be written, and even a reader needs the"
            + " journal's files there.",
          hans: "\(path) 可读，但其文件夹不可写，而读取也需要在其中建立日志文件。",
          hant: "\(path) 可讀，但其資料夾無法寫入，而讀取也需要在其中建立日誌檔。"),
        hint: Phrase(
          en: "Copy it to a folder of your own and open the copy.",
          hans: "请复制到自己的文件夹后打开副本。", hant: "請複製到自己的資料夾後開啟副本。"))
    case .cannotCreate(let path, let detail):
      Explanation(
        Phrase.cannotCreate(path, Phrase(ofSystem: detail)),
        hint: Phrase(
          en: "Choose another place; a store's is named with --store.",
          hans: "请换一个位置；数据文件的位置用 --store 指定。",
          hant: "請換一個位置；資料檔的位置用 --store 指定。"))
    default: explanationOfMachine
    }
  }

  private var explanationOfMachine: Explanation {
    switch self {
    case .busy(let path, let process):
      Explanation(
        Phrase(
          en: "\(path) is in use by \(process.map { "process \($0)" } ?? "another process").",
          hans: "\(path) 正被\(process.map { "进程 \($0) " } ?? "其他进程")占用。",
          hant: "\(path) 正被\(process.map { "程序 \($0) " } ?? "其他程序")佔用。"),
        hint: Phrase(
          en: "Try again in a moment; nothing is lost.", hans: "请稍后再试，数据没有丢失。",
          hant: "請稍後再試，資料沒有遺失。"))
    case .diskFull(let path):
      Explanation(
        Phrase(
          en: "The disk of \(path) is full; the change is not saved.",
          hans: "\(path) 所在磁盘已满，更改未保存。", hant: "\(path) 所在磁碟已滿，變更未儲存。"),
        hint: Phrase(
          en: "Free some space and save again; your input is still here.",
          hans: "请腾出空间后重新保存，您的输入仍在。", hant: "請騰出空間後重新儲存，您的輸入仍在。"))
    case .input(let path, let detail):
      Explanation(
        Phrase(
          en: "\(path) cannot be read or written: \(detail)",
          hans: "无法读写 \(path)：\(Phrase(ofSystem: detail)[.hans])",
          hant: "無法讀寫 \(path)：\(Phrase(ofSystem: detail)[.hant])"),
        hint: Phrase(
          en: "Check the disk. A change that was being saved is there whole or not at all; look"
            + " before you repeat it.",
          hans: "请检查磁盘。正在保存的更改要么完整、要么不存在，重做前请先查看。",
          hant: "請檢查磁碟。正在儲存的變更要麼完整、要麼不存在，重做前請先查看。"))
    case .unexpected(let detail):
      Explanation(
        Phrase(
          en: "Something that must not happen: \(detail)", hans: "发生了不应出现的错误：\(detail)",
          hant: "發生了不應出現的錯誤：\(detail)"),
        hint: Phrase(
          en: "Run `funnel doctor` and report what it prints.",
          hans: "请运行 `funnel doctor` 并反馈其输出。", hant: "請執行 `funnel doctor` 並回報其輸出。"))
    default: Explanation(Phrase(verbatim: ""))
    }
  }
}

extension ReadOnlyReason {
  /// Why nothing can be changed, in words.
  public var explanation: Explanation {
    switch self {
    case .requested:
      Explanation(
        Phrase(
          en: "The store is open for reading only.", hans: "数据以只读方式打开。",
          hant: "資料以唯讀方式開啟。"),
        hint: Phrase(
          en: "Start again without --read-only.", hans: "请不带 --read-only 重新启动。",
          hant: "請不帶 --read-only 重新啟動。"))
    case .fileProtected:
      Explanation(
        Phrase(
          en: "The store's file or folder cannot be written.", hans: "数据文件或文件夹不可写。",
          hant: "資料檔或資料夾無法寫入。"),
        hint: Phrase(
          en: "Ask its owner for the right to write.", hans: "请向所有者申请写入权限。",
          hant: "請向擁有者申請寫入權限。"))
    case .past(let day):
      Explanation(
        Phrase(
          en: "\(day.medium(in: .en)) is past and cannot be changed.",
          hans: "\(day.medium(in: .hans))已成过去，不能更改。",
          hant: "\(day.medium(in: .hant))已成過去，不能變更。"),
        hint: Phrase(
          en: "Go back to today first.", hans: "请先回到今天。", hant: "請先回到今天。"))
    }
  }
}

extension Conflict {
  /// Who changed what meanwhile, in words.
  public var explanation: Explanation {
    Explanation(
      Phrase { language in
        let names = Phrase(
          verbatim: fields.map { entity.kind.label(ofField: $0.name)[language] }
            .joined(separator: language.isChinese ? "、" : ", ")
        ).marked[language]
        let author = other.map { Phrase(verbatim: $0.author).marked[language] }
        let record = entity.phrase.marked[language]
        return switch language {
        case .en: "\(author ?? "Somebody else") changed \(names) of \(record) meanwhile."
        case .hans: "\(author ?? "他人")同时修改了\(record)的\(names)。"
        case .hant: "\(author ?? "他人")同時修改了\(record)的\(names)。"
        }
      }.unmarked,
      hint: Phrase(
        en: "Choose field by field which value stays.", hans: "请逐个字段选择保留哪个值。",
        hant: "請逐一欄位選擇保留哪個值。"))
  }
}

extension Explanation {
  fileprivate static func undoBlocked(_ mine: Transaction, by theirs: Transaction) -> Explanation {
    let author = Phrase.author(theirs.author).marked
    return Explanation(
      Phrase { language in
        let (mine, theirs) = (language.quoted(mine.label), language.quoted(theirs.label))
        return switch language {
        case .en: "\(mine) cannot be undone: \(author[.en]) has since done \(theirs)."
        case .hans: "无法撤销\(mine)：\(author[.hans])之后做了\(theirs)。"
        case .hant: "無法復原\(mine)：\(author[.hant])之後做了\(theirs)。"
        }
      }.unmarked,
      hint: Phrase(
        en: "Have that undone first, or change by hand what should be different.",
        hans: "请先让对方撤销，或手工修改。", hant: "請先讓對方復原，或手動修改。"))
  }
}

extension Explanation {
  fileprivate static func duplicate(
    _ kind: Phrase, origin: String, externalID: String
  ) -> Explanation {
    Explanation(
      Phrase(
        en: "Another \(kind[.en]) is \(externalID) of \(origin) already.",
        hans: "\(origin) 的 \(externalID) 已对应另一个\(kind[.hans])。",
        hant: "\(origin) 的 \(externalID) 已對應另一個\(kind[.hant])。"),
      hint: Phrase(
        en: "Give it another number, or edit the one that is there.",
        hans: "请改用其他编号，或编辑已有的记录。", hant: "請改用其他編號，或編輯既有的記錄。"))
  }
}
