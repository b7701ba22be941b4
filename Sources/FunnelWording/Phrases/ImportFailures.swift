import FunnelCore
public import FunnelExchange

extension ImportFailure: Explainable {
  /// The failure in words, with the place in the file and the option that helps.
  public var explanation: Explanation {
    switch self {
    case .empty, .headerOnly, .foreignFile, .nulByte, .undecodable, .unclosedQuote,
      .fieldTooLong, .rowTooLong, .tooManyColumns, .changedMeanwhile:
      explanationOfText
    case .unknownKind, .columnMissing, .keyMissing, .unknownColumn, .unknownField,
      .fieldMappedTwice:
      explanationOfColumns
    case .ambiguousDates, .ambiguousAmounts, .unknownPipeline, .unknownStages, .strayStage,
      .tooManyStages, .knownElsewhere:
      explanationOfContent
    case .invalidJSON, .foreignJSON, .newerJSON, .storeNotEmpty, .invalidRecord:
      explanationOfJSON
    }
  }

  private var explanationOfText: Explanation {
    switch self {
    case .empty:
      Explanation(
        Phrase(en: "The file is empty.", hans: "文件为空。", hant: "檔案是空的。"))
    case .headerOnly:
      Explanation(
        Phrase(
          en: "The file has a header and no rows.", hans: "文件只有表头，没有数据行。",
          hant: "檔案只有標題列，沒有資料列。"))
    case .foreignFile(let file):
      Explanation(
        Phrase(
          en: "This is \(file.phrase[.en]), no text.", hans: "这是\(file.phrase[.hans])，不是文本。",
          hant: "這是\(file.phrase[.hant])，不是文字檔。"), hint: file.remedy)
    case .nulByte(let place):
      Explanation(
        Phrase(
          en: "There is a NUL byte at \(place.phrase[.en]).",
          hans: "\(place.phrase[.hans])有 NUL 字节。", hant: "\(place.phrase[.hant])有 NUL 位元組。"),
        hint: Phrase(
          en: "Is it text? UTF-16 without a byte order mark is read with --encoding UTF-16.",
          hans: "是文本吗？无字节顺序标记的 UTF-16 请加 --encoding UTF-16。",
          hant: "是文字檔嗎？無位元組順序記號的 UTF-16 請加 --encoding UTF-16。"))
    case .undecodable(let place, let encoding):
      Explanation(
        Phrase(
          en: "A byte at \(place.phrase[.en]) is no character of \(encoding.rawValue).",
          hans: "\(place.phrase[.hans])的字节不是 \(encoding.rawValue) 字符。",
          hant: "\(place.phrase[.hant])的位元組不是 \(encoding.rawValue) 字元。"),
        hint: Phrase(
          en: "Name the encoding, as in --encoding GB18030 or Big5.",
          hans: "请指定编码，如 --encoding GB18030 或 Big5。",
          hant: "請指定編碼，如 --encoding GB18030 或 Big5。"))
    case .unclosedQuote(let place):
      Explanation(
        Phrase(
          en: "The quotation mark at \(place.phrase[.en]) is never closed.",
          hans: "\(place.phrase[.hans])的引号没有闭合。", hant: "\(place.phrase[.hant])的引號沒有結束。"),
        hint: Phrase(
          en: "Close it, or write it twice where it belongs to the text.",
          hans: "请补上引号；若属于内容请写两次。", hant: "請補上引號；若屬於內容請寫兩次。"))
    case .fieldTooLong(let place, let limit):
      Explanation(
        Phrase(
          en: "The cell at \(place.phrase[.en]) exceeds \(Language.en.number(limit)) bytes.",
          hans: "\(place.phrase[.hans])的单元格超过 \(Language.hans.number(limit)) 字节。",
          hant: "\(place.phrase[.hant])的儲存格超過 \(Language.hant.number(limit)) 位元組。"))
    case .rowTooLong(let place, let limit):
      Explanation(
        Phrase(
          en: "The row at \(place.phrase[.en]) exceeds \(Language.en.number(limit)) bytes.",
          hans: "\(place.phrase[.hans])的行超过 \(Language.hans.number(limit)) 字节。",
          hant: "\(place.phrase[.hant])的資料列超過 \(Language.hant.number(limit)) 位元組。"))
    case .changedMeanwhile(let place):
      Explanation(
        Phrase(
          en: "The file was changed while it was read, up to \(place.phrase[.en]).",
          hans: "读取到\(place.phrase[.hans])时，文件被改动。",
          hant: "讀取到\(place.phrase[.hant])時，檔案遭到變更。"),
        hint: Phrase(
          en: "Nothing of it was stored; import it again once it is complete.",
          hans: "未保存任何内容；请待文件写完后再导入。",
          hant: "未儲存任何內容；請待檔案寫完後再匯入。"))
    case .tooManyColumns(let place, let limit):
      Explanation(
        Phrase(
          en: "The row at \(place.phrase[.en]) has more than \(Language.en.number(limit)) columns.",
          hans: "\(place.phrase[.hans])的行超过 \(Language.hans.number(limit)) 列。",
          hant: "\(place.phrase[.hant])的列超過 \(Language.hant.number(limit)) 欄。"))
    default: explanationOfColumns
    }
  }

