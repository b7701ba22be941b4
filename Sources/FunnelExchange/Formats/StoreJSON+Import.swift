import FunnelCore

extension StoreJSON {
  /// The changes that make an empty store what the file says.
  static func draft(
    of input: any ByteSource, options: ImportOptions, source: any RecordSource
  ) throws -> ImportDraft {
    let (text, encoding) = try TextDecoding.utf8(of: input, encoding: options.encoding)
    let root = try text.withUnsafeBufferPointer { try JSONReader.read($0) }
    guard root["format"].string == format, let found = root["version"].integer else {
      throw ImportFailure.foreignJSON
    }
    guard found <= version else {
      throw ImportFailure.newerJSON(version: Int(clamping: found), supported: version)
    }
    guard source.book.deals.isEmpty else {
      throw ImportFailure.storeNotEmpty(deals: source.book.deals.count)
    }
    var input = Input(root: root, options: options, source: source)
    try input.read()
    var draft = ImportDraft(kind: .store, encoding: encoding, separator: nil)
    draft.isOwn = true
    draft.changes = PackedChanges(input.changes)
    draft.rows = root["deals"].elements.count
    draft.added = draft.rows
    for (_, kind) in lists where kind != .deal {
      let names = input.newNames[kind] ?? []
      if !names.isEmpty { draft.newNames[kind] = names }
    }
    return draft
  }

