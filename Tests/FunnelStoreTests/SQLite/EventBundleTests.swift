import FunnelCore
import Testing

@testable import FunnelStore

struct EventBundleTests {
  @Test func `what is written is read again`() throws {
    let values: [(field: String, value: Value)] = [
      ("a", .text("")), ("b", .text("\"quoted\" \\ back\nline\u{1F}\u{0}")), ("c", .text("仁愛🏥")),
      ("d", .integer(.min)), ("e", .none), ("custom.\"x\"", .integer(0)),
    ]
    let decoded = try #require(EventBundle.decoded(EventBundle.encoded(values)))
    #expect(decoded.map(\.field) == values.map(\.field))
    #expect(decoded.map(\.value) == values.map(\.value))
  }

  @Test func `it is JSON`() {
    #expect(
      EventBundle.encoded([("name", .text("a\"b\n")), ("stage", .integer(-3))])
        == #"{"name":"a\"b\u000a","stage":-3}"#)
  }

  @Test(arguments: ["", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1"#, #"{"a":1}x"#, #"{"a":"\u00"}"#])
  func `anything else is refused`(_ json: String) {
    #expect(EventBundle.decoded(json) == nil)
  }
}
