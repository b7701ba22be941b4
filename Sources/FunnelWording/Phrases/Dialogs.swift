public import FunnelCore

extension Phrase {
  /// Dialogs, prompts and the lines around a screen.
  public enum Dialog {
    /// The program's name in the title line.
    public static let brand = Phrase(en: "漏斗 Funnel", hans: "销售漏斗", hant: "銷售漏斗")
    /// The mouse was turned on.
    public static let mouseOn = Phrase(en: "The mouse is on.", hans: "鼠标已开启。", hant: "滑鼠已開啟。")
    /// The mouse was turned off.
    public static let mouseOff = Phrase(en: "The mouse is off.", hans: "鼠标已关闭。", hant: "滑鼠已關閉。")
    /// Before the past day that is shown.
    public static let asOf = Phrase(en: "as of", hans: "截至", hant: "截至")
    /// Takes the choice the pointer is on.
    public static let choose = Phrase(en: "choose", hans: "选择", hant: "選擇")
    /// In an empty search line.
    public static let typeToSearch = Phrase(en: "type to search", hans: "输入以搜索", hant: "輸入以搜尋")
    /// Asks for a day.
    public static let day = Phrase(en: "Day", hans: "日期", hant: "日期")
    /// Time travel is over.
    public static let present = Phrase(en: "Back in the present.", hans: "已回到现在。", hant: "已回到現在。")
    /// The demonstration is filled in.
    public static let demo = Phrase(
      en: "Demonstration data", hans: "演示数据", hant: "示範資料")
    /// Why the demonstration cannot be filled in.
    public static let notEmpty = Phrase(
      en: "there are deals already", hans: "已经有商机", hant: "已經有商機")
    /// Takes the keys from a search line to what it has found.
    public static let toList = Phrase(en: "to the list", hans: "到列表", hant: "到清單")
    /// Shows what was asked for.
    public static let show = Phrase(en: "show", hans: "显示", hant: "顯示")
    /// Shows what would be done before it is.
    public static let preview = Phrase(en: "preview", hans: "预览", hant: "預覽")
    /// Reads the file that was named.
    public static let readFile = Phrase(en: "read the file", hans: "读取文件", hant: "讀取檔案")
    /// Takes a file for a newer state of deals that came from elsewhere.
    public static func updateDeals(of origin: String) -> Phrase {
      Phrase(
        en: "update those of \(origin)", hans: "更新来自 \(origin) 的商机",
        hant: "更新來自 \(origin) 的商機")
    }
    /// Takes the deals of a file for others than those that are known.
    public static let importAsOthers = Phrase(
      en: "import as other deals", hans: "作为另外的商机导入", hant: "作為另外的商機匯入")
    /// Writes the file that was named.
    public static let writeFile = Phrase(en: "write the file", hans: "写入文件", hant: "寫入檔案")
    /// A day that is to be shown has yet to come.
    public static let dayAhead = Phrase(
      en: "that day has yet to come", hans: "这一天还没到", hant: "這一天還沒到")
    /// Goes to the next field.
    public static let next = Phrase(en: "next", hans: "下一项", hant: "下一項")
    /// Asks for a file's path.
    public static let file = Phrase(en: "File", hans: "文件", hant: "檔案")
    /// Asks for another file.
    public static let anotherName = Phrase(
      en: "Choose another name", hans: "换一个名称", hant: "換一個名稱")
    /// Puts a file in the place of one that is there.
    public static let writeOver = Phrase(en: "Write over it", hans: "覆盖", hant: "覆寫")
    /// How much of a file has been read.
    public static func reading(_ share: Double) -> Phrase {
      Phrase { language in
        switch language {
        case .en: "Reading the file: \(language.percent(share)) · Esc stops"
        case .hans: "正在读取文件：\(language.percent(share)) · Esc 停止"
        case .hant: "正在讀取檔案：\(language.percent(share)) · Esc 停止"
        }
      }
    }
    /// How much of an import is stored.
    public static func storing(_ share: Double) -> Phrase {
      Phrase { language in
        switch language {
        case .en: "Storing: \(language.percent(share)) · Esc leaves everything as it was"
        case .hans: "正在保存：\(language.percent(share)) · 按 Esc 中止，数据保持原样"
        case .hant: "正在儲存：\(language.percent(share)) · 按 Esc 中止，資料維持原狀"
        }
      }
    }
    /// All of an import is made and goes to the disk.
    public static let keeping = Phrase(
      en: "Storing: building the indexes and writing to the disk …",
      hans: "正在保存：建立索引并写入磁盘……", hant: "正在儲存：建立索引並寫入磁碟……")
    /// All of an import is stored and the book takes it in.
    public static let takingIn = Phrase(
      en: "Stored. Bringing the figures up to date …", hans: "已保存，正在更新各项数据……",
      hant: "已儲存，正在更新各項數據……")
    /// No period is chosen.
    public static let allDays = Phrase(en: "all days", hans: "全部日期", hant: "全部日期")
    /// A field that must be filled in is empty.
    public static let required = Phrase(en: "must be filled in", hans: "必须填写", hant: "必須填寫")
    /// A field must be filled in.
    public static func required(_ field: Phrase) -> Phrase {
      Phrase(
        en: "\(field[.en]) must be filled in.", hans: "必须填写\(field[.hans])。",
        hant: "必須填寫\(field[.hant])。")
    }
    /// Takes the keys to the next pane.
    public static let panes = Phrase(en: "next pane", hans: "下一窗格", hant: "下一窗格")