  fileprivate struct Input {
    let root: JSONValue
    let options: ImportOptions
    let source: any RecordSource
    var changes: [Change] = []
    var newNames: [EntityKind: [String]] = [:]
    private var ids: [EntityKind: [Int64]] = [:]
    private var currency = Currency.usd
    private var lastProvisional: Int64 = 0
    private var roles: [Int64: StageRole] = [:]
    private var pipelines: [Int64: Value] = [:]
    private var forward: [ForwardReference] = []

    init(root: JSONValue, options: ImportOptions, source: any RecordSource) {
      self.root = root
      self.options = options
      self.source = source
    }

    mutating func read() throws {
      currency = root["settings"]["currency"].string.flatMap { Currency(code: $0) } ?? .usd
      for (key, kind) in StoreJSON.lists {
        for (index, record) in root[key].elements.enumerated() {
          try read(record, of: kind, number: index + 1)
        }
      }
      for reference in forward { try follow(reference) }
      let settings = try fieldValues(of: root["settings"], kind: .settings, number: 1)
      guard let stored = try source.record(EntityReference(Settings.only)) else { return }
      let edits = settings.filter { stored.values[$0.key] ?? .none != $0.value }
      if !edits.isEmpty { changes.append(.edit(EntityReference(Settings.only), edits)) }
    }

    private mutating func read(_ record: JSONValue, of kind: EntityKind, number: Int) throws {
      var values = try fieldValues(of: record, kind: kind, number: number)
      if case .object(let customs) = record["custom"] {
        for (name, value) in customs {
          values[CustomField.prefix + name] = .text(value.string ?? value.written)
        }
      }
      // A deal that is open has no end, whatever the file says of one.
      if kind == .deal, (values["outcome"] ?? Outcome.open.value) == Outcome.open.value {
        values["closedOn"] = nil
      }
      if let known = try existing(kind, values) {
        ids[kind, default: []].append(known.id)
        note(kind, known.id, values)
        keepForward(record, of: kind, number: number, as: known.id)
        let edits = values.filter { known.values[$0.key] ?? .none != $0.value }
        if !edits.isEmpty { changes.append(.edit(EntityReference(kind, known.id), edits)) }
        return
      }
      do {
        try kind.check(values, isNew: true)
      } catch {
        throw ImportFailure.invalidRecord(kind: kind.rawValue, number: number, field: "")
      }
      let visits = kind == .deal ? visits(of: record) : []
      if kind == .deal, let field = contradiction(in: values, visits) {
        throw ImportFailure.invalidRecord(kind: kind.rawValue, number: number, field: field)
      }
      lastProvisional -= 1
      ids[kind, default: []].append(lastProvisional)
      note(kind, lastProvisional, values)
      keepForward(record, of: kind, number: number, as: lastProvisional)
      if let name = values["name"]?.text { newNames[kind, default: []].append(name) }
      if kind == .deal {
        addDeal(visits, values, id: Identifier(lastProvisional))
      } else {
        let day = values["day"]?.integer.map { Day(clamping: $0) }
        changes.append(
          .add(
            NewRecord(
              kind, provisional: lastProvisional, values: values,
              day: kind == .review ? day : firstDay)))
      }
    }

    /// Keeps what a record says of records that come later in the file.
    private mutating func keepForward(
      _ record: JSONValue, of kind: EntityKind, number: Int, as id: Int64
    ) {
      for field in kind.fields {
        guard case .reference(let target) = field.type, StoreJSON.comes(target, after: kind),
          record[field.name] != .null
        else { continue }
        forward.append(
          ForwardReference(
            entity: EntityReference(kind, id), number: number, field: field.name,
            target: target, reference: record[field.name].integer))
      }
    }

    private mutating func follow(_ found: ForwardReference) throws(ImportFailure) {
      guard let reference = found.reference, let id = identity(found.target, reference) else {
        throw .invalidRecord(
          kind: found.entity.kind.rawValue, number: found.number, field: found.field)
      }
      changes.append(.edit(found.entity, [found.field: .integer(id)]))
    }

    private mutating func note(_ kind: EntityKind, _ id: Int64, _ values: RecordValues) {
      guard kind == .stage else { return }
      roles[id] = values["role"]?.text.flatMap(StageRole.init(rawValue:))
      pipelines[id] = values["pipeline"]
    }

    /// What a new store has already: the pipelines that ship, and their stages.
    private func existing(_ kind: EntityKind, _ values: RecordValues) throws -> StoredRecord? {
      let book = source.book
      let name = values["name"].flatMap(Translated.init(_:))
      switch kind {
      case .pipeline:
        let found = book.pipelines.first {
          $0.template != nil ? $0.template == values["template"]?.text : $0.name == name
        }
        return try found.flatMap { try source.record(EntityReference($0.id)) }
      case .stage:
        guard let pipeline = values["pipeline"]?.integer, pipeline > 0 else { return nil }
        let found = book.stages(of: Identifier(pipeline)).first {
          $0.name == name && $0.role.value == values["role"]
        }
        return try found.flatMap { try source.record(EntityReference($0.id)) }
      case .customField:
        let found = book.customFields.first {
          $0.name == values["name"]?.text && $0.noun == values["noun"]?.text
        }
        return try found.flatMap { try source.record(EntityReference($0.id)) }
      default: return nil
      }
    }

    /// The field of a deal that says something else than the rest of it, if one does: where an
    /// outcome is named it is that of the stage, and nobody goes on before having come.
    private func contradiction(in values: RecordValues, _ visits: [Visit]) -> String? {
      if let outcome = values["outcome"]?.text.flatMap(Outcome.init(rawValue:)),
        let stage = values["stage"]?.integer, let role = roles[stage], role != outcome.role
      {
        return "outcome"
      }
      let isInOrder = zip(visits, visits.dropFirst()).allSatisfy { $0.entered <= $1.entered }
      return isInOrder ? nil : "visits"
    }

    /// The first day of any deal, from which everything else exists too.
    private var firstDay: Day? {
      root["deals"].elements.compactMap { deal in
        deal["visits"].elements.first?["entered"].string.flatMap { Day(iso: $0) }
      }.min()
    }

    private func visits(of record: JSONValue) -> [Visit] {
      record["visits"].elements.compactMap { visit in
        guard let reference = visit["stage"].integer, let stage = identity(.stage, reference),
          let entered = visit["entered"].string.flatMap({ Day(iso: $0) })
        else { return nil }
        return Visit(stage: Identifier(stage), entered: entered)
      }
    }

    /// A deal begins where its first visit was, moves, and ends.
    private mutating func addDeal(
      _ visits: [Visit], _ values: RecordValues, id: DealRecord.ID
    ) {
      var initial = values
      let outcome = values["outcome"]?.text.flatMap(Outcome.init(rawValue:)) ?? .open
      let first = visits.first
      let isReplayed =
        first.map { roles[$0.stage.rawValue] == .open } == true
        && visits.last?.stage.value == values["stage"]
      guard isReplayed, let first else {
        changes.append(
          .add(NewRecord(.deal, provisional: id.rawValue, values: values, day: first?.entered)))
        return
      }
      initial["stage"] = first.stage.value
      initial["pipeline"] = pipelines[first.stage.rawValue] ?? initial["pipeline"]
      initial["outcome"] = Outcome.open.value
      initial["closedOn"] = nil
      changes.append(
        .add(NewRecord(.deal, provisional: id.rawValue, values: initial, day: first.entered)))
      var (isClosed, isReopened) = (false, false)
      var pipeline = initial["pipeline"]
      for (index, visit) in visits.enumerated().dropFirst() {
        let role = roles[visit.stage.rawValue] ?? .open
        if role == .open {
          let isElsewhere = pipelines[visit.stage.rawValue].map { $0 != pipeline } ?? false
          if isElsewhere { pipeline = pipelines[visit.stage.rawValue] }
          if isClosed {
            let stage = isElsewhere ? nil : visit.stage
            changes.append(.reopen(id, in: stage, on: visit.entered))
            isReopened = true
          }
          if isElsewhere {
            changes.append(.transfer(id, to: visit.stage, on: visit.entered))
          } else if !isClosed {
            changes.append(.move(id, to: visit.stage, on: visit.entered))
          }
          isClosed = false
        } else {
          let isLast = index == visits.count - 1
          let ending = isLast ? outcome : role == .won ? .won : .lost
          changes.append(.close(id, closing(ending, on: visit.entered, values)))
          // An end can have been told later than it was.
          if isLast, let closed = values["closedOn"].flatMap({ Day($0) }), closed != visit.entered {
            changes.append(.close(id, closing(ending, on: closed, values)))
          }
          isClosed = true
        }
      }
      guard isReopened, !isClosed else { return }
      // Opening it again has emptied what it holds of a rest since then.
      var rest: RecordValues = [:]
      for field in ["pausedUntil", "closeReason", "lostTo"] { rest[field] = values[field] }
      if !rest.isEmpty { changes.append(.edit(EntityReference(id), rest)) }
    }

    private func closing(_ outcome: Outcome, on day: Day, _ values: RecordValues) -> Closing {
      let kind: Closing.Kind =
        switch outcome {
        case .won, .open: .won
        case .upgraded: .upgraded
        case .lost: .lost
        case .withdrawn: .withdrawn
        }
      return Closing(
        kind, day: day, reason: values["closeReason"]?.text, competitor: values["lostTo"]?.text,
        isRecorded: true)
    }

    private func identity(_ kind: EntityKind, _ reference: Int64) -> Int64? {
      guard let all = ids[kind], (1...Int64(all.count)).contains(reference) else { return nil }
      return all[Int(reference) - 1]
    }
  }
}

