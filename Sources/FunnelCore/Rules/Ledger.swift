/// Where rules read the records they are about.
public protocol Ledger {
  /// What a record holds by field name, custom fields included; nil where it does not exist.
  func values(of entity: EntityReference) throws -> RecordValues?

  /// The stages of a pipeline.
  func stages(of pipeline: Pipeline.ID) throws -> [Stage]

  /// The stages a deal came to stand in, in order; the last is the one it stands in.
  func stagesVisited(by deal: DealRecord.ID) throws -> [Stage.ID]

  /// The latest day from which each field of a record was ever set, as far as it still counts.
  func lastDays(of entity: EntityReference) throws -> [String: Day]

  /// Whether a deal stands in a stage or ever stood there.
  func hasHistory(_ stage: Stage.ID) throws -> Bool

  /// The kind of some record that refers to this one, if any does.
  func referrer(to entity: EntityReference) throws -> EntityKind?

  /// The records of a kind whose field refers to this one, in the order of their identities.
  func referring(
    _ kind: EntityKind, _ field: String, to entity: EntityReference
  ) throws -> [Int64]

  /// A number that no record of this kind ever had.
  func allocate(_ kind: EntityKind) throws -> Int64
}

/// A field of one record.
public struct RecordField: Hashable, Sendable {
  /// The record.
  public var entity: EntityReference
  /// The field's name.
  public var field: String

  /// A field of a record.
  public init(_ entity: EntityReference, _ field: String) {
    (self.entity, self.field) = (entity, field)
  }
}

/// The latest day from which each field of a record was set.
struct FieldDays {
  private var byField: [String: Day]
  /// The latest day of any field, of a record that has just been made.
  private var ofAll: Day?

  init(byField: [String: Day]) { self.byField = byField }

  /// Of a new record the steps lie at the end, its creation first; one day will do for all fields.
  init(ofNew entity: EntityReference, in entries: [LedgerEntry]) {
    byField = [:]
    for entry in entries.reversed() {
      switch entry {
      case .edit(let edit) where edit.entity == entity: ofAll = max(ofAll ?? edit.day, edit.day)
      case .creation(entity, let day, _):
        ofAll = max(ofAll ?? day, day)
        return
      default: break
      }
    }
  }

  mutating func note(_ edit: FieldEdit) {
    byField[edit.field] = max(byField[edit.field] ?? edit.day, edit.day)
  }

  /// The first day not before another from which these fields can be set so that it is seen now.
  func first(from day: Day, setting fields: String...) -> Day {
    max(day, ofAll ?? day, fields.compactMap { byField[$0] }.max() ?? day)
  }
}

/// The ledger as it looks in the middle of a batch: what is stored, and over it the edits of
/// the changes made so far.
public struct WorkingLedger {
  /// Today, which edits without a day of their own hold from.
  public let today: Day
  /// The author of the batch.
  public let author: String
  /// What is to be written so far, in order.
  public private(set) var entries: [LedgerEntry] = []

  /// The numbers that records created so far were given, by their provisional identities.
  public private(set) var created: [EntityReference: Int64] = [:]

  private let stored: any Ledger
  private var records: [EntityReference: Known] = [:]
  private var knownStages: [Pipeline.ID: [Stage]] = [:]
  private var shape = FieldShape()
  /// Records of which a past edit was written, so that only the store knows what they hold now.
  private var unsettled: Set<EntityReference> = []
  /// Fields of new records that held something and were emptied.
  private var emptied: Set<RecordField> = []

  /// What is known of a record.
  private struct Known {
    /// What it holds; nil where it does not exist.
    var values: RecordValues?
    /// Whether it came into being here.
    var isNew = false
  }

  /// An overlay with no edits yet.
  public init(over stored: any Ledger, today: Day, author: String) {
    self.stored = stored
    self.today = today
    self.author = author
  }

  /// The edits so far, in order, each field by itself.
  public var edits: [FieldEdit] { entries.flatMap(\.edits) }

  /// Makes a change.
  ///
  /// - Throws: `RuleViolation` where it is refused, and what the ledger throws.
  public mutating func take(_ change: Change) throws { try change.apply(to: &self) }

  /// Lets go of what has been stored since; the numbers given are kept, and the pipelines and
  /// stages, which every deal asks for.
  public mutating func settle() {
    let kept = records.filter { entity, _ in
      (entity.kind == .stage || entity.kind == .pipeline) && !unsettled.contains(entity)
    }
    if !unsettled.isEmpty { knownStages = [:] }
    entries.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    emptied.removeAll(keepingCapacity: true)
    unsettled.removeAll(keepingCapacity: true)
    for (entity, known) in kept { records[entity] = Known(values: known.values) }
  }

