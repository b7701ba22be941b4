import FunnelCore

/// The values a record comes into being with, as one line of JSON.
///
/// A new deal is a dozen events of one day; kept as one row they take a tenth of the time and
/// a third of the space. The row's `format` says which of the two writings it has.
enum EventBundle {
  /// Writes values in their order as a flat JSON object of texts and whole numbers, in place of
  /// what the buffer held.
  static func encode(_ values: RecordValues, into json: inout [UInt8]) {
    json.removeAll(keepingCapacity: true)
    json.append(UInt8(ascii: "{"))
    for place in values.indices {
      if place > 0 { json.append(UInt8(ascii: ",")) }
      append(values.name(at: place), to: &json)
      json.append(UInt8(ascii: ":"))
      switch values[at: place] {
      case .none: json.append(contentsOf: "null".utf8)
      case .integer(let number): append(number, to: &json)
      case .text(let text): append(text, to: &json)
      }
    }
    json.append(UInt8(ascii: "}"))
  }

  private static func append(_ number: Int64, to json: inout [UInt8]) {
    if number < 0 { json.append(UInt8(ascii: "-")) }
    let start = json.count
    var rest = number.magnitude
    repeat {
      json.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    json[start...].reverse()
  }

  private static func append(_ text: String, to json: inout [UInt8]) {
    json.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      // Mostly nothing is to be escaped.
      guard bytes.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else {
        json.append(contentsOf: bytes)
        return
      }
      for byte in bytes { appendEscaped(byte, to: &json) }
    }
    json.append(UInt8(ascii: "\""))
  }

  private static func appendEscaped(_ byte: UInt8, to json: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      json.append(UInt8(ascii: "\\"))
      json.append(byte)
    case 0..<0x20:
      json.append(contentsOf: "\\u00".utf8)
      json.append(hexadecimal(byte >> 4))
      json.append(hexadecimal(byte & 15))
    default: json.append(byte)
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }

  /// Reads what `encoded` writes; nil for anything else.
  static func decoded(_ json: String) -> [(field: String, value: Value)]? {
    var reader = Reader(Array(json.utf8))
    return reader.object()
  }

  private struct Reader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func object() -> [(field: String, value: Value)]? {
      var values: [(field: String, value: Value)] = []
      guard take("{") else { return nil }
      if take("}") { return place == bytes.count ? values : nil }
      repeat {
        guard let field = text(), take(":"), let value = value() else { return nil }
        values.append((field, value))
      } while take(",")
      return take("}") && place == bytes.count ? values : nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
      place += 1
      return true
    }

    private mutating func value() -> Value? {
      guard place < bytes.count else { return nil }
      if bytes[place] == UInt8(ascii: "\"") { return text().map(Value.text) }
      if bytes[place...].starts(with: "null".utf8) {
        place += 4
        return Value.none
      }
      let digits = bytes[place...].prefix { $0 == UInt8(ascii: "-") || (48...57).contains($0) }
      place += digits.count
      return Int64(String(decoding: digits, as: UTF8.self)).map(Value.integer)
    }

    private mutating func text() -> String? {
      guard take("\"") else { return nil }
      var text: [UInt8] = []
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let escaped = escape() else { return nil }
          text.append(escaped)
        default: text.append(byte)
        }
      }
      return nil
    }

    private mutating func escape() -> UInt8? {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "u") else { return byte }
      guard place + 4 <= bytes.count else { return nil }
      defer { place += 4 }
      return UInt8(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    }
  }
}
