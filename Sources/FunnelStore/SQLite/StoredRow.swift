import FunnelCore
import GRDB

/// A record as its table and its custom values hold it.
struct StoredRow {
  /// The sequence of the last event that touched it.
  var version: Int64
  /// The latest day any of its events holds from.
  var horizon: Day
  /// What is filled in, by field name, custom fields included.
  var values: [String: Value]
}

extension Database {
  /// The row of a record, if it exists.
  func row(of entity: EntityReference) throws -> StoredRow? {
    let layout = TableLayout.of(entity.kind)
    let query = try query(layout.select)
    query.bind(entity.id, at: 1)
    defer { query.reset() }
    guard try query.step() else { return nil }
    var values: [String: Value] = [:]
    for (index, field) in layout.fields.enumerated() {
      let value = query.value(Query.Column(index + 2))
      if value != .none { values[field] = value }
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

  /// Puts a record in its place.
  func write(_ row: StoredRow, of entity: EntityReference, isNew: Bool = false) throws {
    let layout = TableLayout.of(entity.kind)
    let query = try query(layout.upsert)
    query.bind(entity.id, at: 1)
    query.bind(row.version, at: 2)
    query.bind(Int64(row.horizon.number), at: 3)
    for (index, field) in layout.fields.enumerated() {
      query.bind(row.values[field] ?? .none, at: Query.Place(index + 4))
    }
    do {
      try query.run()
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
      if entity.kind == .firing, let rule = row.values["rule"].flatMap({ Rule.ID($0) }) {
        throw RuleViolation.automation(.alreadyFired(rule))
      }
      guard case .text(let origin) = row.values["origin"],
        case .text(let externalID) = row.values["externalID"]
      else { throw error }
      throw StoreError.duplicate(entity.kind, origin: origin, externalID: externalID)
    }
    if !isNew { try deleteCustomValues(of: entity) }
    for (field, value) in row.values where field.hasPrefix(CustomField.prefix) {
      try run(
        "INSERT INTO custom_value (kind, id, field, value) VALUES (?, ?, ?, ?)",
        .text(entity.kind.rawValue), .integer(entity.id),
        .text(String(field.dropFirst(CustomField.prefix.count))), value)
    }
  }

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

  private func deleteCustomValues(of entity: EntityReference) throws {
    try run(
      "DELETE FROM custom_value WHERE kind = ? AND id = ?", .text(entity.kind.rawValue),
      .integer(entity.id))
  }
}
