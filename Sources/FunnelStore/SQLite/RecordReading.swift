import FunnelCore
import GRDB

extension Database {
  /// All records of a kind by identity, or those whose field refers to a record.
  func records<Noun: Entity>(
    _ noun: Noun.Type, where field: String? = nil, refersTo entity: EntityReference? = nil
  ) throws -> [Versioned<Noun>] {
    let layout = TableLayout.of(Noun.kind)
    var sql = layout.selectAll
    if let field, let entity {
      guard let column = layout.column(of: field) else {
        throw StoreError.refused(.unknownField(Noun.kind, field))
      }
      sql += " WHERE \(column) = ? ORDER BY id"
      let query = try query(sql)
      query.bind(entity.id, at: 1)
      return try query.records(noun)
    }
    return try query(sql + " ORDER BY id").records(noun)
  }

  /// Goes through all records of a kind by identity, with their versions.
  func forEachRecord<Noun: Entity>(_ body: (Noun, Int64) -> Void) throws {
    try query(TableLayout.of(Noun.kind).selectAll + " ORDER BY id").forEachRecord(body)
  }

  /// A record, if it exists.
  func record<Noun: Entity>(_ id: Identifier<Noun>) throws -> Versioned<Noun>? {
    let query = try query(TableLayout.of(Noun.kind).selectAll + " WHERE id = ?")
    query.bind(id.rawValue, at: 1)
    return try query.records(Noun.self).first
  }
}

extension Query {
  /// The records of all rows of a layout's `selectAll`.
  fileprivate func records<Noun: Entity>(_ noun: Noun.Type) throws -> [Versioned<Noun>] {
    var records: [Versioned<Noun>] = []
    try forEachRecord { records.append(Versioned(record: $0, version: $1)) }
    return records
  }

  /// Goes through the records of all rows of a layout's `selectAll`, with their versions.
  fileprivate func forEachRecord<Noun: Entity>(_ body: (Noun, Int64) -> Void) throws {
    let fields = Noun.fields
    while try step() {
      var record = Noun(id: Identifier(integer(0)))
      for place in 0..<fields.count where !isNull(Column(place + 3)) {
        fields[place].set(value(Column(place + 3)), in: &record)
      }
      body(record, integer(1))
    }
  }
}
