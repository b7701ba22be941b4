import FunnelCore
import GRDB

/// Writes the rows of records; each statement is looked up once and used for all of them.
final class RowWriter {
  private let database: Database
  private let texts = LentTexts()
  private var tables: [EntityKind: Table] = [:]
  /// The table written to last, as very many rows of one kind follow each other.
  private var current: Table?
  private var customs: Query?

  /// A writer for one transaction.
  init(_ database: Database) { self.database = database }

  /// Puts a new record in its place; a deal with the stages it came to stand in.
  func insert(_ row: StoredRow, of entity: EntityReference, visits: [Visit] = []) throws {
    let table = table(of: entity.kind)
    let query = try table.insert ?? database.query(table.layout.insert)
    table.insert = query
    query.clear()
    texts.takeBack()
    if entity.kind == .deal {
      query.bind(DealPath.encoded(visits), at: table.layout.placeOfPath, lending: texts)
    }
    try write(row, of: entity, table, query)
  }

  /// Puts a record in its place, whether it is new or not.
  func write(_ row: StoredRow, of entity: EntityReference) throws {
    let table = table(of: entity.kind)
    let query = try table.upsert ?? database.query(table.layout.upsert)
    table.upsert = query
    query.clear()
    texts.takeBack()
    try database.deleteCustomValues(of: entity)
    try write(row, of: entity, table, query)
  }

  /// Brings a record up to date of which some fields have changed.
  ///
  /// The engine checks what has changed alone. A check of all columns makes the lists of their
  /// choices anew for each record, which takes more than ten times as long as everything else.
  func update(_ row: StoredRow, changed: Set<String>, of entity: EntityReference) throws {
    let layout = table(of: entity.kind).layout
    let fields = changed.filter { layout.column(of: $0) != nil }.sorted()
    let query = try database.query(layout.update(fields.compactMap(layout.column)))
    texts.takeBack()
    query.bind(row.version, at: 1)
    query.bind(Int64(row.horizon.number), at: 2)
    for (place, field) in zip(3..., fields) {
      query.bind(row.values[field] ?? Value.none, at: Query.Place(place), lending: texts)
    }
    query.bind(entity.id, at: Query.Place(fields.count + 3))
    if fields.count < changed.count {
      try database.deleteCustomValues(of: entity)
      for (field, value) in row.values where layout.column(of: field) == nil {
        try writeCustom(value, field, of: entity)
      }
    }
    try run(query, writing: row, of: entity)
  }

  private func table(of kind: EntityKind) -> Table {
    if let current, current.layout.kind == kind { return current }
    let table = tables[kind] ?? Table(TableLayout.of(kind))
    tables[kind] = table
    current = table
    return table
  }

  private func write(
    _ row: StoredRow, of entity: EntityReference, _ table: Table, _ query: Query
  ) throws {
    query.bind(entity.id, at: 1)
    query.bind(row.version, at: 2)
    query.bind(Int64(row.horizon.number), at: 3)
    table.find(row.values)
    for place in row.values.indices {
      if let column = table.places[place] {
        query.bind(row.values[at: place], at: column, lending: texts)
      } else {
        try writeCustom(row.values[at: place], row.values.name(at: place), of: entity)
      }
    }
    try run(query, writing: row, of: entity)
  }

  private func run(_ query: Query, writing row: StoredRow, of entity: EntityReference) throws {
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

/// A table that rows are written to.
private final class Table {
  let layout: TableLayout
  var insert: Query?
  var upsert: Query?
  /// Where the values of the present row go, nil for those that have no column.
  private(set) var places: [Query.Place?] = []
  private var names: [String] = []

  init(_ layout: TableLayout) { self.layout = layout }

  /// Finds out where values go; those of the next row mostly go where those of the last one went.
  func find(_ values: RecordValues) {
    if names.count == values.count,
      values.indices.allSatisfy({ names[$0] == values.name(at: $0) })
    {
      return
    }
    names = values.keys
    var next = 0
    places = names.map { name in
      while next < layout.parameters.count, layout.parameters[next].field < name { next += 1 }
      let isColumn = next < layout.parameters.count && layout.parameters[next].field == name
      return isColumn ? layout.parameters[next].place : nil
    }
  }
}
