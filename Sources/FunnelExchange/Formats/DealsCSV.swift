import FunnelCore

extension ImportFormat {
  /// Deals, one a row, with the stage each stands in.
  static let deals = ImportFormat(
    kind: .deals,
    nameWords: ["deal", "opportunit", "pipeline", "商机", "商機"],
    fitness: { fields in
      let special = HeaderSynonyms.Special.self
      let certain: Set = [
        "amount", "expectedClose", "closedOn", "probability", special.closing, special.lostOn,
        special.engaged,
      ]
      // Amounts of accounts are deals even where the stage is missing, which is then said.
      guard fields.contains("stage") else {
        return fields.isSuperset(of: ["amount", "account"]) ? 40 : 0
      }
      if !fields.isDisjoint(with: certain) { return 100 + fields.count }
      return fields.isDisjoint(with: ["externalID", "name"]) ? 0 : 10
    },
    read: { builder in try DealsCSV(builder).read() })
}

/// Turns rows of deals into changes.
struct DealsCSV {
  let builder: ImportBuilder
  private let columns: DealColumns
  private let pipelines: PipelineChoice
  private let hasKnownDeals: Bool

  /// Fields that need more than their cell.
  private static let special: Set = [
    "externalID", "origin", "account", "contact", "owner", "pipeline", "stage", "outcome",
    "products", HeaderSynonyms.Special.product, HeaderSynonyms.Special.quantity, "currency",
  ]

  init(_ builder: ImportBuilder) throws {
    self.builder = builder
    let plan = builder.plan
    guard plan.places["stage"] != nil else {
      throw ImportFailure.columnMissing(
        .deals, field: "stage", headings: plan.columns.map(\.heading))
    }
    guard plan.places["externalID"] != nil || !builder.options.keyColumns.isEmpty else {
      throw ImportFailure.keyMissing(headings: plan.columns.map(\.heading))
    }
    builder.plan.setPlain(except: DealsCSV.special)
    columns = DealColumns(builder.plan)
    let refusals = builder.draft.refusals
    let censuses = try DealsCSV.survey(builder, columns)
    builder.draft.refusals = refusals
    pipelines = try PipelineChoice(censuses, builder: builder)
    hasKnownDeals = !builder.source.book.deals.isEmpty
  }

  func read() throws {
    begin()
    try builder.forEachRow(read)
  }

  /// What comes before all rows.
  func begin() { builder.addCustomFields(of: .deal) }

  /// Looks at all rows for stage names and the days the file spans.
  private static func survey(
    _ builder: ImportBuilder, _ columns: DealColumns
  ) throws -> [(name: String, census: StageCensus)] {
    var censuses: [(name: String, census: StageCensus)] = []
    var (first, last): (Day?, Day?)
    func span(_ reading: DateReading?) {
      guard let reading else { return }
      first = min(first ?? reading.day, reading.day)
      last = max(last ?? reading.day, reading.day)
    }
    var roles: [String: StageRole] = [:]
    var currencies = CurrencyCensus()
    var sample = builder.sample
    try builder.forEachRow { row in
      if builder.followsNamedCurrencies {
        currencies.add(row, columns, expected: builder.currency)
      }
      sample?.add(row, columns)
      guard let stage = try stageName(row, columns) else { return }
      let name = try pipelineName(row, columns, builder)
      let place = censuses.firstIndex { $0.name == name } ?? censuses.count
      for (field, count) in [
        ("pipeline", place), ("stage", censuses.last?.census.names.count ?? 0),
      ]
      where count >= StageCensus.limit {
        let column = builder.plan.places[field].map { builder.plan.columns[$0].heading }
        throw ImportFailure.tooManyStages(column: column ?? field, limit: StageCensus.limit)
      }
      if place == censuses.count { censuses.append((name, StageCensus())) }
      let chance = row.text(at: columns[.probability]).flatMap {
        Double($0.hasSuffix("%") ? String($0.dropLast()) : $0)
      }
      censuses[place].census.add(stage, chance: chance)
      let role = roles[stage] ?? StageSynonyms.role(of: stage)
      roles[stage] = role
      // A day that cannot be read lets none of the row count.
      let begun = (try row.day(at: columns[.created]), try row.day(at: columns[.engaged]))
      span(begun.0)
      span(begun.1)
      if role == .open { return }
      let ended = try [columns[.closing], columns[.closedOn], columns[.lostOn]].map(row.day(at:))
      for day in ended { span(day) }
    }
    if let first, let last { builder.draft.days = Period(first: first, last: last) }
    builder.follow(currencies.counts)
    try sample?.check(against: builder)
    return censuses
  }

  private static func stageName(
    _ row: ImportRow, _ columns: DealColumns
  ) throws(ImportRefusal) -> String? {
    let name = row.text(at: columns[.stage])
    if let name { try row.checkName(name, field: "stage", of: .stage) }
    return name
  }

