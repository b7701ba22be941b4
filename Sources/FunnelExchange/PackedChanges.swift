public import FunnelCore

/// Changes in their order, packed into bytes: a file of a million deals comes to as many changes
/// and more, which would take gigabytes one by one.
public struct PackedChanges: Sendable {
  /// How many changes there are.
  public private(set) var count = 0

  /// Whether there are none.
  public var isEmpty: Bool { count == 0 }

  // One change lies in one chunk, so that nothing is copied when there are many.
  private var chunks: [[UInt8]] = []
  private var shapes = Shapes()
  /// Changes of other kinds than those a file brings by the million, as they are.
  private var others: [Change] = []

  private static let chunk = 1 << 18

  /// No changes.
  public init() {}

  /// Changes in their order.
  public init(_ changes: some Sequence<Change>) { for change in changes { append(change) } }

  /// Adds a change at the end.
  public mutating func append(_ change: Change) {
    if chunks.last.map({ $0.count >= Self.chunk }) ?? true {
      chunks.append([])
      chunks[chunks.count - 1].reserveCapacity(Self.chunk + 4_096)
    }
    let last = chunks.count - 1
    count += 1
    switch change {
    case .add(let record):
      let shape = shapes.number(of: record.values)
      chunks[last].append(Code.add.rawValue)
      chunks[last].put(record, shape: shape)
    case .move(let deal, let stage, nil, let day):
      chunks[last].append(Code.move.rawValue)
      chunks[last].put(deal.rawValue)
      chunks[last].put(stage.rawValue)
      chunks[last].put(day)
    case .close(let deal, let closing) where closing.amount == nil && closing.until == nil:
      chunks[last].append(Code.close.rawValue)
      chunks[last].put(deal.rawValue)
      chunks[last].put(closing)
    default:
      chunks[last].append(Code.other.rawValue)
      chunks[last].put(Int64(others.count))
      others.append(change)
    }
  }

  private enum Code: UInt8 {
    case add
    case move
    case close
    case other
  }
}

extension PackedChanges: Sequence {
  /// Unpacks one change after the other.
  public struct Iterator: IteratorProtocol {
    private let changes: PackedChanges
    private var chunk = 0
    private var place = 0

    fileprivate init(_ changes: PackedChanges) { self.changes = changes }

    /// The next change; nil after the last one.
    public mutating func next() -> Change? {
      while chunk < changes.chunks.count, place == changes.chunks[chunk].count {
        (chunk, place) = (chunk + 1, 0)
      }
      guard chunk < changes.chunks.count else { return nil }
      var reader = Unpacking(bytes: changes.chunks[chunk], place: place)
      defer { place = reader.place }
      switch Code(rawValue: reader.byte()) {
      case .add: return .add(reader.record(changes.shapes))
      case .move:
        return .move(
          Identifier(reader.number()), to: Identifier(reader.number()), on: reader.day())
      case .close: return .close(Identifier(reader.number()), reader.closing())
      case .other, nil: return changes.others[Int(reader.number())]
      }
    }
  }

  /// Unpacks one change after the other.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// How many changes there are.
  public var underestimatedCount: Int { count }
}

extension PackedChanges: ExpressibleByArrayLiteral {
  /// The changes of a literal.
  public init(arrayLiteral changes: Change...) { self.init(changes) }
}

/// The sets of names that records have values for; a file has few of them.
private struct Shapes: Sendable {
  private(set) var names: [[String]] = []
  private var numbers: [[String]: Int] = [:]
  private var last = 0

  mutating func number(of values: RecordValues) -> Int {
    if last < names.count, names[last].count == values.count,
      values.indices.allSatisfy({ names[last][$0] == values.name(at: $0) })
    {
      return last
    }
    let keys = values.keys
    last = numbers[keys] ?? names.count
    if last == names.count {
      numbers[keys] = last
      names.append(keys)
    }
    return last
  }
}

extension [UInt8] {
  /// Seven bits at a time, small numbers of either sign first.
  fileprivate mutating func put(_ number: Int64) {
    var rest = UInt64(bitPattern: number << 1 ^ number >> 63)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  fileprivate mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      put(Int64(bytes.count))
      append(contentsOf: bytes)
    }
  }

  fileprivate mutating func put(_ value: Value) {
    switch value {
    case .none: append(0)
    case .integer(let number):
      append(1)
      put(number)
    case .text(let text):
      append(2)
      put(text)
    }
  }

  fileprivate mutating func put(_ day: Day?) { put(day.value) }

  fileprivate mutating func put(_ closing: Closing) {
    put(closing.kind.value)
    put(closing.day)
    put(closing.reason.value)
    put(closing.competitor.value)
    put(closing.isRecorded.value)
  }

  fileprivate mutating func put(_ record: NewRecord, shape: Int) {
    put(Int64(EntityKind.allCases.firstIndex(of: record.entity.kind) ?? 0))
    put(record.entity.id)
    put(record.day)
    put(Int64(shape))
    for place in record.values.indices { put(record.values[at: place]) }
  }
}

/// Reads what was packed.
private struct Unpacking {
  let bytes: [UInt8]
  var place: Int

  mutating func byte() -> UInt8 {
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() -> Int64 {
    var (number, shift) = (UInt64(0), UInt64(0))
    while true {
      let byte = byte()
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int64(bitPattern: number >> 1) ^ -Int64(number & 1) }
      shift += 7
    }
  }

  mutating func value() -> Value {
    switch byte() {
    case 0: return .none
    case 1: return .integer(number())
    default:
      let end = Int(number())
      defer { place += end }
      return .text(String(decoding: bytes[place..<place + end], as: UTF8.self))
    }
  }

  mutating func day() -> Day? { Day(value()) }

  mutating func closing() -> Closing {
    let kind = Closing.Kind(value()) ?? .won
    var closing = Closing(kind, day: day())
    (closing.reason, closing.competitor) = (String(value()), String(value()))
    closing.isRecorded = value() == true.value
    return closing
  }

  mutating func record(_ shapes: Shapes) -> NewRecord {
    let kind = EntityKind.allCases[Int(number())]
    let id = number()
    let day = day()
    let names = shapes.names[Int(number())]
    var values = RecordValues(minimumCapacity: names.count)
    for name in names { values.append(name, value()) }
    return NewRecord(kind, provisional: id, values: values, day: day)
  }
}
