/// A JSON value as it was read; numbers keep their digits.
public enum JSONValue: Hashable, Sendable {
  /// What is not known.
  case null
  /// True or false.
  case flag(Bool)
  /// A number by its digits.
  case number(String)
  /// A text.
  case text(String)
  /// Values in a row.
  case array([JSONValue])
  /// Members by their names.
  case object([String: JSONValue])

  /// The value of a whole JSON text in UTF-8, with or without a byte order mark.
  ///
  /// - Throws: `ImportFailure.invalidJSON` with the place where it is none.
  public init(reading bytes: [UInt8]) throws(ImportFailure) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let read = text.withUnsafeBufferPointer { text in
      Result { () throws(ImportFailure) in try JSONReader.read(text) }
    }
    self = try read.get()
  }

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
