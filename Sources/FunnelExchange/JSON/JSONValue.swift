/// A JSON value as it was read; numbers keep their digits.
enum JSONValue: Hashable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  subscript(key: String) -> JSONValue {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

  var string: String? { if case .text(let text) = self { text } else { nil } }

  var integer: Int64? { if case .number(let digits) = self { Int64(digits) } else { nil } }

  /// The value as JSON text with sorted keys.
  var written: String {
    var writer = JSONWriter()
    // Below the depth at which the writer breaks lines.
    for _ in 0..<3 { writer.open("[") }
    let start = writer.bytes.count
    write(to: &writer, key: nil)
    return String(decoding: writer.bytes.dropFirst(start), as: UTF8.self)
  }

  private func write(to writer: inout JSONWriter, key: String?) {
    switch self {
    case .null: writer.append(literal: "null", key: key)
    case .flag(let flag): writer.append(literal: flag ? "true" : "false", key: key)
    case .number(let digits): writer.append(literal: digits, key: key)
    case .text(let text): writer.append(text, key: key)
    case .array(let elements):
      writer.open("[", key: key)
      for element in elements { element.write(to: &writer, key: nil) }
      writer.close("]")
    case .object(let members):
      writer.open("{", key: key)
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        value.write(to: &writer, key: name)
      }
      writer.close("}")
    }
  }
}
