import FunnelCore
import FunnelStore
import FunnelWording

/// A dialog that makes two records one: which of them stays, and what holds where they differ.
enum MergeForm {
  /// One of the two records.
  private struct Side {
    var entity: EntityReference
    var version: Int64
    var values: RecordValues
    var name: String
  }

  /// The dialog for two records; a text that says why where one of them is gone.
  static func make(
    _ first: EntityReference, _ second: EntityReference, _ session: Session
  ) -> any Screen {
    guard let one = side(first, session), let two = side(second, session) else {
      return MenuScreen(id: "merge", title: Phrase.Accounts.gone, choices: [])
    }
    let (sides, kind) = ([one, two], first.kind)
    let differences = MergedRecord(kind, one.values, with: two.values).differences
    var fields = [
      choice("into", Phrase.Accounts.kept, sides.map { "\($0.name) #\($0.entity.id)" }, of: sides)
    ]
    for name in differences {
      let words = sides.map { word($0.values[name] ?? .none, of: name, kind, $0, session) }
      fields.append(choice(name, kind.label(ofField: name), words, of: sides))
    }
    return FormScreen(
      id: "merge", title: Phrase.Accounts.merge, verb: Phrase.Accounts.merge, about: .record(first),
      fields: fields, of: kind
    ) {
      answers in
      func chosen(_ name: String) -> Side {
        FormScreen.chosen(answers[name]) == .integer(two.entity.id) ? two : one
      }
      let into = chosen("into")
      let from = into.entity == one.entity ? two : one
      var choices: RecordValues = [:]
      for name in differences { choices[name] = chosen(name).values[name] ?? Value.none }
      let change = Change.merge(from.entity, into: into.entity, choices)
      let label = Phrase.Customers.merged(from.name, into: into.name)
      let versions = Dictionary(uniqueKeysWithValues: sides.map { ($0.entity, $0.version) })
      return session.perform([change], label, expecting: versions) == nil ? .stay : .pop
    }
  }

  private static func choice(
    _ name: String, _ label: Phrase, _ words: [String], of sides: [Side]
  ) -> FormScreen.Field {
    let options = zip(sides, words).map { (id: $0.entity.id, word: $1) }
    return FormScreen.choice(name, label, of: options, present: .integer(sides[0].entity.id))
  }

  private static func word(
    _ value: Value, of name: String, _ kind: EntityKind, _ side: Side, _ session: Session
  ) -> String {
    let type = kind.field(name)?.type ?? .text
    switch (type, value) {
    case (.reference(.contact), .integer(let id)):
      return session.customers.everybody.first { $0.id.rawValue == id }?.name ?? "#\(id)"
    case (.reference(.persona), .integer(let id)):
      return session.customers.persona(Persona.ID(id))?.name[session.language] ?? "#\(id)"
    case (.choice, .text(let code)):
      return kind.label(ofChoice: code, inField: name)?[session.language] ?? code
    default:
      let currency = side.values["currency"].flatMap { Currency($0) }
      return FieldText(book: session.book, currency: currency, today: session.today)
        .text(of: value, as: type)
    }
  }

  private static func side(_ entity: EntityReference, _ session: Session) -> Side? {
    func read<Noun: Entity>(_ id: Identifier<Noun>, _ name: (Noun) -> String) -> Side? {
      guard let found = session.attempt({ try session.store.record(id) }), let found else {
        return nil
      }
      var values = found.record.values
      let custom = session.attempt { try session.store.customValues(of: entity) } ?? [:]
      for (name, text) in custom { values[CustomField.prefix + name] = .text(text) }
      return Side(
        entity: entity, version: found.version, values: values, name: name(found.record))
    }
    return entity.kind == .contact
      ? read(Contact.ID(entity.id)) { $0.name } : read(Account.ID(entity.id)) { $0.name }
  }
}
