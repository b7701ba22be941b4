import FunnelWording
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", Language.en), ("en_US.UTF-8", .en), ("zh-Hans", .hans), ("hans", .hans),
    ("zh-CN", .hans), ("zh_SG.UTF-8", .hans), ("zh", .hans), ("zh-Hant", .hant), ("hant", .hant),
    ("zh_TW.UTF-8", .hant), ("zh_HK", .hant), ("zh-Hant-TW", .hant), ("zh-Hans-HK", .hans),
  ])
  func `a code names a language`(code: String, language: Language) {
    #expect(Language(code: code) == language)
  }

  @Test(arguments: ["fr", "C", "", "chinese"])
  func `other codes name none`(code: String) { #expect(Language(code: code) == nil) }

  @Test func `the strongest variable that is set decides`() {
    #expect(Language(environment: [:]) == .en)
    #expect(Language(environment: ["LANG": "zh_TW.UTF-8"]) == .hant)
    #expect(Language(environment: ["LANG": "zh_TW.UTF-8", "LC_ALL": "zh_CN.UTF-8"]) == .hans)
    #expect(Language(environment: ["LANG": "zh_TW.UTF-8", "LC_ALL": ""]) == .hant)
    #expect(Language(environment: ["LANG": "zh_TW.UTF-8", "LC_ALL": "C.UTF-8"]) == .en)
  }

  @Test func `going through the languages comes back to the first`() {
    #expect(Language.en.next.next.next == .en)
  }
}
