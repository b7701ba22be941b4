/// A JSON value to be written; members keep the order they are given in.
///
/// Keys are camelCase English. Amounts are decimal strings with all digits of their currency
/// (`"10005534.00"`), and the currency stands once per object; rates and probabilities are numbers
/// from 0 to 1; days are `"2026-11-21"`, instants RFC 3339 in UTC; references are
/// `{"id": 3, "name": "Acme"}`; what is not known is `null` and never left out.
public indirect enum JSON: Sendable {
  /// What is not known.
  case null
  /// True or false.
  case flag(Bool)
  /// A number by its digits.
  case number(String)
  /// A text.
  case text(String)
  /// Values in a row.
  case array([JSON])
  /// Members in the order they are written in.
  case object([(key: String, value: JSON)])

  /// An object with members in this order.
  public static func members(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { (key: $0.key, value: $0.value) })
  }

  /// A whole number, or null.
  public static func integer(_ number: (some BinaryInteger)?) -> JSON {
    number.map { .number("\($0)") } ?? .null
  }

  /// A number with a fraction, or null.
  public static func double(_ number: Double?) -> JSON {
    guard let number, number.isFinite else { return .null }
    let text = "\(number)"
    return .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// A text, or null.
  public static func optional(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
}

extension JSON {
  /// The value as text, indented by two blanks, with a line feed at the end.
  ///
  /// Characters that steer a terminal, reorder text or hide in it are written as `\u` escapes, so
  /// that the text says the same and does no harm.
  public var text: String {
    var text = ""
    write(to: &text, depth: 0)
    return text + "\n"
  }

  private func write(to text: inout String, depth: Int) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let digits): text += digits
    case .text(let string): Self.quote(string, into: &text)
    case .array(let elements):
      Self.write("[", "]", elements.count, depth, to: &text) { index, text in
        elements[index].write(to: &text, depth: depth + 1)
      }
    case .object(let members):
      Self.write("{", "}", members.count, depth, to: &text) { index, text in
        Self.quote(members[index].key, into: &text)
        text += ": "
        members[index].value.write(to: &text, depth: depth + 1)
      }
    }
  }

  private static func write(
    _ opening: String, _ closing: String, _ count: Int, _ depth: Int, to text: inout String,
    _ element: (Int, inout String) -> Void
  ) {
    text += opening
    for index in 0..<count {
      text += index == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: depth + 1)
      element(index, &text)
    }
    if count > 0 { text += "\n" + String(repeating: "  ", count: depth) }
    text += closing
  }

  private static func quote(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if isHarmful(scalar) {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
          }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
