import FunnelCore

/// The text of a table file, checked from end to end and ready to be read several times.
///
/// It is read piece by piece each time, so that a large one needs no more memory than a small one.
struct ImportTable {
  let encoding: TextEncoding
  let separator: CSVSeparator
  let header: [String]
  let rows: Int
  /// Where the text begins, after a byte order mark and a line that only declares the separator.
  private let start: Int
  private let source: any ByteSource

  /// A table file whose every row can be read.
  init(_ source: any ByteSource, options: ImportOptions) throws(ImportFailure) {
    let first = source.bytes(at: 0, count: 16)
    if let foreign = first.withUnsafeBufferPointer({ ForeignFile($0) }) {
      throw .foreignFile(foreign)
    }
    self.source = source
    let recognition = try TextRecognition(of: source, encoding: options.encoding)
    encoding = recognition.encoding
    var head = TextReader(source, encoding, from: recognition.start)
      .rest(upTo: CSVSeparator.head + 1)
    let isCut = head.count > CSVSeparator.head
    if isCut { head.removeLast(head.count - CSVSeparator.head) }
    let declared = ImportTable.declared(head)
    let declaration = declared?.length ?? 0
    start = recognition.start + declaration * encoding.bytesPerASCII
    separator =
      options.separator ?? declared?.separator
      ?? head.dropFirst(declaration).withUnsafeBufferPointer {
        CSVSeparator(guessedFrom: $0, isCut: isCut)
      }
    var table = CSVReader(TextReader(source, encoding, from: start), separator: separator)
    guard try table.next() else { throw .empty }
    header = table.fields.map(\.text.trimmed)
    var rows = 0
    while try table.next() { rows += 1 }
    if rows == 0 { throw .headerOnly }
    self.rows = rows
  }

  /// Makes sure that the file is still what it was.
  ///
  /// - Throws: `ImportFailure.changedMeanwhile`.
  func checkUnchanged() throws(ImportFailure) {
    guard source.isUnchanged else {
      throw .changedMeanwhile(TextPlace(line: rows + 1, column: 1, offset: source.count))
    }
  }

  /// A reader that stands at the first row below the header.
  func reader() throws(ImportFailure) -> CSVReader {
    var reader = CSVReader(TextReader(source, encoding, from: start), separator: separator)
    _ = try reader.next()
    return reader
  }

  /// Goes through the rows below the header.
  func forEachRow(_ body: (_ line: Int, _ cells: [CSVField]) throws -> Void) throws {
    var reader = try reader()
    while try reader.next() { try body(reader.line, reader.fields) }
  }

  /// The first line `sep=;`, by which Excel is told the separator.
  private static func declared(_ utf8: [UInt8]) -> (separator: CSVSeparator, length: Int)? {
    guard utf8.count > 5, utf8.starts(with: "sep=".utf8),
      let separator = CSVSeparator.allCases.first(where: { $0.byte == utf8[4] })
    else { return nil }
    if utf8[5] == 0x0D, utf8.count > 6, utf8[6] == 0x0A { return (separator, 7) }
    return utf8[5] == 0x0A || utf8[5] == 0x0D ? (separator, 6) : nil
  }
}
