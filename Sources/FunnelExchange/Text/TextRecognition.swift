/// Which encoding a file is written in, and that all of it is text.
struct TextRecognition {
  /// The encoding.
  let encoding: TextEncoding
  /// Where the text begins, after a byte order mark.
  let start: Int

  /// So much of a file tells what it is written in where all of it could be either.
  private static let head = 262_144

  /// Looks through a whole file.
  ///
  /// - Throws: `ImportFailure.nulByte` or `.undecodable`.
  init(of source: any ByteSource, encoding forced: TextEncoding?) throws(ImportFailure) {
    let head = source.bytes(at: 0, count: Self.head)
    let (marked, pattern) = head.withUnsafeBufferPointer {
      (TextDecoding.marked($0), TextDecoding.patterned($0, of: source.count))
    }
    let known = forced ?? marked ?? pattern
    start = known != nil && marked == known ? (known == .utf8 ? 3 : 2) : 0
    if let known, known != .utf8 {
      encoding = known
      if let failure = Self.failure(of: source, known, from: start) { throw failure }
      return
    }
    guard let defect = UTF8Defect.first(in: source, from: start) else {
      encoding = .utf8
      return
    }
    if known == nil, !defect.isNUL, let chinese = Self.chinese(in: source, head: head) {
      encoding = chinese
      return
    }
    let place = Self.place(after: defect.offset - start, of: source, from: start)
    throw defect.isNUL ? ImportFailure.nulByte(place) : .undecodable(place, .utf8)
  }

  /// GB18030 or Big5, whichever the text is valid in and rather reads like.
  private static func chinese(in source: any ByteSource, head: [UInt8]) -> TextEncoding? {
    let isMainland = failure(of: source, .gb18030, from: 0) == nil
    let isTaiwan = failure(of: source, .big5, from: 0) == nil
    guard isMainland, isTaiwan else { return isMainland ? .gb18030 : isTaiwan ? .big5 : nil }
    return ChineseEncoding.likelier(for: head)
  }

  /// What is wrong with a file in an encoding that is converted; nil where nothing is.
  private static func failure(
    of source: any ByteSource, _ encoding: TextEncoding, from start: Int
  ) -> ImportFailure? {
    let conversion = Conversion(of: source, from: encoding, at: start)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { memory.deallocate() }
    var counter = PlaceCounter()
    var characters = 0
    while true {
      let count = conversion.read(memory)
      if count == 0 { break }
      for byte in memory.prefix(count) {
        if byte == 0 {
          return .nulByte(counter.place(offset: start + characters * encoding.bytesPerASCII))
        }
        if byte & 0xC0 != 0x80 { characters += 1 }
        counter.take(byte)
      }
    }
    return conversion.failedOffset.map {
      .undecodable(counter.place(offset: $0), encoding)
    }
  }

  /// The place after so many bytes of UTF-8.
  private static func place(
    after count: Int, of source: any ByteSource, from start: Int
  ) -> TextPlace {
    var counter = PlaceCounter()
    var left = count
    source.forEachPiece(from: start) { piece in
      for byte in piece.prefix(left) { counter.take(byte) }
      left -= min(left, piece.count)
      return left > 0
    }
    return counter.place(offset: count)
  }
}

extension UTF8Defect {
  /// The first defect of a file from a place on, its offset that in the file.
  static func first(in source: any ByteSource, from start: Int) -> UTF8Defect? {
    var found: UTF8Defect?
    var offset = start
    while found == nil {
      var isAtEnd = true
      var next = offset
      source.forEachPiece(from: offset) { piece in
        let isLast = next + piece.count >= source.count || piece.isEmpty
        defer { next += piece.count }
        guard let defect = UTF8Defect(in: piece) else { return true }
        // A character may go on in the next piece, which then begins with it.
        if !isLast, !defect.isNUL, defect.offset > 0, piece.count - defect.offset < 4 {
          (offset, isAtEnd) = (next + defect.offset, false)
        } else {
          found = UTF8Defect(offset: next + defect.offset, isNUL: defect.isNUL)
        }
        return false
      }
      if isAtEnd { break }
    }
    return found
  }
}

/// Counts lines and columns of UTF-8, byte by byte.
struct PlaceCounter {
  private var line = 1
  private var column = 1
  private var hasReturn = false

  /// Takes a byte.
  mutating func take(_ byte: UInt8) {
    if hasReturn, byte != 0x0A { endLine() }
    hasReturn = byte == 0x0D
    if byte == 0x0A {
      endLine()
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func endLine() { (line, column) = (line + 1, 1) }

  /// The place after all that was taken.
  func place(offset: Int) -> TextPlace {
    TextPlace(line: hasReturn ? line + 1 : line, column: hasReturn ? 1 : column, offset: offset)
  }
}
