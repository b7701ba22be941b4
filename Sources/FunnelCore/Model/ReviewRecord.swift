/// A completed SDI review of a deal: the form as it stood on its day, never changed again.
public struct ReviewRecord: Entity {
  /// The kind of record.
  public static let kind = EntityKind.review

  /// The identity the store gave the record.
  public var id: Identifier<ReviewRecord>
  /// The deal under review.
  public var deal = DealRecord.ID(0)
  /// The day it was completed.
  public var day: Day?
  /// Who completed it.
  public var author: String?
  /// The form.
  public var form = ReviewForm()

  /// An empty record.
  public init(id: Identifier<ReviewRecord>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<ReviewRecord> = [
    Field("deal", \.deal, isRequired: true),
    Field("day", \.day, isRequired: true),
    Field("author", \.author),
    Field("form", \.form, isRequired: true),
  ]
}
