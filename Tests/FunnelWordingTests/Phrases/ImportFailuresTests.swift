import FunnelCore
import FunnelExchange
import FunnelWording
import Testing

@Suite struct ImportFailuresTests {
  @Test func `a failure names the place in the file and the option that helps`() {
    let place = TextPlace(line: 12, column: 3, offset: 400)
    let failure = ImportFailure.undecodable(place, .big5)
    #expect(
      failure.explanation.sentence[.en] == "A byte at line 12, column 3 is no character of Big5.")
    #expect(failure.explanation.hint?[.hans] == "请指定编码，如 --encoding GB18030 或 Big5。")
  }

  @Test func `a refused row names its line, its cell and what is wrong`() {
    let refusal = ImportRefusal(line: 12, column: "Close", value: "31/02", reason: .notADay)
    #expect(refusal.phrase[.en] == "line 12, Close “31/02”: no such day")
    #expect(refusal.phrase[.hant] == "第 12 行，Close 「31/02」：不是有效日期")
    let whole = ImportRefusal(line: 3, reason: .ragged(found: 5, expected: 4))
    #expect(whole.phrase[.hans] == "第 3 行：有 5 格，应为 4 格")
  }

  @Test func `a missing column is named by its word, and by its code to map it with`() {
    let failure = ImportFailure.columnMissing(.deals, field: "stage", headings: ["编号", "名称"])
    let sentence = failure.explanation.sentence
    #expect(sentence[.en] == "A file of deals needs a column for stage; there are 编号, 名称.")
    #expect(sentence[.hans] == "商机文件需要“阶段”（stage）列；现有 编号、名称。")
    #expect(sentence[.hant] == "商機檔案需要「階段」（stage）欄；現有 编号、名称。")
    #expect(failure.explanation.hint?[.hans] == "请用 --map 表头=stage 指定是哪一列。")
  }

  @Test(
    arguments: [
      (ImportKind.deals, ["stage"]), (.accounts, ["name"]), (.contacts, ["name"]),
      (.owners, ["name"]), (.products, ["name"]), (.history, ["deal", "stage", "day"]),
    ], [Language.hans, .hant])
  func `a column of the word that a complaint names is understood`(
    file: (kind: ImportKind, fields: [String]), language: Language
  ) throws {
    let quotes: Set<Character> = ["“", "”", "「", "」"]
    for field in file.fields {
      let failure = ImportFailure.columnMissing(file.kind, field: field, headings: [])
      let parts = failure.explanation.sentence[language].split { quotes.contains($0) }
      let word = try #require(parts.count == 3 ? parts[1] : nil)
      #expect(HeaderSynonyms.field(for: word, in: file.kind) == field, "\(word)")
    }
  }

  @Test func `a record of a JSON file is named by its kind and its field`() {
    let failure = ImportFailure.invalidRecord(kind: "account", number: 3, field: "employees")
    #expect(
      failure.explanation.sentence[.en] == "Record 3 of account has no valid employees.")
    #expect(failure.explanation.sentence[.hans] == "客户第 3 条记录的“员工人数”（employees）无效。")
    let whole = ImportFailure.invalidRecord(kind: "account", number: 3, field: "")
    #expect(whole.explanation.sentence[.en] == "Record 3 of account is not valid.")
    #expect(whole.explanation.sentence[.hant] == "客戶第 3 筆紀錄無效。")
  }

  @Test func `long lists of headings are cut`() {
    let headings = (1...40).map { "c\($0)" }
    let sentence = ImportFailure.unknownKind(headings: headings).explanation.sentence[.en]
    #expect(sentence.hasSuffix("c11, c12 …."))
  }
}
