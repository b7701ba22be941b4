import FunnelCore
import GRDB

/// How one or many events of a record lie in one row of the event table.
enum EventFormat: Int64 {
  /// One event in one row.
  case single = 1
  /// A record's coming into being and the values it came with, numbered on from the row.
  case bundle = 2
}

extension Database {
  /// Writes edits as events that are numbered from `first` on.
  func append(_ edits: [FieldEdit], from first: Int64, of transaction: Int64) throws {
    let query = try query(
      """
      INSERT INTO event (sequence, txn, kind, entity, day, field, old, new, format)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    var index = 0
    while index < edits.count {
      let edit = edits[index]
      let companions = edits[(index + 1)...].bundled(with: edit)
      query.bind(first + Int64(index), at: 1)
      query.bind(transaction, at: 2)
      query.bind(edit.entity, at: 3)
      query.bind(Int64(edit.day.number), at: 5)
      query.bind(edit.field, at: 6)
      query.bind(edit.old, at: 7)
      if companions.isEmpty {
        query.bind(edit.new, at: 8)
        query.bind(EventFormat.single.rawValue, at: 9)
      } else {
        query.bind(EventBundle.encoded(companions.lazy.map { ($0.field, $0.new) }), at: 8)
        query.bind(EventFormat.bundle.rawValue, at: 9)
      }
      try query.run()
      index += 1 + companions.count
    }
  }

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

extension ArraySlice<FieldEdit> {
  /// The edits at the start that can lie in one row with a record's coming into being.
  fileprivate func bundled(with edit: FieldEdit) -> ArraySlice<FieldEdit> {
    guard edit.field == FieldEdit.existence, edit.new == .integer(1), edit.old == .none else {
      return []
    }
    var last = ""
    return prefix { next in
      // Ascending names: each field once, in the order in which the bundle is read again.
      guard next.entity == edit.entity, next.day == edit.day, next.old == .none,
        next.field != FieldEdit.existence, last < next.field
      else { return false }
      last = next.field
      return true
    }
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
