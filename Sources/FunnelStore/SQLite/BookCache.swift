import Dispatch
import FunnelCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The deals of a large store as they lay in memory, kept for the next start of the same program.
///
/// A cache and no more: it is used only where it was written by this very build, of this very
/// file, at a moment that is still part of the store's history, and where every byte is as it
/// was; what has happened since is read from the events. It can be deleted at any time.
struct BookCache: Sendable {
  /// How many events the cache may be behind before it is written anew.
  static let eventsBehind: Int64 = 5_000
  /// How many days a cache that nothing has written to is left lying.
  private static let keptDays = 30

  /// Fewer deals are read from the store as fast.
  let leastDeals: Int
  private let folder: String
  private let store: String

  /// The cache of a store in a folder, which is made when something is to be kept.
  init(of store: String, in folder: String, leastDeals: Int = 10_000) {
    (self.store, self.folder, self.leastDeals) = (store, folder, leastDeals)
  }

  private var file: String {
    let name = store.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return "\(folder)/\(String(name, radix: 16)).book"
  }

  /// What this build has kept of this file, if anything; it is being read when this returns.
  ///
  /// Whatever is wrong with the cache, there is then nothing.
  func kept() -> Kept? {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    guard let header = Header(readFrom: descriptor), header.program == Program.running,
      header.store == FileFacts(of: store)
    else {
      close(descriptor)
      return nil
    }
    return Kept(header, in: descriptor)
  }

  /// Keeps the deals of a book that was read at a moment; what goes wrong is no loss.
  func keep(_ deals: DealTable, at moment: Moment) {
    guard let program = Program.running, let store = FileFacts(of: store) else { return }
    if let slash = folder.lastIndex(of: "/") { mkdir(String(folder[..<slash]), 0o700) }
    mkdir(folder, 0o700)
    deals.withPackedRuns { runs in
      var header = Header(
        program: program, store: store, moment: moment, sizes: runs.map(\.count), checksum: 0)
      var sum = header.sum
      for run in runs { sum.take(run) }
      header.checksum = sum.value
      guard let draft = try? FileDraft(of: file) else { return }
      let isWhole =
        header.write(to: draft.descriptor)
        && runs.allSatisfy { write($0, to: draft.descriptor) }
      if isWhole { try? draft.keep() }
    }
    removeOld()
  }

  /// Removes what nobody has used for long, and what a program that is gone left half written.
  private func removeOld() {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    let now = time(nil)
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var facts = stat()
      guard lstat("\(folder)/\(name)", &facts) == 0 else { continue }
      let age = now - facts.st_mtim.tv_sec
      guard Self.isUseless(name, age: age) else { continue }
      unlink("\(folder)/\(name)")
    }
  }

  /// Whether a file of the folder is of no use any more, at an age in seconds.
  private static func isUseless(_ name: String, age: Int) -> Bool {
    if name.hasSuffix(".book") { return age > keptDays * 86_400 }
    guard let end = name.firstRange(of: ".book.") else { return false }
    let draft = String(name[..<end.upperBound].dropLast())
    let isAbandoned =
      FileDraft.process(in: name, of: draft).map { ProcessLife.hasEnded($0) } ?? false
    // Another machine's processes are not known here.
    return isAbandoned || age > 3_600
  }
}

extension BookCache {
  /// The deals that were kept, read on a thread of their own while the store is asked for the rest.
  final class Kept: Sendable {
    /// The moment they stood at.
    let moment: Moment
    /// How many there are.
    let count: Int
    private let reading = DispatchGroup()
    private let read = Mutex<DealTable?>(nil)

    fileprivate init(_ header: Header, in descriptor: Int32) {
      moment = header.moment
      count = DealTable.count(ofPackedRuns: header.sizes)
      DispatchQueue.global(qos: .userInitiated).async(group: reading) { [self] in
        let deals = header.deals(in: descriptor)
        close(descriptor)
        read.withLock { $0 = deals }
      }
    }

    /// Waits for the deals and gives them away; nil where they are of no use.
    func deals() -> DealTable? {
      reading.wait()
      return read.withLock { deals in
        defer { deals = nil }
        return deals
      }
    }
  }

  /// A moment of a store's history.
  struct Moment: Hashable, Sendable {
    /// The last event.
    var sequence: Int64
    /// The newest transaction.
    var transaction: Int64
    /// When the newest transaction was made, in milliseconds.
    var at: Int64
  }

  /// What tells one file from another, and from what it was.
  fileprivate struct FileFacts: Hashable {
    var device: Int64
    var number: Int64

    init?(of path: String) {
      var facts = stat()
      guard stat(path, &facts) == 0 else { return nil }
      device = Int64(truncatingIfNeeded: facts.st_dev)
      number = Int64(truncatingIfNeeded: facts.st_ino)
    }

    init(device: Int64, number: Int64) { (self.device, self.number) = (device, number) }
  }