  /// The name of the row's pipeline, empty where the file or the options leave no choice.
  private static func pipelineName(
    _ row: ImportRow, _ columns: DealColumns, _ builder: ImportBuilder
  ) throws(ImportRefusal) -> String {
    guard builder.options.pipeline == nil, let name = row.text(at: columns[.pipeline]) else {
      return ""
    }
    try row.checkName(name, field: "pipeline", of: .pipeline)
    return name
  }

  /// Reads one row.
  func read(_ row: ImportRow) throws {
    let id = try identity(row)
    let origin = row.text(at: columns[.origin]) ?? builder.options.origin
    try builder.claim(id, of: origin, for: row)
    guard let stageName = try DealsCSV.stageName(row, columns) else {
      throw row.refusal("stage", .missing)
    }
    let pipelineName = try DealsCSV.pipelineName(row, columns, builder)
    guard let map = pipelines.maps[pipelineName], let stage = map.meaning(of: stageName) else {
      throw row.refusal("stage", .unknownStage)
    }
    let outcome = try outcome(row, stage.outcome)
    let closed = try closed(row, outcome ?? stage.outcome)
    let standing = Standing(
      map: map, stage: stage.id, outcome: outcome ?? stage.outcome,
      created: try row.day(at: columns[.created])?.day,
      engaged: try row.day(at: columns[.engaged])?.day, closed: closed?.day,
      closedInMonth: closed?.isMonthOnly ?? false, tellsOutcome: outcome != nil,
      engagedHeading: columns[.engaged].map { builder.plan.columns[$0].heading })
    let names = Names(row, columns)
    var values = try ownValues(row, names, isClosed: standing.outcome.isClosed)
    values["externalID"] = .text(id)
    values["origin"] = .text(origin)
    try names.check(row)
    // Everything is checked before the accounts and people it names come into being.
    let isNamed = values["name"] != nil
    if !isNamed { values["name"] = .text(names.account ?? id) }
    values["pipeline"] = map.pipeline.value
    values["stage"] = stage.id.value
    values["outcome"] = standing.outcome.value
    try builder.check(values, of: .deal, row: row, isNew: true)
    try addReferences(names, to: &values)
    if let record = try known(id, origin: origin, isNamed ? values["name"] : nil, values) {
      for field in ["pipeline", "stage", "outcome"] { values[field] = nil }
      if !isNamed { values["name"] = nil }
      if record.values["externalID"] == nil {
        values["externalID"] = nil
        values["origin"] = nil
      }
      if !namesCurrency(row) { values["currency"] = nil }
      update(record, with: values, standing)
    } else {
      if !isNamed { values["name"] = .text(names.ofDeal ?? id) }
      add(values, standing)
    }
  }

  /// The stored deal of an identity.
  ///
  /// Deals that were made here are exported by their number; it is trusted only where the name or
  /// the day of creation agrees, as another store has deals of the same numbers.
  private func known(
    _ id: String, origin: String, _ name: Value?, _ values: RecordValues
  ) throws -> StoredRecord? {
    guard hasKnownDeals else { return nil }
    if let known = try builder.source.find(.deal, externalID: id, origin: origin) {
      return try builder.source.record(known)
    }
    guard origin == DealsCSV.ownOrigin, let number = Int64(id),
      let record = try builder.source.record(EntityReference(.deal, number)),
      record.values["externalID"] == nil,
      record.values["name"] == name
        || record.values["created"] != nil && record.values["created"] == values["created"]
    else { return nil }
    return record
  }

  /// Whether the row itself says what its amounts are counted in.
  private func namesCurrency(_ row: ImportRow) -> Bool {
    if row.text(at: columns[.currency]) != nil { return true }
    return [columns[.amount], columns[.budget]].contains { row.mark(at: $0)?.isEmpty == false }
  }

  private func identity(_ row: ImportRow) throws -> String {
    if !builder.options.keyColumns.isEmpty {
      let cells = builder.keyPlaces.map { row.text(at: $0) ?? "" }
      guard cells.contains(where: { !$0.isEmpty }) else {
        throw row.refusal(builder.keyPlaces.first, .missing)
      }
      return cells.joined(separator: " | ")
    }
    guard let id = row.text(at: columns[.externalID]) else {
      throw row.refusal("externalID", .missing)
    }
    return id
  }

  /// The outcome that the row tells besides its stage; a deal may have ended in an open one.
  private func outcome(_ row: ImportRow, _ byStage: Outcome) throws -> Outcome? {
    guard let index = columns[.outcome], row.text(at: index) != nil,
      let outcome = Outcome(try row.plainValue(at: index))
    else { return nil }
    guard !byStage.isClosed || outcome.isClosed && outcome.isWon == byStage.isWon else {
      let fitting = Outcome.allCases.filter { $0.isClosed && $0.isWon == byStage.isWon }
      throw row.refusal(index, .notAChoice(fitting.map(\.rawValue)))
    }
    return outcome
  }

