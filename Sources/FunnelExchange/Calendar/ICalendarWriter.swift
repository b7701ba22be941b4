/// Writes the lines of a calendar file: escaped, folded, with CR LF.
struct ICalendarWriter {
  /// The lines so far.
  private(set) var text = ""

  /// The most octets of a line, without its end.
  private static let limit = 75

  /// Writes a property whose value needs no escaping.
  mutating func put(_ name: String, _ value: String) {
    fold("\(name):\(value)")
  }

  /// Writes a property whose value is a text.
  mutating func putText(_ name: String, _ value: String) {
    fold("\(name):\(Self.escaped(value))")
  }

  /// A text as a value: backslash, semicolon and comma escaped, line breaks as `\n`, control
  /// characters left out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      let isReturn = scalar == "\r"
      defer { wasReturn = isReturn }
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n" where wasReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}":
        escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\t": escaped.append(" ")
      default:
        if scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  /// Puts a line down in pieces of 75 octets, each after the first with a blank before it.
  private mutating func fold(_ line: String) {
    var room = Self.limit
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if width > room {
        text += "\r\n "
        room = Self.limit - 1
      }
      text.unicodeScalars.append(scalar)
      room -= width
    }
    text += "\r\n"
  }
}
