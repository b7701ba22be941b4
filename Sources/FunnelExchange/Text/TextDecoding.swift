/// Text files as UTF-8, whatever they were written in.
public enum TextDecoding {
  /// A file's text and the encoding it was written in.
  ///
  /// Without `encoding` it is recognised: by byte order mark, by the pattern of NUL bytes (UTF-16),
  /// by validity, and between GB18030 and Big5 by the plausibility of the characters.
  ///
  /// - Throws: `ImportFailure.nulByte` or `.undecodable`.
  public static func text(
    of bytes: [UInt8], encoding: TextEncoding? = nil
  ) throws(ImportFailure) -> (text: String, encoding: TextEncoding) {
    let (utf8, encoding) = try utf8(of: MemoryBytes(bytes), encoding: encoding)
    return (String(decoding: utf8, as: UTF8.self), encoding)
  }

  /// All of a file's text as UTF-8 without byte order mark, and the encoding it was written in.
  ///
  /// - Throws: `ImportFailure.nulByte`, `.undecodable` or `.changedMeanwhile`.
  static func utf8(
    of source: any ByteSource, encoding: TextEncoding?
  ) throws(ImportFailure) -> (bytes: [UInt8], encoding: TextEncoding) {
    let recognition = try TextRecognition(of: source, encoding: encoding)
    let reader = TextReader(source, recognition.encoding, from: recognition.start)
    let text = reader.rest(expecting: source.count)
    guard source.isUnchanged else {
      throw .changedMeanwhile(
        text.withUnsafeBufferPointer { TextPlace(after: text.count, of: $0) })
    }
    return (text, recognition.encoding)
  }

  private static func hasMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  static func marked(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    if hasMark(bytes) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// UTF-16 without a mark: enough NUL bytes, most of them on one side of the pairs.
  ///
  /// Separators and line ends are ASCII, so even wholly Chinese text has them; one stray NUL in
  /// a text of single bytes has not enough.
  ///
  /// - Parameter count: How many bytes there are in all; an odd number is no UTF-16.
  static func patterned(
    _ bytes: UnsafeBufferPointer<UInt8>, of count: Int
  ) -> TextEncoding? {
    guard count.isMultiple(of: 2) else { return nil }
    let head = bytes.prefix(4_096)
    var nuls = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { nuls[index & 1] += 1 }
    guard (nuls[0] + nuls[1]) * 32 >= head.count, nuls[0] + nuls[1] > 0 else { return nil }
    if nuls[1] > 4 * nuls[0] { return .utf16LittleEndian }
    if nuls[0] > 4 * nuls[1] { return .utf16BigEndian }
    return nil
  }
}