  /// The day of the end, the last one there has been of a month.
  private func closed(_ row: ImportRow, _ outcome: Outcome) throws -> DateReading? {
    guard outcome.isClosed else { return nil }
    let today = builder.options.today
    let lost = outcome.isWon ? nil : columns[.lostOn]
    for column in [lost, columns[.closedOn], columns[.closing]] {
      guard let reading = try row.day(at: column) else { continue }
      guard reading.day <= today else { throw row.refusal(column, .closedInFuture) }
      // Of a month that is not over yet only the days so far can be meant.
      return DateReading(day: min(reading.last, today), isMonthOnly: reading.isMonthOnly)
    }
    return nil
  }

  /// Every value that refers to no other record.
  private func ownValues(
    _ row: ImportRow, _ names: Names, isClosed: Bool
  ) throws -> RecordValues {
    var values = try builder.plainValues(row)
    // Of a deal that has ended other programs write how it ended, which nobody has estimated.
    if isClosed, !builder.plan.isOwn { values["probability"] = nil }
    var currency = builder.currency
    if let index = columns[.currency], let named = Currency(try row.plainValue(at: index)) {
      currency = named
    }
    if let amount = try row.money(at: columns[.amount], currency: currency) {
      values["amount"] = amount.minorUnits.value
      currency = amount.currency
    }
    if let budget = try row.money(at: columns[.budget], currency: currency) {
      guard budget.currency == currency || values["amount"] == nil else {
        throw row.refusal("budget", .notACurrency)
      }
      values["budget"] = budget.minorUnits.value
      currency = budget.currency
    }
    values["currency"] = currency.value
    if builder.draft.assumedCurrency == nil, columns.isBare(row) { builder.assumeCurrency() }
    try addProducts(row, names, currency: currency, to: &values)
    let expected = try row.day(at: columns[.expectedClose])
    let closing = isClosed ? nil : try row.day(at: columns[.closing])
    if let reading = expected ?? closing {
      values["expectedClose"] = reading.last.value
      values["closeIsMonth"] = reading.isMonthOnly.value
    }
    let created = try row.day(at: columns[.created]) ?? row.day(at: columns[.engaged])
    if let created {
      guard created.day <= builder.options.today else {
        let column = columns[.created] ?? columns[.engaged]
        throw row.refusal(column, .rule(.dayAhead(.deal, "created")))
      }
      values["created"] = created.day.value
    }
    for (field, index) in columns.days {
      if let reading = try row.day(at: index) { values[field] = reading.last.value }
    }
    return values
  }

  private func addProducts(
    _ row: ImportRow, _ names: Names, currency: Currency, to values: inout RecordValues
  ) throws {
    if let text = row.text(at: columns[.products]) {
      guard let lines = ProductLines(written: text, currency: currency) else {
        throw row.refusal("products", .notProducts)
      }
      values["products"] = lines.value
    } else if let model = names.product {
      var quantity: Int64 = 1
      if let index = columns[.quantity] {
        quantity = try row.plainValue(at: index).integer ?? 1
      }
      let line = ProductLine(model: model, quantity: Int(clamping: quantity))
      values["products"] = ProductLines([line]).value
    }
  }

  private func addReferences(_ names: Names, to values: inout RecordValues) throws {
    let account = try builder.reference(.account, named: names.account)
    let owner = try builder.reference(.owner, named: names.owner)
    let contact = try builder.contact(names.contact, at: account)
    if let product = names.product { _ = try builder.reference(.product, named: product) }
    if account != .none { values["account"] = account }
    if owner != .none { values["owner"] = owner }
    if contact != .none { values["contact"] = contact }
  }
}

extension DealsCSV {
  /// A deal that is not known yet: it begins in an open stage, moves, and ends.
  private func add(_ values: RecordValues, _ standing: Standing) {
    builder.draft.added += 1
    if values["amount"] != nil || values["budget"] != nil,
      let currency = values["currency"].flatMap(Currency.init(_:))
    {
      builder.count(currency)
    }
    let id = Identifier<DealRecord>(builder.provisional())
    let start = standing.start ?? builder.firstDay
    var values = values
    values["pipeline"] = standing.map.pipeline.value
    values["outcome"] = Outcome.open.value
    let steps = standing.steps
    let isDirect = standing.outcome.isClosed && standing.closed == nil
    if isDirect { builder.draft.endedWithoutDay += 1 }
    values["stage"] = (isDirect ? standing.last : steps.first?.stage ?? standing.stage).value
    if isDirect { values["outcome"] = standing.outcome.value }
    let (reason, competitor) = (values["closeReason"]?.text, values["lostTo"]?.text)
    builder.take(
      .add(NewRecord(.deal, provisional: id.rawValue, values: values, day: start)))
    if isDirect { return }
    for step in steps.dropFirst() {
      builder.take(.move(id, to: step.stage, on: step.day))
    }
    if let kind = standing.closingKind {
      builder.take(
        .close(
          id,
          Closing(
            kind, day: standing.closed, reason: reason, competitor: competitor, isRecorded: true)))
    }
  }
}
