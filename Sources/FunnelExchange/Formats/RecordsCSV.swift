import FunnelCore

/// Turns rows of accounts, contacts, owners or products into changes.
struct RecordsCSV {
  private let builder: ImportBuilder
  private let kind: EntityKind
  private let aliases: [String]

  /// - Parameter aliases: Fields by which other files name such a record, besides its name.
  init(_ builder: ImportBuilder, kind: EntityKind, aliases: [String]) throws {
    self.builder = builder
    self.kind = kind
    self.aliases = aliases
    builder.plan.setPlain(except: [
      "name", "externalID", "origin", "currency", HeaderSynonyms.Special.firstName,
      HeaderSynonyms.Special.lastName,
    ])
    let places = builder.plan.places
    let parts = [HeaderSynonyms.Special.firstName, HeaderSynonyms.Special.lastName]
    guard places["name"] != nil || parts.contains(where: { places[$0] != nil }) else {
      throw ImportFailure.columnMissing(
        builder.plan.kind, field: "name", headings: builder.plan.columns.map(\.heading))
    }
  }

  func read() throws {
    builder.addCustomFields(of: kind)
    try builder.forEachRow { row in try read(row) }
  }

  private func read(_ row: ImportRow) throws {
    guard let name = RecordsCSV.name(row) else { throw row.refusal("name", .missing) }
    let id = identity(row)
    try builder.claim(id ?? claimWithoutID(row, name), of: builder.options.origin, for: row)
    var values = try values(row)
    values["name"] = .text(name)
    values["origin"] = .text(builder.options.origin)
    values["externalID"] = id.map(Value.text)
    try builder.check(values, of: kind, row: row, isNew: true)
    if let account = row.text("account"), kind == .contact {
      try row.checkName(account, field: "account", of: .account)
      values["account"] = try builder.reference(.account, named: account)
    }
    let own = kind == .contact ? NameIndex.person(name, values["account"] ?? .none) : name
    let words = [id] + [own] + aliases.map { values[$0]?.text }
    if let known = try known(id: id, words: words.compactMap { $0 }, values) {
      try update(known, with: values)
    } else {
      let provisional = builder.provisional()
      if kind == .owner { values["isActive"] = values["isActive"] ?? true.value }
      builder.draft.added += 1
      builder.take(
        .add(NewRecord(kind, provisional: provisional, values: values)))
      for word in words { if let word { try builder.learn(kind, word, provisional) } }
    }
  }

  private func identity(_ row: ImportRow) -> String? {
    guard !builder.options.keyColumns.isEmpty else { return row.text("externalID") }
    return builder.keyPlaces.map { row.text(at: $0) ?? "" }.joined(separator: " | ")
  }

  /// People of one name may work at different places; everything else is told apart by its name.
  private func claimWithoutID(_ row: ImportRow, _ name: String) -> String {
    guard kind == .contact else { return "name " + name }
    return ["name", name, row.text("account") ?? "", row.text("mail") ?? ""]
      .joined(separator: "\u{1F}")
  }

  /// The name, put together from its parts where the file has it in two columns.
  private static func name(_ row: ImportRow) -> String? {
    if let name = row.text("name") { return name }
    let first = row.text(HeaderSynonyms.Special.firstName)
    let last = row.text(HeaderSynonyms.Special.lastName)
    guard let first, let last else { return first ?? last ?? row.text("mail") ?? row.text("login") }
    let isChinese = last.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
    return isChinese ? last + first : first + " " + last
  }

  private func values(_ row: ImportRow) throws -> RecordValues {
    var values = try builder.plainValues(row)
    var currency = builder.currency
    if let index = builder.plan.places["currency"],
      let named = Currency(try row.plainValue(at: index))
    {
      currency = named
      values["currency"] = currency.value
    }
    for field in ["annualBudget", "price"] {
      if let amount = try row.money(field, currency: currency) {
        values[field] = amount.minorUnits.value
        values["currency"] = amount.currency.value
      }
    }
    return values
  }

  /// The stored record: by its identity, else by a word it is called by.
  ///
  /// Who is called the same but has another address is the one only where nobody has this address.
  private func known(
    id: String?, words: [String], _ values: RecordValues
  ) throws -> StoredRecord? {
    if let id,
      let known = try builder.source.find(
        kind, externalID: id, origin: builder.options.origin)
    {
      return try builder.source.record(known)
    }
    var namesake: StoredRecord?
    for word in words {
      if let number = try builder.known(kind, word), number > 0,
        let record = try builder.source.record(EntityReference(kind, number)),
        isFree(record, id: id)
      {
        if !isOtherwiseCalled(record, than: values) { return record }
        namesake = namesake ?? record
      }
    }
    return namesake
  }

  /// Whether a record goes by another mail address, login or domain than a row.
  private func isOtherwiseCalled(_ record: StoredRecord, than values: RecordValues) -> Bool {
    aliases.contains { alias in
      guard let own = record.values[alias], let other = values[alias] else { return false }
      return own != other
    }
  }

  /// Whether a record found by name may be the row's: it has no other identity.
  private func isFree(_ record: StoredRecord, id: String?) -> Bool {
    guard let id, let other = record.values["externalID"]?.text else { return true }
    return other == id
  }

  private func update(_ record: StoredRecord, with values: RecordValues) throws {
    var edits = values.edits(over: record.values, of: kind)
    // Where it first came from stays, unless it had no identity there.
    if values["externalID"] == nil || record.values["externalID"] != nil { edits["origin"] = nil }
    if isFormer(values, of: record) { edits = additions(edits, to: record) }
    if edits.isEmpty {
      builder.draft.unchanged += 1
    } else {
      builder.draft.changed += 1
      builder.take(.edit(EntityReference(kind, record.id), edits))
    }
  }

  /// Whether a row is about a record that has become one with this one since.
  private func isFormer(_ values: RecordValues, of record: StoredRecord) -> Bool {
    let former = FormerIdentities(record.values["formerly"]?.text)
    guard let id = values["externalID"]?.text else {
      return values["name"] != record.values["name"]
        && former.names.contains { $0 == values["name"]?.text }
    }
    return former.lines.contains(
      FormerIdentities.line(origin: builder.options.origin, id))
  }

  /// What a row of a record that was taken in brings: not another name or identity; and where the
  /// record has a row of its own in such a file, only what nobody knows yet.
  private func additions(_ edits: RecordValues, to record: StoredRecord) -> RecordValues {
    let hasOwnRow = record.values["origin"]?.text == builder.options.origin
    return edits.filter { field, _ in
      !["name", "externalID", "origin"].contains(field)
        && (!hasOwnRow || (record.values[field] ?? Value.none) == Value.none)
    }
  }
}
