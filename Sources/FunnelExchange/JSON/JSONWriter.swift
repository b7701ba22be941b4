/// Writes JSON with keys in the order they are given.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var hasValue = false
  private var depth = 0

  /// Opens an object or array.
  mutating func open(_ bracket: Unicode.Scalar, key: String? = nil) {
    begin(key)
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    hasValue = false
  }

  /// Closes what was opened.
  mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if hasValue, depth < 2 { newLine() }
    bytes.append(UInt8(ascii: bracket))
    hasValue = true
    if depth == 0 { bytes.append(0x0A) }
  }

  /// A text.
  mutating func append(_ text: String, key: String? = nil) {
    begin(key)
    append(quoted: text)
  }

  /// A number, `true`, `false`, `null` or a whole value as it stands.
  mutating func append(literal: String, key: String? = nil) {
    begin(key)
    bytes.append(contentsOf: literal.utf8)
  }

  /// A share of 1 with as few digits as are exact: `0.5625`.
  static func fraction(basisPoints: Int64) -> String {
    if basisPoints == 10_000 { return "1" }
    if basisPoints == 0 { return "0" }
    let digits = String(basisPoints)
    var text = "0." + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }

  /// Records stand one a line; what is inside them goes on with the line.
  private mutating func begin(_ key: String?) {
    if hasValue { bytes.append(UInt8(ascii: ",")) }
    if depth > 0, depth <= 2 { newLine() }
    if let key {
      append(quoted: key)
      bytes.append(UInt8(ascii: ":"))
    }
    hasValue = true
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    for _ in 0..<depth { bytes.append(0x20) }
  }

  private mutating func append(quoted text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x09: bytes += [0x5C, 0x74]
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += Array("\\u00".utf8) + Array((digits.utf8.count < 2 ? "0" : "").utf8)
        bytes += Array(digits.utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
