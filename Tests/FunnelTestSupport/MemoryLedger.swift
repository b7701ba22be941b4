public import FunnelCore
import Synchronization

/// A ledger that keeps every event in memory, for tests of rules without a store.
public struct MemoryLedger: Ledger, Sendable {
  /// Every event so far, in the order of commits.
  public private(set) var events: [Event] = []
  private var records: [EntityReference: RecordValues] = [
    EntityReference(Settings.only): [:]
  ]
  private let numbers = Numbers()

  /// A ledger with settings and nothing else.
  public init() {}

  /// What a record holds by field name; nil where it does not exist.
  public func values(of entity: EntityReference) -> RecordValues? { records[entity] }

  /// The stages of a pipeline, in order.
  public func stages(of pipeline: Pipeline.ID) -> [Stage] {
    all(Stage.self).filter { $0.pipeline == pipeline }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  /// The stages a deal came to stand in, in the order of days and then of commits.
  public func stagesVisited(by deal: DealRecord.ID) -> [Stage.ID] {
    events(of: EntityReference(deal)).filter { $0.edit.field == "stage" }
      .sorted { ($0.edit.day, $0.sequence) < ($1.edit.day, $1.sequence) }
      .compactMap { Stage.ID($0.edit.new) }
  }

  /// The latest day from which each field of a record was ever set.
  public func lastDays(of entity: EntityReference) -> [String: Day] {
    events(of: entity).lastDays
  }

  /// Whether a deal stands in a stage or ever stood there.
  public func hasHistory(_ stage: Stage.ID) -> Bool {
    events.contains { event in
      event.edit.entity.kind == .deal && event.edit.field == "stage"
        && event.edit.new == stage.value
    }
  }

  /// The kind of some record that refers to this one.
  public func referrer(to entity: EntityReference) -> EntityKind? {
    records.first { other, values in
      values.contains { field, value in
        other.kind.field(field)?.type == .reference(entity.kind) && value == .integer(entity.id)
      }
    }?.key.kind
  }

  /// The records of a kind whose field refers to this one.
  public func referring(
    _ kind: EntityKind, _ field: String, to entity: EntityReference
  ) -> [Int64] {
    records.filter { $0.key.kind == kind && $0.value[field] == .integer(entity.id) }
      .map(\.key.id).sorted()
  }

  /// A number above all that were given before, in refused batches too.
  public func allocate(_ kind: EntityKind) -> Int64 {
    numbers.withLock { last in
      last[kind, default: 0] += 1
      return last[kind, default: 0]
    }
  }

  /// Every record of a kind, in the order of identities.
  public func all<Noun: Entity>(_ noun: Noun.Type = Noun.self) -> [Noun] {
    records.filter { $0.key.kind == Noun.kind }.sorted { $0.key.id < $1.key.id }
      .map { Noun(id: Noun.ID($0.key.id), values: $0.value) }
  }

  /// The events of one record.
  public func events(of entity: EntityReference) -> [Event] {
    events.filter { $0.edit.entity == entity }
  }

  /// Makes changes, all of them or none.
  ///
  /// - Throws: `RuleViolation` where one is refused.
  public mutating func perform(
    _ changes: [Change], today: Day, author: String = "tester"
  ) throws {
    let working = try changes.consequences(in: self, today: today, author: author)
    var touched: Set<EntityReference> = []
    for edit in working.edits {
      let number = Int64(events.count) + 1
      events.append(Event(sequence: number, transaction: 1, edit: edit))
      touched.insert(edit.entity)
    }
    var histories: [EntityReference: [Event]] = [:]
    for event in events where touched.contains(event.edit.entity) {
      histories[event.edit.entity, default: []].append(event)
    }
    for (entity, history) in histories { records[entity] = fold(history, of: entity) }
  }

  private func fold(_ history: [Event], of entity: EntityReference) -> RecordValues? {
    guard entity == EntityReference(Settings.only) else { return history.folded() }
    let birth = FieldEdit(
      entity: entity, day: Day(number: .min), field: FieldEdit.existence, old: .none,
      new: .integer(1))
    return ([Event(sequence: 0, transaction: 0, edit: birth)] + history).folded()
  }
}

/// The last number of each kind; shared by copies of a ledger, as a store's counters are.
private final class Numbers: Sendable {
  private let last = Mutex<[EntityKind: Int64]>([:])

  func withLock<Result: Sendable>(_ body: (inout [EntityKind: Int64]) -> Result) -> Result {
    last.withLock { body(&$0) }
  }
}
