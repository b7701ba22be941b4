import FunnelCore

/// Puts a draft together row by row.
final class ImportBuilder {
  let table: ImportTable
  var plan: ColumnPlan
  let options: ImportOptions
  let source: any RecordSource
  /// What amounts are counted in that name no currency.
  private(set) var currency: Currency
  var draft: ImportDraft
  /// Told how many rows of how many have been read; what it throws ends the reading.
  var progress: (Int, Int) throws -> Void = { _, _ in }
  private(set) var keyPlaces: [Int] = []
  /// The changes of the rows read last, where they are stored as rows are read; nil where the draft
  /// keeps all of them.
  var waiting: [Change]?
  /// In how many new deals amounts are counted in each currency.
  private var currencies: [Currency: Int] = [:]
  /// How many changes there have been.
  private(set) var taken = 0
  /// How often the rows have been gone through, of how many times in all.
  private var passes: (done: Int, all: Int)
  private var lastProvisional: Int64 = 0
  private var shape = FieldShape()
  private var indexes: [EntityKind: NameIndex] = [:]
  private var firstLines: [String: [String: Int32]] = [:]

  init(table: ImportTable, plan: ColumnPlan, options: ImportOptions, source: any RecordSource) {
    self.table = table
    self.plan = plan
    self.options = options
    self.source = source
    currency = options.currency ?? source.book.settings.currency
    draft = ImportDraft(kind: plan.kind, encoding: table.encoding, separator: table.separator)
    draft.isOwn = plan.isOwn
    draft.columns = plan.described
    draft.rows = table.rows
    // Deals are gone through twice.
    passes = (0, plan.kind == .deals ? 2 : 1)
  }

  /// Takes a change that the file comes to.
  func take(_ change: Change) {
    taken += 1
    if waiting == nil { draft.changes.append(change) } else { waiting?.append(change) }
  }

  /// Counts a pass over all rows from here on, and says how many rows lie before it and in all.
  func beginPass() -> (before: Int, all: Int) {
    defer { passes.done += 1 }
    return (passes.done * table.rows, passes.all * table.rows)
  }

  /// From here on changes are stored as rows are read, for which nothing is asked of the store.
  func beginStoring() throws {
    passes = (0, 1)
    for kind in [EntityKind.account, .contact, .owner, .product] { _ = try index(kind) }
  }

  /// Reads every row; rows that cannot be read are noted and passed over.
  func forEachRow(_ body: (ImportRow) throws -> Void) throws {
    var pass = try RowPass(self)
    while try pass.next(body) {}
  }

  /// The day from which what the import creates exists: the file's earliest, else today.
  var firstDay: Day { draft.days?.first ?? options.today }

  /// Finds the columns that together tell rows apart.
  func findKeys() throws(ImportFailure) {
    let header = table.header
    for name in options.keyColumns {
      guard
        let place = header.firstIndex(of: name)
          ?? header.firstIndex(where: { FoldedText.fold($0) == FoldedText.fold(name) })
      else { throw .unknownColumn(name, headings: header) }
      keyPlaces.append(place)
    }
  }

  /// Puts the findings in order; where no row brings anything, nothing is created for it either.
  ///
  /// - Throws: `ImportFailure.changedMeanwhile` where somebody has written to the file.
  func finished() throws(ImportFailure) -> ImportDraft {
    try table.checkUnchanged()
    draft.refusals.sort { $0.line < $1.line }
    if draft.added + draft.changed == 0 {
      draft.changes = []
      draft.newNames = [:]
    } else if let currency = currencyToCountIn {
      draft.currency = currency
      take(.edit(EntityReference(Settings.only), ["currency": currency.value]))
    }
    return draft
  }

  /// Notes that the amounts of a new deal are counted in a currency.
  func count(_ currency: Currency) { currencies[currency, default: 0] += 1 }

  /// What a store without deals is to count in: as most of the new ones are.
  ///
  /// Nothing is exchanged without rates, so that in another currency all its figures would be zero.
  /// One with another currency than stores begin with, with rates or with targets keeps its own.
  private var currencyToCountIn: Currency? {
    guard mayChooseCurrency, let most = ImportBuilder.mostCommon(currencies) else { return nil }
    return most == source.book.settings.currency ? nil : most
  }

  private var mayChooseCurrency: Bool {
    let book = source.book
    return book.deals.isEmpty && book.rates.isEmpty && book.targets.isEmpty
      && book.settings.currency == Settings(id: Settings.only).currency
  }

