/// Something done with a customer, or planned: a call, mail, meeting, visit, message or task.
public struct Activity: Entity {
  /// The kind of record.
  public static let kind = EntityKind.activity

  /// The identity the store gave the record.
  public var id: Identifier<Activity>
  /// The deal it belongs to.
  public var deal: DealRecord.ID?
  /// The account it belongs to, where no deal is named.
  public var account: Account.ID?
  /// The person it was done with.
  public var contact: Contact.ID?
  /// Who does it.
  public var owner: Owner.ID?
  /// What it is.
  public var channel = Channel.task
  /// What it is about.
  public var subject = ""
  /// The day it is planned for, or was done on.
  public var day: Day?
  /// Whether it has been done.
  public var isDone = false
  /// Minutes spent.
  public var minutes: Int?
  /// Money spent, in minor units of the store's currency.
  public var cost: Int64?
  /// Whether the customer was there.
  public var isCustomerFacing = true
  /// What came of it.
  public var outcome: String?
  /// Anything else.
  public var note: String?
  /// The time of the day; nil where only the day is known.
  public var time: ClockTime?
  /// Whether the product was shown.
  public var isDemo = false
  /// How many questions the customer asked.
  public var questions: Int?
  /// How it comes again once it is done.
  public var recurrence: Recurrence?
  /// The file or system the record came from.
  public var origin: String?
  /// The record's identity there, unique together with `origin`.
  public var externalID: String?

  /// An empty record.
  public init(id: Identifier<Activity>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Activity> = [
    Field("deal", \.deal),
    Field("account", \.account),
    Field("contact", \.contact),
    Field("owner", \.owner),
    Field("channel", \.channel, isRequired: true),
    Field("subject", \.subject),
    Field("day", \.day),
    Field("isDone", \.isDone),
    Field("minutes", \.minutes),
    Field("cost", \.cost, type: .amount),
    Field("isCustomerFacing", \.isCustomerFacing),
    Field("outcome", \.outcome),
    Field("note", \.note, type: .longText),
    Field("time", \.time),
    Field("isDemo", \.isDemo),
    Field("questions", \.questions),
    Field("recurrence", \.recurrence),
    Field("origin", \.origin),
    Field("externalID", \.externalID),
  ]
}

/// The kinds of activity.
public enum Channel: String, Choice {
  case call
  case mail
  case meeting
  case visit
  case message
  case task
}
