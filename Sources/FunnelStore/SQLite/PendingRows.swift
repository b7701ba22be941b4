import FunnelCore
import GRDB

/// The rows that a run of edits leads to, before they are written.
struct PendingRows {
  /// A row in the making.
  struct Row {
    let entity: EntityReference
    var stored: StoredRow
    var isNew: Bool
    var exists: Bool
    /// The fields that edits have changed.
    var changed: Set<String> = []
    /// Whether an edit lies before later ones, so that only the fold of all events tells.
    var needsFold = false
    /// The visits so far, of a new deal.
    var visits: [Visit] = []
    var movesStage = false

    /// Applies an edit and says which day it is written with.
    mutating func take(_ edit: FieldEdit, as sequence: Int64, today: Day) -> Day {
      let day = edit.day == today ? max(edit.day, stored.horizon) : edit.day
      if day < stored.horizon || edit.tellsStage {
        needsFold = true
      } else {
        stored.horizon = day
      }
      stored.version = sequence
      if edit.field == FieldEdit.existence {
        exists = edit.new == .integer(1)
      } else {
        stored.values[edit.field] = edit.new == .none ? nil : edit.new
        changed.insert(edit.field)
      }
      if edit.entity.kind == .deal, edit.field == "stage", case .integer(let stage) = edit.new {
        movesStage = true
        DealPath.append(Visit(stage: Stage.ID(stage), entered: day), to: &visits)
      }
      return day
    }
  }

  /// The rows in the order in which they were first touched.
  private(set) var rows: [Row] = []

  private let today: Day
  private var places: [EntityReference: Int] = [:]

  init(today: Day, minimumCapacity count: Int) {
    self.today = today
    rows.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// Applies a step of a batch, of which the first event has the given number, and gives it back
  /// where it is written with another day.
  ///
  /// What people write now holds now: where another person's calendar is a day ahead, or an event
  /// of a coming day was written before, the edit takes that day and is not lost beneath it.
  mutating func take(
    _ entry: LedgerEntry, as sequence: Int64, stored: (EntityReference) throws -> StoredRow?
  ) throws -> LedgerEntry? {
    switch entry {
    case .creation(let entity, let day, let values):
      let stored = StoredRow(
        version: sequence + Int64(values.count), horizon: day, values: values)
      var row = Row(entity: entity, stored: stored, isNew: true, exists: true)
      if entity.kind == .deal, case .integer(let stage) = values["stage"] {
        row.visits = [Visit(stage: Stage.ID(stage), entered: day)]
        row.movesStage = true
      }
      start(row)
      return nil
    case .edit(let edit):
      let place = try place(of: edit, stored: stored)
      let day = rows[place].take(edit, as: sequence, today: today)
      guard day != edit.day else { return nil }
      var changed = edit
      changed.day = day
      return .edit(changed)
    }
  }

  /// Where the row is that an edit bears on; one that was there before is begun with what it held.
  private mutating func place(
    of edit: FieldEdit, stored: (EntityReference) throws -> StoredRow?
  ) throws -> Int {
    // Mostly one record after the other is edited.
    if rows.last?.entity == edit.entity { return rows.count - 1 }
    if let place = places[edit.entity] { return place }
    start(try row(edit, stored: stored))
    return rows.count - 1
  }

  private mutating func start(_ row: Row) {
    places[row.entity] = rows.count
    rows.append(row)
  }

  private func row(
    _ edit: FieldEdit, stored: (EntityReference) throws -> StoredRow?
  ) throws -> Row {
    if edit.field == FieldEdit.existence, edit.new == .integer(1) {
      let stored = StoredRow(version: 0, horizon: Day(number: .min), values: [:])
      return Row(entity: edit.entity, stored: stored, isNew: true, exists: true)
    }
    guard let stored = try stored(edit.entity) else {
      throw RuleViolation.notFound(edit.entity)
    }
    return Row(entity: edit.entity, stored: stored, isNew: false, exists: true)
  }

  /// The deals whose derived columns an activity or a review bears on, before and after.
  private func deals(
    of row: Row, after values: RecordValues?, _ ledger: StoredLedger
  ) throws -> [Int64] {
    let before = row.isNew ? nil : try ledger.row(of: row.entity)?.values["deal"]
    return [before, values?["deal"]].compactMap { value in
      if case .integer(let deal) = value { deal } else { nil }
    }
  }

  /// Writes the rows and what is derived from them.
  func write(to database: Database, with writer: RowWriter, _ ledger: StoredLedger) throws {
    var visitedDeals: Set<Int64> = []
    var reviewedDeals: Set<Int64> = []
    for row in rows {
      if row.needsFold || row.movesStage && !row.isNew { try ledger.bringIndexesBack() }
      let values = try write(row, to: database, with: writer)
      switch row.entity.kind {
      case .activity: visitedDeals.formUnion(try deals(of: row, after: values, ledger))
      case .review: reviewedDeals.formUnion(try deals(of: row, after: values, ledger))
      default: break
      }
    }
    for deal in visitedDeals { try database.deriveContacts(of: deal) }
    for deal in reviewedDeals { try database.deriveReview(of: deal) }
  }

  private func write(
    _ row: Row, to database: Database, with writer: RowWriter
  ) throws -> RecordValues? {
    let entity = row.entity
    if row.needsFold {
      return try database.refold(entity, version: row.stored.version)
    }
    guard row.exists else {
      try database.delete(entity)
      return nil
    }
    if row.isNew {
      try writer.insert(row.stored, of: entity, visits: row.visits)
    } else {
      try writer.update(row.stored, changed: row.changed, of: entity)
      if row.movesStage {
        try database.write(
          DealPath.visits(of: try database.events(of: entity)), of: entity.id)
      }
    }
    return row.stored.values
  }
}

extension Database {
  /// Makes a record's row what its events fold to, and says what that is.
  @discardableResult
  func refold(_ entity: EntityReference, version: Int64) throws -> RecordValues? {
    let events = try events(of: entity)
    guard let values = events.folded() else {
      try delete(entity)
      return nil
    }
    let horizon = events.map(\.edit.day).max() ?? Day(number: .min)
    try RowWriter(self).write(
      StoredRow(version: version, horizon: horizon, values: values), of: entity)
    if entity.kind == .deal {
      try write(DealPath.visits(of: events), of: entity.id)
      try deriveContacts(of: entity.id)
      try deriveReview(of: entity.id)
    }
    return values
  }
}
