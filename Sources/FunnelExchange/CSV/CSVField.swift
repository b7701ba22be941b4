import FunnelCore

/// One cell of a row, as a view into the file's text.
///
/// Valid only as long as the buffer that the reader reads.
public struct CSVField {
  private let raw: UnsafeBufferPointer<UInt8>
  private let hasQuotes: Bool

  /// A cell without its outer quotation marks; `hasQuotes` where marks are left inside.
  init(raw: UnsafeBufferPointer<UInt8>, hasQuotes: Bool) {
    self.raw = raw
    self.hasQuotes = hasQuotes
  }

  /// Whether the cell holds nothing.
  public var isEmpty: Bool { raw.isEmpty }

  /// The cell's text, as it was before quoting.
  public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// The cell's text without white space at either end; nil where nothing else is in it.
  var trimmedText: String? {
    guard let first = raw.first, let last = raw.last else { return nil }
    // Printable ASCII at both ends, the usual case, needs no search for white space.
    if !hasQuotes, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return text }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Hands the cell's UTF-8 bytes to `body`.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard hasQuotes else { return body(raw) }
    return unquoted.withUnsafeBufferPointer(body)
  }

  /// Doubled marks become one; a lone mark closed the quoted part and is dropped.
  private var unquoted: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      if raw[index] == CSVReader.quote {
        if index + 1 < raw.count, raw[index + 1] == CSVReader.quote {
          bytes.append(CSVReader.quote)
          index += 1
        }
      } else {
        bytes.append(raw[index])
      }
      index += 1
    }
    return bytes
  }
}