  private var explanationOfColumns: Explanation {
    switch self {
    case .unknownKind(let headings):
      Explanation(
        Phrase(
          en: "The header does not tell what the rows are: \(headings.listed(.en)).",
          hans: "表头看不出各行是什么：\(headings.listed(.hans))。",
          hant: "標題列看不出各列是什麼：\(headings.listed(.hant))。"),
        hint: Phrase(
          en: "Say it with --kind deals, accounts, contacts, owners, products or history.",
          hans: "请用 --kind 指定 deals、accounts、contacts、owners、products 或 history。",
          hant: "請用 --kind 指定 deals、accounts、contacts、owners、products 或 history。"))
    case .columnMissing(let kind, let field, let headings):
      Explanation(
        Phrase(
          en: "A file of \(kind.phrase[.en]) needs a column for \(field); there are "
            + "\(headings.listed(.en)).",
          hans: "\(kind.phrase[.hans])文件需要\(kind.column(field)[.hans])列；"
            + "现有 \(headings.listed(.hans))。",
          hant: "\(kind.phrase[.hant])檔案需要\(kind.column(field)[.hant])欄；"
            + "現有 \(headings.listed(.hant))。"),
        hint: Phrase(
          en: "Say which column it is with --map HEADING=\(field).",
          hans: "请用 --map 表头=\(field) 指定是哪一列。", hant: "請用 --map 標題=\(field) 指定是哪一欄。"))
    case .keyMissing(let headings):
      Explanation(
        Phrase(
          en: "Nothing tells the rows apart: no id among \(headings.listed(.en)).",
          hans: "无法区分各行：\(headings.listed(.hans)) 中没有编号。",
          hant: "無法區分各列：\(headings.listed(.hant)) 中沒有編號。"),
        hint: Phrase(
          en: "Name the columns that do with --key COLUMN[,COLUMN].",
          hans: "请用 --key 列[,列] 指定可区分的列。", hant: "請用 --key 欄[,欄] 指定可區分的欄。"))
    case .unknownColumn(let column, let headings):
      Explanation(
        Phrase(
          en: "The file has no column \(column); there are \(headings.listed(.en)).",
          hans: "文件没有 \(column) 列；现有 \(headings.listed(.hans))。",
          hant: "檔案沒有 \(column) 欄；現有 \(headings.listed(.hant))。"))
    case .unknownField(let field, let fields):
      Explanation(
        Phrase(
          en: "There is no field \(field); there are \(fields.listed(.en)).",
          hans: "没有字段 \(field)；现有 \(fields.listed(.hans))。",
          hant: "沒有欄位 \(field)；現有 \(fields.listed(.hant))。"))
    case .fieldMappedTwice(let field):
      Explanation(
        Phrase(
          en: "Two columns are mapped to \(field).", hans: "两列都映射到 \(field)。",
          hant: "兩欄都對應到 \(field)。"))
    default: explanationOfContent
    }
  }

