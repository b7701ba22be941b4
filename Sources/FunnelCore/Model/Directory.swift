/// Records of one kind, in the order of their identities, found by identity in logarithmic time.
public struct Directory<Noun: Entity>: Sendable, RandomAccessCollection {
  private var records: [Noun] = []
  private(set) var stamp = Stamp.empty

  /// An empty directory.
  public init() {}

  /// A directory of records in any order.
  public init(_ records: some Sequence<Noun>) {
    self.init(ascending: records.sorted { $0.id < $1.id })
  }

  /// A directory of records that are in the order of their identities.
  public init(ascending records: [Noun]) {
    self.records = records
    stamp = .next
  }

  /// The place of the first record.
  public var startIndex: Int { 0 }
  /// The place after the last record.
  public var endIndex: Int { records.count }
  /// The record at a place.
  public subscript(position: Int) -> Noun { records[position] }

  /// The record of that identity, if there is one.
  public subscript(id: Identifier<Noun>) -> Noun? {
    let position = place(of: id)
    return position < records.count && records[position].id == id ? records[position] : nil
  }

  /// Puts a record in the place of the one with its identity, or among the others.
  public mutating func update(_ record: Noun) {
    stamp = .next
    let position = place(of: record.id)
    if position < records.count, records[position].id == record.id {
      records[position] = record
    } else {
      records.insert(record, at: position)
    }
  }

  /// Takes out the record of that identity, if there is one.
  public mutating func remove(_ id: Identifier<Noun>) {
    stamp = .next
    let position = place(of: id)
    if position < records.count, records[position].id == id { records.remove(at: position) }
  }

  private func place(of id: Identifier<Noun>) -> Int {
    records.partitioningIndex { $0.id >= id }
  }
}

extension RandomAccessCollection {
  /// The first place whose element, and every later one, fulfils the condition.
  func partitioningIndex(where belongsToSecondPart: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, self.count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsToSecondPart(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