  /// Makes room for so many new records, so that what they are given need not be moved about.
  public mutating func expect(_ count: Int) { created.reserveCapacity(count) }

  /// Whether a record came into being since the last `settle`, by its identity or a provisional one.
  public func isNew(_ entity: EntityReference) -> Bool {
    let id = entity.id < 0 ? created[entity] : entity.id
    return id.flatMap { records[EntityReference(entity.kind, $0)]?.isNew } ?? false
  }

  /// The real identity behind a possibly provisional one.
  func resolved(_ entity: EntityReference) throws(RuleViolation) -> EntityReference {
    guard entity.id < 0 else { return entity }
    guard let id = created[entity] else { throw .notFound(entity) }
    return EntityReference(entity.kind, id)
  }

  /// The real identity behind a possibly provisional one.
  func resolved<Noun: Entity>(
    _ id: Identifier<Noun>
  ) throws(RuleViolation) -> Identifier<Noun> {
    Identifier(try resolved(EntityReference(id)).id)
  }

  /// The values with real identities in place of provisional ones.
  mutating func resolved(
    _ values: RecordValues, of kind: EntityKind
  ) throws(RuleViolation) -> RecordValues {
    shape.fit(values, of: kind)
    var resolved = values
    for place in shape.referring {
      switch (shape.fields[place]?.type, values[at: place]) {
      case (.composite, let value):
        let name = values.name(at: place)
        let renumbered = kind.renumbered(value, of: name) { entity in
          entity.id < 0 ? created[entity] ?? entity.id : entity.id
        }
        if renumbered != value { resolved[at: place] = renumbered ?? .none }
      case (.reference(let target), .integer(let number)) where number < 0:
        resolved[at: place] = .integer(try self.resolved(EntityReference(target, number)).id)
      default: break
      }
    }
    return resolved
  }

  /// Checks each value by its field, as `EntityKind.check` does.
  mutating func check(
    _ values: RecordValues, of kind: EntityKind, isNew: Bool
  ) throws(RuleViolation) {
    try kind.check(values, isNew: isNew, fitting: &shape)
  }

  /// What a record holds now.
  mutating func values(of entity: EntityReference) throws -> RecordValues? {
    if let known = records[entity] { return known.values }
    let values = try stored.values(of: entity)
    records[entity] = Known(values: values)
    return values
  }

  /// A record as it is now.
  mutating func record<Noun: Entity>(_ id: Identifier<Noun>) throws -> Noun {
    guard let values = try values(of: EntityReference(id)) else {
      throw RuleViolation.notFound(EntityReference(id))
    }
    return Noun(id: id, values: values)
  }

  /// A record as it is now of which only how far it has come is looked at.
  mutating func progress(of id: DealRecord.ID) throws -> DealRecord {
    guard let values = try values(of: EntityReference(id)) else {
      throw RuleViolation.notFound(EntityReference(id))
    }
    var progress: RecordValues = [:]
    for field in EntityKind.fieldsOfProgress { progress[field] = values[field] }
    return DealRecord(id: id, values: progress)
  }

  /// The stages of a pipeline in order, as they are now, without those merged into others.
  mutating func stages(of pipeline: Pipeline.ID) throws -> [Stage] {
    if let known = knownStages[pipeline] { return known }
    let stages = try presentStages(of: pipeline)
    knownStages[pipeline] = stages
    return stages
  }

  private mutating func presentStages(of pipeline: Pipeline.ID) throws -> [Stage] {
    var ids = try stored.stages(of: pipeline).map(\.id)
    for (entity, known) in records where entity.kind == .stage {
      let id = Stage.ID(entity.id)
      if known.values?["pipeline"] == pipeline.value, !ids.contains(id) { ids.append(id) }
    }
    var stages: [Stage] = []
    for id in ids where try values(of: EntityReference(id)) != nil { stages.append(try record(id)) }
    return stages.filter { $0.mergedInto == nil }.sorted {
      ($0.order, $0.id) < ($1.order, $1.id)
    }
  }

  /// Which stages took the places of others in a pipeline.
  func succession(of pipeline: Pipeline.ID) throws -> StageSuccession {
    StageSuccession(try stored.stages(of: pipeline))
  }

