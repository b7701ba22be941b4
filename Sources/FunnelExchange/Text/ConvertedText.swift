import Glibc

/// Bytes of another encoding converted to UTF-8 by the C library, strictly.
struct ConvertedText {
  /// What they were written in.
  let encoding: TextEncoding
  /// The text as far as it could be converted.
  private(set) var utf8: [UInt8] = []
  /// The first byte that stands for nothing; nil where all was converted.
  private(set) var failedOffset: Int?

  /// The conversion of bytes that have no byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from encoding: TextEncoding) {
    self.encoding = encoding
    guard let descriptor = iconv_open("UTF-8", encoding.rawValue),
      descriptor != iconv_t(bitPattern: -1)
    else {
      failedOffset = 0
      return
    }
    defer { iconv_close(descriptor) }
    utf8.reserveCapacity(bytes.count + bytes.count / 2)
    var left = bytes.count
    var input = UnsafeMutablePointer(
      mutating: UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self))
    var isDone = left == 0
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 65_536) { buffer in
      while !isDone {
        var output = buffer.baseAddress
        var room = buffer.count
        let result = iconv(descriptor, &input, &left, &output, &room)
        let code = errno
        utf8.append(contentsOf: UnsafeRawBufferPointer(buffer).prefix(buffer.count - room))
        if result == Int(bitPattern: UInt.max), code != E2BIG {
          failedOffset = bytes.count - left
          isDone = true
        } else if left == 0, result != Int(bitPattern: UInt.max) {
          isDone = true
        }
      }
    }
  }

  /// Hands the text on.
  func with<Result>(
    _ body: (UnsafeBufferPointer<UInt8>, TextEncoding) throws(ImportFailure) -> Result
  ) throws(ImportFailure) -> Result {
    let outcome = utf8.withUnsafeBufferPointer { buffer in
      Swift.Result { () throws(ImportFailure) in try body(buffer, encoding) }
    }
    return try outcome.get()
  }
}
