public import FunnelCore
public import FunnelExchange
public import FunnelStore

/// A store as imports and exports read it.
public struct StoreSource: RecordSource {
  /// Everything at the present moment.
  public let book: Book
  private let store: any Store
  private let memory = Memory()

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
    guard var values = try store.values(of: entity) else { return nil }
    // What was never filled in is what it is in a blank record.
    for (field, value) in memory.blank(entity.kind) where values[field] == nil {
      values[field] = value
    }
    for (field, value) in values where field.hasPrefix(CustomField.prefix) {
      if case .integer(let number) = value { values[field] = .text(String(number)) }
    }
    return StoredRecord(id: entity.id, values: values)
  }

  /// The record that an earlier import knows by this identity.
  public func find(
    _ kind: EntityKind, externalID: String, origin: String?
  ) throws -> EntityReference? {
    if let origin, let identities = try identities(kind, origin) {
      if let known = identities[externalID] { return EntityReference(kind, known) }
      // Another record may have taken in the one that is meant.
      if !kind.isMergeable { return nil }
    }
    return try store.find(kind, externalID: externalID, origin: origin)
  }

  /// The identities of an origin, once so many were asked for that it pays to know them all.
  private func identities(_ kind: EntityKind, _ origin: String) throws -> [String: Int64]? {
    let origin = Memory.Origin(kind: kind, name: origin)
    if let known = memory.identities[origin] { return known }
    memory.asked[origin, default: 0] += 1
    guard memory.asked[origin, default: 0] > Memory.patience else { return nil }
    let identities = try store.identities(of: kind, origin: origin.name)
    memory.identities[origin] = identities
    return identities
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

extension OpenFile: ByteSource {}

/// What a source has learnt of its store.
private final class Memory {
  /// Identities asked for one by one before all are read.
  static let patience = 100

  struct Origin: Hashable {
    var kind: EntityKind
    var name: String
  }

  var asked: [Origin: Int] = [:]
  var identities: [Origin: [String: Int64]] = [:]
  private var blanks: [EntityKind: RecordValues] = [:]

  /// What a record of a kind holds that nobody has filled in.
  func blank(_ kind: EntityKind) -> RecordValues {
    func values<Noun: Entity>(_ noun: Noun.Type) -> RecordValues { Noun(id: Noun.ID(0)).values }
    if let known = blanks[kind] { return known }
    let blank = values(kind.noun)
    blanks[kind] = blank
    return blank
  }
}
