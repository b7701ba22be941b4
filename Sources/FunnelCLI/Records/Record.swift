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
  let values: [String: Value]
  /// The sequence of the last event that touched it.
  let version: Int64

  /// What amounts of the record are counted in, where it says so.
  var currency: Currency? { values["currency"].flatMap { Currency($0) } }
}

extension Workspace {
  /// A record with its custom fields.
  func record(_ entity: EntityReference) throws -> Record {
    func read<Noun: Entity>(_ noun: Noun.Type) throws -> Record? {
      guard let found = try store.record(Noun.ID(entity.id)) else { return nil }
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

  private func record<Noun: Entity>(_ found: Versioned<Noun>) throws -> Record {
    let entity = EntityReference(found.record.id)
    var values = found.record.values
    for (name, text) in try store.customValues(of: entity) {
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
    let kind = record.entity.kind
    var members: [(key: String, value: JSON)] = [("id", .integer(record.entity.id))]
    for field in kind.fields {
      let type = kind.type(of: field.name, given: record.values)
      members.append(
        (field.name, json(record.values[field.name] ?? .none, type, in: record.currency)))
    }
    let custom = record.values.filter { $0.key.hasPrefix(CustomField.prefix) }
      .sorted { $0.key < $1.key }
    let texts = custom.map { name, value in
      (key: String(name.dropFirst(CustomField.prefix.count)), value: json(value, .text, in: nil))
    }
    members.append(("custom", .object(texts)))
    return members
  }

  /// A value for programs.
  func json(_ value: Value, _ type: FieldType, in currency: Currency?) -> JSON {
    let currency = currency ?? book.settings.currency
    switch (type, value) {
    case (.flag, _): return .flag(value == .integer(1))
    case (.tags, _): return .array((Tags(value)?.words ?? []).map { .text($0) })
    case (_, .none): return .null
    case (.amount, .integer(let units)):
      return .text(Money(minorUnits: units, currency: currency).decimal)
    case (.percentage, _): return Percentage(value).map(JSON.percentage) ?? .null
    case (.day, _): return Day(value).map { .text($0.description) } ?? .null
    case (.instant, _): return Instant(value).map { .text($0.description) } ?? .null
    case (.reference(let kind), .integer(let id)):
      return reference(EntityReference(kind, id))
    case (.translated, _): return Translated(value).map { .text($0[language]) } ?? .null
    case (.composite, .text(let text)):
      guard let lines = ProductLines(value) else { return .text(text) }
      return .array(lines.lines.map { json($0, currency) })
    case (_, .integer(let number)): return .integer(number)
    case (_, .text(let text)): return .text(text)
    }
  }

  /// A record that another one refers to, for programs.
  func reference(_ entity: EntityReference?) -> JSON {
    guard let entity else { return .null }
    return .members(["id": .integer(entity.id), "name": .text(name(of: entity))])
  }

  private func json(_ line: ProductLine, _ currency: Currency) -> JSON {
    .members([
      "model": .text(line.model), "quantity": .integer(line.quantity),
      "unitPrice": .optional(
        line.unitPrice.map { Money(minorUnits: $0, currency: currency).decimal }),
    ])
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
    let kind = record.entity.kind
    let currency = record.currency ?? book.settings.currency
    switch (kind.type(of: field, given: record.values), value) {
    case (_, .none): return ""
    case (.amount, .integer(let units)):
      return Money(minorUnits: units, currency: currency).full(in: language)
    case (.percentage, _):
      return Percentage(value).map { language.exactPercent($0) } ?? ""
    case (.day, _): return Day(value)?.medium(in: language) ?? ""
    case (.instant, _):
      return Instant(value).map {
        HistoryWords(book: book, in: language, name: name).text(of: $0)
      } ?? ""
    case (.flag, .integer(let number)):
      return (number == 0 ? Phrase.Common.no : Phrase.Common.yes)[language]
    case (.choice, .text(let code)):
      return kind.label(ofChoice: code, inField: field)?[language] ?? code
    case (.reference(let target), .integer(let id)):
      return name(of: EntityReference(target, id))
    case (.translated, _): return Translated(value)?[language] ?? ""
    case (.composite, .text(let text)):
      return ProductLines(value)?.written(currency: currency) ?? text
    case (_, .text(let text)): return text
    case (_, .integer(let number)): return language.number(number)
    }
  }
}