/// What a record says of a record that comes later in the file.
private struct ForwardReference {
  var entity: EntityReference
  var number: Int
  var field: String
  var target: EntityKind
  /// The place in the list of the target's kind, from 1.
  var reference: Int64?
}

extension StoreJSON.Input {
  /// The values of a record by its kind's fields.
  fileprivate func fieldValues(
    of record: JSONValue, kind: EntityKind, number: Int
  ) throws(ImportFailure) -> RecordValues {
    let own = record["currency"].string.flatMap { Currency(code: $0) }
    var values: RecordValues = [:]
    for field in kind.fields {
      let json = record[field.name]
      if json == .null { continue }
      if case .reference(let target) = field.type, StoreJSON.comes(target, after: kind) { continue }
      guard let value = value(json, field, kind: kind, currency: own ?? currency) else {
        throw .invalidRecord(kind: kind.rawValue, number: number, field: field.name)
      }
      if value != .none { values[field.name] = value }
    }
    return values
  }

  private func value(
    _ json: JSONValue, _ field: FieldDescription, kind: EntityKind, currency: Currency
  ) -> Value? {
    switch field.type {
    case .text, .longText, .notation: json.string.map(Value.text)
    case .integer: json.integer.map(Value.integer)
    case .decimal: json.string.flatMap { DecimalNumber($0) }?.value
    case .amount:
      json.string.flatMap { Money(decimal: $0, currency: currency) }?.minorUnits.value
    case .currency: json.string.flatMap { Currency(code: $0) }?.value
    case .percentage: percentage(json)?.value
    case .day: json.string.flatMap { Day(iso: $0) }?.value
    case .instant: json.string.flatMap { Instant(rfc3339: $0) }?.value
    case .flag: if case .flag(let flag) = json { flag.value } else { nil }
    case .choice(let codes): json.string.flatMap { codes.contains($0) ? .text($0) : nil }
    case .reference(let kind): json.integer.flatMap { identity(kind, $0) }.map(Value.integer)
    case .tags: Tags(json.elements.compactMap(\.string).joined(separator: ",")).value
    case .translated: translated(json)?.value
    case .composite:
      StoreJSON.canonical(.text(json.written), field.name, of: kind.noun).flatMap { value in
        kind.renumbered(value, of: field.name) { identity($0.kind, $0.id) }
      }
    }
  }

  private func percentage(_ json: JSONValue) -> Percentage? {
    guard case .number(let digits) = json, let share = Double(digits) else { return nil }
    return Percentage(fraction: share)
  }

  private func translated(_ json: JSONValue) -> Translated? {
    if let name = json.string { return Translated(name) }
    guard let en = json["en"].string, let hans = json["hans"].string,
      let hant = json["hant"].string
    else { return nil }
    return Translated(en: en, hans: hans, hant: hant)
  }
}

extension StoreJSON {
  /// A composite in the one writing that its type gives it; nil where it is none.
  static func canonical<Noun: Entity>(
    _ value: Value, _ field: String, of noun: Noun.Type
  ) -> Value? {
    var record = Noun(id: Identifier(0))
    guard let field = Noun.field(field), field.set(value, in: &record) else { return nil }
    return field.value(in: record)
  }
}
