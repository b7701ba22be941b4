import FunnelCore
import FunnelWording
import Testing

@Suite struct FiltersTests {
  @Test(arguments: FilterKey.allCases)
  func `every filter says what it takes`(key: FilterKey) {
    for language in Language.allCases {
      #expect(key.expectation[language].hasPrefix(key.rawValue))
    }
  }

  @Test func `a wrong value is named, and a right one shown`() throws {
    let problem = try #require(DealFilter("zone:moon").problems.first)
    #expect(problem.explanation.sentence[.en] == "zone does not take “moon”.")
    #expect(problem.explanation.hint?[.en].hasPrefix("zone:") == true)
    let unknown = try #require(DealFilter("colour:red").problems.first)
    #expect(unknown.explanation.sentence[.hant] == "沒有篩選條件「colour」。")
  }
}
