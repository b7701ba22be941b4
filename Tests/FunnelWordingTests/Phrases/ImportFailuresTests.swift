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

  @Test func `long lists of headings are cut`() {
    let headings = (1...40).map { "c\($0)" }
    let sentence = ImportFailure.unknownKind(headings: headings).explanation.sentence[.en]
    #expect(sentence.hasSuffix("c11, c12 …."))
  }
}