  private var explanationOfContent: Explanation {
    switch self {
    case .ambiguousDates(let column, let ambiguity):
      Explanation(
        Phrase(
          en: "Dates of \(column) can be read two ways: \(ambiguity.sample) in line "
            + "\(ambiguity.line).",
          hans: "\(column) 的日期有两种读法：第 \(ambiguity.line) 行 \(ambiguity.sample)。",
          hant: "\(column) 的日期有兩種讀法：第 \(ambiguity.line) 行 \(ambiguity.sample)。"),
        hint: Phrase(
          en: "Say which with --date-order dmy, mdy or ymd.",
          hans: "请用 --date-order dmy、mdy 或 ymd 指定。",
          hant: "請用 --date-order dmy、mdy 或 ymd 指定。"))
    case .ambiguousAmounts(let column, let sample, let line):
      Explanation(
        Phrase(
          en: "Amounts of \(column) can be read two ways: \(sample) in line \(line).",
          hans: "\(column) 的金额有两种读法：第 \(line) 行 \(sample)。",
          hant: "\(column) 的金額有兩種讀法：第 \(line) 行 \(sample)。"),
        hint: Phrase(
          en: "Say which with --decimal point or comma.", hans: "请用 --decimal point 或 comma 指定。",
          hant: "請用 --decimal point 或 comma 指定。"))
    case .unknownPipeline(let name):
      Explanation(
        Phrase(
          en: "There is no pipeline \(name).", hans: "没有销售流程 \(name)。",
          hant: "沒有銷售流程 \(name)。"),
        hint: Phrase(
          en: "See `funnel pipeline list`, or make one with --create-pipeline NAME.",
          hans: "请看 `funnel pipeline list`，或用 --create-pipeline 名称 新建。",
          hant: "請看 `funnel pipeline list`，或用 --create-pipeline 名稱 建立。"))
    case .strayStage(let name, let found):
      Explanation(
        Phrase(
          en: "The file has no stage \(name); it has \(found.listed(.en)).",
          hans: "文件中没有阶段 \(name)；现有 \(found.listed(.hans))。",
          hant: "檔案中沒有階段 \(name)；現有 \(found.listed(.hant))。"),
        hint: Phrase(
          en: "Write --stage NAME=STAGE with a name of the file, as it stands there.",
          hans: "请写成 --stage 名称=阶段，名称须与文件中一致。",
          hant: "請寫成 --stage 名稱=階段，名稱須與檔案中一致。"))
    case .unknownStages(let names, let known):
      Explanation(
        Phrase(
          en: "The pipeline has no stage \(names.listed(.en)); it has \(known.listed(.en)).",
          hans: "销售流程没有阶段 \(names.listed(.hans))；现有 \(known.listed(.hans))。",
          hant: "銷售流程沒有階段 \(names.listed(.hant))；現有 \(known.listed(.hant))。"),
        hint: Phrase(
          en: "Map them with --stage NAME=STAGE, or make a pipeline with --create-pipeline NAME.",
          hans: "请用 --stage 名称=阶段 对应，或用 --create-pipeline 名称 新建销售流程。",
          hant: "請用 --stage 名稱=階段 對應，或用 --create-pipeline 名稱 建立銷售流程。"))
    case .knownElsewhere(let origin, let here):
      Explanation(
        Phrase(
          en: "Most of these deals are known already from \(origin).",
          hans: "这些商机大多已从 \(origin) 导入。", hant: "這些商機大多已從 \(origin) 匯入。"),
        hint: Phrase(
          en: "Update them with --source \(origin.forShell); "
            + "--source \(here.forShell) imports them as other deals.",
          hans: "更新请加 --source \(origin.forShell)；作为另外的商机导入请加 --source \(here.forShell)。",
          hant: "更新請加 --source \(origin.forShell)；作為另外的商機匯入請加 --source \(here.forShell)。"))
    case .tooManyStages(let column, let limit):
      Explanation(
        Phrase(
          en: "\(column) has more than \(limit) names, so it is no column of stages.",
          hans: "\(column) 有超过 \(limit) 个名称，不是阶段列。",
          hant: "\(column) 有超過 \(limit) 個名稱，不是階段欄。"),
        hint: Phrase(
          en: "Name the right column with --map COLUMN=stage.",
          hans: "请用 --map 列=stage 指定正确的列。", hant: "請用 --map 欄=stage 指定正確的欄。"))
    default: explanationOfJSON
    }
  }

  private var explanationOfJSON: Explanation {
    switch self {
    case .invalidJSON(let place):
      Explanation(
        Phrase(
          en: "The text is no JSON from \(place.phrase[.en]) on.",
          hans: "从\(place.phrase[.hans])起不是 JSON。", hant: "從\(place.phrase[.hant])起不是 JSON。"))
    case .foreignJSON:
      Explanation(
        Phrase(
          en: "This JSON is no export of funnel.", hans: "此 JSON 不是 funnel 导出的。",
          hant: "此 JSON 不是 funnel 匯出的。"),
        hint: Phrase(
          en: "Tables are imported as CSV.", hans: "表格请以 CSV 导入。", hant: "表格請以 CSV 匯入。"))
    case .newerJSON(let version, let supported):
      Explanation(
        Phrase(
          en: "The export has format \(version); this funnel knows up to \(supported).",
          hans: "导出文件的格式版本为 \(version)，本程序最高支持 \(supported)。",
          hant: "匯出檔的格式版本為 \(version)，本程式最高支援 \(supported)。"),
        hint: Phrase(
          en: "Install a newer funnel.", hans: "请安装新版 funnel。", hant: "請安裝新版 funnel。"))
    case .storeNotEmpty(let deals):
      Explanation(
        Phrase(
          en: "A whole store goes into an empty one; this one has \(deals) deals.",
          hans: "整库只能导入空库，此处已有 \(deals) 个商机。",
          hant: "整庫只能匯入空庫，此處已有 \(deals) 個商機。"),
        hint: Phrase(
          en: "Name a new store with --store.", hans: "请用 --store 指定新的数据文件。",
          hant: "請用 --store 指定新的資料檔。"))
    case .invalidRecord(let kind, let number, let field):
      Explanation(.invalidRecord(EntityKind(rawValue: kind), kind, number, field))
    default: Explanation(Phrase(verbatim: ""))
    }
  }
}

