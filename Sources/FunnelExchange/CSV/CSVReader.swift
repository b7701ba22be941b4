/// Reads comma-separated values (RFC 4180) row by row from UTF-8 text, in bounded memory.
///
/// Lenient where spreadsheets are: any line end, quotation marks inside an unquoted cell, text
/// after a closing mark, empty lines (skipped). Rows may differ in length; the caller judges.
public struct CSVReader {
  /// The longest cell accepted, in bytes.
  public static let longestField = 1 << 20
  /// The longest row accepted, in bytes.
  public static let longestRow = 1 << 24
  /// The most columns accepted.
  public static let mostColumns = 1_000

  static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// The cells of the current row, valid until the next one is asked for.
  public private(set) var fields: [CSVField] = []
  /// The line the current row begins on, from 1.
  public private(set) var line = 0

  private var bytes: UnsafeBufferPointer<UInt8>
  private let window: TextWindow?
  private let separator: UInt8
  private var position = 0
  private var nextLine = 1
  /// Whether the text goes on after `bytes`.
  private var isCut: Bool
  /// Where `bytes` begin in the whole text.
  private var base = 0
  private var rowStart = 0

  /// A reader of a text, which must outlive it.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, separator: CSVSeparator = .comma) {
    (self.bytes, window, isCut) = (bytes, nil, false)
    self.separator = separator.byte
    fields.reserveCapacity(32)
  }

  /// A reader of a text that is read as it goes on, about so many bytes at a time.
  init(_ text: TextReader, separator: CSVSeparator, window size: Int = 1 << 19) {
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    (window, isCut) = (TextWindow(text, size: size), true)
    self.separator = separator.byte
    fields.reserveCapacity(32)
  }

  /// How many bytes have been read.
  public var offset: Int { base + position }

  /// Goes to the next row; false at the end.
  ///
  /// - Throws: `ImportFailure.unclosedQuote`, `.fieldTooLong`, `.rowTooLong`, `.tooManyColumns` or
  ///   `.changedMeanwhile`, with place.
  public mutating func next() throws(ImportFailure) -> Bool {
    while true {
      fields.removeAll(keepingCapacity: true)
      (rowStart, line) = (position, nextLine)
      if position == bytes.count {
        guard isCut else { return false }
        try readOn()
        continue
      }
      try readRow()
      if isCut, position == bytes.count {
        // What comes next may belong to the row.
        (position, nextLine) = (rowStart, line)
        try readOn()
        continue
      }
      let isBlank =
        fields.count == 1 && fields[0].isEmpty && bytes[rowStart] != CSVReader.quote
      if !isBlank { return true }
    }
  }

  /// Reads on from the row that has begun.
  private mutating func readOn() throws(ImportFailure) {
    guard let window else { return }
    let kept = bytes.count - rowStart
    if kept > CSVReader.longestRow {
      throw .rowTooLong(place(rowStart), limit: CSVReader.longestRow)
    }
    let end = place(bytes.count)
    isCut = window.readOn(keeping: kept)
    guard window.isUnchanged else { throw .changedMeanwhile(end) }
    bytes = window.bytes
    base += rowStart
    (position, rowStart) = (0, 0)
  }

  private mutating func readRow() throws(ImportFailure) {
    while try readField() {
      if fields.count == CSVReader.mostColumns {
        throw .tooManyColumns(place(position), limit: CSVReader.mostColumns)
      }
    }
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
        guard isCut else { throw .unclosedQuote(place(opening)) }
        position = bytes.count
        return
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
    .fieldTooLong(place(start), limit: CSVReader.longestField)
  }

  /// The place of a byte of the current row.
  private func place(_ index: Int) -> TextPlace {
    let row = UnsafeBufferPointer(rebasing: bytes[rowStart...])
    let inRow = TextPlace(after: index - rowStart, of: row)
    return TextPlace(line: line + inRow.line - 1, column: inRow.column, offset: base + index)
  }
}

/// The part of a text that is in memory: at least a row, and what comes after it.
private final class TextWindow {
  private let text: TextReader
  private var memory: UnsafeMutableRawBufferPointer
  private var count = 0

  init(_ text: TextReader, size: Int) {
    self.text = text
    memory = .allocate(byteCount: size, alignment: 16)
  }

  deinit { memory.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> {
    let filled = UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
    return UnsafeBufferPointer(filled.bindMemory(to: UInt8.self))
  }

  /// Whether the file is still what it was.
  var isUnchanged: Bool { text.isUnchanged }

  /// Keeps the last bytes, reads on after them, and says whether there may be more.
  func readOn(keeping kept: Int) -> Bool {
    let tail = UnsafeRawBufferPointer(rebasing: memory[(count - kept)..<count])
    // A row that fills more than half of it needs a larger one.
    if kept * 2 > memory.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(
        byteCount: memory.count * 2, alignment: 16)
      larger.copyMemory(from: tail)
      memory.deallocate()
      memory = larger
    } else {
      memory.copyMemory(from: tail)
    }
    count = kept
    let read = text.read(UnsafeMutableRawBufferPointer(rebasing: memory[kept...]))
    count += read
    return read > 0
  }
}
