extension NewRecord {
  /// Creates the record after checking every value.
  func add(to ledger: inout WorkingLedger) throws {
    let added = try ledger.add(
      entity.kind, values: values, provisional: entity.id < 0 ? entity.id : nil, on: day)
    if day == nil { try added.settle(values, in: &ledger) }
  }
}

extension WorkingLedger {
  /// Creates a record after checking every value, and says which number it was given.
  mutating func add(
    _ kind: EntityKind, values: RecordValues, provisional: Int64? = nil, on day: Day? = nil
  ) throws -> EntityReference {
    let values = try resolved(values, of: kind)
    try check(values, of: kind, isNew: true)
    let entity = try create(kind, values.filledIn, provisional: provisional, on: day)
    try entity.checkWhole(in: &self)
    return entity
  }
}

extension EntityReference {
  /// Sets fields after checking every value.
  func edit(
    _ values: RecordValues, on day: Day? = nil, in ledger: inout WorkingLedger
  ) throws {
    let values = try recounted(ledger.resolved(values, of: kind), in: &ledger)
    try ledger.check(values, of: kind, isNew: false)
    if kind == .stage { try Stage.ID(id).checkHistory(against: values, in: &ledger) }
    for (field, value) in values {
      try ledger.set(field, to: value, of: self, on: day)
    }
    try checkWhole(in: &ledger)
    if day == nil { try settle(values, in: &ledger) }
  }

  /// Removes the record where nothing refers to it.
  func remove(from ledger: inout WorkingLedger) throws {
    if kind == .stage { try ledger.record(Stage.ID(id)).checkRemoval(in: &ledger) }
    if let referrer = try ledger.referrer(to: self) {
      throw RuleViolation.stillReferenced(self, by: referrer)
    }
    try ledger.remove(self)
  }

  /// Checks what more than one field has a say in.
  func checkWhole(in ledger: inout WorkingLedger) throws {
    switch kind {
    case .deal:
      // Read as values: an import asks this of every one of a million deals.
      guard let deal = try ledger.values(of: self) else { throw RuleViolation.notFound(self) }
      let stage = Stage.ID(deal["stage"] ?? .none) ?? Stage.ID(0)
      guard let values = try ledger.values(of: EntityReference(stage)) else {
        throw RuleViolation.notFound(EntityReference(stage))
      }
      guard values["pipeline"] == deal["pipeline"] else {
        throw RuleViolation.stageOfOtherPipeline(stage)
      }
    case .target:
      let target = try ledger.record(Target.ID(id))
      guard target.period != nil else { throw RuleViolation.endBeforeStart(.target) }
    case .contract:
      let contract = try ledger.record(Contract.ID(id))
      if let first = contract.startsOn, let last = contract.endsOn, last < first {
        throw RuleViolation.endBeforeStart(.contract)
      }
    case .improvement:
      let improvement = try ledger.record(Improvement.ID(id))
      try improvement.check(stage: ledger.record(improvement.stage))
    case .rule:
      let stored = try ledger.values(of: self) ?? [:]
      let rule = Rule(id: Rule.ID(id), values: stored)
      // A trigger that cannot be read would silently be another one.
      guard rule.trigger.value == stored["trigger"], rule.actions.value == stored["actions"] else {
        throw RuleViolation.wrongType(.rule, "trigger", .composite)
      }
      try rule.check(in: &ledger)
    case .contact:
      guard try ledger.values(of: self)?["reportsTo"] != nil else { return }
      try ledger.record(Contact.ID(id)).checkReporting(in: &ledger)
    case .pipeline:
      let pipeline = try ledger.record(Pipeline.ID(id))
      guard let first = pipeline.evidenceFrom else { return }
      let stage = try ledger.record(first)
      guard stage.pipeline == pipeline.id else {
        throw RuleViolation.stageOfOtherPipeline(stage.id)
      }
      guard stage.role == .open else { throw RuleViolation.leadsNowhere(stage.id) }
    default: break
    }
  }
}

