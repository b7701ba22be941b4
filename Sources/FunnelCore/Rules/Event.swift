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

  /// The values a record holds after all its unannulled events, in the order of their days and
  /// then of their commits; nil where it does not exist.
  ///
  /// - Parameter day: Only events up to this day count; all where nil.
  public func folded(asOf day: Day? = nil) -> RecordValues? {
    let ordered = filter { event in day.map { event.edit.day <= $0 } ?? true }
      .sorted { ($0.edit.day, $0.sequence) < ($1.edit.day, $1.sequence) }
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
