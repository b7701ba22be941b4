public import FunnelCore
public import FunnelExchange
public import FunnelStore

/// A store as imports and exports read it.
public struct StoreSource: RecordSource {
  /// Everything at the present moment.
  public let book: Book
  private let store: any Store

  /// A store whose book has been loaded.
  public init(_ store: any Store, _ book: Book) { (self.book, self.store) = (book, store) }

  /// All records of a kind in the order of their identities.
  public func records(of kind: EntityKind) throws -> [StoredRecord] {
    func read<Noun: Entity>(_ noun: Noun.Type) throws -> [StoredRecord] {
      try store.records(noun, where: nil, refersTo: nil).map { try stored($0.record) }
    }
    return try read(kind.noun)
  }

  /// One record; nil where it does not exist.
  public func record(_ entity: EntityReference) throws -> StoredRecord? {
    func read<Noun: Entity>(_ noun: Noun.Type) throws -> StoredRecord? {
      try store.record(Noun.ID(entity.id)).map { try stored($0.record) }
    }
    return try read(entity.kind.noun)
  }

  /// The record that an earlier import knows by this identity.
  public func find(
    _ kind: EntityKind, externalID: String, origin: String?
  ) throws -> EntityReference? {
    try store.find(kind, externalID: externalID, origin: origin)
  }

  private func stored<Noun: Entity>(_ record: Noun) throws -> StoredRecord {
    var values = record.values
    let kind = Noun.kind.rawValue
    if book.customFields.contains(where: { $0.noun == kind }) {
      for (name, text) in try store.customValues(of: EntityReference(record.id)) {
        values[CustomField.prefix + name] = .text(text)
      }
    }
    return StoredRecord(id: record.id.rawValue, values: values)
  }
}
