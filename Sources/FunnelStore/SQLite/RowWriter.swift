import FunnelCore
import GRDB

/// Writes the rows of records; each statement is looked up once and used for all of them.
final class RowWriter {
  private let database: Database
  private var inserts: [EntityKind: Query] = [:]
  private var upserts: [EntityKind: Query] = [:]
  private var customs: Query?

  /// A writer for one transaction.
  init(_ database: Database) { self.database = database }

  /// Puts a new record in its place; a deal with the stages it came to stand in.
  func insert(_ row: StoredRow, of entity: EntityReference, visits: [Visit] = []) throws {
    let layout = TableLayout.of(entity.kind)
    let query = try inserts[entity.kind] ?? database.query(layout.insert)
    inserts[entity.kind] = query
    query.clear()
    if entity.kind == .deal { query.bind(DealPath.encoded(visits), at: layout.placeOfPath) }
    try write(row, of: entity, layout, query)
  }

  /// Puts a record in its place, whether it is new or not.
  func write(_ row: StoredRow, of entity: EntityReference) throws {
    let layout = TableLayout.of(entity.kind)
    let query = try upserts[entity.kind] ?? database.query(layout.upsert)
    upserts[entity.kind] = query
    query.clear()
    try database.deleteCustomValues(of: entity)
    try write(row, of: entity, layout, query)
  }

  private func write(
    _ row: StoredRow, of entity: EntityReference, _ layout: TableLayout, _ query: Query
  ) throws {
    query.bind(entity.id, at: 1)
    query.bind(row.version, at: 2)
    query.bind(Int64(row.horizon.number), at: 3)
    var next = 0
    for place in row.values.indices {
      let field = row.values.name(at: place)
      while next < layout.parameters.count, layout.parameters[next].field < field { next += 1 }
      if next < layout.parameters.count, layout.parameters[next].field == field {
        query.bind(row.values[at: place], at: layout.parameters[next].place)
      } else {
        try writeCustom(row.values[at: place], field, of: entity)
      }
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
  }

  private func writeCustom(_ value: Value, _ field: String, of entity: EntityReference) throws {
    guard field.hasPrefix(CustomField.prefix) else { return }
    let query =
      try customs
      ?? database.query("INSERT INTO custom_value (kind, id, field, value) VALUES (?, ?, ?, ?)")
    customs = query
    query.bind(entity, at: 1)
    query.bind(String(field.dropFirst(CustomField.prefix.count)), at: 3)
    query.bind(value, at: 4)
    try query.run()
  }
}
