import FunnelCore
import FunnelStore
import FunnelWording
import Testing

@Suite struct ExplanationTests {
  @Test func `a refusal names the field as the screen does`() {
    let violation = RuleViolation.outOfRange(.deal, "fundRate", 0...100)
    #expect(violation.explanation.sentence[.en] == "Fund rate must lie between 0 and 100.")
    #expect(violation.explanation.sentence[.hans] == "采购确定度应在 0 到 100 之间。")
  }

  @Test func `a record goes by its name where it is known`() {
    let violation = RuleViolation.alreadyInStage(Stage.ID(3))
    #expect(violation.explanation.sentence[.en] == "The deal stands in stage #3 already.")
    let named = violation.explanation { _ in Phrase(en: "Contract", hans: "签订合同", hant: "簽訂合約") }
    #expect(named.sentence[.hant] == "商機已在簽訂合約。")
  }

  @Test func `a conflict names the other person and the fields`() {
    let conflict = Conflict(
      entity: EntityReference(.deal, 117), seen: 1, current: 2,
      fields: [.init(name: "amount", seen: .integer(1), theirs: .integer(2), mine: .integer(3))],
      other: Transaction(id: 4, author: "Frank", at: Instant(milliseconds: 0), label: "edit"))
    #expect(
      conflict.explanation.sentence[.en] == "Frank changed Proposed amount of deal #117 meanwhile.")
    #expect(conflict.explanation.sentence[.hans] == "Frank 同时修改了商机 #117 的报价金额。")
    #expect(conflict.explanation.sentence[.hant] == "Frank 同時修改了商機 #117 的報價金額。")
    let unnamed = Conflict(entity: conflict.entity, seen: 1, current: 2, fields: conflict.fields)
    #expect(unnamed.explanation.sentence[.hant] == "他人同時修改了商機 #117 的報價金額。")
  }

  @Test func `what somebody has done since is said with their name`() {
    func done(_ author: String, _ label: String) -> Transaction {
      Transaction(id: 4, author: author, at: Instant(milliseconds: 0), label: label)
    }
    let blocked = StoreError.undoBlocked(done("Mei", "编辑"), by: done("Frank", "推进"))
    #expect(blocked.explanation.sentence[.hans] == "无法撤销“编辑”：Frank 之后做了“推进”。")
    let chinese = StoreError.undoBlocked(done("Mei", "編輯"), by: done("陳志明", "推進"))
    #expect(chinese.explanation.sentence[.hant] == "無法復原「編輯」：陳志明之後做了「推進」。")
  }

  @Test func `the system's usual reasons are said in the language`() {
    let missing = FileError.cannotRead(path: "/a.csv", SystemError(2)).explanation.sentence
    #expect(missing[.en] == "/a.csv cannot be read: No such file or directory")
    #expect(missing[.hans] == "无法读取 /a.csv：没有这个文件或文件夹")
    #expect(missing[.hant] == "無法讀取 /a.csv：沒有這個檔案或資料夾")
    let place = StoreError.cannotCreate(path: "/a", detail: SystemError(20).detail)
    #expect(place.explanation.sentence[.en] == "/a cannot be created: Not a directory")
    #expect(place.explanation.sentence[.hant] == "無法建立 /a：路徑中有一段不是資料夾")
    let rare = FileError.cannotRead(path: "/a", SystemError(12)).explanation.sentence
    #expect(rare[.hans] == "无法读取 /a：\(SystemError(12).detail)")
    let reasons = [1, 2, 5, 13, 20, 21, 24, 28, 30].map { SystemError($0) }
    #expect(Set(reasons.map { $0.phrase[.hant] }).count == reasons.count)
    for reason in reasons { #expect(reason.phrase[.hans] != reason.detail) }
  }

  @Test func `an answer that cannot be printed leaves no doubt about what is stored`() {
    let answer = FileError.cannotAnswer(SystemError(28)).explanation
    #expect(answer.sentence[.en] == "The answer cannot be printed: No space left on device")
    #expect(answer.hint?[.en].contains("is stored") == true)
    let file = FileError.cannotWrite(path: "/a.csv", SystemError(28)).explanation
    #expect(file.hint?[.en].contains("is unchanged") == true)
  }

  @Test func `a store's failure names the place and the remedy`() {
    let error = StoreError.busy(path: "/srv/team.funnel", process: 812)
    #expect(error.explanation.sentence[.en] == "/srv/team.funnel is in use by process 812.")
    #expect(error.explanation.hint != nil)
    let refused = StoreError.refused(.pauseDayMissing)
    #expect(refused.explanation == RuleViolation.pauseDayMissing.explanation)
  }
}
