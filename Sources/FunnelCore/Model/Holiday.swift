/// A day that is not worked, or one that is worked although its weekday is free.
public struct Holiday: Entity {
  /// The kind of record.
  public static let kind = EntityKind.holiday

  /// The identity the store gave the record.
  public var id: Identifier<Holiday>
  /// The day.
  public var day: Day?
  /// What it is called.
  public var name = ""
  /// Whether it is worked, as a free day made up for on a weekend is.
  public var isWorking = false

  /// An empty record.
  public init(id: Identifier<Holiday>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Holiday> = [
    Field("day", \.day, isRequired: true),
    Field("name", \.name, isRequired: true),
    Field("isWorking", \.isWorking),
  ]
}
