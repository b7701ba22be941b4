/// The first byte of a buffer that cannot stand in UTF-8 text.
struct UTF8Defect {
  /// The byte's distance from the start.
  let offset: Int
  /// Whether it is a NUL, which UTF-8 allows and no text file has.
  let isNUL: Bool

  init(offset: Int, isNUL: Bool) { (self.offset, self.isNUL) = (offset, isNUL) }

  /// The first defect; nil where the buffer is clean text.
  init?(in bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      // Eight ASCII bytes at a time: no high bit set, and no byte zero (Mycroft's test).
      while index + 8 <= bytes.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let zero = (word &- 0x0101_0101_0101_0101) & ~word
        if (word | zero) & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      if byte == 0 {
        (offset, isNUL) = (index, true)
        return
      }
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = UTF8Defect.length(ofSequenceAt: index, in: bytes)
      if length == 0 {
        (offset, isNUL) = (index, false)
        return
      }
      index += length
    }
    return nil
  }

  /// The length of the well-formed sequence at an index, 0 where it is malformed
  /// (Unicode 15, table 3-7).
  private static func length(
    ofSequenceAt index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for next in (index + 2)..<max(index + 2, index + length)
    where bytes[next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
