public import FunnelCore

/// A record as a store hands it over: by field name, custom fields included.
public struct StoredRecord: Hashable, Sendable {
  /// The number the store gave it.
  public var id: Int64
  /// What is filled in; custom fields under `custom.NAME`.
  public var values: RecordValues

  /// A record of which everything is known.
  public init(id: Int64, values: RecordValues) {
    self.id = id
    self.values = values
  }
}

/// Where imports and exports find what is stored.
public protocol RecordSource {
  /// Everything at one moment.
  var book: Book { get }

  /// All records of a kind in the order of their identities.
  func records(of kind: EntityKind) throws -> [StoredRecord]

  /// One record; nil where it does not exist.
  func record(_ entity: EntityReference) throws -> StoredRecord?

  /// The record that an earlier import knows by this identity, of one origin or of any.
  func find(_ kind: EntityKind, externalID: String, origin: String?) throws -> EntityReference?
}

/// A source that holds only the settings every store begins with, such as a new store.
public struct EmptySource: RecordSource {
  /// A book without records.
  public let book = Book()

  /// A source that holds nothing.
  public init() {}

  /// No records.
  public func records(of kind: EntityKind) -> [StoredRecord] { [] }

  /// The settings, with nothing set; no other record.
  public func record(_ entity: EntityReference) -> StoredRecord? {
    guard entity == EntityReference(Settings.only) else { return nil }
    return StoredRecord(id: entity.id, values: [:])
  }

  /// No record.
  public func find(
    _ kind: EntityKind, externalID: String, origin: String?
  ) -> EntityReference? { nil }
}
