import FunnelCore
import FunnelDocuments
import Testing

@testable import FunnelCLI

struct JSONTests {
  @Test func `harmful characters are escaped and read back`() throws {
    let text = "a\"b\\c\n\u{1B}[2J\u{202E}\u{E0041}漢"
    let json = JSON.members(["text": .text(text)])
    #expect(json.text.contains(#"a\"b\\c\n\u001b[2J\u202e\udb40\udc41漢"#))
    guard case .text(let back) = try JSON(reading: Array(json.text.utf8))["text"] else {
      Issue.record("no text")
      return
    }
    #expect(back == text)
  }

  @Test func `forms are read as strictly as stores are`() throws {
    let json = try JSON(
      reading: [0xEF, 0xBB, 0xBF] + Array(#"{"b": [1.50, null], "a": true}"#.utf8))
    #expect(json.short == #"{"a":true,"b":[1.50,null]}"#)
    // Digits are kept, depth is bounded, and nothing may stand behind the value.
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    for text in ["{\"a\": 1} 2", "{'a': 1}", "[1,]", "", deep] {
      #expect(throws: Failure.self) { try JSON(reading: Array(text.utf8)) }
    }
  }

  @Test func `shares have as few digits as are exact`() {
    func text(_ points: Int) -> String {
      Percentage(basisPoints: points).map { JSON.percentage($0).short } ?? ""
    }
    #expect(text(0) == "0")
    #expect(text(10_000) == "1")
    #expect(text(5_625) == "0.5625")
    #expect(text(500) == "0.05")
    #expect(text(3_300) == "0.33")
  }

  @Test func `numbers without a fraction have no point`() {
    #expect(JSON.double(3).short == "3")
    #expect(JSON.double(0.25).short == "0.25")
    #expect(JSON.double(nil).short == "null")
    #expect(JSON.integer(Int?.none).short == "null")
  }
}
