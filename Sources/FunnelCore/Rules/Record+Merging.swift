/// Two records of one kind on their way to becoming one.
///
/// What only one of them holds stays; tags, notes and the key-account flag of both are kept; where
/// other fields differ, those of the record that stays hold until somebody chooses.
/// Worked example: Acme (region North, tags a) and ACME Inc. (region South, phone 123, tags b)
/// become Acme with region North, phone 123 and the tags a and b; the region is a difference.
public struct MergedRecord: Hashable, Sendable {
  /// What the one record holds.
  public private(set) var values: RecordValues
  /// The fields in which both hold something else, in the order people read them.
  public private(set) var differences: [String] = []

  /// What the record that stays becomes.
  ///
  /// - Parameters:
  ///   - kept: What the record that stays holds.
  ///   - lost: What the record that goes holds.
  public init(_ kind: EntityKind, _ kept: RecordValues, with lost: RecordValues) {
    values = kept
    let names = kind.fields.map(\.name)
    let custom = Set(lost.keys).subtracting(names).sorted()
    // What amounts are counted in, and who numbered a record, is told by a field of its own.
    let pairs = [["annualBudget", "currency"], ["externalID", "origin"]]
    for pair in pairs where values[pair[0]] == nil {
      for name in pair { values[name] = lost[name] ?? values[name] }
    }
    for name in names + custom where !pairs.joined().contains(name) {
      take(name, lost[name] ?? .none, kind.field(name)?.type ?? .text)
    }
    for name in pairs[0] where kept[name] != nil && lost[name] != nil && kept[name] != lost[name] {
      if kept["annualBudget"] != nil, lost["annualBudget"] != nil { differences.append(name) }
    }
  }

  private mutating func take(_ name: String, _ value: Value, _ type: FieldType) {
    let own = values[name] ?? .none
    guard value != .none, own != value else { return }
    switch type {
    case _ where own == .none: values[name] = value
    case .flag: values[name] = true.value
    case .tags:
      let words = [own, value].flatMap { Tags($0)?.words ?? [] }
      values[name] = Tags(words.joined(separator: ",")).value
    case .longText:
      let texts = [own, value].compactMap { String($0) }
      values[name] = .text(texts.joined(separator: "\n"))
    default: differences.append(name)
    }
  }
}

extension EntityKind {
  /// Whether two records of the kind can become one: accounts and contacts.
  public var isMergeable: Bool { self == .account || self == .contact }
}

extension EntityReference {
  /// Makes the record one with another of its kind.
  ///
  /// - Parameter choices: What fields hold afterwards, where somebody chose.
  func merge(
    into other: EntityReference, choosing choices: RecordValues,
    in ledger: inout WorkingLedger
  ) throws {
    guard kind == other.kind, kind.isMergeable else {
      throw RuleViolation.mergeOfKinds(kind, other.kind)
    }
    guard self != other else { throw RuleViolation.mergeWithItself(self) }
    guard let lost = try ledger.values(of: self) else { throw RuleViolation.notFound(self) }
    guard let kept = try ledger.values(of: other) else { throw RuleViolation.notFound(other) }
    let choices = try ledger.resolved(choices, of: kind)
    try kind.check(choices, isNew: false)
    let referrers = try ledger.referrers(to: self)
    let present = try ledger.attended(by: other)
    // It goes before its values do, for an imported identity belongs to one record only.
    try ledger.remove(self)
    for place in referrers where place.entity != self {
      try place.repoint(to: other, besides: present, in: &ledger)
    }
    var merged = MergedRecord(kind, kept.without(self), with: lost.without(other)).values
    merged.merge(choices) { $1 }
    merged["formerly"] = FormerIdentities(kept, with: lost, now: merged).text.value
    if kind == .contact { merged = try ledger.straightened(merged, of: Contact.ID(other.id)) }
    for name in Set(merged.keys).union(kept.keys).sorted() {
      try ledger.set(name, to: merged[name] ?? .none, of: other)
    }
    try other.checkWhole(in: &ledger)
  }
}

extension RecordValues {
  /// The values without a line of reporting that leads to this person.
  fileprivate func without(_ person: EntityReference) -> Self {
    filter { !($0.key == "reportsTo" && $0.value == .integer(person.id)) }
  }
}

extension RecordField {
  /// Lets the field refer to another record.
  ///
  /// - Parameter present: The activities where that person was present already, and is not twice.
  fileprivate func repoint(
    to other: EntityReference, besides present: Set<Value>,
    in ledger: inout WorkingLedger
  ) throws {
    if entity.kind == .attendee, other.kind == .contact,
      let activity = try ledger.values(of: entity)?["activity"], present.contains(activity)
    {
      return try ledger.remove(entity)
    }
    // A person does not report to themselves.
    let value = entity == other ? Value.none : .integer(other.id)
    try ledger.set(field, to: value, of: entity)
  }
}

extension WorkingLedger {
  /// The activities at which a person is said to have been present.
  fileprivate mutating func attended(by person: EntityReference) throws -> Set<Value> {
    guard person.kind == .contact else { return [] }
    let places = try referring(.attendee, "contact", to: person)
    return Set(
      try places.compactMap { try values(of: EntityReference(.attendee, $0))?["activity"] })
  }

  /// The values without a superior who has come to report to the person.
  fileprivate mutating func straightened(
    _ values: RecordValues, of person: Contact.ID
  ) throws -> RecordValues {
    var seen: Set<Contact.ID> = [person]
    var next = values["reportsTo"].flatMap { Contact.ID($0) }
    while let superior = next {
      guard seen.insert(superior).inserted else {
        return values.filter { $0.key != "reportsTo" }
      }
      let above = try self.values(of: EntityReference(superior))?["reportsTo"]
      next = above.flatMap { Contact.ID($0) }
    }
    return values
  }
}

extension Contact {
  /// Checks that nobody is their own superior, at whatever remove.
  func checkReporting(in ledger: inout WorkingLedger) throws {
    var seen: Set<Contact.ID> = [id]
    var next = reportsTo
    while let superior = next {
      guard seen.insert(superior).inserted else { throw RuleViolation.reportingCircle(id) }
      next = try ledger.record(superior).reportsTo
    }
  }
}
