import Foundation
public import FunnelCore
public import FunnelStore

/// A store in which every text that people can write is hostile.
///
/// What is text is asked of the fields of every kind of record, so that a field added later is
/// hostile too.
public struct HostileStore {
  /// The store.
  public let store: any Store

  /// The texts that took nothing of the sort, such as codes with a syntax: `settings.workWeek`.
  public private(set) var refused: Set<String> = []

  /// The texts that were made hostile.
  public private(set) var taken: Set<String> = []

  /// The kinds of which there is no record, since the store took none that was made up.
  public private(set) var lacking: [EntityKind] = []

  private let authorship: Authorship
  private let texts: [String]
  private var changes: [Change] = []
  private var turn = 0

  /// Makes the texts of a store hostile.
  ///
  /// A record of every kind that it lacks is added first.
  ///
  /// - Parameters:
  ///   - texts: what is written.
  ///   - most: how many records of a kind are changed.
  public init(
    _ store: any Store, by authorship: Authorship, texts: [String] = HostileText.all,
    most: Int = .max
  ) throws {
    (self.store, self.authorship, self.texts) = (store, authorship, texts)
    try complete()
    for kind in EntityKind.allCases { try spoil(kind.noun, most) }
    try write()
  }

  /// Makes the changes; one by one where a text is none that a field with a syntax takes.
  private mutating func write() throws {
    defer { changes = [] }
    do throws(StoreError) {
      try store.perform(changes, by: authorship)
    } catch {
      for change in changes {
        do throws(StoreError) { try store.perform([change], by: authorship) } catch {
          guard case .refused = error else { throw error }
        }
      }
    }
  }

  // MARK: Records of every kind

  private mutating func complete() throws {
    var missing = try EntityKind.allCases.filter { try first($0) == nil }
    var isGrowing = true
    while isGrowing, !missing.isEmpty {
      for kind in missing where try !add(kind, whole: true) { _ = try add(kind, whole: false) }
      let left = try missing.filter { try first($0) == nil }
      isGrowing = left.count < missing.count
      missing = left
    }
    lacking = missing
  }

  private func first(_ kind: EntityKind) throws -> Int64? {
    func first<Noun: Entity>(_ noun: Noun.Type) throws -> Int64? {
      try store.records(noun, where: nil, refersTo: nil).first?.record.id.rawValue
    }
    return try first(kind.noun)
  }

  /// Adds a record in which all fields are filled in, or only those that must be; false where the
  /// store takes none.
  private mutating func add(_ kind: EntityKind, whole isWhole: Bool) throws -> Bool {
    var values = kind == .rule ? rule.values : kind.noun.blank
    for field in kind.fields where isWhole || field.isRequired {
      let isBlank = [.text(""), .integer(0)].contains(values[field.name] ?? .text(""))
      if isBlank { values[field.name] = try value(field.type) }
    }
    do throws(StoreError) {
      try store.perform(
        [.add(NewRecord(kind, provisional: -1, values: values))], by: authorship)
      return true
    } catch {
      return false
    }
  }

  /// What a rule needs that only rules have.
  private var rule: Rule {
    var rule = Rule(id: Rule.ID(-1))
    rule.condition = "owner:kite"
    rule.actions = RuleActions([.notify(nil, "Kite"), .flag("Kite"), .addTag("kite")])
    return rule
  }

  private mutating func value(_ type: FieldType) throws -> Value? {
    switch type {
    case .text, .longText: .text(nextText(200))
    case .tags: .text("kite")
    case .translated: Translated("Kite").value
    case .integer, .flag: .integer(1)
    case .amount: .integer(1_000)
    case .percentage: .integer(5_000)
    case .decimal: .text("1")
    case .currency: .text("USD")
    case .day: authorship.today.value
    case .instant: authorship.at.value
    case .choice(let codes): codes.first.map { .text($0) }
    case .reference(let kind): try first(kind).map { .integer($0) }
    case .notation, .composite: nil
    }
  }

