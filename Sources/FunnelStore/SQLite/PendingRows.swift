import FunnelCore
import GRDB

/// The rows that a run of edits leads to, before they are written.
struct PendingRows {
  /// A row in the making.
  struct Row {
    var stored: StoredRow
    var isNew: Bool
    var exists: Bool
    /// Whether an edit lies before later ones, so that only the fold of all events tells.
    var needsFold = false
    /// The visits so far, of a new deal.
    var visits: [Visit] = []
    var movesStage = false

    /// Applies an edit and gives it back with the day it is written with.
    mutating func take(_ edit: FieldEdit, as sequence: Int64, today: Day) -> FieldEdit {
      var edit = edit
      if edit.day == today { edit.day = max(edit.day, stored.horizon) }
      if edit.day < stored.horizon {
        needsFold = true
      } else {
        stored.horizon = edit.day
      }
      stored.version = sequence
      if edit.field == FieldEdit.existence {
        exists = edit.new == .integer(1)
      } else {
        stored.values[edit.field] = edit.new == .none ? nil : edit.new
      }
      if edit.entity.kind == .deal, edit.field == "stage", case .integer(let stage) = edit.new {
        movesStage = true
        DealPath.append(Visit(stage: Stage.ID(stage), entered: edit.day), to: &visits)
      }
      return edit
    }
  }

  /// The rows by record.
  private(set) var rows: [EntityReference: Row] = [:]

  private let ledger: StoredLedger
  private let today: Day
  private var order: [EntityReference] = []

  init(ledger: StoredLedger, today: Day) {
    self.ledger = ledger
    self.today = today
  }

  /// Applies an edit under its sequence and gives it back with the day it is written with.
  ///
  /// What people write now holds now: where another person's calendar is a day ahead, or an event
  /// of a coming day was written before, the edit takes that day and is not lost beneath it.
  mutating func take(_ edit: FieldEdit, as sequence: Int64) throws -> FieldEdit {
    if rows[edit.entity] == nil { rows[edit.entity] = try start(edit) }
    // In its place, or every edit of a record would copy all that it holds.
    return rows[edit.entity]?.take(edit, as: sequence, today: today) ?? edit
  }

  private mutating func start(_ edit: FieldEdit) throws -> Row {
    order.append(edit.entity)
    if edit.field == FieldEdit.existence, edit.new == .integer(1) {
      let stored = StoredRow(version: 0, horizon: Day(number: .min), values: [:])
      return Row(stored: stored, isNew: true, exists: true)
    }
    guard let stored = try ledger.row(of: edit.entity) else {
      throw RuleViolation.notFound(edit.entity)
    }
    return Row(stored: stored, isNew: false, exists: true)
  }

  /// The deals whose derived columns an activity or a review bears on, before and after.
  private func deals(of entity: EntityReference, after values: [String: Value]?) throws -> [Int64] {
    guard let row = rows[entity] else { return [] }
    let before = row.isNew ? nil : try ledger.row(of: entity)?.values["deal"]
    return [before, values?["deal"]].compactMap { value in
      if case .integer(let deal) = value { deal } else { nil }
    }
  }

  /// Writes the rows and what is derived from them.
  func write(to database: Database) throws {
    var visitedDeals: Set<Int64> = []
    var reviewedDeals: Set<Int64> = []
    for entity in order {
      guard let row = rows[entity] else { continue }
      let values = try write(row, of: entity, to: database)
      switch entity.kind {
      case .activity: visitedDeals.formUnion(try deals(of: entity, after: values))
      case .review: reviewedDeals.formUnion(try deals(of: entity, after: values))
      default: break
      }
    }
    for deal in visitedDeals { try database.deriveContacts(of: deal) }
    for deal in reviewedDeals { try database.deriveReview(of: deal) }
  }

  private func write(
    _ row: Row, of entity: EntityReference, to database: Database
  ) throws -> [String: Value]? {
    if row.needsFold { return try database.refold(entity, version: row.stored.version) }
    guard row.exists else {
      try database.delete(entity)
      return nil
    }
    try database.write(row.stored, of: entity, isNew: row.isNew)
    if row.movesStage {
      let visits = row.isNew ? row.visits : DealPath.visits(of: try database.events(of: entity))
      try database.write(visits, of: entity.id)
    }
    return row.stored.values
  }
}

extension Database {
  /// Makes a record's row what its events fold to, and says what that is.
  @discardableResult
  func refold(_ entity: EntityReference, version: Int64) throws -> [String: Value]? {
    let events = try events(of: entity)
    guard let values = events.folded() else {
      try delete(entity)
      return nil
    }
    let horizon = events.map(\.edit.day).max() ?? Day(number: .min)
    try write(StoredRow(version: version, horizon: horizon, values: values), of: entity)
    if entity.kind == .deal {
      try write(DealPath.visits(of: events), of: entity.id)
      try deriveContacts(of: entity.id)
      try deriveReview(of: entity.id)
    }
    return values
  }
}
