import FunnelCore
import FunnelWording
import Testing

@Suite struct DayReasonsTests {
  @Test func `a late first contact in every script`() {
    let reason = DayReason.firstContactOverdue(minutes: 3_000, .highIntent)
    #expect(reason.inShort[.en] == "2 d 2 h late")
    #expect(reason.inShort[.hans] == "超时2天2小时")
    #expect(reason.inShort[.hant] == "逾時2天2小時")
    #expect(reason.label[.hant] == "首次聯絡已逾時 2天2小時（高意願）")
  }

  @Test(arguments: [(0, "0 min"), (45, "45 min"), (320, "5 h 20 min"), (1_440, "1 d")])
  func `a clock counts minutes, hours and days`(minutes: Int, text: String) {
    #expect(Language.en.countdown(minutes: minutes) == text)
  }

  @Test func `after a week nobody counts hours`() {
    #expect(Language.en.countdown(minutes: 8 * 1_440 + 180) == "8 d")
    #expect(Language.hans.countdown(minutes: 6 * 1_440 + 180) == "6天3小时")
  }
}
