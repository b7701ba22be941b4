import FunnelCore
import GRDB

/// A record as its table and its custom values hold it.
struct StoredRow {
  /// The sequence of the last event that touched it.
  var version: Int64
  /// The latest day any of its events holds from.
  var horizon: Day
  /// What is filled in, by field name, custom fields included.
  var values: RecordValues
}

extension Database {
  /// The row of a record, if it exists.
  func row(of entity: EntityReference) throws -> StoredRow? {
    let layout = TableLayout.of(entity.kind)
    let query = try query(layout.select)
    query.bind(entity.id, at: 1)
    defer { query.reset() }
    guard try query.step() else { return nil }
    var values: RecordValues = [:]
    for (field, place) in layout.parameters {
      let value = query.value(place - 2)
      if value != .none { values.append(field, value) }
    }
    for (field, value) in try customValues(of: entity) {
      values[CustomField.prefix + field] = value
    }
    return StoredRow(
      version: query.integer(0), horizon: Day(number: Int32(clamping: query.integer(1))),
      values: values)
  }

  /// The version of a record, if it exists.
  func version(of entity: EntityReference) throws -> Int64? {
    let table = TableLayout.of(entity.kind).table
    return try number("SELECT version FROM \(table) WHERE id = ?", .integer(entity.id))
  }

  /// Whether a record exists.
  func exists(_ entity: EntityReference) throws -> Bool { try version(of: entity) != nil }

  /// Takes a record out.
  func delete(_ entity: EntityReference) throws {
    try run(TableLayout.of(entity.kind).delete, .integer(entity.id))
    try deleteCustomValues(of: entity)
  }

  /// The custom values of a record by name, without the prefix.
  func customValues(of entity: EntityReference) throws -> [(field: String, value: Value)] {
    let query = try query("SELECT field, value FROM custom_value WHERE kind = ? AND id = ?")
    query.bind(entity, at: 1)
    var values: [(field: String, value: Value)] = []
    while try query.step() { values.append((query.text(0), query.value(1))) }
    return values
  }

  /// Forgets the custom values of a record.
  func deleteCustomValues(of entity: EntityReference) throws {
    try run(
      "DELETE FROM custom_value WHERE kind = ? AND id = ?", .text(entity.kind.rawValue),
      .integer(entity.id))
  }
}
