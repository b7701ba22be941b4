public import FunnelCore

extension Phrase {
  /// Why a command could not do what it was asked, and what can be done about it.
  public enum CommandFailure {
    /// A past day was asked for together with a change.
    public static let changingThePast = Explanation(
      Phrase(
        en: "The past cannot be changed: --as-of goes with commands that only read.",
        hans: "不能更改过去：--as-of 只能用于读取的命令。", hant: "不能變更過去：--as-of 只能用於讀取的指令。"),
      hint: Phrase(en: "Leave --as-of out.", hans: "请去掉 --as-of。", hant: "請去掉 --as-of。"))
    /// Only the present can be exported.
    public static let exportOfThePast = Explanation(
      Phrase(
        en: "Only the present can be exported.", hans: "只能导出当前数据。", hant: "只能匯出目前資料。"),
      hint: Phrase(
        en: "Leave --as-of out, or use funnel list --format csv.",
        hans: "请去掉 --as-of，或用 funnel list --format csv。",
        hant: "請去掉 --as-of，或用 funnel list --format csv。"))
    /// No field is named.
    public static let nothingAssigned = Explanation(
      Phrase(en: "Nothing is said that is to hold.", hans: "没有给出要设置的内容。", hant: "沒有給出要設定的內容。"),
      hint: .assignmentExample)
    /// There is no pipeline to put a deal into.
    public static let noPipeline = Explanation(
      Phrase(
        en: "The store has no pipeline yet.", hans: "还没有销售流程。", hant: "還沒有銷售流程。"),
      hint: Phrase(
        en: "Add one with funnel pipeline add five-stage, or import a file.",
        hans: "请用 funnel pipeline add five-stage 添加，或导入文件。",
        hant: "請用 funnel pipeline add five-stage 新增，或匯入檔案。"))

    /// There is no meeting that would do.
    public static let noMeeting = Explanation(
      Phrase(en: "There is no such meeting yet.", hans: "还没有这样的评审会。", hant: "還沒有這樣的檢討會議。"),
      hint: Phrase(
        en: "funnel meeting agenda --save plans one; funnel meeting list names them.",
        hans: "用 funnel meeting agenda --save 计划，用 funnel meeting list 查看。",
        hant: "以 funnel meeting agenda --save 規劃，以 funnel meeting list 查看。"))
    /// Nobody is there to be given leads in turn.
    public static let nobodyInTurn = Explanation(
      Phrase(
        en: "Nobody active belongs to that team and region.", hans: "该团队和区域没有在职人员。",
        hant: "該團隊和區域沒有在職人員。"),
      hint: Phrase(
        en: "funnel owner list names the people.", hans: "用 funnel owner list 查看人员。",
        hant: "以 funnel owner list 查看人員。"))
    /// Nobody has made a plan for that week.
    public static let noPlan = Explanation(
      Phrase(
        en: "There is no plan for that week.", hans: "该周还没有计划。", hant: "該週還沒有計畫。"),
      hint: Phrase(
        en: "funnel plan propose makes one.", hans: "用 funnel plan propose 生成。",
        hant: "以 funnel plan propose 產生。"))
    /// A plan that was agreed on, or looked back on, stays as it is.
    public static let planIsAgreed = Explanation(
      Phrase(
        en: "The plan is agreed on or closed already.", hans: "计划已确认或已回顾。", hant: "計畫已確認或已回顧。"),
      hint: Phrase(
        en: "Move, add or remove single entries of an agreed plan, or undo the agreement.",
        hans: "可逐项移动、添加或删除，或撤销确认。", hant: "可逐項移動、新增或刪除，或復原確認。"))
    /// A plan that was not agreed on cannot be looked back on.
    public static let planIsNotAgreed = Explanation(
      Phrase(
        en: "The plan was not agreed on, or is closed already.", hans: "计划未确认，或已回顾。",
        hant: "計畫未確認，或已回顧。"),
      hint: Phrase(
        en: "funnel plan agree agrees on it.", hans: "用 funnel plan agree 确认。",
        hant: "以 funnel plan agree 確認。"))
    /// The day is not one of the week that is planned.
    public static func outside(_ day: Day, _ week: Period) -> Explanation {
      Explanation(
        Phrase { language in
          let (day, week) = (day.medium(in: language), week.span(in: language))
          return switch language {
          case .en: "\(day) is no day of the planned week \(week)."
          case .hans: "\(day) 不在计划周 \(week) 内。"
          case .hant: "\(day) 不在計畫週 \(week) 內。"
          }
        })
    }
    /// A meeting is held on a full screen, and there is none.
    public static let noTerminalForMeeting = Explanation(
      Phrase(
        en: "A meeting is held in a terminal, and input or output is none.",
        hans: "评审会须在终端中进行，而当前输入或输出不是终端。",
        hant: "檢討會議須在終端機中進行，而目前輸入或輸出不是終端機。"),
      hint: Phrase(
        en: "Run it in a terminal, or use funnel meeting decide, note, act and end.",
        hans: "请在终端中运行，或使用 funnel meeting decide、note、act 和 end。",
        hant: "請在終端機中執行，或使用 funnel meeting decide、note、act 和 end。"))

