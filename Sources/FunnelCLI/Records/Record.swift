import FunnelCore
import FunnelDocuments
import FunnelExchange
import FunnelStore
import FunnelWording

/// A record of any kind as the command line reads and prints it.
struct Record {
  /// Which record it is.
  let entity: EntityReference
  /// What is filled in, by field name, custom fields included.
  let values: RecordValues
  /// The sequence of the last event that touched it.
  let version: Int64

  /// What amounts of the record are counted in, where it says so.
  var currency: Currency? { values["currency"].flatMap { Currency($0) } }
}

extension Workspace {
  /// A record with its custom fields.
  func record(_ entity: EntityReference) throws -> Record {
    func read<Noun: Entity>(_ noun: Noun.Type) throws -> Record? {
      guard let found = try store.record(Noun.ID(entity.id), in: book) else { return nil }
      return try record(found)
    }
    guard let record = try read(entity.kind.noun) else {
      throw Failure.noSuchRecord("#\(entity.id)", entity.kind)
    }
    return record
  }

  /// All records of a kind.
  func records(
    of kind: EntityKind, where field: String? = nil, refersTo target: EntityReference? = nil
  ) throws -> [Record] {
    func read<Noun: Entity>(_ noun: Noun.Type) throws -> [Record] {
      guard let day = book.asOf else {
        return try store.records(noun, where: field, refersTo: target).map { try record($0) }
      }
      return try store.records(noun, asOf: day).filter { record in
        guard let field, let target else { return true }
        return record[field: field] == .integer(target.id)
      }.map { try record(Versioned(record: $0, version: 0)) }
    }
    return try read(kind.noun)
  }

  /// The values of a record's custom fields by name, as the book knows them.
  func customValues(of entity: EntityReference) throws -> [String: String] {
    guard book.asOf != nil else { return try store.customValues(of: entity) }
    var custom: [String: String] = [:]
    for (field, value) in try store.values(of: entity, in: book) ?? [:]
    where field.hasPrefix(CustomField.prefix) {
      custom[String(field.dropFirst(CustomField.prefix.count))] = String(value)
    }
    return custom
  }

  private func record<Noun: Entity>(_ found: Versioned<Noun>) throws -> Record {
    let entity = EntityReference(found.record.id)
    var values = found.record.values
    for (name, text) in try customValues(of: entity) {
      values[CustomField.prefix + name] = .text(text)
    }
    return Record(entity: entity, values: values, version: found.version)
  }
}

extension Workspace {
  /// A record for programs: every field of its kind, then `custom`.
  func json(_ record: Record) -> JSON { .object(members(of: record)) }

  /// The members of a record's object, so that a command can add its own.
  func members(of record: Record) -> [(key: String, value: JSON)] {
    words.members(of: record.entity, record.values)
  }

  /// A value for programs.
  func json(_ value: Value, _ type: FieldType, in currency: Currency?) -> JSON {
    words.json(value, type, in: currency)
  }

  /// A record that another one refers to, for programs.
  func reference(_ entity: EntityReference?) -> JSON { words.reference(entity) }

  /// How records are written for people and for programs.
  var words: RecordWords {
    RecordWords(book: book, today: today, in: language) { self.name(of: $0) }
  }
}

extension Workspace {
  /// What is filled in, for people.
  func facts(_ record: Record) -> [Document.Fact] {
    let kind = record.entity.kind
    var facts: [Document.Fact] = []
    for field in kind.fields {
      guard let value = record.values[field.name], value != .none else { continue }
      let text = display(value, of: field.name, in: record)
      if !text.isEmpty {
        facts.append(Document.Fact(kind.label(ofField: field.name)[language], text))
      }
    }
    for (name, value) in record.values.sorted(by: { $0.key < $1.key })
    where name.hasPrefix(CustomField.prefix) {
      facts.append(
        Document.Fact(kind.label(ofField: name)[language], display(value, of: name, in: record)))
    }
    return facts
  }

  /// A value for people.
  func display(_ value: Value, of field: String, in record: Record) -> String {
    words.text(value, of: field, record.entity.kind, in: record.values)
  }
}
