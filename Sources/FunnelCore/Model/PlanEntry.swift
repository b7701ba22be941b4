/// One thing to do in a half-day of a planned week.
public struct PlanEntry: Entity {
  /// The kind of record.
  public static let kind = EntityKind.planEntry

  /// The identity the store gave the record.
  public var id: Identifier<PlanEntry>
  /// The plan it belongs to.
  public var plan = WeekPlan.ID(0)
  /// The day.
  public var day: Day?
  /// Whether it is in the second half of the day.
  public var isAfternoon = false
  /// Its place in the half-day, from 0.
  public var order = 0
  /// The deal it is for.
  public var deal: DealRecord.ID?
  /// The account it is for.
  public var account: Account.ID?
  /// The person it is with.
  public var contact: Contact.ID?
  /// What it is.
  public var channel = Channel.visit
  /// What it is about.
  public var subject: String?
  /// Why it is in the plan.
  public var reason: String?
  /// The activity it became.
  public var activity: Activity.ID?

  /// An empty record.
  public init(id: Identifier<PlanEntry>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<PlanEntry> = [
    Field("plan", \.plan, isRequired: true),
    Field("day", \.day, isRequired: true),
    Field("isAfternoon", \.isAfternoon),
    Field("order", \.order),
    Field("deal", \.deal),
    Field("account", \.account),
    Field("contact", \.contact),
    Field("channel", \.channel, isRequired: true),
    Field("subject", \.subject),
    Field("reason", \.reason),
    Field("activity", \.activity),
  ]
}
