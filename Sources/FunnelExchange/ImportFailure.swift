/// Why a file cannot be imported at all; nothing of it has been taken over.
public enum ImportFailure: Error, Hashable, Sendable {
  /// The file holds no text.
  case empty
  /// The file has a header and no rows.
  case headerOnly
  /// The file is of a kind that is no text.
  case foreignFile(ForeignFile)
  /// A NUL byte, which no text file has.
  case nulByte(TextPlace)
  /// A byte that stands for no character in the encoding.
  case undecodable(TextPlace, TextEncoding)
  /// A quotation mark, opened here, that is never closed.
  case unclosedQuote(TextPlace)
  /// A cell of more than `limit` bytes begins here.
  case fieldTooLong(TextPlace, limit: Int)
  /// A row of more than `limit` bytes begins here.
  case rowTooLong(TextPlace, limit: Int)
  /// Somebody has written to the file while it was read; it had been read up to here.
  case changedMeanwhile(TextPlace)
  /// A row has more than `limit` columns.
  case tooManyColumns(TextPlace, limit: Int)
  /// The heading does not tell what the rows are; the headings are named.
  case unknownKind(headings: [String])
  /// A column that this kind of file needs is missing.
  case columnMissing(ImportKind, field: String, headings: [String])
  /// Rows cannot be told apart: there is no identity column and no key was named.
  case keyMissing(headings: [String])
  /// An option names a column the file does not have.
  case unknownColumn(String, headings: [String])
  /// An option names a field the kind of file does not have; the fields are named.
  case unknownField(String, fields: [String])
  /// Two columns are given the same field by hand.
  case fieldMappedTwice(String)
  /// Dates of a column can be read in two orders.
  case ambiguousDates(column: String, DateColumn.Ambiguity)
  /// Amounts of a column can be read with point and with comma.
  case ambiguousAmounts(column: String, sample: String, line: Int)
  /// The pipeline that deals are to go to does not exist.
  case unknownPipeline(String)
  /// The pipeline has no such stages; those it has are named.
  case unknownStages([String], known: [String])
  /// An option names a stage that the file does not have; those it has are named.
  case strayStage(String, found: [String])
  /// Most of the rows are known from another file or system by number and name.
  case knownElsewhere(origin: String, here: String)
  /// A column taken for stages or pipelines has so many names that it must be something else.
  case tooManyStages(column: String, limit: Int)
  /// The text is no JSON from here on.
  case invalidJSON(TextPlace)
  /// The JSON is no export of ours.
  case foreignJSON
  /// The JSON was written by a newer version.
  case newerJSON(version: Int, supported: Int)
  /// A whole store can be taken over only into a store without deals.
  case storeNotEmpty(deals: Int)
  /// A record of the JSON lacks a field or holds one of the wrong form.
  case invalidRecord(kind: String, number: Int, field: String)
}

/// Files that people take for tables and that are no text.
public enum ForeignFile: String, Hashable, Sendable, CaseIterable {
  /// A workbook or another zip archive.
  case workbook
  /// A workbook as Excel saved it until 2003.
  case oldWorkbook
  /// A PDF document.
  case pdf
  /// An SQLite database, such as a store of ours.
  case database
  /// A gzip-compressed file.
  case compressed

  /// The kind of file the first bytes give away; nil for text.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .workbook
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWorkbook
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: "SQLite format 3\0".utf8) {
      self = .database
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .compressed
    } else {
      return nil
    }
  }
}
