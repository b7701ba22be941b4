public import FunnelCore
import GRDB

extension SQLiteStore {
  /// Annuls the author's newest transaction and says which one it was.
  @discardableResult
  public func undo(by authorship: Authorship) throws(StoreError) -> Transaction {
    try write { database in
      guard let transaction = try database.undoable(by: authorship.author) else {
        throw StoreError.nothingToUndo
      }
      return try database.toggle(transaction)
    }
  }

  /// Brings back the author's transaction that was undone last and says which one it was.
  @discardableResult
  public func redo(by authorship: Authorship) throws(StoreError) -> Transaction {
    try write { database in
      guard let transaction = try database.redoable(by: authorship.author) else {
        throw StoreError.nothingToRedo
      }
      return try database.toggle(transaction)
    }
  }

  /// Annuls one transaction, whoever made it, and makes changes that say so.
  @discardableResult
  public func undo(
    _ transaction: Int64, recording changes: [Change], by authorship: Authorship
  ) throws(StoreError) -> Transaction {
    try write { database in
      guard let found = try database.transaction(transaction), !found.isAnnulled else {
        throw StoreError.nothingToUndo
      }
      let annulled = try database.toggle(found)
      var performing = try Performing(database, by: authorship)
      let working = try changes.consequences(
        in: performing.ledger, today: authorship.today, author: authorship.author)
      try performing.write(working.entries)
      _ = try performing.finish()
      return annulled
    }
  }

  /// The transaction that undo would annul, if any.
  public func undoable(by author: String) throws(StoreError) -> Transaction? {
    try unlocked { try $0.undoable(by: author) }
  }

  /// The transaction that redo would bring back, if any.
  public func redoable(by author: String) throws(StoreError) -> Transaction? {
    try unlocked { try $0.redoable(by: author) }
  }
}

extension Database {
  /// Annuls a transaction or lets it stand again, and refolds what it touched.
  ///
  /// - Throws: `StoreError.undoBlocked` where a later transaction has touched the same fields,
  ///   has built on a record that would vanish, or has removed one that would be referred to.
  fileprivate func toggle(_ transaction: Transaction) throws -> Transaction {
    let touched = try entities(of: transaction.id)
    if let other = try laterTransaction(overlapping: transaction.id) {
      throw StoreError.undoBlocked(transaction, by: other)
    }
    let ledger = StoredLedger(self)
    let sequence = try ledger.next(Self.sequence)
    try ledger.keepNumbers()
    let isAnnulled: Int64 = transaction.isAnnulled ? 0 : 1
    try run(
      "UPDATE txn SET annulled = ?, toggled = ? WHERE id = ?", .integer(isAnnulled),
      .integer(sequence), .integer(transaction.id))
    try refold(touched, version: sequence, because: transaction)
    var transaction = transaction
    transaction.isAnnulled.toggle()
    return transaction
  }

  private func refold(
    _ entities: [EntityReference], version: Int64, because transaction: Transaction
  ) throws {
    var vanished: [EntityReference] = []
    var deals: Set<Int64> = []
    var indexes: ReferenceIndexes?
    for entity in entities {
      if indexes == nil, vanished.count > 16 {
        indexes = try ReferenceIndexes(self, to: Set(entities.map(\.kind)))
      }
      let isAboutDeal = entity.kind == .activity || entity.kind == .review
      let before = isAboutDeal ? try row(of: entity)?.values["deal"] : nil
      let values = try refold(entity, version: version)
      if values == nil { vanished.append(entity) }
      guard isAboutDeal else { continue }
      for case .integer(let deal) in [before, values?["deal"]] { deals.insert(deal) }
    }
    for deal in deals {
      try deriveContacts(of: deal)
      try deriveReview(of: deal)
    }
    // References can only be judged now that every record is as it will be.
    if let other = try reasonForBrokenReference(after: entities, vanished: vanished) {
      throw StoreError.undoBlocked(transaction, by: other)
    }
    try indexes?.drop()
  }