extension Stage {
  /// Refuses to let go of a stage that deals went through, or that is the last of its role.
  fileprivate func checkRemoval(in ledger: inout WorkingLedger) throws {
    if try ledger.hasHistory(id) { throw RuleViolation.stageHasDeals(id) }
    let others = try ledger.stages(of: pipeline).filter { $0.id != id && $0.role == role }
    guard !others.isEmpty || mergedInto != nil else { throw RuleViolation.lastOfRole(id, role) }
  }
}

extension EntityKind {
  /// The fields of a deal that moving, closing and reopening set.
  static let fieldsOfProgress: Set<String> = ["stage", "outcome", "closedOn", "pipeline"]

  /// Checks each value by its field: known, of the right form, within its limits.
  ///
  /// - Parameter isNew: Whether the record is to be created, which needs every required field and
  ///   allows those that moving and closing set later.
  public func check(_ values: RecordValues, isNew: Bool) throws(RuleViolation) {
    var shape = FieldShape()
    try check(values, isNew: isNew, fitting: &shape)
  }

  /// The same for many records, most of which have the same fields filled in.
  public func check(
    _ values: RecordValues, isNew: Bool, fitting shape: inout FieldShape
  ) throws(RuleViolation) {
    var filled = 0
    shape.fit(values, of: self)
    for place in values.indices {
      let value = values[at: place]
      guard let field = shape.fields[place] else {
        try checkCustom(values.name(at: place), value)
        continue
      }
      guard isNew || self != .deal || !Self.fieldsOfProgress.contains(field.name) else {
        throw .notEditable(self, field.name)
      }
      guard field.type.accepts(value) else { throw .wrongType(self, field.name, field.type) }
      if field.isRequired {
        if value.isBlank { throw .missing(self, field.name) }
        filled += 1
      }
      try checkLimits(field, value)
    }
    guard isNew, filled < requiredFields else { return }
    for field in fields where field.isRequired && values[field.name, default: .none] == .none {
      throw .missing(self, field.name)
    }
  }

  private func checkCustom(_ name: String, _ value: Value) throws(RuleViolation) {
    guard name.hasPrefix(CustomField.prefix), name.utf8.count > CustomField.prefix.utf8.count
    else {
      throw .unknownField(self, name)
    }
    if case .text(let text) = value, text.utf8.count > FieldType.longText.byteLimit {
      throw .tooLong(self, name, limit: FieldType.longText.byteLimit)
    }
  }

  private func checkLimits(_ field: FieldDescription, _ value: Value) throws(RuleViolation) {
    switch value {
    case .none: break
    case .text(let text):
      guard text.utf8.count <= field.type.byteLimit else {
        throw .tooLong(self, field.name, limit: field.type.byteLimit)
      }
    case .integer(let number):
      // A position is never undecided: the scale has no 0.
      let isUndecided = number == 0 && self == .deal && field.name == "position"
      if let range = field.range, isUndecided || !range.contains(number) {
        throw .outOfRange(self, field.name, range)
      }
    }
  }
}

extension Value {
  /// Whether there is nothing to be read in it.
  fileprivate var isBlank: Bool {
    switch self {
    case .none: true
    case .text(let text): text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    case .integer: false
    }
  }
}

extension FieldType {
  /// Whether a value's form fits.
  func accepts(_ value: Value) -> Bool {
    switch (self, value) {
    case (_, .none): true
    case (.choice(let codes), .text(let code)): codes.contains(code)
    case (.decimal, .text(let digits)): DecimalNumber(digits)?.description == digits
    case (.currency, .text(let code)): Currency(iso: code) != nil
    case (.notation(let notation), .text(let text)): notation.stored(text) == text
    case (.text, .text), (.longText, .text), (.tags, .text), (.translated, .text): true
    case (.composite, .text(let json)): !json.isEmpty
    case (.flag, .integer(let number)): number == 0 || number == 1
    case (.percentage, .integer(let points)): (0...10_000).contains(points)
    case (.day, .integer): Day(value) != nil
    case (.instant, .integer(let milliseconds)): Instant.representable.contains(milliseconds)
    case (.integer, .integer), (.amount, .integer), (.reference, .integer): true
    default: false
    }
  }

  /// The longest text the field takes, in bytes of UTF-8.
  public var byteLimit: Int {
    switch self {
    case .longText, .translated: 65_536
    case .composite: 1_048_576
    default: 2_000
    }
  }
}
