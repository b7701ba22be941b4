/// Why a file cannot be imported at all; nothing of it has been taken over.
public enum ImportFailure: Error, Hashable, Sendable {
  /// The file holds no text.
  case empty
  /// The file has a header and no rows.
  case headerOnly
  /// A NUL byte, which no text file has.
  case nulByte(TextPlace)
  /// A byte that stands for no character in the encoding.
  case undecodable(TextPlace, TextEncoding)
  /// A quotation mark, opened here, that is never closed.
  case unclosedQuote(TextPlace)
  /// A cell of more than `limit` bytes begins here.
  case fieldTooLong(TextPlace, limit: Int)
  /// A row has more than `limit` columns.
  case tooManyColumns(TextPlace, limit: Int)
}
