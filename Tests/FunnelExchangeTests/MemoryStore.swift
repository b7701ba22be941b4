import FunnelCore
import FunnelExchange
import Testing

/// A store in memory: the fold of the events that changes come to.
struct MemoryStore: Ledger, RecordSource {
  private var events: [EntityReference: [Event]] = [:]
  private var rows: [EntityReference: RecordValues] = [:]
  private var order: [EntityKind: [Int64]] = [:]
  private var identities: [[String]: EntityReference] = [:]
  private var sequence: Int64 = 0
  private final class Counters { var last: [EntityKind: Int64] = [:] }
  private let counters = Counters()
  private(set) var book = Book()
  let today: Day

  init(today: Day) throws {
    self.today = today
    let settings = EntityReference(Settings.only)
    let edits = [(FieldEdit.existence, Value.integer(1)), ("currency", Currency.usd.value)]
    write(
      edits.map { FieldEdit(entity: settings, day: today, field: $0, old: .none, new: $1) })
    try load()
  }

  mutating func perform(_ changes: some Sequence<Change>) throws {
    write(try changes.consequences(in: self, today: today, author: "tester").edits)
    try load()
  }

  /// Reads a file against this store.
  func draft(
    _ text: String, named origin: String = "deals.csv",
    _ set: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportDraft {
    var options = ImportOptions(origin: origin, today: today)
    set(&options)
    return try ImportDraft(reading: Array(text.utf8), options: options, against: self)
  }

  /// Reads a file and stores what it comes to.
  @discardableResult
  mutating func take(
    _ text: String, named origin: String = "deals.csv",
    _ set: (inout ImportOptions) -> Void = { _ in }
  ) throws -> ImportDraft {
    let draft = try draft(text, named: origin, set)
    try perform(draft.changes)
    return draft
  }

  private mutating func write(_ edits: [FieldEdit]) {
    var touched: Set<EntityReference> = []
    for edit in edits {
      sequence += 1
      touched.insert(edit.entity)
      events[edit.entity, default: []].append(
        Event(sequence: sequence, transaction: 1, edit: edit))
    }
    for entity in touched {
      rows[entity] = events[entity]?.folded()
      guard let values = rows[entity] else { continue }
      if case .text(let id)? = values["externalID"], case .text(let origin)? = values["origin"] {
        identities[[entity.kind.rawValue, id, origin]] = entity
        identities[[entity.kind.rawValue, id]] = entity
      }
    }
    for kind in EntityKind.allCases {
      order[kind] = rows.keys.filter { $0.kind == kind }.map(\.id).sorted()
    }
  }

  private mutating func load() throws {
    var book = Book()
    func all<Noun: Entity>(_ noun: Noun.Type) throws -> [Noun] {
      try records(of: Noun.kind).map { Noun(id: Identifier($0.id), values: $0.values) }
    }
    book.settings = try all(Settings.self).first ?? book.settings
    book.owners = Directory(try all(Owner.self))
    book.accounts = Directory(try all(Account.self))
    book.products = Directory(try all(Product.self))
    book.pipelines = Directory(try all(Pipeline.self))
    book.stages = Directory(try all(Stage.self))
    book.customFields = Directory(try all(CustomField.self))
    for deal in try all(DealRecord.self) {
      var entry = DealEntry(deal)
      entry.visits = visits(of: EntityReference(deal.id))
      book.deals.update(entry)
    }
    self.book = book
  }

  private func visits(of deal: EntityReference) -> [Visit] {
    let moves = (events[deal] ?? []).filter { $0.edit.field == "stage" }
      .sorted { ($0.edit.day, $0.sequence) < ($1.edit.day, $1.sequence) }
    var visits: [Visit] = []
    for move in moves {
      guard let stage = Stage.ID(move.edit.new), stage != visits.last?.stage else { continue }
      visits.append(Visit(stage: stage, entered: move.edit.day))
    }
    return visits
  }

  func values(of entity: EntityReference) -> RecordValues? { rows[entity] }

  func stages(of pipeline: Pipeline.ID) -> [Stage] { book.stages(of: pipeline) }

  func lastDays(of entity: EntityReference) -> [String: Day] { (events[entity] ?? []).lastDays }

  func stagesVisited(by deal: DealRecord.ID) -> [Stage.ID] {
    visits(of: EntityReference(deal)).map(\.stage)
  }

  func hasHistory(_ stage: Stage.ID) -> Bool {
    rows.keys.contains { $0.kind == .deal && visits(of: $0).contains { $0.stage == stage } }
  }

  func referrer(to entity: EntityReference) -> EntityKind? { nil }

  func referring(
    _ kind: EntityKind, _ field: String, to entity: EntityReference
  ) -> [Int64] {
    (order[kind] ?? []).filter {
      rows[EntityReference(kind, $0)]?[field] == .integer(entity.id)
    }
  }

  func allocate(_ kind: EntityKind) -> Int64 {
    counters.last[kind, default: 0] += 1
    return counters.last[kind, default: 0]
  }

  func records(of kind: EntityKind) throws -> [StoredRecord] {
    (order[kind] ?? []).compactMap { record(EntityReference(kind, $0)) }
  }

  func record(_ entity: EntityReference) -> StoredRecord? {
    rows[entity].map { StoredRecord(id: entity.id, values: $0) }
  }

  func find(_ kind: EntityKind, externalID: String, origin: String?) -> EntityReference? {
    identities[[kind.rawValue, externalID] + (origin.map { [$0] } ?? [])]
  }

  /// A deal by its name.
  func deal(_ name: String) throws -> DealRecord {
    let records = try records(of: .deal)
    let record = try #require(records.first { $0.values["name"] == .text(name) })
    return DealRecord(id: Identifier(record.id), values: record.values)
  }
}
