/// A company that may buy.
public struct Account: Entity {
  /// The kind of record.
  public static let kind = EntityKind.account

  /// The identity the store gave the record.
  public var id: Identifier<Account>
  /// The company's name.
  public var name = ""
  /// Where it is, in the words of the sales organisation.
  public var region: String?
  /// Industry or sector.
  public var sector: String?
  /// How many people work there.
  public var employees: Int?
  /// What it can spend in a year, in minor units of `currency`.
  public var annualBudget: Int64?
  /// What `annualBudget` is counted in.
  public var currency: Currency?
  /// How intent it is on buying, which sets the follow-up cadence.
  public var segment: Segment?
  /// Telephone.
  public var phone: String?
  /// Internet domain of its mail.
  public var domain: String?
  /// Postal address or city.
  public var address: String?
  /// What is known of it and of the people there.
  public var note: String?
  /// Words the account is found by.
  public var tags = Tags("")
  /// Whether it is a key account, visited at regular intervals.
  public var isKey = false
  /// How many days may pass between two visits of a key account; 30 where nil.
  public var visitEvery: Int?
  /// The kind of customer it is.
  public var persona: Persona.ID?
  /// The file or system the record came from.
  public var origin: String?
  /// The record's identity there, unique together with `origin`.
  public var externalID: String?
  /// What it was called and numbered before other records became one with it, one a line.
  public var formerly: String?

  /// An empty record.
  public init(id: Identifier<Account>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Account> = [
    Field("name", \.name, isRequired: true),
    Field("region", \.region),
    Field("sector", \.sector),
    Field("employees", \.employees),
    Field("annualBudget", \.annualBudget, type: .amount),
    Field("currency", \.currency),
    Field("segment", \.segment),
    Field("phone", \.phone),
    Field("domain", \.domain),
    Field("address", \.address),
    Field("note", \.note, type: .longText),
    Field("tags", \.tags),
    Field("isKey", \.isKey),
    Field("visitEvery", \.visitEvery),
    Field("persona", \.persona),
    Field("origin", \.origin),
    Field("externalID", \.externalID),
    Field("formerly", \.formerly, type: .longText),
  ]
}

/// How intent a customer is on buying.
public enum Segment: String, Choice {
  case highIntent
  case medium
  case potential
}
