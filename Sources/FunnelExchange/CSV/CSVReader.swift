/// Reads comma-separated values (RFC 4180) row by row from UTF-8 bytes, in bounded memory.
///
/// Lenient where spreadsheets are: any line end, quotation marks inside an unquoted cell, text
/// after a closing mark, empty lines (skipped). Rows may differ in length; the caller judges.
public struct CSVReader {
  /// The longest cell accepted, in bytes.
  public static let longestField = 1 << 20
  /// The most columns accepted.
  public static let mostColumns = 1_000

  static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// The cells of the current row.
  public private(set) var fields: [CSVField] = []
  /// The line the current row begins on, from 1.
  public private(set) var line = 0

  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var position = 0
  private var nextLine = 1

  /// A reader of a text, which must outlive it.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, separator: CSVSeparator = .comma) {
    self.bytes = bytes
    self.separator = separator.byte
    fields.reserveCapacity(32)
  }

  /// How many bytes have been read.
  public var offset: Int { position }

  /// Goes to the next row; false at the end.
  ///
  /// - Throws: `ImportFailure.unclosedQuote`, `.fieldTooLong` or `.tooManyColumns`, with place.
  public mutating func next() throws(ImportFailure) -> Bool {
    while position < bytes.count {
      fields.removeAll(keepingCapacity: true)
      line = nextLine
      let start = position
      while try readField() {
        if fields.count == CSVReader.mostColumns {
          throw .tooManyColumns(
            TextPlace(after: position, of: bytes), limit: CSVReader.mostColumns)
        }
      }
      let isBlank = fields.count == 1 && fields[0].isEmpty && bytes[start] != CSVReader.quote
      if !isBlank { return true }
    }
    fields.removeAll(keepingCapacity: true)
    return false
  }

  /// Reads one cell and what ends it; whether another of the same row follows.
  private mutating func readField() throws(ImportFailure) -> Bool {
    if position < bytes.count, bytes[position] == CSVReader.quote {
      try readQuoted()
    } else {
      let start = position
      try skipPlain(from: start)
      append(start..<position, hasQuotes: false)
    }
    guard position < bytes.count else { return false }
    if bytes[position] == separator {
      position += 1
      return true
    }
    skipLineEnd()
    return false
  }

  private mutating func append(_ range: Range<Int>, hasQuotes: Bool) {
    fields.append(
      CSVField(raw: UnsafeBufferPointer(rebasing: bytes[range]), hasQuotes: hasQuotes))
  }

  /// Goes to the end of an unquoted cell.
  private mutating func skipPlain(from start: Int) throws(ImportFailure) {
    let limit = min(bytes.count, start + CSVReader.longestField + 1)
    var index = position
    while index < limit {
      let byte = bytes[index]
      if byte == separator || byte == CSVReader.lineFeed || byte == CSVReader.carriageReturn {
        break
      }
      index += 1
    }
    if index == limit, limit - start > CSVReader.longestField { throw tooLong(start) }
    position = index
  }

  private mutating func readQuoted() throws(ImportFailure) {
    let opening = position
    let limit = min(bytes.count, opening + CSVReader.longestField + 2)
    var index = opening + 1
    var hasQuotes = false
    while true {
      guard index < limit else {
        if limit < bytes.count { throw tooLong(opening) }
        throw .unclosedQuote(TextPlace(after: opening, of: bytes))
      }
      let byte = bytes[index]
      index += 1
      if byte == CSVReader.quote {
        guard index < bytes.count, bytes[index] == CSVReader.quote else { break }
        hasQuotes = true
        index += 1
      } else if byte == CSVReader.lineFeed {
        nextLine += 1
      } else if byte == CSVReader.carriageReturn,
        index == bytes.count || bytes[index] != CSVReader.lineFeed
      {
        nextLine += 1
      }
    }
    position = index
    try skipPlain(from: opening)
    if position == index {
      append(opening + 1..<index - 1, hasQuotes: hasQuotes)
    } else {
      append(opening + 1..<position, hasQuotes: true)
    }
  }

  private mutating func skipLineEnd() {
    if bytes[position] == CSVReader.carriageReturn, position + 1 < bytes.count,
      bytes[position + 1] == CSVReader.lineFeed
    {
      position += 1
    }
    position += 1
    nextLine += 1
  }

  private func tooLong(_ start: Int) -> ImportFailure {
    .fieldTooLong(TextPlace(after: start, of: bytes), limit: CSVReader.longestField)
  }
}