    /// It is no day.
    public static func notADay(_ text: String, _ option: String) -> Explanation {
      Explanation(
        Phrase(
          en: "\(option): “\(text)” is no day.", hans: "\(option)：“\(text)”不是日期。",
          hant: "\(option)：「\(text)」不是日期。"),
        hint: Phrase(
          en: "Write it as 2026-11-21, +30 or today.", hans: "请写成 2026-11-21、+30 或 today。",
          hant: "請寫成 2026-11-21、+30 或 today。"))
    }

    /// It is no period.
    public static func notAPeriod(_ text: String) -> Explanation {
      Explanation(
        Phrase(
          en: "--period: “\(text)” is no period.", hans: "--period：“\(text)”不是期间。",
          hant: "--period：「\(text)」不是期間。"),
        hint: Phrase(
          en: "Write it as 2026-Q4, 2026-11, 2026-W47, last-month or 2026-10-01..2026-11-21.",
          hans: "请写成 2026-Q4、2026-11、2026-W47、last-90d、last-month 或 2026-10-01..2026-11-21。",
          hant: "請寫成 2026-Q4、2026-11、2026-W47、last-90d、last-month 或 2026-10-01..2026-11-21。"))
    }

    /// It is no `field=value`.
    public static func notAnAssignment(_ text: String) -> Explanation {
      Explanation(
        Phrase(
          en: "“\(text)” is no field=value.", hans: "“\(text)”不是 字段=值。",
          hant: "「\(text)」不是 欄位=值。"), hint: .assignmentExample)
    }

    /// The kind of record has no such field.
    public static func unknownField(
      _ name: String, of kind: EntityKind?, _ known: [String]
    ) -> Explanation {
      Explanation(
        Phrase(
          en: "\(kind.map { "\($0.pluralLabel[.en]) have" } ?? "There is") no field “\(name)”.",
          hans: "\(kind?.word[.hans] ?? "")没有字段“\(name)”。",
          hant: "\(kind?.word[.hant] ?? "")沒有欄位「\(name)」。"), hint: .oneOf(known))
    }

    /// An option takes a few words, and this is none of them.
    public static func notAChoice(
      _ text: String, _ option: String, _ known: [String]
    ) -> Explanation {
      Explanation(
        Phrase(
          en: "\(option) does not take “\(text)”.", hans: "\(option) 不接受“\(text)”。",
          hant: "\(option) 不接受「\(text)」。"), hint: .oneOf(known))
    }

    /// An option takes a number between bounds.
    public static func outOfBounds(
      _ text: String, _ option: String, _ bounds: ClosedRange<Int>
    ) -> Explanation {
      let range = "\(bounds.lowerBound)…\(bounds.upperBound)"
      return Explanation(
        Phrase(
          en: "\(option) does not take “\(text)”.", hans: "\(option) 不接受“\(text)”。",
          hant: "\(option) 不接受「\(text)」。"),
        hint: Phrase(
          en: "Give a whole number of \(range).", hans: "请填写 \(range) 之间的整数。",
          hant: "請填寫 \(range) 之間的整數。"))
    }

    /// A report does not take an option.
    public static func optionNotTaken(_ option: String, _ report: String) -> Explanation {
      Explanation(
        Phrase(
          en: "The report \(report) does not take \(option).", hans: "报表 \(report) 不接受 \(option)。",
          hant: "報表 \(report) 不接受 \(option)。"),
        hint: Phrase(
          en: "funnel report list --json names what each report takes.",
          hans: "funnel report list --json 列出各报表可用的选项。",
          hant: "funnel report list --json 列出各報表可用的選項。"))
    }

    /// Two groups are to be compared.
    public static var notTwoGroups: Explanation {
      Explanation(
        Phrase(
          en: "A comparison takes two groups.", hans: "对比需要两个组。", hant: "對照需要兩個群組。"),
        hint: Phrase(
          en: "Say --group 'owner:mei' --group 'owner:tom', or no group for a period and the last.",
          hans: "请写 --group 'owner:mei' --group 'owner:tom'；不写则对比本期与上期。",
          hant: "請寫 --group 'owner:mei' --group 'owner:tom'；不寫則對照本期與上期。"))
    }

