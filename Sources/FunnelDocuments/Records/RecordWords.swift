public import FunnelCore
import FunnelExchange
public import FunnelWording

/// Records of any kind as people and programs read them.
public struct RecordWords {
  private let book: Book
  private let today: Day
  private let language: Language
  private let name: (EntityReference) -> String

  /// Words for the records of a store.
  ///
  /// - Parameter name: What a record is called.
  public init(
    book: Book, today: Day, in language: Language, name: @escaping (EntityReference) -> String
  ) {
    (self.book, self.today, self.language, self.name) = (book, today, language, name)
  }
}

// MARK: For programs

extension RecordWords {
  /// A record: every field of its kind, then `custom`.
  public func members(
    of entity: EntityReference, _ values: RecordValues
  ) -> [(key: String, value: JSON)] {
    let currency = values["currency"].flatMap { Currency($0) }
    var members: [(key: String, value: JSON)] = [("id", .integer(entity.id))]
    for field in entity.kind.fields {
      let type = entity.kind.type(of: field.name, given: values)
      members.append((field.name, json(values[field.name] ?? .none, type, in: currency)))
    }
    let custom = values.filter { $0.key.hasPrefix(CustomField.prefix) }.sorted { $0.key < $1.key }
    let texts = custom.map { name, value in
      (key: String(name.dropFirst(CustomField.prefix.count)), value: json(value, .text, in: nil))
    }
    members.append(("custom", .object(texts)))
    return members
  }

  /// A value.
  ///
  /// - Parameter currency: What amounts are counted in; the store's where nil.
  public func json(_ value: Value, _ type: FieldType, in currency: Currency?) -> JSON {
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

  /// A record that another one refers to.
  public func reference(_ entity: EntityReference?) -> JSON {
    guard let entity else { return .null }
    return .members(["id": .integer(entity.id), "name": .text(name(entity))])
  }

  private func json(_ line: ProductLine, _ currency: Currency) -> JSON {
    .members([
      "model": .text(line.model), "quantity": .integer(line.quantity),
      "unitPrice": .optional(
        line.unitPrice.map { Money(minorUnits: $0, currency: currency).decimal }),
    ])
  }
}

// MARK: For people

extension RecordWords {
  /// A value of a field.
  ///
  /// - Parameter values: The whole record, which tells what amounts are counted in.
  public func text(
    _ value: Value, of field: String, _ kind: EntityKind, in values: RecordValues
  ) -> String {
    let currency = values["currency"].flatMap { Currency($0) } ?? book.settings.currency
    switch (kind.type(of: field, given: values), value) {
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
    case (.reference(let target), .integer(let id)): return name(EntityReference(target, id))
    case (.translated, _): return Translated(value)?[language] ?? ""
    case (.composite, .text(let text)):
      return ProductLines(value)?.written(currency: currency) ?? text
    case (_, .text(let text)): return text
    case (_, .integer(let number)): return language.number(number)
    }
  }

  /// Records of a kind as a table of the fields that any of them fills in.
  public func table(
    of records: [(id: Int64, values: RecordValues)], _ kind: EntityKind
  ) -> DocumentTable {
    let used = kind.fields.map(\.name).filter { name in
      records.contains { $0.values[name, default: .none] != .none }
    }
    let custom = Set(records.flatMap { $0.values.keys }).filter {
      $0.hasPrefix(CustomField.prefix)
    }.sorted()
    let names = used + custom
    let columns = names.map { name in
      DocumentTable.Column(
        title: kind.label(ofField: name)[language], key: name,
        isNumeric: kind.type(of: name, given: [:]).isNumeric)
    }
    return DocumentTable(
      columns: [DocumentTable.Column(title: "#", key: "id", isNumeric: true)] + columns,
      rows: records.map { record in
        let currency = record.values["currency"].flatMap { Currency($0) }
        let exact = FieldText(book: book, currency: currency, today: today)
        return [DocumentTable.Cell("#\(record.id)", raw: "\(record.id)")]
          + names.map { name in
            let value = record.values[name] ?? .none
            let type = kind.type(of: name, given: record.values)
            return DocumentTable.Cell(
              text(value, of: name, kind, in: record.values), raw: exact.text(of: value, as: type))
          }
      })
  }
}

extension FieldType {
  /// Whether values are figures, which stand on the right.
  public var isNumeric: Bool { self == .integer || self == .amount || self == .percentage }
}

extension EntityKind {
  /// How a field is written, given the record's other fields: a quota of money is an amount.
  public func type(of field: String, given values: RecordValues) -> FieldType {
    if self == .target, field == "quantity" {
      let measure = values["measure"].flatMap { TargetMeasure($0) } ?? .amountWon
      return measure == .amountWon ? .amount : .integer
    }
    return self.field(field)?.type ?? .text
  }
}
