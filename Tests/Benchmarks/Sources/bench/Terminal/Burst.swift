/// Bytes that came without a pause: how many, and when the first and the last of them did.
struct Burst {
  /// The clock at the first chunk, in nanoseconds.
  let first: UInt64

  /// The clock at the last chunk, in nanoseconds.
  private(set) var last: UInt64

  /// How many bytes came.
  private(set) var bytes: Int

  init(bytes: Int, at time: UInt64) {
    (first, last, self.bytes) = (time, time, bytes)
  }

  /// Adds a chunk.
  mutating func add(bytes: Int, at time: UInt64) {
    last = time
    self.bytes += bytes
  }
}
