/// The records of a book beside its deals as a run of bytes.
///
/// Like the runs of a `DealTable`, the bytes mean something to the program that wrote them and to
/// no other build of it.
extension Book {
  /// The settings and all records but the deals.
  public var packedRecords: [UInt8] {
    var (book, packing) = (self, RecordPacking())
    packing.pack([settings])
    book.visitDirectories(with: &packing)
    return packing.bytes
  }

  /// A book without deals of the records that `packedRecords` packed.
  ///
  /// The bytes must be as they were, which is the caller's to make sure of.
  public init(packedRecords bytes: UnsafeRawBufferPointer) {
    var records = PackedRecords(bytes: bytes)
    settings = (records.next() as Directory<Settings>).first ?? settings
    visitDirectories(with: &records)
  }
}

/// Packs records, one kind after the other.
private struct RecordPacking: DirectoryVisitor {
  private(set) var bytes: [UInt8] = []

  mutating func visit<Noun: Entity>(_ directory: inout Directory<Noun>) { pack(directory) }

  /// Packs how many records there are, then of each its identity, the fields that are filled in,
  /// each behind its place from 1, and a zero.
  mutating func pack<Noun: Entity>(_ records: some Collection<Noun>) {
    pack(Int64(records.count))
    for record in records {
      pack(record.id.rawValue)
      for (place, field) in zip(1..., Noun.fields) {
        switch field.value(in: record) {
        case .none: continue
        case .integer(let number):
          bytes.append(UInt8(place) << 1)
          pack(number)
        case .text(let text):
          bytes.append(UInt8(place) << 1 | 1)
          pack(Int64(text.utf8.count))
          bytes.append(contentsOf: text.utf8)
        }
      }
      bytes.append(0)
    }
  }

  private mutating func pack(_ number: Int64) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }
}

/// Reads packed records, one kind after the other.
private struct PackedRecords: DirectoryVisitor {
  let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func visit<Noun: Entity>(_ directory: inout Directory<Noun>) { directory = next() }

  mutating func next<Noun: Entity>() -> Directory<Noun> {
    let (count, fields) = (Int(number()), Noun.fields)
    var records: [Noun] = []
    records.reserveCapacity(count)
    while records.count < count {
      var record = Noun(id: Identifier(number()))
      while let (field, value) = value() { fields[field].set(value, in: &record) }
      records.append(record)
    }
    return Directory(ascending: records)
  }

  /// The place of the next field that is filled in, and its value; nil at the end of a record.
  private mutating func value() -> (Int, Value)? {
    let head = bytes[place]
    place += 1
    guard head > 0 else { return nil }
    let (field, number) = (Int(head >> 1) - 1, number())
    guard head & 1 == 1 else { return (field, .integer(number)) }
    let text = UnsafeRawBufferPointer(rebasing: bytes[place..<place + Int(number)])
    place += text.count
    return (field, .text(String(decoding: text, as: UTF8.self)))
  }

  private mutating func number() -> Int64 {
    defer { place += MemoryLayout<Int64>.size }
    return bytes.loadUnaligned(fromByteOffset: place, as: Int64.self)
  }
}