  /// The records of a kind whose field refers to this one now, in the order of their identities.
  mutating func referring(
    _ kind: EntityKind, _ field: String, to entity: EntityReference
  ) throws -> [Int64] {
    var numbers =
      isNew(entity) ? [] : Set(try stored.referring(kind, field, to: entity))
    for other in records.keys where other.kind == kind { numbers.insert(other.id) }
    return try numbers.sorted().filter { number in
      try values(of: EntityReference(kind, number))?[field] == .integer(entity.id)
    }
  }

  /// The stage of a set that a deal stood in last, edits so far included; nil where it never did.
  func lastStage(
    of deal: DealRecord.ID, among stages: [Stage.ID], following succession: StageSuccession
  ) throws -> Stage.ID? {
    let entity = EntityReference(deal)
    for edit in edits.reversed() where edit.entity == entity && edit.field == "stage" {
      if let stage = Stage.ID(edit.new), stages.contains(stage) { return stage }
    }
    return isNew(entity)
      ? nil
      : try stored.stagesVisited(by: deal).map(succession.present).last { stages.contains($0) }
  }

  /// Whether a deal that is stored stands in a stage or ever stood there.
  func hasStoredHistory(_ stage: Stage.ID) throws -> Bool { try stored.hasHistory(stage) }

  /// The kind of a record that refers to this one.
  func referrer(to entity: EntityReference) throws -> EntityKind? {
    try stored.referrer(to: entity)
  }

  /// The fields of all records that refer to this one, edits so far included, kind by kind.
  mutating func referrers(to entity: EntityReference) throws -> [RecordField] {
    var found: [RecordField] = []
    for kind in EntityKind.allCases {
      for field in kind.fields where field.type == .reference(entity.kind) {
        found += try referring(kind, field.name, to: entity).map {
          RecordField(EntityReference(kind, $0), field.name)
        }
      }
    }
    return found
  }

  /// Sets a field where it differs; a day before today is kept as history even where it does not.
  mutating func set(
    _ field: String, to new: Value, of entity: EntityReference, on day: Day? = nil,
    isTold: Bool = false
  ) throws {
    guard let old = try values(of: entity).map({ $0[field] ?? .none }) else {
      throw RuleViolation.notFound(entity)
    }
    let day = day ?? today
    guard old != new || day < today else { return }
    let isNew = records[entity]?.isNew == true
    if isNew, new == .none {
      let place = RecordField(entity, field)
      // That a new record is without what it never had says nothing on any day.
      guard old != .none || emptied.contains(place) else { return }
      emptied.insert(place)
    }
    entries.append(
      .edit(
        FieldEdit(
          entity: entity, day: day, field: field, old: isTold ? .none : old, new: new)))
    // A past edit of an older record may lie behind later ones, so it says nothing of the present.
    guard day == today || isNew else {
      unsettled.insert(entity)
      return
    }
    // In its place, or every edit of a record would copy all that it holds.
    records[entity]?.values?[field] = new == .none ? nil : new
    forgetStages(with: entity)
  }

  /// The latest day from which fields of a record were set, edits so far included: what is set from
  /// an earlier day lies beneath and is not what the record holds now.
  func lastDays(of entity: EntityReference) throws -> FieldDays {
    guard !isNew(entity) else { return FieldDays(ofNew: entity, in: entries) }
    var days = FieldDays(byField: try stored.lastDays(of: entity))
    for case .edit(let edit) in entries where edit.entity == entity { days.note(edit) }
    return days
  }

  private mutating func forgetStages(with entity: EntityReference) {
    if entity.kind == .stage { knownStages = [:] }
  }

  /// Brings a record into being and gives it its number.
  ///
  /// - Parameters:
  ///   - values: What it holds; none of them is `none`.
  ///   - provisional: What the batch calls it, where it does.
  mutating func create(
    _ kind: EntityKind, _ values: RecordValues, provisional: Int64? = nil, on day: Day? = nil
  ) throws -> EntityReference {
    let entity = EntityReference(kind, try stored.allocate(kind))
    if let provisional { created[EntityReference(kind, provisional)] = entity.id }
    entries.append(.creation(entity, day: day ?? today, values))
    records[entity] = Known(values: values, isNew: true)
    forgetStages(with: entity)
    return entity
  }

  /// Ends a record's existence.
  mutating func remove(_ entity: EntityReference) throws {
    guard try values(of: entity) != nil else { throw RuleViolation.notFound(entity) }
    entries.append(
      .edit(
        FieldEdit(
          entity: entity, day: today, field: FieldEdit.existence, old: .integer(1),
          new: .integer(0))))
    records[entity]?.values = nil
    forgetStages(with: entity)
  }
}
