/// The kinds of record a store keeps; the raw value is the code in events and files.
public enum EntityKind: String, CaseIterable, Hashable, Sendable {
  case settings
  case owner
  case account
  case contact
  case product
  case pipeline
  case stage
  case deal
  case action
  case activity
  case review
  case target
  case customField
  case meeting
  case meetingItem
  case rate
  case touch
  case improvement
  case holiday
  case weekPlan
  case planEntry
  case attendee
  case collaborator
  case persona
  case contract
  case payment
  case playbookText
  case objection
  case dealObjection
  case dealAnswer
  case rule
  case firing
  case notice
}

/// A record of any kind, by its identity.
public struct EntityReference: Hashable, Sendable {
  /// The kind of record.
  public var kind: EntityKind
  /// The number, unique within the kind.
  public var id: Int64

  /// A reference to a record of a kind.
  public init(_ kind: EntityKind, _ id: Int64) {
    self.kind = kind
    self.id = id
  }

  /// A reference to a record by its typed identity.
  public init<Noun: Entity>(_ id: Identifier<Noun>) { self.init(Noun.kind, id.rawValue) }

  /// One word in place of a name and a number, as a million records are looked up by it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id &<< 8 | Int64(truncatingIfNeeded: kind.place))
  }
}

extension EntityKind {
  /// Where the kind stands among all.
  var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

extension EntityReference: CustomStringConvertible {
  /// Kind and number: `deal #117`.
  public var description: String { "\(kind.rawValue) #\(id)" }
}
