import FunnelCore

extension DealsCSV {
  /// The origin under which deals made here are exported, with their number as identity.
  static let ownOrigin = "funnel"

  /// A column of our own file and the field it holds.
  struct OwnColumn {
    let heading: String
    let field: String
  }

  /// The columns of our own file; custom fields follow as `custom.NAME`.
  static let columns: [OwnColumn] =
    [OwnColumn(heading: "id", field: "externalID"), OwnColumn(heading: "origin", field: "origin")]
    + DealRecord.fields.map(\.name)
    .filter { !["externalID", "origin", "closeIsMonth"].contains($0) }
    .map { OwnColumn(heading: $0, field: $0) }

  /// All deals in the order of their identities.
  static func export(_ source: any RecordSource, isRaw: Bool) throws -> [UInt8] {
    let book = source.book
    let customs = book.customFields.filter { $0.noun == EntityKind.deal.rawValue }.map(\.name)
    let contacts = Dictionary(
      try source.records(of: .contact).map { ($0.id, $0.values["name"]?.text ?? "") },
      uniquingKeysWith: { first, _ in first })
    let records = try source.records(of: .deal)
    let taken = Set(
      records.filter { $0.values["origin"]?.text == ownOrigin }
        .compactMap { $0.values["externalID"]?.text })
    var writer = CSVWriter(isRaw: isRaw)
    for column in columns { writer.append(text: column.heading) }
    for name in customs { writer.append(text: CustomField.prefix + name) }
    writer.endRow()
    for record in records {
      let row = OwnRow(record: record, book: book, contacts: contacts, taken: taken)
      for column in columns { row.write(column.field, to: &writer) }
      for name in customs {
        writer.append(text: record.values[CustomField.prefix + name]?.text ?? "")
      }
      writer.endRow()
    }
    return writer.bytes
  }

  /// One deal as a row of our own file.
  private struct OwnRow {
    let record: StoredRecord
    let book: Book
    let contacts: [Int64: String]
    let taken: Set<String>

    var currency: Currency {
      record.values["currency"].flatMap(Currency.init(_:)) ?? book.settings.currency
    }

    func write(_ field: String, to writer: inout CSVWriter) {
      let value = record.values[field] ?? .none
      switch field {
      case "externalID": writer.append(text: identity)
      case "origin":
        let isOwn = record.values["externalID"] == nil
        writer.append(text: isOwn ? DealsCSV.ownOrigin : value.text ?? "")
      case "expectedClose" where record.values["closeIsMonth"] == .integer(1):
        writer.append(
          number: Day?(value).flatMap { $0 }.map { CloseDate($0, isMonth: true).description })
      default:
        guard let type = EntityKind.deal.field(field)?.type else { return }
        write(value, of: type, to: &writer)
      }
    }

    /// The identity elsewhere, else the number here, told apart from one that came from elsewhere.
    private var identity: String {
      if let id = record.values["externalID"]?.text { return id }
      var id = String(record.id)
      while taken.contains(id) { id += "+" }
      return id
    }

    private func write(_ value: Value, of type: FieldType, to writer: inout CSVWriter) {
      switch (type, value) {
      case (_, .none): writer.append(number: nil)
      case (.amount, .integer(let units)):
        writer.append(number: Money(minorUnits: units, currency: currency).decimal)
      case (.percentage, .integer(let points)):
        writer.append(number: JSONWriter.fraction(basisPoints: points))
      case (.day, .integer(let number)):
        writer.append(number: Day(clamping: number).description)
      case (.instant, .integer(let milliseconds)):
        writer.append(text: Instant(milliseconds: milliseconds).description)
      case (.reference(let kind), .integer(let id)):
        writer.append(text: name(kind, id))
      case (.composite, .text):
        writer.append(text: ProductLines(value)?.written(currency: currency) ?? "")
      case (_, .integer(let number)): writer.append(number: String(number))
      case (_, .text(let text)): writer.append(text: text)
      }
    }

    private func name(_ kind: EntityKind, _ id: Int64) -> String {
      switch kind {
      case .account: book.accounts[Identifier(id)]?.name ?? ""
      case .owner: book.owners[Identifier(id)]?.name ?? ""
      case .pipeline: book.pipelines[Identifier(id)]?.name.en ?? ""
      case .stage: book.stages[Identifier(id)]?.name.en ?? ""
      case .contact: contacts[id] ?? ""
      default: ""
      }
    }
  }
}
