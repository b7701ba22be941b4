/// A file's bytes, which are read piece by piece and more than once.
public protocol ByteSource: AnyObject {
  /// How many bytes there are.
  var count: Int { get }

  /// Whether the file is still what it was when it was opened, and could be read so far.
  var isUnchanged: Bool { get }

  /// Fills a buffer from a place on and says how many bytes there were; fewer only at the end, or
  /// where the file is no longer what it was.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int
}

extension ByteSource {
  /// The bytes of a part, cut off where the file ends.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    let room = max(0, min(count, self.count - offset))
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      filled = read(UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
  }

  /// Hands on piece after piece from a place on, until the end or as long as the body wants more.
  func forEachPiece(from offset: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { memory.deallocate() }
    var offset = offset
    while true {
      let count = read(memory, at: offset)
      offset += count
      let piece = UnsafeRawBufferPointer(memory).prefix(count)
      let wantsMore = UnsafeRawBufferPointer(rebasing: piece).withMemoryRebound(
        to: UInt8.self, body)
      if count < memory.count || !wantsMore { return }
    }
  }
}

/// Bytes that are in memory.
final class MemoryBytes: ByteSource {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }
  var isUnchanged: Bool { true }

  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    let count = max(0, min(buffer.count, bytes.count - offset))
    bytes.withUnsafeBytes { whole in
      buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: whole.dropFirst(offset).prefix(count)))
    }
    return count
  }
}
