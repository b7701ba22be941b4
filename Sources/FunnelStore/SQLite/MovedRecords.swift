import FunnelCore
import GRDB

/// The records that have moved on since the author saw them, and in which fields.
struct MovedRecords {
  private struct Moved {
    var seen: Int64
    var current: Int64
    var before: RecordValues
    var fields: Set<String>
    var other: Transaction?
  }

  private var moved: [EntityReference: Moved] = [:]

  init(_ expected: [EntityReference: Int64], in database: Database) throws {
    for (entity, seen) in expected {
      guard let current = try database.version(of: entity), current > seen else { continue }
      let changes = try database.changes(of: entity, since: seen)
      moved[entity] = Moved(
        seen: seen, current: current, before: changes.before, fields: changes.fields,
        other: try changes.newest.flatMap(database.transaction))
    }
  }

  /// Refuses edits of fields that somebody else has touched since, of one record after the other.
  ///
  /// - Throws: `StoreError.conflict`.
  func check(_ entries: [LedgerEntry]) throws(StoreError) {
    guard !moved.isEmpty else { return }
    let edits = entries.flatMap(\.edits)
    for edit in edits {
      guard let record = moved[edit.entity] else { continue }
      let mine = edits.filter { $0.entity == edit.entity }
      let fields = overlap(of: mine, with: record)
      guard fields.isEmpty else {
        throw .conflict(
          Conflict(
            entity: edit.entity, seen: record.seen, current: record.current, fields: fields,
            other: record.other))
      }
    }
  }

  private func overlap(of edits: [FieldEdit], with record: Moved) -> [Conflict.Field] {
    var fields: [Conflict.Field] = []
    for edit in edits where !fields.contains(where: { $0.name == edit.field }) {
      // Who removes a record throws away whatever has become of it.
      guard record.fields.contains(edit.field) || edit.field == FieldEdit.existence else {
        continue
      }
      fields.append(
        Conflict.Field(
          name: edit.field, seen: record.before[edit.field] ?? .none, theirs: edit.old,
          mine: edit.new))
    }
    return fields
  }
}

extension Database {
  /// What has become of a record since a version: the fields touched, what it held before, and
  /// the transaction that touched it last.
  fileprivate func changes(
    of entity: EntityReference, since seen: Int64
  ) throws -> (fields: Set<String>, before: RecordValues, newest: Int64?) {
    let query = try query(
      """
      SELECT \(Event.columns), t.annulled, t.toggled FROM event e JOIN txn t ON t.id = e.txn
      WHERE e.kind = ? AND e.entity = ? ORDER BY e.sequence
      """)
    query.bind(entity, at: 1)
    var fields: Set<String> = []
    var before: [Event] = []
    var newest: (sequence: Int64, transaction: Int64)?
    while try query.step() {
      var events: [Event] = []
      try query.appendEvents(to: &events)
      let (isAnnulled, toggled) = (query.integer(9) != 0, query.integer(10))
      let sequence = query.integer(0)
      let wasSeen = sequence <= seen
      // Undone or brought back since: at that time it was the other way round.
      if wasSeen, isAnnulled == (toggled > seen) { before += events }
      guard wasSeen ? toggled > seen : !isAnnulled else { continue }
      fields.formUnion(events.map(\.edit.field))
      let last = max(sequence, toggled)
      if newest.map({ $0.sequence < last }) ?? true { newest = (last, query.integer(1)) }
    }
    return (fields, before.folded() ?? [:], newest?.transaction)
  }
}
