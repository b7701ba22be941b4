/// Reads JSON (RFC 8259) strictly, with the place where it goes wrong and bounded depth.
struct JSONReader {
  private static let deepest = 64
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  /// The value of a whole text.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(ImportFailure) -> JSONValue {
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    if reader.index < bytes.count { throw reader.failure }
    return value
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private var failure: ImportFailure { .invalidJSON(TextPlace(after: index, of: bytes)) }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(ImportFailure) -> JSONValue {
    guard depth <= JSONReader.deepest else { throw failure }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(_ depth: Int) throws(ImportFailure) -> JSONValue {
    index += 1
    var members: [String: JSONValue] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw failure }
      let key = try text()
      guard take(":") else { throw failure }
      members[key] = try value(depth: depth + 1)
    } while take(",")
    guard take("}") else { throw failure }
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws(ImportFailure) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    if take("]") { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw failure }
    return .array(elements)
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(ImportFailure) -> JSONValue {
    let text = String(describing: word).utf8
    guard bytes[index...].starts(with: text) else { throw failure }
    index += text.count
    return value
  }

  private mutating func number() throws(ImportFailure) -> JSONValue {
    let start = index
    while let byte = next, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) {
      index += 1
    }
    let digits = String(decoding: bytes[start..<index], as: UTF8.self)
    guard index > start, digits.utf8.count <= 64, let number = Double(digits), number.isFinite,
      digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: ".")
    else {
      index = start
      throw failure
    }
    return .number(digits)
  }

  private mutating func text() throws(ImportFailure) -> String {
    index += 1
    var utf8: [UInt8] = []
    while let byte = next {
      switch byte {
      case 0x22:
        index += 1
        return String(decoding: utf8, as: UTF8.self)
      case 0x5C:
        index += 1
        try escape(into: &utf8)
      case 0..<0x20: throw failure
      default:
        utf8.append(byte)
        index += 1
      }
    }
    throw failure
  }

  private mutating func escape(into utf8: inout [UInt8]) throws(ImportFailure) {
    guard let byte = next else { throw failure }
    index += 1
    switch byte {
    case UInt8(ascii: "n"): utf8.append(0x0A)
    case UInt8(ascii: "r"): utf8.append(0x0D)
    case UInt8(ascii: "t"): utf8.append(0x09)
    case UInt8(ascii: "b"): utf8.append(0x08)
    case UInt8(ascii: "f"): utf8.append(0x0C)
    case 0x22, 0x5C, 0x2F: utf8.append(byte)
    case UInt8(ascii: "u"): utf8 += Array(String(try scalar()).utf8)
    default: throw failure
    }
  }

  private mutating func scalar() throws(ImportFailure) -> Character {
    var unit = try codeUnit()
    if (0xD800..<0xDC00).contains(unit) {
      guard next == 0x5C, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else {
        throw failure
      }
      index += 2
      let low = try codeUnit()
      guard (0xDC00..<0xE000).contains(low) else { throw failure }
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else { throw failure }
    return Character(scalar)
  }

  private mutating func codeUnit() throws(ImportFailure) -> UInt32 {
    guard index + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw failure }
    index += 4
    return unit
  }
}
