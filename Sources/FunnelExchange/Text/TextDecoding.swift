/// Text files as UTF-8, whatever they were written in.
public enum TextDecoding {
  /// Hands a file's text to `body` as UTF-8 without byte order mark, and names its encoding.
  ///
  /// UTF-8 is not copied. Without `encoding` it is recognised: by byte order mark, by the pattern
  /// of NUL bytes (UTF-16), by validity, and between GB18030 and Big5 by the plausibility of the
  /// characters. The buffer is valid only until `body` returns.
  ///
  /// - Throws: `ImportFailure.nulByte`, `.undecodable`, or what `body` throws.
  public static func withUTF8<Result>(
    of bytes: UnsafeBufferPointer<UInt8>, encoding forced: TextEncoding? = nil,
    _ body: (UnsafeBufferPointer<UInt8>, TextEncoding) throws(ImportFailure) -> Result
  ) throws(ImportFailure) -> Result {
    let encoding = forced ?? marked(bytes) ?? patterned(bytes)
    switch encoding {
    case .utf8?:
      let text = UnsafeBufferPointer(rebasing: bytes.dropFirst(hasMark(bytes) ? 3 : 0))
      if let defect = UTF8Defect(in: text) { throw defect.failure(in: text) }
      return try body(text, .utf8)
    case let encoding?:
      return try converted(bytes, from: encoding).with(body)
    case nil:
      guard let defect = UTF8Defect(in: bytes) else { return try body(bytes, .utf8) }
      if defect.isNUL { throw defect.failure(in: bytes) }
      guard let text = ChineseEncoding.recognized(in: bytes) else {
        throw defect.failure(in: bytes)
      }
      return try text.with(body)
    }
  }

  /// A file's text and the encoding it was written in.
  public static func text(
    of bytes: [UInt8], encoding: TextEncoding? = nil
  ) throws(ImportFailure) -> (text: String, encoding: TextEncoding) {
    var result: Swift.Result<(String, TextEncoding), ImportFailure> = .failure(.empty)
    bytes.withUnsafeBufferPointer { buffer in
      result = Swift.Result { () throws(ImportFailure) in
        try withUTF8(of: buffer, encoding: encoding) { utf8, encoding in
          (String(decoding: utf8, as: UTF8.self), encoding)
        }
      }
    }
    let (text, encoding) = try result.get()
    return (text, encoding)
  }

  private static func hasMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  private static func marked(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    if hasMark(bytes) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// UTF-16 without a mark: enough NUL bytes, most of them on one side of the pairs.
  ///
  /// Separators and line ends are ASCII, so even wholly Chinese text has them; one stray NUL in
  /// a text of single bytes has not enough.
  private static func patterned(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let head = bytes.prefix(4_096)
    var nuls = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { nuls[index & 1] += 1 }
    guard (nuls[0] + nuls[1]) * 32 >= head.count, nuls[0] + nuls[1] > 0 else { return nil }
    if nuls[1] > 4 * nuls[0] { return .utf16LittleEndian }
    if nuls[0] > 4 * nuls[1] { return .utf16BigEndian }
    return nil
  }

  private static func converted(
    _ bytes: UnsafeBufferPointer<UInt8>, from encoding: TextEncoding
  ) throws(ImportFailure) -> ConvertedText {
    let isMarked = marked(bytes) == encoding
    let start = isMarked ? 2 : 0
    let text = ConvertedText(
      UnsafeBufferPointer(rebasing: bytes.dropFirst(start)), from: encoding)
    let place = { (count: Int, offset: Int) in
      text.utf8.withUnsafeBufferPointer { TextPlace(after: count, of: $0, offset: offset) }
    }
    if let nul = text.utf8.firstIndex(of: 0) {
      let before = nul - text.utf8.prefix(nul).count { $0 & 0xC0 == 0x80 }
      let width = encoding == .gb18030 || encoding == .big5 ? 1 : 2
      throw .nulByte(place(nul, start + before * width))
    }
    if let failed = text.failedOffset {
      throw .undecodable(place(text.utf8.count, start + failed), encoding)
    }
    return text
  }
}
