/// The deals of a book as runs of bytes, just as they lie in memory.
///
/// The bytes mean something to the program that wrote them and to no other build of it, so that
/// they are good for a cache and for nothing else.
extension DealTable {
  /// How many runs of bytes a table is: rows, visits, names, shared texts.
  public static let packedRuns = 4

  /// How many deals are in runs of these sizes.
  public static func count(ofPackedRuns sizes: [Int]) -> Int {
    (sizes.first ?? 0) / MemoryLayout<DealRow>.stride
  }

  /// Lends the runs of bytes.
  public func withPackedRuns<Result>(
    _ body: ([UnsafeRawBufferPointer]) throws -> Result
  ) rethrows -> Result {
    let shared = texts.packedShared
    return try rows.withUnsafeBytes { rows in
      try visits.withUnsafeBytes { visits in
        try texts.bytes.withUnsafeBytes { names in
          try shared.withUnsafeBytes { try body([rows, visits, names, $0]) }
        }
      }
    }
  }

  /// A table of runs of bytes, each of which the caller fills when it is asked to.
  ///
  /// Nil where the sizes are those of no table. The bytes must be the ones that
  /// `withPackedRuns` lent.
  public init?(
    packedRuns sizes: [Int], fill: (UnsafeMutableRawBufferPointer) throws -> Void
  ) rethrows {
    guard sizes.count == Self.packedRuns, sizes.allSatisfy({ $0 >= 0 }) else { return nil }
    guard let rows = try [DealRow](bytes: sizes[0], filledBy: fill),
      let visits = try [Visit](bytes: sizes[1], filledBy: fill),
      let names = try [UInt8](bytes: sizes[2], filledBy: fill),
      let shared = try [UInt8](bytes: sizes[3], filledBy: fill),
      let texts = TextArena(names, packedShared: shared)
    else { return nil }
    self.init(rows, texts, visits)
  }
}

extension Array where Element: BitwiseCopyable {
  fileprivate init?(
    bytes: Int, filledBy fill: (UnsafeMutableRawBufferPointer) throws -> Void
  ) rethrows {
    let (count, rest) = bytes.quotientAndRemainder(dividingBy: MemoryLayout<Element>.stride)
    guard rest == 0 else { return nil }
    try self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
      let wanted = UnsafeMutableRawBufferPointer(
        UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      wanted.askForLargePages()
      try fill(wanted)
      initialized = count
    }
  }
}

extension TextArena {
  /// The shared texts, each behind the number of its bytes.
  fileprivate var packedShared: [UInt8] {
    var packed: [UInt8] = []
    for text in interned.dropFirst() {
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: text.utf8.count)) {
        packed.append(contentsOf: $0)
      }
      packed.append(contentsOf: text.utf8)
    }
    return packed
  }

  fileprivate init?(_ bytes: [UInt8], packedShared packed: [UInt8]) {
    self.init(bytes)
    var rest = packed[...]
    while !rest.isEmpty {
      guard rest.count >= MemoryLayout<UInt32>.size else { return nil }
      let size = Int(rest.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) })
      rest = rest.dropFirst(MemoryLayout<UInt32>.size)
      guard rest.count >= size else { return nil }
      _ = intern(String(decoding: rest.prefix(size), as: UTF8.self))
      rest = rest.dropFirst(size)
    }
  }
}