  /// The build that is running, by its file.
  fileprivate struct Program: Hashable {
    var size: Int64
    var seconds: Int64
    var nanoseconds: Int64

    static let running: Program? = {
      var facts = stat()
      guard stat("/proc/self/exe", &facts) == 0 else { return nil }
      return Program(
        size: Int64(facts.st_size), seconds: Int64(facts.st_mtim.tv_sec),
        nanoseconds: Int64(facts.st_mtim.tv_nsec))
    }()
  }

  /// What stands before the runs of bytes.
  fileprivate struct Header {
    var program: Program
    var store: FileFacts
    var moment: Moment
    var sizes: [Int]
    var checksum: UInt64

    private static let magic: Int64 = 0x6B6F_6F62_6C6E_7566
    private static let count = 10 + DealTable.packedRuns

    init(
      program: Program, store: FileFacts, moment: Moment, sizes: [Int], checksum: UInt64
    ) {
      (self.program, self.store, self.moment) = (program, store, moment)
      (self.sizes, self.checksum) = (sizes, checksum)
    }

    init?(readFrom descriptor: Int32) {
      var numbers = [Int64](repeating: 0, count: Self.count)
      let isRead = numbers.withUnsafeMutableBytes { read(descriptor, into: $0) }
      var facts = stat()
      guard isRead, numbers[0] == Self.magic, fstat(descriptor, &facts) == 0 else { return nil }
      program = Program(size: numbers[1], seconds: numbers[2], nanoseconds: numbers[3])
      store = FileFacts(device: numbers[4], number: numbers[5])
      moment = Moment(sequence: numbers[6], transaction: numbers[7], at: numbers[8])
      checksum = UInt64(bitPattern: numbers[9])
      sizes = numbers[10...].map { Int($0) }
      var rest = Int(facts.st_size) - Self.count * MemoryLayout<Int64>.size
      for size in sizes {
        guard size >= 0, size <= rest else { return nil }
        rest -= size
      }
      guard rest == 0 else { return nil }
    }

    /// The deals that stand behind it; nil where they are not as they were.
    func deals(in descriptor: Int32) -> DealTable? {
      struct Unusable: Error {}
      var sum = sum
      let deals = try? DealTable(packedRuns: sizes) { buffer in
        guard read(descriptor, into: buffer) else { throw Unusable() }
        sum.take(UnsafeRawBufferPointer(buffer))
      }
      return sum.value == checksum ? deals : nil
    }

    func write(to descriptor: Int32) -> Bool {
      numbers.withUnsafeBytes { FunnelStore.write($0, to: descriptor) }
    }

    /// A checksum that has taken everything here but the checksum itself.
    var sum: Checksum {
      var (blank, sum) = (self, Checksum())
      blank.checksum = 0
      blank.numbers.withUnsafeBytes { sum.take($0) }
      return sum
    }

    private var numbers: [Int64] {
      [
        Self.magic, program.size, program.seconds, program.nanoseconds, store.device,
        store.number, moment.sequence, moment.transaction, moment.at,
        Int64(bitPattern: checksum),
      ] + sizes.map(Int64.init)
    }
  }

  /// A sum in which every bit of every word counts, at the speed of memory.
  fileprivate struct Checksum {
    private var lanes = SIMD4<UInt64>(0x9E37, 0x79B9, 0x7F4A, 0x7C15)

    var value: UInt64 {
      lanes.indices.reduce(0) { ($0 ^ lanes[$1]) &* 0x9E37_79B9_7F4A_7C15 }
    }

    mutating func take(_ bytes: UnsafeRawBufferPointer) {
      var (lanes, start) = (self.lanes, 0)
      let width = MemoryLayout<SIMD4<UInt64>>.size
      while start + width <= bytes.count {
        let words = bytes.loadUnaligned(fromByteOffset: start, as: SIMD4<UInt64>.self)
        lanes = (lanes ^ words) &* SIMD4(repeating: 0x100_0000_01B3)
        lanes = lanes ^ (lanes &>> SIMD4(repeating: 29))
        start += width
      }
      for byte in bytes[start...] {
        lanes[0] = (lanes[0] ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      lanes[1] ^= UInt64(bytes.count)
      self.lanes = lanes
    }
  }
}

/// Fills a buffer from a file; false where the file ends before.
private func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Bool {
  var done = 0
  while done < buffer.count {
    let count = read(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    done += count
  }
  return true
}

private func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    done += count
  }
  return true
}
