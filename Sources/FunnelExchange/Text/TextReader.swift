import Glibc

/// A file's text as UTF-8 from its beginning to its end, as much at a time as there is room for.
final class TextReader {
  private let source: any ByteSource
  private var offset: Int
  private let conversion: Conversion?

  /// - Parameter start: Where the text begins, after a byte order mark.
  init(_ source: any ByteSource, _ encoding: TextEncoding, from start: Int) {
    (self.source, offset) = (source, start)
    conversion = encoding == .utf8 ? nil : Conversion(of: source, from: encoding, at: start)
  }

  /// Whether the file is still what it was.
  var isUnchanged: Bool { source.isUnchanged }

  /// Fills a buffer and says how many bytes came; 0 at the end.
  func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    if let conversion { return conversion.read(buffer) }
    let count = source.read(buffer, at: offset)
    offset += count
    return count
  }

  /// What is left of the text, or its next bytes and not many more.
  func rest(upTo limit: Int = .max, expecting count: Int = 0) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    while text.count < limit {
      let count = read(piece)
      if count == 0 { break }
      text.append(contentsOf: piece.prefix(count))
    }
    return text
  }
}

/// Another encoding converted to UTF-8 by the C library, strictly and piece by piece.
final class Conversion {
  /// The first byte that stands for nothing, once it was met.
  private(set) var failedOffset: Int?

  private let source: any ByteSource
  private let descriptor: iconv_t?
  private let input = UnsafeMutablePointer<CChar>.allocate(capacity: size)
  private var offset: Int
  private var unread = 0
  private static let size = 1 << 16

  init(of source: any ByteSource, from encoding: TextEncoding, at start: Int) {
    (self.source, offset) = (source, start)
    let opened = iconv_open("UTF-8", encoding.rawValue)
    descriptor = opened == iconv_t(bitPattern: -1) ? nil : opened
    if descriptor == nil { failedOffset = start }
  }

  deinit {
    if let descriptor { iconv_close(descriptor) }
    input.deallocate()
  }

  /// Fills a buffer with text and says how many bytes came; 0 at the end and at `failedOffset`.
  func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let descriptor, failedOffset == nil else { return 0 }
    var done = 0
    // Whatever a character becomes has room in so many bytes.
    while buffer.count - done >= 16, failedOffset == nil {
      let wanted = UnsafeMutableRawBufferPointer(start: input + unread, count: Self.size - unread)
      let count = source.read(wanted, at: offset + unread)
      unread += count
      if unread == 0 { break }
      let (written, used, code) = convert(descriptor, into: buffer, from: done)
      done += written
      offset += used
      unread -= used
      memmove(input, input + used, unread)
      // A character that is cut off is read on with the next piece, if there is one.
      if code == EILSEQ || code == EINVAL && count < wanted.count && used == 0 {
        failedOffset = offset
      }
    }
    return done
  }

  private func convert(
    _ descriptor: iconv_t, into buffer: UnsafeMutableRawBufferPointer, from done: Int
  ) -> (written: Int, used: Int, code: Int32) {
    var start: UnsafeMutablePointer<CChar>? = input
    var left = unread
    var output = buffer.baseAddress?.advanced(by: done).assumingMemoryBound(to: CChar.self)
    var room = buffer.count - done
    let result = iconv(descriptor, &start, &left, &output, &room)
    let code = result == Int(bitPattern: UInt.max) ? errno : 0
    return (buffer.count - done - room, unread - left, code)
  }
}
