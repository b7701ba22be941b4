public import FunnelCore
import GRDB

extension SQLiteStore {
  /// A record with its version; nil where it does not exist.
  public func record<Noun: Entity>(
    _ id: Identifier<Noun>
  ) throws(StoreError) -> Versioned<Noun>? {
    try unlocked { try $0.record(id) }
  }

  /// All records of a kind in the order of their identities, or those a reference leads to.
  public func records<Noun: Entity>(
    _ noun: Noun.Type, where field: String?, refersTo entity: EntityReference?
  ) throws(StoreError) -> [Versioned<Noun>] {
    try unlocked { try $0.records(noun, where: field, refersTo: entity) }
  }

  /// All records of a kind as they were known at the end of a past day.
  public func records<Noun: Entity>(
    _ noun: Noun.Type, asOf day: Day
  ) throws(StoreError) -> [Noun] {
    try unlocked { try $0.records(noun, asOf: day) }
  }

  /// The record that an import knows by this identity, of one origin or of any.
  public func find(
    _ kind: EntityKind, externalID: String, origin: String?
  ) throws(StoreError) -> EntityReference? {
    let layout = TableLayout.of(kind)
    guard let column = layout.column(of: "externalID") else { return nil }
    let isOfOrigin = origin == nil ? "" : "AND origin = ?2"
    let sql =
      "SELECT id FROM \(layout.table) WHERE \(column) = ?1 \(isOfOrigin) ORDER BY id LIMIT 1"
    return try unlocked { database in
      let id =
        if let origin {
          try database.number(sql, .text(externalID), .text(origin))
        } else {
          try database.number(sql, .text(externalID))
        }
      if let id { return EntityReference(kind, id) }
      return try database.survivor(of: kind, externalID: externalID, origin: origin)
    }
  }

  /// The records of a kind that imports of an origin know, by their identities there.
  public func identities(
    of kind: EntityKind, origin: String
  ) throws(StoreError) -> [String: Int64] {
    let layout = TableLayout.of(kind)
    guard let column = layout.column(of: "externalID") else { return [:] }
    return try unlocked { database in
      let query = try database.query(
        "SELECT \(column), id FROM \(layout.table) WHERE \(column) IS NOT NULL AND origin = ?")
      query.bind(origin, at: 1)
      var identities: [String: Int64] = [:]
      while try query.step() { identities[query.text(0)] = query.integer(1) }
      return identities
    }
  }

  /// What a record's row holds by field name, custom fields included; nil where it does not exist.
  public func values(of entity: EntityReference) throws(StoreError) -> RecordValues? {
    try unlocked { try $0.row(of: entity)?.values }
  }

  /// The values of a record's custom fields by name, without the prefix.
  public func customValues(of entity: EntityReference) throws(StoreError) -> [String: String] {
    try unlocked { database in
      var values: [String: String] = [:]
      for (field, value) in try database.customValues(of: entity) {
        switch value {
        case .none: break
        case .integer(let number): values[field] = String(number)
        case .text(let text): values[field] = text
        }
      }
      return values
    }
  }

  /// The newest lines of history first: of one record, or of all.
  ///
  /// What a store begins with is nobody's doing and has no moment, so it is none of them.
  public func history(
    of entity: EntityReference?, before sequence: Int64?, limit: Int
  ) throws(StoreError) -> [HistoryLine] {
    let ofEntity = entity == nil ? "" : "AND e.kind = ?3 AND e.entity = ?4"
    return try unlocked { database in
      let query = try database.query(
        """
        SELECT \(Event.columns), \(Transaction.columns) FROM event e JOIN txn t ON t.id = e.txn
        WHERE e.sequence < ?1 AND t.at > 0 \(ofEntity) ORDER BY e.sequence DESC LIMIT ?2
        """)
      let before = sequence ?? .max
      query.bind(before, at: 1)
      query.bind(Int64(limit), at: 2)
      if let entity { query.bind(entity, at: 3) }
      defer { query.reset() }
      var lines: [HistoryLine] = []
      while lines.count < limit, try query.step() {
        var events: [Event] = []
        try query.appendEvents(to: &events)
        let transaction = query.transaction(at: 9)
        lines += events.reversed().filter { $0.sequence < before }.map {
          HistoryLine(event: $0, transaction: transaction)
        }
      }
      return Array(lines.prefix(limit))
    }
  }
}

extension Database {
  /// The record that took in the one of an identity, of one origin or of any.
  fileprivate func survivor(
    of kind: EntityKind, externalID: String, origin: String?
  ) throws -> EntityReference? {
    let layout = TableLayout.of(kind)
    guard let column = layout.column(of: "formerly") else { return nil }
    // A line is the origin, a tab and the identity; few records have any.
    let line =
      origin.map { "\n" + FormerIdentities.line(origin: $0, externalID) } ?? "\t" + externalID
    let sql = """
      SELECT id FROM \(layout.table) WHERE \(column) IS NOT NULL
      AND instr(char(10) || \(column) || char(10), ?1 || char(10)) > 0 ORDER BY id LIMIT 1
      """
    return try number(sql, .text(line)).map { EntityReference(kind, $0) }
  }
}
