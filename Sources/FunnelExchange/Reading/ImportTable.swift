import FunnelCore

/// The text of a table file, checked from end to end and ready to be read several times.
///
/// UTF-8 is read where it lies, so a table is valid only as long as the buffer it was made from.
struct ImportTable {
  let encoding: TextEncoding
  let separator: CSVSeparator
  let header: [String]
  let rows: Int
  private let text: UnsafeBufferPointer<UInt8>
  /// What the text was converted to where it was not UTF-8.
  private let converted: [UInt8]?

  /// A table file whose every row can be read.
  ///
  /// A conversion is kept only after the whole file has passed, so a bad file costs no memory.
  init(_ bytes: UnsafeBufferPointer<UInt8>, options: ImportOptions) throws(ImportFailure) {
    if let foreign = ForeignFile(bytes) { throw .foreignFile(foreign) }
    let table = try TextDecoding.withUTF8(of: bytes, encoding: options.encoding) {
      (utf8, encoding) throws(ImportFailure) in
      var utf8 = utf8
      var separator = options.separator
      if let declared = ImportTable.declared(utf8) {
        separator = separator ?? declared.separator
        utf8 = UnsafeBufferPointer(rebasing: utf8.dropFirst(declared.length))
      }
      let settled = separator ?? CSVSeparator(guessedFrom: utf8)
      var reader = CSVReader(utf8, separator: settled)
      guard try reader.next() else { throw .empty }
      let header = reader.fields.map(\.text.trimmed)
      var rows = 0
      while try reader.next() { rows += 1 }
      if rows == 0 { throw .headerOnly }
      return ImportTable(
        encoding: encoding, separator: settled, header: header, rows: rows, text: utf8,
        converted: encoding == .utf8 ? nil : Array(utf8))
    }
    self = table
  }

  private init(
    encoding: TextEncoding, separator: CSVSeparator, header: [String], rows: Int,
    text: UnsafeBufferPointer<UInt8>, converted: [UInt8]?
  ) {
    self.encoding = encoding
    self.separator = separator
    self.header = header
    self.rows = rows
    self.text = text
    self.converted = converted
  }

  /// Goes through the rows below the header.
  func forEachRow(_ body: (_ line: Int, _ cells: [CSVField]) throws -> Void) throws {
    if let converted {
      try converted.withUnsafeBufferPointer { try forEachRow(of: $0, body) }
    } else {
      try forEachRow(of: text, body)
    }
  }

  private func forEachRow(
    of text: UnsafeBufferPointer<UInt8>,
    _ body: (_ line: Int, _ cells: [CSVField]) throws -> Void
  ) throws {
    var reader = CSVReader(text, separator: separator)
    guard try reader.next() else { return }
    while try reader.next() { try body(reader.line, reader.fields) }
  }

  /// The first line `sep=;`, by which Excel is told the separator.
  private static func declared(
    _ utf8: UnsafeBufferPointer<UInt8>
  ) -> (separator: CSVSeparator, length: Int)? {
    guard utf8.count > 5, utf8.starts(with: "sep=".utf8),
      let separator = CSVSeparator.allCases.first(where: { $0.byte == utf8[4] })
    else { return nil }
    if utf8[5] == 0x0D, utf8.count > 6, utf8[6] == 0x0A { return (separator, 7) }
    return utf8[5] == 0x0A || utf8[5] == 0x0D ? (separator, 6) : nil
  }
}
