/// Every edit there is.
///
/// A change names what a person wants; its rule turns it into field edits.
public enum Change: Hashable, Sendable {
  /// A record comes into being.
  case add(NewRecord)
  /// Fields of a record are set; `none` empties a field. Without a day it happens today.
  case edit(EntityReference, RecordValues, on: Day? = nil)
  /// A record that nothing refers to goes away; its history stays.
  case remove(EntityReference)
  /// An open deal goes to another open stage of its pipeline.
  ///
  /// Moving on from a stage with exit criteria needs a reason. Without a day it happens today.
  case move(DealRecord.ID, to: Stage.ID, reason: String? = nil, on: Day? = nil)
  /// An open deal ends or rests.
  case close(DealRecord.ID, Closing)
  /// A closed deal opens again in a stage; a resting deal wakes up. Without a day it happens today.
  case reopen(DealRecord.ID, in: Stage.ID? = nil, on: Day? = nil)
  /// A lead passes the genuine-opportunity gate and is a deal from then on.
  ///
  /// What is unknown of need, budget and authority, and a time that is not right, need a reason.
  case convert(DealRecord.ID, reason: String? = nil)
  /// A review is frozen and its header becomes the deal's current values.
  case completeReview(DealRecord.ID, ReviewForm)
  /// A team does something in a review meeting.
  case meet(Meeting.ID, MeetingStep)
  /// A rule is set off, once for one cause.
  case fire(RuleFiring)
  /// An account or a contact becomes one with another of its kind, to which all that referred to
  /// it refers from then on; the values are those chosen where the two differ.
  case merge(EntityReference, into: EntityReference, RecordValues = [:])
  /// The stages of a pipeline are changed, and their deals with them.
  case reshape(Pipeline.ID, PipelineStep)
  /// An open deal goes on in a stage of another pipeline; where it has been stays its history.
  ///
  /// Without a day it happens today.
  case transfer(DealRecord.ID, to: Stage.ID, on: Day? = nil)
}

/// A record to be created.
public struct NewRecord: Hashable, Sendable {
  /// The kind and the number other changes of the same batch refer to it by, below 0.
  public var entity: EntityReference
  /// What is filled in, by field name.
  public var values: RecordValues
  /// Since when it exists; today where nil.
  public var day: Day?

  /// A record to be created from values.
  public init(_ kind: EntityKind, provisional: Int64, values: RecordValues, day: Day? = nil) {
    entity = EntityReference(kind, provisional)
    self.values = values
    self.day = day
  }

  /// A record to be created from a noun with a provisional identity.
  public init<Noun: Entity>(_ noun: Noun, day: Day? = nil) {
    self.init(Noun.kind, provisional: noun.id.rawValue, values: noun.values, day: day)
  }
}

/// How a deal ends or rests.
public struct Closing: Hashable, Sendable {
  /// The way it ends.
  public var kind: Kind
  /// The day it ended; today where nil.
  public var day: Day?
  /// Why; needed for lost and withdrawn.
  public var reason: String?
  /// Who won it where we lost.
  public var competitor: String?
  /// The amount it was won for, in minor units of the deal's currency; as proposed where nil.
  public var amount: Int64?
  /// Until when it rests; needed for paused.
  public var until: Day?
  /// Whether it happened outside the program, where nobody was asked for a reason.
  public var isRecorded: Bool

  /// A way to end a deal.
  public init(
    _ kind: Kind, day: Day? = nil, reason: String? = nil, competitor: String? = nil,
    amount: Int64? = nil, until: Day? = nil, isRecorded: Bool = false
  ) {
    self.kind = kind
    self.day = day
    self.reason = reason
    self.competitor = competitor
    self.amount = amount
    self.until = until
    self.isRecorded = isRecorded
  }

  /// The five ways a deal ends or rests.
  public enum Kind: String, Choice {
    case won
    case upgraded
    case paused
    case lost
    case withdrawn

    /// The outcome it leads to; a paused deal stays open.
    public var outcome: Outcome {
      switch self {
      case .won: .won
      case .upgraded: .upgraded
      case .paused: .open
      case .lost: .lost
      case .withdrawn: .withdrawn
      }
    }
  }
}
