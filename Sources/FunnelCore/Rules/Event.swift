/// One append-only line of history: what a field of a record was and what it became.
public struct Event: Hashable, Sendable {
  /// Assigned under the write lock, so that it is the order of commits.
  public var sequence: Int64
  /// The transaction it belongs to.
  public var transaction: Int64
  /// What it says.
  public var edit: FieldEdit

  /// A line of history.
  public init(sequence: Int64, transaction: Int64, edit: FieldEdit) {
    self.sequence = sequence
    self.transaction = transaction
    self.edit = edit
  }

  /// Whether it counts before another one of the same record: by day, and then by commit.
  func precedes(_ other: Event) -> Bool {
    func order(_ event: Event) -> (Day, Int, Int64) {
      (event.edit.day, event.edit.tellsStage ? 0 : 1, event.sequence)
    }
    return order(self) < order(other)
  }
}

/// A field of a record set to a value on a day.
public struct FieldEdit: Hashable, Sendable {
  /// The record.
  public var entity: EntityReference
  /// From which day it holds; only imports write past days.
  public var day: Day
  /// The field's name, `custom.NAME`, or `exists`.
  public var field: String
  /// What the field held.
  public var old: Value
  /// What the field holds from then on.
  public var new: Value

  /// A field set to a value.
  public init(entity: EntityReference, day: Day, field: String, old: Value, new: Value) {
    self.entity = entity
    self.day = day
    self.field = field
    self.old = old
    self.new = new
  }

  /// Whether it says of a past day, and later, in which stage a deal stood.
  ///
  /// What was there before is not known then. It comes before what was written of that day
  /// otherwise: that a deal was won is not undone by the stage it stood in on its last day.
  public var tellsStage: Bool { field == Self.stage && old == .none }

  /// The field of deals that says where they stand.
  public static let stage = "stage"

  /// The name under which a record's coming into being and its removal are written: 1 or 0.
  public static let existence = "exists"
}

/// One step of what a batch of changes writes.
public enum LedgerEntry: Hashable, Sendable {
  /// A record comes into being on a day, with the values it holds from the start; none of them is
  /// `none`.
  case creation(EntityReference, day: Day, RecordValues)
  /// A field of a record is set, or a record ends.
  case edit(FieldEdit)

  /// The fields it sets, in the order in which history tells of them.
  public var edits: [FieldEdit] {
    switch self {
    case .edit(let edit): [edit]
    case .creation(let entity, let day, let values):
      [
        FieldEdit(
          entity: entity, day: day, field: FieldEdit.existence, old: .none, new: .integer(1))
      ]
        + values.map { field, value in
          FieldEdit(entity: entity, day: day, field: field, old: .none, new: value)
        }
    }
  }
}

/// A group of events that came about together, and are undone together.
public struct Transaction: Hashable, Sendable, Identifiable {
  /// The number, in the order of commits.
  public var id: Int64
  /// Who did it.
  public var author: String
  /// When.
  public var at: Instant
  /// What was done, in the author's words.
  public var label: String
  /// Whether it has been undone.
  public var isAnnulled: Bool

  /// A transaction.
  public init(id: Int64, author: String, at: Instant, label: String, isAnnulled: Bool = false) {
    self.id = id
    self.author = author
    self.at = at
    self.label = label
    self.isAnnulled = isAnnulled
  }
}

extension Sequence<Event> {
  /// The latest day from which each field was set.
  public var lastDays: [String: Day] {
    reduce(into: [:]) { days, event in
      let day = event.edit.day
      days[event.edit.field] = Swift.max(days[event.edit.field] ?? day, day)
    }
  }

  /// The stages a deal came to stand in, in the order of days and then of commits.
  ///
  /// The stage it was entered in is what was known then: where it is told later in which stage it
  /// stood on its first day, it began in that one.
  public var stageEdits: [FieldEdit] {
    var events = filter { $0.edit.field == FieldEdit.stage }
    if let first = events.min(by: { $0.sequence < $1.sequence }),
      events.contains(where: {
        $0.sequence > first.sequence && $0.edit.tellsStage && $0.edit.day <= first.edit.day
      })
    {
      events.removeAll { $0.sequence == first.sequence }
    }
    return events.sorted { $0.precedes($1) }.map(\.edit)
  }

  /// The values a record holds after all its unannulled events, in the order of their days and
  /// then of their commits; nil where it does not exist.
  ///
  /// - Parameter day: Only events up to this day count; all where nil.
  public func folded(asOf day: Day? = nil) -> RecordValues? {
    let ordered = filter { event in day.map { event.edit.day <= $0 } ?? true }
      .sorted { $0.precedes($1) }
    var values: RecordValues = [:]
    var exists = Value.none
    for event in ordered {
      if event.edit.field == FieldEdit.existence {
        exists = event.edit.new
      } else {
        values[event.edit.field] = event.edit.new == .none ? nil : event.edit.new
      }
    }
    return exists == .integer(1) ? values : nil
  }
}
