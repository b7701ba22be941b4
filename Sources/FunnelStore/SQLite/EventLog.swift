import FunnelCore
import GRDB

/// How one or many events of a record lie in one row of the event table.
enum EventFormat: Int64 {
  /// One event in one row.
  case single = 1
  /// A record's coming into being and the values it came with, numbered on from the row.
  case bundle = 2
}

/// Writes events, one after the other; many of them by one statement, as a statement takes the
/// engine half as long to begin and to end as an event.
struct EventLog {
  /// Events written by one statement.
  private static let together = 32
  private static let columns = 9

  private let database: Database
  private let transaction: Int64
  private let single: Query
  private var many: Query?
  private var waiting: [(entry: LedgerEntry, sequence: Int64)] = []
  private var json: [UInt8] = []
  private let texts = LentTexts()

  /// The log of a transaction, which must have been opened.
  init(of transaction: Int64, in database: Database) throws {
    (self.database, self.transaction) = (database, transaction)
    single = try database.query(Self.insertion(of: 1))
  }

  /// Takes one step of a batch, of which the first event has the given number; it is written at the
  /// next `flush` at the latest.
  mutating func append(_ entry: LedgerEntry, as sequence: Int64) throws {
    waiting.append((entry, sequence))
    guard waiting.count == Self.together else { return }
    let query = try many ?? database.query(Self.insertion(of: Self.together))
    many = query
    texts.takeBack()
    for place in waiting.indices { bind(place, to: query, at: place * Self.columns) }
    try query.run()
    waiting.removeAll(keepingCapacity: true)
  }

  /// Writes what waits.
  mutating func flush() throws {
    for place in waiting.indices {
      texts.takeBack()
      bind(place, to: single, at: 0)
      try single.run()
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private mutating func bind(_ index: Int, to query: Query, at offset: Int) {
    let place = Query.Place(offset)
    query.bind(waiting[index].sequence, at: place + 1)
    query.bind(transaction, at: place + 2)
    switch waiting[index].entry {
    case .edit(let edit):
      bind(edit.entity, to: query, at: place + 3)
      query.bind(Int64(edit.day.number), at: place + 5)
      query.bind(edit.field, at: place + 6, lending: texts)
      query.bind(edit.old, at: place + 7, lending: texts)
      query.bind(edit.new, at: place + 8, lending: texts)
      query.bind(EventFormat.single.rawValue, at: place + 9)
    case .creation(let entity, let day, let values):
      bind(entity, to: query, at: place + 3)
      query.bind(Int64(day.number), at: place + 5)
      query.bind(FieldEdit.existence, at: place + 6, lending: texts)
      query.bind(Value.none, at: place + 7)
      if values.isEmpty {
        query.bind(1, at: place + 8)
        query.bind(EventFormat.single.rawValue, at: place + 9)
      } else {
        EventBundle.encode(values, into: &json)
        json.withUnsafeBufferPointer {
          query.bind(text: $0, at: place + 8, lending: texts)
        }
        query.bind(EventFormat.bundle.rawValue, at: place + 9)
      }
    }
  }

  private func bind(_ entity: EntityReference, to query: Query, at place: Query.Place) {
    query.bind(entity.kind.rawValue, at: place, lending: texts)
    query.bind(entity.id, at: place + 1)
  }

  private static func insertion(of rows: Int) -> String {
    let row = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
    let marks = Array(repeating: row, count: rows).joined(separator: ", ")
    return """
      INSERT INTO event (sequence, txn, kind, entity, day, field, old, new, format)
      VALUES \(marks)
      """
  }
}

extension LedgerEntry {
  /// How many events it is.
  var count: Int {
    switch self {
    case .edit: 1
    case .creation(_, _, let values): 1 + values.count
    }
  }
}

extension Database {
  /// The events of a record that are not annulled, in the order of their commits.
  func events(of entity: EntityReference) throws -> [Event] {
    let query = try query(
      """
      SELECT \(Event.columns) FROM event e JOIN txn t ON t.id = e.txn
      WHERE e.kind = ? AND e.entity = ? AND t.annulled = 0 ORDER BY e.sequence
      """)
    query.bind(entity, at: 1)
    var events: [Event] = []
    while try query.step() { try query.appendEvents(to: &events) }
    return events
  }
}

extension Event {
  /// What `Query.appendEvents` reads, of `event e`.
  static let columns = "e.sequence, e.txn, e.kind, e.entity, e.day, e.field, e.old, e.new, e.format"
}

extension Query {
  /// Adds the events that the present row holds.
  func appendEvents(to events: inout [Event]) throws {
    guard let kind = EntityKind(rawValue: text(2)) else { throw unreadable }
    let (sequence, transaction) = (integer(0), integer(1))
    var edit = FieldEdit(
      entity: EntityReference(kind, integer(3)), day: Day(clamping: integer(4)),
      field: text(5), old: value(6), new: value(7))
    switch EventFormat(rawValue: integer(8)) {
    case .single:
      events.append(Event(sequence: sequence, transaction: transaction, edit: edit))
    case .bundle:
      guard case .text(let json) = edit.new, let values = EventBundle.decoded(json) else {
        throw unreadable
      }
      edit.new = .integer(1)
      events.append(Event(sequence: sequence, transaction: transaction, edit: edit))
      for (index, (field, value)) in values.enumerated() {
        (edit.field, edit.old, edit.new) = (field, .none, value)
        events.append(
          Event(sequence: sequence + Int64(index) + 1, transaction: transaction, edit: edit))
      }
    case nil: throw unreadable
    }
  }

  private var unreadable: DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "event \(integer(0)) is unreadable")
  }
}