  /// The records a transaction touched.
  func entities(of transaction: Int64) throws -> [EntityReference] {
    let query = try freshQuery(
      """
      SELECT DISTINCT e.kind, e.entity FROM txn t JOIN event e
      ON e.sequence BETWEEN t.first AND t.last WHERE t.id = ?
      """)
    query.bind(transaction, at: 1)
    var entities: [EntityReference] = []
    while try query.step() {
      guard let kind = EntityKind(rawValue: query.text(0)) else { continue }
      entities.append(EntityReference(kind, query.integer(1)))
    }
    return entities
  }

  /// A later transaction that stands and has touched the same fields, or any field of a record
  /// that this one brought into being or removed.
  private func laterTransaction(overlapping transaction: Int64) throws -> Transaction? {
    let later = try number(
      "SELECT max(id) FROM txn WHERE id > ? AND annulled = 0", .integer(transaction))
    guard later != nil else { return nil }
    var touched: [EntityReference: Set<String>] = [:]
    try forEachEvent(
      """
      e.sequence BETWEEN (SELECT first FROM txn WHERE id = ?1) AND (SELECT last FROM txn WHERE id = ?1)
      """, transaction
    ) { event in
      touched[event.edit.entity, default: []].insert(event.edit.field)
    }
    var other: Int64?
    try forEachEvent(
      "e.sequence > (SELECT last FROM txn WHERE id = ?1) AND t.annulled = 0",
      transaction
    ) {
      guard let fields = touched[$0.edit.entity] else { return }
      guard fields.contains($0.edit.field) || fields.contains(FieldEdit.existence) else { return }
      other = $0.transaction
    }
    return try other.flatMap(self.transaction)
  }

  private func forEachEvent(
    _ condition: String, _ transaction: Int64, _ body: (Event) -> Void
  ) throws {
    let query = try freshQuery(
      """
      SELECT \(Event.columns) FROM event e JOIN txn t ON t.id = e.txn WHERE \(condition)
      ORDER BY e.sequence
      """)
    query.bind(transaction, at: 1)
    var events: [Event] = []
    while try query.step() {
      events.removeAll(keepingCapacity: true)
      try query.appendEvents(to: &events)
      events.forEach(body)
    }
  }

  /// The transaction that made a vanished record a target of references, or that removed a target
  /// of a record that is back.
  private func reasonForBrokenReference(
    after entities: [EntityReference], vanished: [EntityReference]
  ) throws -> Transaction? {
    let ledger = StoredLedger(self)
    for entity in vanished {
      guard let kind = try ledger.referrer(to: entity) else { continue }
      return try newestTransaction(of: kind, referringTo: entity)
    }
    for entity in entities {
      guard let values = try row(of: entity)?.values else { continue }
      for field in entity.kind.fields {
        guard case .reference(let kind) = field.type, case .integer(let id) = values[field.name],
          try !exists(EntityReference(kind, id))
        else { continue }
        return try newestTransaction(removing: EntityReference(kind, id))
      }
    }
    return nil
  }

  private func newestTransaction(
    of kind: EntityKind, referringTo entity: EntityReference
  ) throws -> Transaction? {
    for (layout, column) in TableLayout.references(to: entity.kind) where layout.kind == kind {
      let sql = "SELECT version FROM \(layout.table) WHERE \(column) = ? ORDER BY version DESC"
      guard let version = try number(sql, .integer(entity.id)) else { continue }
      return try number(
        "SELECT id FROM txn WHERE ?1 BETWEEN first AND last OR toggled = ?1", .integer(version)
      ).flatMap(transaction)
    }
    return nil
  }

  private func newestTransaction(removing entity: EntityReference) throws -> Transaction? {
    try number(
      "SELECT max(txn) FROM event WHERE kind = ? AND entity = ? AND field = 'exists'",
      .text(entity.kind.rawValue), .integer(entity.id)
    ).flatMap(transaction)
  }
}
