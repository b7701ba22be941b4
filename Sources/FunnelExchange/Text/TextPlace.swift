/// A place in a text file, as an editor counts it.
public struct TextPlace: Hashable, Sendable {
  /// The line, from 1; CRLF, LF and CR each end one.
  public let line: Int
  /// The column in characters (Unicode scalars), from 1.
  public let column: Int
  /// The byte's distance from the start of the file, from 0.
  public let offset: Int

  /// A place known already.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// The place that follows a text's first `count` bytes, which must be UTF-8.
  ///
  /// `offset` is the distance in the original file where that differs from `count`.
  init(after count: Int, of utf8: UnsafeBufferPointer<UInt8>, offset: Int? = nil) {
    var (line, column, index) = (1, 1, 0)
    while index < count {
      let byte = utf8[index]
      if byte == 0x0A || byte == 0x0D && (index + 1 == utf8.count || utf8[index + 1] != 0x0A) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    self.init(line: line, column: column, offset: offset ?? count)
  }
}
