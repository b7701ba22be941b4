import FunnelCore

extension StoreJSON {
  /// The whole store as JSON.
  static func export(_ source: any RecordSource) throws -> [UInt8] {
    let book = source.book
    var records: [EntityKind: [StoredRecord]] = [:]
    var references: [EntityKind: [Int64: Int]] = [:]
    for (_, kind) in lists {
      let all = try source.records(of: kind).map { completed($0, as: kind.noun) }
      records[kind] = all
      references[kind] = Dictionary(
        all.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }
    var output = Output(book: book, references: references)
    output.writer.open("{")
    output.writer.append(format, key: "format")
    output.writer.append(literal: String(version), key: "version")
    output.writer.open("{", key: "settings")
    output.writeFields(of: .settings, book.settings.values)
    output.writer.close("}")
    for (key, kind) in lists {
      output.writer.open("[", key: key)
      for (index, record) in (records[kind] ?? []).enumerated() {
        output.write(record, of: kind, reference: index + 1)
      }
      output.writer.close("]")
    }
    output.writer.close("}")
    return output.writer.bytes
  }

  /// A record with the values its noun begins with in place of those that were never set.
  private static func completed<Noun: Entity>(
    _ record: StoredRecord, as noun: Noun.Type
  ) -> StoredRecord {
    let whole = Noun(id: Identifier(record.id), values: record.values).values
    return StoredRecord(id: record.id, values: record.values.merging(whole) { _, new in new })
  }

  private struct Output {
    let book: Book
    let references: [EntityKind: [Int64: Int]]
    var writer = JSONWriter()

    mutating func write(_ record: StoredRecord, of kind: EntityKind, reference: Int) {
      writer.open("{")
      writer.append(literal: String(reference), key: "ref")
      writeFields(of: kind, record.values)
      let customs = record.values.filter { $0.key.hasPrefix(CustomField.prefix) }
      if !customs.isEmpty {
        writer.open("{", key: "custom")
        for (name, value) in customs.sorted(by: { $0.key < $1.key }) {
          writer.append(value.text ?? "", key: String(name.dropFirst(CustomField.prefix.count)))
        }
        writer.close("}")
      }
      if kind == .deal { writeVisits(of: Deal.ID(record.id)) }
      writer.close("}")
    }

    mutating func writeFields(of kind: EntityKind, _ values: RecordValues) {
      let own = values["currency"].flatMap { value in
        value == .none ? nil : Currency(value)
      }
      let currency = own ?? book.settings.currency
      for field in kind.fields {
        write(values[field.name] ?? .none, field, of: kind, currency: currency)
      }
    }

    private mutating func writeVisits(of id: Deal.ID) {
      writer.open("[", key: "visits")
      for visit in book.deals[id]?.visits ?? [] {
        writer.open("{")
        let stage = references[.stage]?[visit.stage.rawValue] ?? 0
        writer.append(literal: String(stage), key: "stage")
        writer.append(visit.entered.description, key: "entered")
        writer.close("}")
      }
      writer.close("]")
    }

    private mutating func write(
      _ value: Value, _ field: FieldDescription, of kind: EntityKind, currency: Currency
    ) {
      let key = field.name
      switch (field.type, value) {
      case (.tags, _):
        writer.open("[", key: key)
        for word in Tags(value.text ?? "").words { writer.append(word) }
        writer.close("]")
      case (.flag, .integer(let number)):
        writer.append(literal: number == 1 ? "true" : "false", key: key)
      case (_, .none): writer.append(literal: "null", key: key)
      case (.amount, .integer(let units)):
        writer.append(Money(minorUnits: units, currency: currency).decimal, key: key)
      case (.percentage, .integer(let points)):
        writer.append(literal: JSONWriter.fraction(basisPoints: points), key: key)
      case (.day, .integer(let number)):
        writer.append(Day(clamping: number).description, key: key)
      case (.instant, .integer(let milliseconds)):
        writer.append(Instant(milliseconds: milliseconds).description, key: key)
      case (.reference(let kind), .integer(let id)):
        writer.append(literal: references[kind]?[id].map(String.init) ?? "null", key: key)
      case (.translated, .text): write(Translated(value) ?? Translated(""), key: key)
      case (.composite, .text):
        let portable = kind.renumbered(value, of: key) { entity in
          references[entity.kind]?[entity.id].map(Int64.init)
        }
        writer.append(literal: StoreJSON.portable(portable ?? .none), key: key)
      case (_, .integer(let number)): writer.append(literal: String(number), key: key)
      case (_, .text(let text)): writer.append(text, key: key)
      }
    }

    private mutating func write(_ name: Translated, key: String) {
      guard name.en != name.hans || name.en != name.hant else {
        writer.append(name.en, key: key)
        return
      }
      writer.open("{", key: key)
      writer.append(name.en, key: "en")
      writer.append(name.hans, key: "hans")
      writer.append(name.hant, key: "hant")
      writer.close("}")
    }
  }

  /// A composite without numbers that only one store knows: a form's links to actions.
  static func portable(_ value: Value) -> String {
    guard case .text(let text) = value else { return "null" }
    guard var form = ReviewForm(value), !form.actions.isEmpty else { return text }
    for index in form.actions.indices { form.actions[index].action = nil }
    return form.value.text ?? text
  }
}