    /// A past day before the first record.
    public static func nothingBy(_ day: Day) -> Phrase {
      Phrase { language in
        let text = day.medium(in: language)
        return switch language {
        case .en: "Nothing was recorded by \(text); t leads back to today."
        case .hans: "截至 \(text) 还没有任何记录；按 t 回到今天。"
        case .hant: "截至 \(text) 還沒有任何紀錄；按 t 回到今天。"
        }
      }
    }
    /// Why nothing can be changed while a past day is shown.
    public static func showsPast(_ day: Day) -> Phrase {
      Phrase { language in
        let text = day.medium(in: language)
        return switch language {
        case .en: "\(text) is shown, and the past cannot be changed; t leads back to today"
        case .hans: "正在显示 \(text)，过去的数据不能修改；按 t 回到今天"
        case .hant: "正在顯示 \(text)，過去的資料不能修改；按 t 回到今天"
        }
      }
    }

    /// Asks what to do about a file that is there already.
    public static func isThere(_ path: String) -> Phrase {
      Phrase(en: "\(path) is there already", hans: "\(path) 已存在", hant: "\(path) 已存在")
    }

    /// Why an action of another screen cannot be done here.
    public static func elsewhere(_ place: Phrase) -> Phrase {
      Phrase {
        switch $0 {
        case .en: "that is done on the screen “\(place[.en])”"
        case .hans: "请在“\(place[.hans])”界面操作"
        case .hant: "請在「\(place[.hant])」畫面操作"
        }
      }
    }

    /// What is wrong with a typed text.
    public static func malformed(_ text: String, example: Phrase) -> Phrase {
      Phrase(
        en: "“\(text)” does not fit; like \(example[.en])",
        hans: "“\(text)”无法识别，例如 \(example[.hans])",
        hant: "「\(text)」無法辨識，例如 \(example[.hant])")
    }

    /// A text is longer than its field.
    public static func tooLong(_ count: Int, limit: Int) -> Phrase {
      Phrase { language in
        let (count, limit) = (language.number(count), language.number(limit))
        return switch language {
        case .en: "\(count) characters; at most \(limit) fit"
        case .hans: "共 \(count) 个字符，最多 \(limit) 个"
        case .hant: "共 \(count) 個字元，最多 \(limit) 個"
        }
      }
    }

    /// Which codes a field takes.
    public static func oneOf(_ codes: [String]) -> Phrase {
      Phrase(
        en: "one of \(codes.joined(separator: ", "))",
        hans: "可选：\(codes.joined(separator: "、"))",
        hant: "可選：\(codes.joined(separator: "、"))")
    }

    /// Nothing of that name.
    public static func nothingNamed(_ text: String) -> Phrase {
      Phrase(
        en: "nothing is called “\(text)”", hans: "没有名为“\(text)”的记录",
        hant: "沒有名為「\(text)」的紀錄")
    }

    /// Several of that name.
    public static func severalNamed(_ text: String) -> Phrase {
      Phrase(
        en: "“\(text)” fits several; write more, or a number such as #117",
        hans: "“\(text)”匹配多条，请写全或用编号，如 #117", hant: "「\(text)」符合多筆，請寫全或用編號，如 #117")
    }
  }
}