    /// The second of two days comes before the first.
    public static func daysInDisorder(_ first: Day, _ last: Day) -> Explanation {
      Explanation(
        Phrase(
          en: "\(first.medium(in: .en)) is after \(last.medium(in: .en)).",
          hans: "\(first.medium(in: .hans))晚于\(last.medium(in: .hans))。",
          hant: "\(first.medium(in: .hant))晚於\(last.medium(in: .hant))。"),
        hint: Phrase(
          en: "--from names the earlier day.", hans: "--from 应为较早的日期。",
          hant: "--from 應為較早的日期。"))
    }

    /// A field's value cannot be read.
    public static func badValue(
      _ text: String, _ field: String, _ problem: FieldText.Problem
    ) -> Explanation {
      let sentence = Phrase(
        en: "\(field) does not take “\(text)”.", hans: "\(field)不接受“\(text)”。",
        hant: "\(field)不接受「\(text)」。")
      switch problem {
      case .tooLong(let count, let limit):
        return Explanation(
          Phrase(
            en: "The text for \(field) is too long.", hans: "\(field)的文字过长。",
            hant: "\(field)的文字過長。"), hint: Phrase.Dialog.tooLong(count, limit: limit))
      case .malformed(_, let type):
        return Explanation(
          sentence,
          hint: Phrase(
            en: "It takes \(type.expectation[.en]).", hans: "应为\(type.expectation[.hans])。",
            hant: "應為\(type.expectation[.hant])。"))
      case .notAChoice(_, let codes): return Explanation(sentence, hint: .oneOf(codes))
      case .noSuchRecord(let name, let kind): return noSuchRecord(name, kind)
      case .ambiguous(let name, let kind): return ambiguous(name, kind, [])
      }
    }

    /// There is no record of that name or number.
    public static func noSuchRecord(_ text: String, _ kind: EntityKind) -> Explanation {
      let verb = kind.listVerb
      return Explanation(
        Phrase(
          en: "There is no \(kind.word[.en]) “\(text)”.", hans: "没有\(kind.word[.hans])“\(text)”。",
          hant: "沒有\(kind.word[.hant])「\(text)」。"),
        hint: kind == .stage
          ? Phrase(
            en: "funnel pipeline show names the stages.", hans: "funnel pipeline show 列出各阶段。",
            hant: "funnel pipeline show 列出各階段。")
          : Phrase(
            en: "funnel \(verb) names them.", hans: "可用 funnel \(verb) 查看。",
            hant: "可用 funnel \(verb) 查看。"))
    }

