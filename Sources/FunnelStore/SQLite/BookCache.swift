import Dispatch
import FunnelCore
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The book of a large store as it lay in memory, kept for the next start of the same program.
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

  /// Keeps a book that was read at a moment; what goes wrong is no loss.
  func keep(_ book: Book, at moment: Moment) {
    guard let program = Program.running, let store = FileFacts(of: store) else { return }
    if let slash = folder.lastIndex(of: "/") { mkdir(String(folder[..<slash]), 0o700) }
    mkdir(folder, 0o700)
    let records = book.packedRecords
    records.withUnsafeBytes { records in
      book.deals.withPackedRuns { deals in
        let header = Header(
          program: program, store: store, moment: moment, records: records, deals: deals)
        guard let draft = try? FileDraft(of: file) else { return }
        let isWhole =
          header.write(to: draft.descriptor)
          && ([records] + deals).allSatisfy { write($0, to: draft.descriptor) }
        if isWhole { try? draft.keep() }
      }
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
  /// A book that was kept, read on threads of its own while the store is asked for the rest.
  final class Kept: Sendable {
    /// The moment it stood at.
    let moment: Moment
    /// How many deals it has.
    let count: Int
    private let reading = DispatchGroup()
    private let records = Mutex<Book?>(nil)
    private let deals = Mutex<DealTable?>(nil)

    fileprivate init(_ header: Header, in descriptor: Int32) {
      moment = header.moment
      count = DealTable.count(ofPackedRuns: header.deals)
      let queue = DispatchQueue.global(qos: .userInitiated)
      queue.async(group: reading) { [self] in
        let found = header.records(in: descriptor)
        records.withLock { $0 = found }
      }
      queue.async(group: reading) { [self] in
        let found = header.deals(in: descriptor)
        deals.withLock { $0 = found }
      }
      reading.notify(queue: queue) { close(descriptor) }
    }

    /// Waits for the book and gives it away; nil where it is of no use.
    func book() -> Book? {
      reading.wait()
      guard var book = records.take(), let deals = deals.take() else { return nil }
      book.deals = deals
      return book
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

  /// What stands before the runs of bytes: those of the records, then those of the deals.
  fileprivate struct Header {
    var program: Program
    var store: FileFacts
    var moment: Moment
    var records: Int
    var deals: [Int]
    var sumOfRecords: UInt64
    var sumOfDeals: UInt64
    var checksum: UInt64

    private static let magic: Int64 = 0x6B6F_6F62_6C6E_7566
    private static let count = 13 + DealTable.packedRuns
    private static let size = count * MemoryLayout<Int64>.size

    init(
      program: Program, store: FileFacts, moment: Moment, records: UnsafeRawBufferPointer,
      deals: [UnsafeRawBufferPointer]
    ) {
      (self.program, self.store, self.moment) = (program, store, moment)
      (self.records, self.deals) = (records.count, deals.map(\.count))
      (sumOfRecords, sumOfDeals) = (Checksum.of([records]), Checksum.of(deals))
      checksum = 0
      checksum = sum
    }

    init?(readFrom descriptor: Int32) {
      var numbers = [Int64](repeating: 0, count: Self.count)
      let isRead = numbers.withUnsafeMutableBytes { read(descriptor, from: 0, into: $0) }
      var facts = stat()
      guard isRead, numbers[0] == Self.magic, fstat(descriptor, &facts) == 0 else { return nil }
      program = Program(size: numbers[1], seconds: numbers[2], nanoseconds: numbers[3])
      store = FileFacts(device: numbers[4], number: numbers[5])
      moment = Moment(sequence: numbers[6], transaction: numbers[7], at: numbers[8])
      checksum = UInt64(bitPattern: numbers[9])
      (sumOfRecords, sumOfDeals) = (
        UInt64(bitPattern: numbers[10]), UInt64(bitPattern: numbers[11])
      )
      (records, deals) = (Int(numbers[12]), numbers[13...].map { Int($0) })
      var rest = Int(facts.st_size) - Self.size
      for size in [records] + deals {
        guard size >= 0, size <= rest else { return nil }
        rest -= size
      }
      guard rest == 0, checksum == sum else { return nil }
    }

    /// The records that stand behind it; nil where they are not as they were.
    func records(in descriptor: Int32) -> Book? {
      withUnsafeTemporaryAllocation(byteCount: records, alignment: 16) { buffer in
        guard read(descriptor, from: Self.size, into: buffer) else { return nil }
        let bytes = UnsafeRawBufferPointer(buffer)
        return Checksum.of([bytes]) == sumOfRecords ? Book(packedRecords: bytes) : nil
      }
    }

    /// The deals that stand behind them; nil where they are not as they were.
    func deals(in descriptor: Int32) -> DealTable? {
      struct Unusable: Error {}
      var (sum, start) = (Checksum(), Self.size + records)
      let table = try? DealTable(packedRuns: deals) { buffer in
        guard read(descriptor, from: start, into: buffer) else { throw Unusable() }
        sum.take(UnsafeRawBufferPointer(buffer))
        start += buffer.count
      }
      return sum.value == sumOfDeals ? table : nil
    }

    func write(to descriptor: Int32) -> Bool {
      numbers.withUnsafeBytes { FunnelStore.write($0, to: descriptor) }
    }

    /// A checksum of everything here but the checksum itself.
    private var sum: UInt64 {
      var blank = self
      blank.checksum = 0
      return blank.numbers.withUnsafeBytes { Checksum.of([$0]) }
    }

    private var numbers: [Int64] {
      [
        Self.magic, program.size, program.seconds, program.nanoseconds, store.device,
        store.number, moment.sequence, moment.transaction, moment.at,
        Int64(bitPattern: checksum), Int64(bitPattern: sumOfRecords),
        Int64(bitPattern: sumOfDeals), Int64(records),
      ] + deals.map(Int64.init)
    }
  }

  /// A sum in which every bit of every word counts, at the speed of memory.
  fileprivate struct Checksum {
    private var lanes = SIMD4<UInt64>(0x9E37, 0x79B9, 0x7F4A, 0x7C15)

    var value: UInt64 {
      lanes.indices.reduce(0) { ($0 ^ lanes[$1]) &* 0x9E37_79B9_7F4A_7C15 }
    }

    static func of(_ runs: [UnsafeRawBufferPointer]) -> UInt64 {
      var sum = Checksum()
      for run in runs { sum.take(run) }
      return sum.value
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

/// Fills a buffer from a place in a file; false where the file ends before.
private func read(
  _ descriptor: Int32, from start: Int, into buffer: UnsafeMutableRawBufferPointer
) -> Bool {
  var done = 0
  while done < buffer.count {
    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
    let count = pread(descriptor, rest.baseAddress, rest.count, off_t(start + done))
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