  private static func mostCommon(_ currencies: [Currency: Int]) -> Currency? {
    currencies.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }?.key
  }

  /// Whether amounts that name no currency are in the one that most others name.
  var followsNamedCurrencies: Bool { options.currency == nil && mayChooseCurrency }

  /// Lets amounts that name no currency be in the one that most rows name.
  func follow(_ named: [Currency: Int]) {
    if followsNamedCurrencies, let most = ImportBuilder.mostCommon(named) { currency = most }
  }

  /// Notes that an amount names no currency where no option says what it is in.
  func assumeCurrency() { if options.currency == nil { draft.assumedCurrency = currency } }

  /// A number by which the batch refers to a record it creates.
  func provisional() -> Int64 {
    lastProvisional -= 1
    return lastProvisional
  }

  /// Refuses a second row of one identity, which is unique within an origin.
  func claim(_ id: String, of origin: String, for row: ImportRow) throws(ImportRefusal) {
    let line = Int32(clamping: row.line)
    let first = firstLines[origin, default: [:]].updateValue(line, forKey: id)
    guard let first else { return }
    firstLines[origin]?[id] = first
    throw row.refusal("externalID", .duplicate(firstLine: Int(first)))
  }

  /// Checks a record's values by the rules of the store before they reach it.
  func check(
    _ values: RecordValues, of kind: EntityKind, row: ImportRow, isNew: Bool
  ) throws(ImportRefusal) {
    do {
      try kind.check(values, isNew: isNew, fitting: &shape)
    } catch {
      throw row.refusal(error.field.flatMap { plan.places[$0] }, .rule(error))
    }
  }

  /// The values of the columns that need nothing but their cell, custom fields included.
  func plainValues(_ row: ImportRow) throws(ImportRefusal) -> RecordValues {
    var values = RecordValues(minimumCapacity: plan.columns.count + 12)
    for (name, index) in plan.plain {
      let value = try row.plainValue(at: index)
      if value != .none { values.append(name, value) }
    }
    return values
  }

  /// Creates the custom fields that columns are kept as.
  func addCustomFields(of kind: EntityKind) {
    let known = Set(source.book.customFields.filter { $0.noun == kind.rawValue }.map(\.name))
    for case .custom(let name) in plan.columns.map(\.meaning) where !known.contains(name) {
      var field = CustomField(id: Identifier(provisional()))
      (field.noun, field.name) = (kind.rawValue, name)
      take(.add(NewRecord(field)))
    }
  }
}

extension ImportBuilder {
  /// The record a row names, stored or new; new ones are added to the changes.
  func reference(
    _ kind: EntityKind, named name: String?, with more: RecordValues = [:]
  ) throws -> Value {
    guard let name else { return .none }
    if kind != .contact, let id = try known(kind, name) { return .integer(id) }
    let id = provisional()
    var values = more
    values["name"] = .text(name)
    values["origin"] = .text(options.origin)
    if kind == .owner { values["isActive"] = true.value }
    take(.add(NewRecord(kind, provisional: id, values: values, day: firstDay)))
    if kind == .contact {
      let account = more["account"] ?? .none
      indexes[kind]?.add(NameIndex.person(name, account), id)
      if NameIndex.isIdentity(name) { indexes[kind]?.add(name, id) }
    } else {
      indexes[kind]?.add(name, id)
    }
    draft.newNames[kind, default: []].append(name)
    return .integer(id)
  }

  /// The person a row names: by mail or identity, else by name at the row's account.
  func contact(_ name: String?, at account: Value) throws -> Value {
    guard let name else { return .none }
    if let id = try known(.contact, name) ?? known(.contact, NameIndex.person(name, account)) {
      return .integer(id)
    }
    var more: RecordValues = account == .none ? [:] : ["account": account]
    if name.contains("@") { more["mail"] = .text(name) }
    let value = try reference(.contact, named: name, with: more)
    return value
  }

  /// The record called by a word, if there is one.
  func known(_ kind: EntityKind, _ word: String) throws -> Int64? {
    try index(kind).find(word)
  }

  /// Makes a word lead to a record from now on.
  func learn(_ kind: EntityKind, _ word: String, _ id: Int64) throws {
    try index(kind).add(word, id)
  }

  private func index(_ kind: EntityKind) throws -> NameIndex {
    if let index = indexes[kind] { return index }
    let index = try storedNames(of: kind)
    indexes[kind] = index
    return index
  }

  private func storedNames(of kind: EntityKind) throws -> NameIndex {
    let book = source.book
    let formers = try formers(of: kind)
    let records: [(id: Int64, words: [String?])] =
      switch kind {
      case .account: book.accounts.map { ($0.id.rawValue, [$0.externalID, $0.name, $0.domain]) }
      case .owner: book.owners.map { ($0.id.rawValue, [$0.externalID, $0.name, $0.login]) }
      case .product: book.products.map { ($0.id.rawValue, [$0.externalID, $0.name]) }
      default:
        try source.records(of: kind).map { record in
          let name = record.values["name"]?.text ?? ""
          let account = record.values["account"] ?? .none
          return (
            record.id,
            [
              record.values["externalID"]?.text, record.values["mail"]?.text,
              NameIndex.person(name, account), NameIndex.isIdentity(name) ? name : nil,
            ]
          )
        }
      }
    // What a record is called now comes before what one was called before a merge.
    return NameIndex(kind, records: records + formers)
  }

  /// What records were called before others became one with them.
  private func formers(of kind: EntityKind) throws -> [(id: Int64, words: [String?])] {
    func words(_ text: String?, _ account: Value?) -> [String?] {
      guard let text else { return [] }
      let former = FormerIdentities(text)
      return former.externalIDs
        + former.names.map { name in account.map { NameIndex.person(name, $0) } ?? name }
    }
    switch kind {
    case .account: return source.book.accounts.map { ($0.id.rawValue, words($0.formerly, nil)) }
    case .contact:
      return try source.records(of: .contact).map { record in
        (record.id, words(record.values["formerly"]?.text, record.values["account"] ?? Value.none))
      }
    default: return []
    }
  }
}

extension Value {
  /// The text it holds, if it holds one.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The number it holds, if it holds one.
  var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
}

extension RuleViolation {
  /// The field a value was refused for.
  fileprivate var field: String? {
    switch self {
    case .wrongType(_, let field, _), .missing(_, let field), .outOfRange(_, let field, _),
      .tooLong(_, let field, _), .unknownField(_, let field), .notEditable(_, let field):
      field
    default: nil
    }
  }
}
