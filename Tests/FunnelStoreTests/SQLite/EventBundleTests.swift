import FunnelCore
import Testing

@testable import FunnelStore

struct EventBundleTests {
  @Test func `what is written is read again`() throws {
    let values: RecordValues = [
      "a": .text(""), "b": .text("\"quoted\" \\ back\nline\u{1F}\u{0}"), "c": .text("仁愛🏥"),
      "d": .integer(.min), "e": .none, "custom.\"x\"": .integer(0),
    ]
    let decoded = try #require(EventBundle.decoded(written(values)))
    #expect(decoded.map(\.field) == values.map(\.key))
    #expect(decoded.map(\.value) == values.map(\.value))
  }

  @Test func `it is JSON`() {
    #expect(
      written(["name": .text("a\"b\n"), "order": .integer(0), "stage": .integer(-30)])
        == #"{"name":"a\"b\u000a","order":0,"stage":-30}"#)
  }

  private func written(_ values: RecordValues) -> String {
    var json = Array("what was there before".utf8)
    EventBundle.encode(values, into: &json)
    return String(decoding: json, as: UTF8.self)
  }

  @Test(arguments: ["", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1"#, #"{"a":1}x"#, #"{"a":"\u00"}"#])
  func `anything else is refused`(_ json: String) {
    #expect(EventBundle.decoded(json) == nil)
  }
}