  private mutating func spoil<Noun: Entity>(_ noun: Noun.Type, _ most: Int) throws {
    let records = try store.records(noun, where: nil, refersTo: nil).map(\.record)
    var fields: [Field<Noun>] = []
    for field in Noun.fields where field.type.isWritten {
      let name = "\(Noun.kind.rawValue).\(field.name)"
      // The name of the kind that a field of one's own belongs to; with another there is no field.
      if name == "customField.noun" { continue }
      if try takes(field, records) { fields.append(field) }
      if fields.last?.name == field.name { taken.insert(name) } else { refused.insert(name) }
    }
    for record in records.prefix(most) {
      var values: RecordValues = [:]
      for field in fields { values[field.name] = spoiled(field, in: record) }
      if !values.isEmpty { changes.append(.edit(EntityReference(record.id), values)) }
    }
  }

  /// Whether the store takes a hostile text for a field, and gives it back as it was.
  private func takes<Noun: Entity>(_ field: Field<Noun>, _ records: [Noun]) throws -> Bool {
    var other = self
    for record in records {
      guard let value = other.spoiled(field, in: record) else { continue }
      do throws(StoreError) {
        try store.perform([.edit(EntityReference(record.id), [field.name: value])], by: authorship)
      } catch {
        return false
      }
      return try store.record(record.id)?.record[field: field.name] == value
    }
    return false
  }

  /// A hostile value of a field; nil where it has none of its own to be made from.
  private mutating func spoiled<Noun: Entity>(_ field: Field<Noun>, in record: Noun) -> Value? {
    switch field.type {
    case .text, .longText: return .text(nextText(field.type.byteLimit))
    case .tags: return Tags(nextText(200)).value
    case .translated: return Translated(nextText(field.type.byteLimit)).value
    case .composite: return spoiledComposite(field, in: record)
    default: return nil
    }
  }

  private mutating func nextText(_ limit: Int) -> String {
    turn += 1
    var text = texts[turn % texts.count]
    while text.utf8.count > limit { text.removeLast() }
    return text
  }

  // MARK: Composites

  /// The JSON of a composite with hostile texts in the place of every text that takes one.
  private mutating func spoiledComposite<Noun: Entity>(
    _ field: Field<Noun>, in record: Noun
  ) -> Value? {
    guard case .text(let text) = field.value(in: record),
      var json = try? JSONSerialization.jsonObject(with: Data(text.utf8))
    else { return nil }
    var spoiled: Value?
    for path in Self.paths(ofTextsIn: json) {
      let changed = Self.replacing(path[...], in: json, by: nextText(300))
      guard let data = try? JSONSerialization.data(withJSONObject: changed) else { continue }
      var trial = record
      let value = Value.text(String(decoding: data, as: UTF8.self))
      guard field.set(value, in: &trial), case let taken = field.value(in: trial),
        taken != spoiled, taken != field.value(in: record)
      else { continue }
      (json, spoiled) = (changed, taken)
    }
    return spoiled
  }

  private enum Step {
    case member(String)
    case element(Int)
  }

  private static func paths(ofTextsIn json: Any) -> [[Step]] {
    switch json {
    case is String: [[]]
    case let members as [String: Any]:
      members.sorted { $0.key < $1.key }.flatMap { key, value in
        paths(ofTextsIn: value).map { [.member(key)] + $0 }
      }
    case let elements as [Any]:
      elements.enumerated().flatMap { place, value in
        paths(ofTextsIn: value).map { [.element(place)] + $0 }
      }
    default: []
    }
  }

  private static func replacing(_ path: ArraySlice<Step>, in json: Any, by text: String) -> Any {
    guard let step = path.first else { return text }
    switch step {
    case .member(let key):
      guard var members = json as? [String: Any], let value = members[key] else { return json }
      members[key] = replacing(path.dropFirst(), in: value, by: text)
      return members
    case .element(let place):
      guard var elements = json as? [Any] else { return json }
      elements[place] = replacing(path.dropFirst(), in: elements[place], by: text)
      return elements
    }
  }
}

extension FieldType {
  /// Whether people write the value in words of their own.
  fileprivate var isWritten: Bool {
    switch self {
    case .text, .longText, .tags, .translated, .composite: true
    default: false
    }
  }
}

extension Entity {
  /// What a record has before anything is filled in.
  fileprivate static var blank: RecordValues { Self(id: Identifier(-1)).values }
}