extension ForeignFile {
  /// What the file is, within a sentence.
  var phrase: Phrase {
    switch self {
    case .workbook: Phrase(en: "a workbook or zip archive", hans: "工作簿或压缩包", hant: "活頁簿或壓縮檔")
    case .oldWorkbook: Phrase(en: "an Excel workbook", hans: "Excel 工作簿", hant: "Excel 活頁簿")
    case .pdf: Phrase(en: "a PDF document", hans: "PDF 文档", hant: "PDF 文件")
    case .database: Phrase(en: "a database", hans: "数据库", hant: "資料庫")
    case .compressed: Phrase(en: "a compressed file", hans: "压缩文件", hant: "壓縮檔")
    }
  }

  fileprivate var remedy: Phrase? {
    switch self {
    case .workbook, .oldWorkbook:
      Phrase(
        en: "Save it as CSV UTF-8 in the spreadsheet program.",
        hans: "请在表格软件中另存为 CSV UTF-8。", hant: "請在試算表軟體中另存為 CSV UTF-8。")
    case .database:
      Phrase(
        en: "Open a store with --store; it needs no import.", hans: "数据文件请用 --store 打开，无需导入。",
        hant: "資料檔請用 --store 開啟，無需匯入。")
    case .compressed: Phrase(en: "Unpack it first.", hans: "请先解压。", hant: "請先解壓縮。")
    case .pdf: nil
    }
  }
}

extension ImportKind {
  /// What the rows are, within a sentence: `deals`.
  public var phrase: Phrase {
    switch self {
    case .deals: Phrase(en: "deals", hans: "商机", hant: "商機")
    case .accounts: Phrase(en: "accounts", hans: "客户", hant: "客戶")
    case .contacts: Phrase(en: "contacts", hans: "联系人", hant: "聯絡人")
    case .owners: Phrase(en: "owners", hans: "负责人", hant: "負責人")
    case .products: Phrase(en: "products", hans: "产品", hant: "產品")
    case .history: Phrase(en: "history", hans: "历史", hant: "歷史")
    case .store: Phrase(en: "a whole store", hans: "整库", hant: "整庫")
    }
  }
}

extension TextPlace {
  /// The place as an editor counts it, within a sentence.
  var phrase: Phrase {
    Phrase(
      en: "line \(line), column \(column)", hans: "第 \(line) 行第 \(column) 字符",
      hant: "第 \(line) 行第 \(column) 字元")
  }
}

extension ImportKind {
  /// A column that a file of this kind has, by the word that stands above it in such a file, and by
  /// its code: `“阶段”（stage）`.
  fileprivate func column(_ field: String) -> Phrase {
    let isDeal = self == .history && field == HeaderSynonyms.Special.deal
    let kind = noun ?? .deal
    return .named(isDeal ? kind.label : kind.label(ofField: field), code: field)
  }
}

extension Phrase {
  /// What people call a field, and its code behind it: `“阶段”（stage）`.
  fileprivate static func named(_ label: Phrase, code: String) -> Phrase {
    Phrase { language in
      let bracketed = language.isChinese ? "（\(code)）" : " (\(code))"
      return language.quoted(label[language]) + bracketed
    }
  }

  /// A record of a JSON file that cannot be read; a whole one where no field is named.
  fileprivate static func invalidRecord(
    _ kind: EntityKind?, _ code: String, _ number: Int, _ field: String
  ) -> Phrase {
    let noun = kind?.label ?? Phrase(verbatim: code)
    guard !field.isEmpty else {
      return Phrase(
        en: "Record \(number) of \(code) is not valid.",
        hans: "\(noun[.hans])第 \(number) 条记录无效。", hant: "\(noun[.hant])第 \(number) 筆紀錄無效。")
    }
    let named = Phrase.named(kind?.label(ofField: field) ?? noun, code: field)
    return Phrase(
      en: "Record \(number) of \(code) has no valid \(field).",
      hans: "\(noun[.hans])第 \(number) 条记录的\(named[.hans])无效。",
      hant: "\(noun[.hant])第 \(number) 筆紀錄的\(named[.hant])無效。")
  }
}

extension String {
  /// A name as it is typed on the command line.
  fileprivate var forShell: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "-_./@:".unicodeScalars.contains($0)
    }
    return isPlain && !isEmpty ? self : "\"\(self)\""
  }
}

extension [String] {
  /// Names one after the other, at most twelve.
  fileprivate func listed(_ language: Language) -> String {
    prefix(12).joined(separator: language.isChinese ? "、" : ", ") + (count > 12 ? " …" : "")
  }
}