    /// Several records go by that name.
    public static func ambiguous(
      _ text: String, _ kind: EntityKind, _ ids: [Int64]
    ) -> Explanation {
      let numbers = ids.prefix(10).map { "#\($0)" }.joined(separator: " ")
      return Explanation(
        Phrase(
          en: "Several \(kind.pluralLabel[.en].lowercased()) are called “\(text)”.",
          hans: "有多个\(kind.word[.hans])名为“\(text)”。", hant: "有多個\(kind.word[.hant])名為「\(text)」。"),
        hint: Phrase(
          en: "Use the number: \(numbers.isEmpty ? "#117" : numbers).",
          hans: "请用编号：\(numbers.isEmpty ? "#117" : numbers)。",
          hant: "請用編號：\(numbers.isEmpty ? "#117" : numbers)。"))
    }

    /// The store has a pipeline of that name, or of that shipped one, already.
    public static func pipelineIsThere(_ name: String) -> Explanation {
      Explanation(
        Phrase(
          en: "The pipeline “\(name)” is there already.", hans: "销售流程“\(name)”已存在。",
          hant: "銷售流程「\(name)」已存在。"),
        hint: Phrase(
          en: "Give a second copy a name of its own with --name.",
          hans: "如需再添加一份，请用 --name 另取名称。", hant: "如需再新增一份，請用 --name 另取名稱。"))
    }

    /// There is no stage further on, or back.
    public static func noFurtherStage(_ deal: Int64, isOn: Bool) -> Explanation {
      Explanation(
        Phrase(
          en: "Deal #\(deal) has no open stage further \(isOn ? "on" : "back").",
          hans: "商机 #\(deal) 没有\(isOn ? "下一个" : "上一个")进行中的阶段。",
          hant: "商機 #\(deal) 沒有\(isOn ? "下一個" : "上一個")進行中的階段。"),
        hint: isOn
          ? Phrase(
            en: "Close it with funnel close.", hans: "请用 funnel close 关闭。",
            hant: "請用 funnel close 結案。") : nil)
    }

    /// A deal has no such review.
    public static func noReview(_ deal: Int64) -> Explanation {
      Explanation(
        Phrase(
          en: "Deal #\(deal) has no such review.", hans: "商机 #\(deal) 没有该评审表。",
          hant: "商機 #\(deal) 沒有該檢討表。"),
        hint: Phrase(
          en: "Begin one with funnel review edit \(deal) position=+1.",
          hans: "请用 funnel review edit \(deal) position=+1 开始填写。",
          hant: "請用 funnel review edit \(deal) position=+1 開始填寫。"))
    }

    /// There is one version of a review at most.
    public static func nothingToCompare(_ deal: Int64) -> Explanation {
      Explanation(
        Phrase(
          en: "Deal #\(deal) has no two versions of its review to compare.",
          hans: "商机 #\(deal) 没有两个可比较的评审表版本。", hant: "商機 #\(deal) 沒有兩個可比較的檢討表版本。"),
        hint: Phrase(
          en:
            "Complete one with funnel review complete \(deal), then go on with funnel review edit.",
          hans: "请先用 funnel review complete \(deal) 完成一份，再用 funnel review edit 继续。",
          hant: "請先用 funnel review complete \(deal) 完成一份，再用 funnel review edit 繼續。"))
    }

    /// No version of a review goes by that.
    public static func noSuchVersion(
      _ text: String, _ deal: Int64, _ known: [String]
    ) -> Explanation {
      Explanation(
        Phrase(
          en: "Deal #\(deal) has no review “\(text)”.", hans: "商机 #\(deal) 没有评审表“\(text)”。",
          hant: "商機 #\(deal) 沒有檢討表「\(text)」。"), hint: known.isEmpty ? nil : .oneOf(known))
    }

    /// The row of a form does not exist.
    public static func noSuchRow(_ row: String, _ count: Int) -> Explanation {
      Explanation(
        Phrase(
          en: "The form has no row \(row); the list has \(count).",
          hans: "表中没有 \(row)，该列表有 \(count) 行。", hant: "表中沒有 \(row)，該清單有 \(count) 列。"),
        hint: Phrase(
          en: "Use the key shown by funnel review show, or new.",
          hans: "请用 funnel review show 显示的编号，或 new。",
          hant: "請用 funnel review show 顯示的編號，或 new。"))
    }

    /// A field of a form does not take a value.
    public static func badFormValue(
      _ text: String, _ field: String, _ takes: Phrase
    ) -> Explanation {
      Explanation(
        Phrase(
          en: "\(field) does not take “\(text)”.", hans: "\(field)不接受“\(text)”。",
          hant: "\(field)不接受「\(text)」。"),
        hint: Phrase(
          en: "It takes \(takes[.en]).", hans: "应为\(takes[.hans])。", hant: "應為\(takes[.hant])。"))
    }

    /// A text holds characters that steer a terminal.
    public static func controlCharacters(_ field: String) -> Explanation {
      Explanation(
        Phrase(
          en: "\(field) holds control characters.", hans: "\(field)含有控制字符。",
          hant: "\(field)含有控制字元。"),
        hint: Phrase(
          en: "Take them out; nothing was saved.", hans: "请去掉后重试；未作保存。",
          hant: "請去掉後重試；未儲存任何內容。"))
    }

    /// A text is too long.
    public static func tooLong(_ field: String, _ limit: Int) -> Explanation {
      let count = Phrase { $0.number(limit) }
      return Explanation(
        Phrase(
          en: "\(field) is longer than \(count[.en]) bytes.",
          hans: "\(field)超过 \(count[.hans]) 字节。", hant: "\(field)超過 \(count[.hant]) 位元組。"),
        hint: Phrase(
          en: "Shorten it; nothing was saved.", hans: "请缩短后重试；未作保存。",
          hant: "請縮短後重試；未儲存任何內容。"))
    }

    /// The JSON of a form cannot be read.
    public static func badForm(_ part: String) -> Explanation {
      Explanation(
        Phrase(
          en: "The form cannot be read at “\(part)”.", hans: "无法读取表单中的“\(part)”。",
          hant: "無法讀取表單中的「\(part)」。"),
        hint: Phrase(
          en: "Begin with what funnel review show --json prints.",
          hans: "请以 funnel review show --json 的输出为起点。",
          hant: "請以 funnel review show --json 的輸出為起點。"))
    }

    /// A file stands where a new one is to be made.
    public static func alreadyThere(_ path: String) -> Explanation {
      Explanation(
        Phrase(
          en: "\(path) is there already and was left as it is.", hans: "\(path) 已存在，未作改动。",
          hant: "\(path) 已存在，未作變更。"),
        hint: Phrase(en: "Choose another name.", hans: "请换一个名称。", hant: "請換一個名稱。"))
    }

    /// A file would be lost that nobody said to write over.
    public static func wouldOverwrite(_ path: String) -> Explanation {
      Explanation(
        alreadyThere(path).sentence,
        hint: Phrase(
          en: "Choose another name, or write over it with --overwrite.",
          hans: "请换一个名称，或用 --overwrite 覆盖。", hant: "請換一個名稱，或用 --overwrite 覆寫。"))
    }

    /// The file belongs to the store that is open.
    public static func partOfTheStore(_ path: String) -> Explanation {
      Explanation(
        Phrase(
          en: "\(path) belongs to the store itself and was left as it is.",
          hans: "\(path) 属于数据文件本身，未作改动。", hant: "\(path) 屬於資料檔本身，未作變更。"),
        hint: Phrase(en: "Choose another name.", hans: "请换一个名称。", hant: "請換一個名稱。"))
    }

    /// The option that says what is missing.
    public static func nameIt(_ option: String) -> Phrase {
      Phrase(en: "Say it with \(option).", hans: "请用 \(option) 说明。", hant: "請用 \(option) 說明。")
    }

    /// There is no copy of the store to go back to.
    public static func noBackup(_ path: String) -> Explanation {
      Explanation(
        Phrase(
          en: "There is no backup in \(path).backups.", hans: "\(path).backups 中没有备份。",
          hant: "\(path).backups 中沒有備份。"),
        hint: Phrase(
          en: "Name one: funnel restore FILE.", hans: "请指定：funnel restore 文件。",
          hant: "請指定：funnel restore 檔案。"))
    }

    /// The configuration is no TOML.
    public static func configurationSyntax(
      _ file: String, _ line: Int, _ detail: String
    ) -> Explanation {
      Explanation(
        Phrase(
          en: "\(file):\(line): \(detail)", hans: "\(file) 第 \(line) 行：\(detail)",
          hant: "\(file) 第 \(line) 列：\(detail)"),
        hint: Phrase(
          en: "Mend the line, or take it out.", hans: "请修改或删除该行。", hant: "請修改或刪除該列。"))
    }

    /// A value of the configuration makes no sense.
    public static func configurationValue(_ file: String, _ key: String) -> Explanation {
      Explanation(
        Phrase(
          en: "\(file): “\(key)” has a value that makes no sense, or is unknown.",
          hans: "\(file)：“\(key)”的值无效或该项未知。", hant: "\(file)：「\(key)」的值無效或該項未知。"),
        hint: Phrase(
          en: "The README lists the keys and what they take.", hans: "README 列出了各项及其取值。",
          hant: "README 列出了各項及其取值。"))
    }

    /// The store is damaged, as a check found.
    public static func unsound(_ path: String) -> Explanation {
      Explanation(
        Phrase(en: "\(path) is damaged.", hans: "\(path) 已损坏。", hant: "\(path) 已損壞。"),
        hint: Phrase(
          en: "Go back to the newest copy in \(path).backups with funnel restore.",
          hans: "请用 funnel restore 恢复 \(path).backups 中最新的备份。",
          hant: "請用 funnel restore 還原 \(path).backups 中最新的備份。"))
    }
  }
}

extension Phrase {
  fileprivate static let assignmentExample = Phrase(
    en: "Write it as amount=1.2M or nextStep=.", hans: "请写成 amount=120万 或 nextStep=。",
    hant: "請寫成 amount=120萬 或 nextStep=。")

  fileprivate static func oneOf(_ names: [String]) -> Phrase {
    Phrase { language in
      let list = names.joined(separator: language.isChinese ? "、" : ", ")
      return switch language {
      case .en: "There are: \(list)."
      case .hans: "可用：\(list)。"
      case .hant: "可用：\(list)。"
      }
    }
  }
}

extension EntityKind {
  /// The command that lists records of the kind.
  fileprivate var listVerb: String {
    switch self {
    case .deal: "list"
    case .customField: "field list"
    case .firing: "rule firings"
    case .dealObjection: "objection list --open"
    case .review: "review list"
    case .playbookText: "playbook list"
    case .weekPlan, .planEntry: "plan show"
    default: "\(rawValue) list"
    }
  }
}
