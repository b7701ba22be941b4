import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension FormScreen {
  private static let accountFields = [
    "name", "region", "sector", "segment", "phone", "domain", "address", "isKey", "visitEvery",
    "persona", "tags", "employees", "annualBudget", "currency", "note",
  ]

  private static let contactFields = [
    "name", "account", "title", "phone", "mail", "messenger", "location", "influence",
    "reportsTo", "persona", "tags", "age", "children", "hobbies", "education", "achievements",
    "places", "culture", "note",
  ]

  /// A field that takes one of a few records, chosen by their names.
  static func choice(
    _ name: String, _ label: Phrase, of options: [(id: Int64, word: String)], present: Value
  ) -> Field {
    // Names may come twice, and then the numbers tell them apart.
    let counts = Dictionary(grouping: options, by: \.word).mapValues(\.count)
    var field = Field(
      name, label, .choice(options.map { "#\($0.id)" }),
      text: Int64(present).map { "#\($0)" } ?? "")
    for option in options {
      field.words["#\(option.id)"] =
        counts[option.word] == 1 ? option.word : "\(option.word) #\(option.id)"
    }
    return field
  }

  /// The record behind the answer to such a field.
  static func chosen(_ value: Value?) -> Value {
    guard case .text(let code) = value ?? .none, let id = Int64(code.dropFirst()) else {
      return .none
    }
    return .integer(id)
  }

  private static func fields(
    _ names: [String], of kind: EntityKind, _ values: RecordValues, currency: Currency?,
    people: [Contact], _ session: Session
  ) -> [Field] {
    let reader = FieldText(book: session.book, currency: currency, today: session.today)
    let customers = session.customers
    let standard = names.compactMap { name -> Field? in
      guard let field = kind.field(name) else { return nil }
      let (label, present) = (kind.label(ofField: name), values[name] ?? .none)
      switch name {
      case "persona":
        let options = customers.personas.map {
          (id: $0.id.rawValue, word: $0.name[session.language])
        }
        return options.isEmpty ? nil : choice(name, label, of: options, present: present)
      case "reportsTo":
        let options = people.map { (id: $0.id.rawValue, word: $0.name) }
        return options.isEmpty ? nil : choice(name, label, of: options, present: present)
      default:
        // A new company's name is typed like any text, and becomes a record on saving.
        let type = name == "account" ? FieldType.text : field.type
        return Field(
          name, label, type, text: reader.text(of: present, as: field.type),
          isRequired: field.isRequired)
      }
    }
    let custom = session.book.customFields.filter { $0.noun == kind.rawValue }.map { own in
      let name = CustomField.prefix + own.name
      return Field(
        name, Phrase(verbatim: own.name), .text, text: String(values[name] ?? .none) ?? "")
    }
    return standard + custom
  }

  private static func resolved(_ values: RecordValues) -> RecordValues {
    var values = values
    for name in ["persona", "reportsTo"] where values[name] != nil {
      values[name] = chosen(values[name])
    }
    return values
  }

  // MARK: Accounts

  /// A dialog for a new account.
  static func newAccount(_ session: Session) -> FormScreen {
    let fields = fields(
      accountFields, of: .account, [:], currency: nil, people: [], session)
    return FormScreen(
      id: "newAccount", title: Phrase.Accounts.new, about: .new, fields: fields, of: .account
    ) { values in
      let values = resolved(values)
      let name = String(values["name"] ?? .none) ?? ""
      let change = Change.add(NewRecord(.account, provisional: -1, values: values))
      return session.perform([change], Phrase.Accounts.created(name)) == nil ? .stay : .pop
    }
  }

  /// A dialog for an account's fields.
  static func edit(_ account: Versioned<Account>, _ session: Session) -> FormScreen {
    let record = account.record
    let fields = fields(
      accountFields, of: .account, present(record, session), currency: record.currency,
      people: [], session)
    return FormScreen(
      id: "editAccount", title: Phrase.Action.edit(record.name), about: .init(record.id),
      fields: fields, of: .account,
      currency: record.currency
    ) { values in save(resolved(values), over: account, record.name, session) }
  }

  // MARK: Contacts

  /// A dialog for a new contact.
  static func newContact(at account: Account?, _ session: Session) -> FormScreen {
    let people = account.flatMap { session.customers.people[$0.id] } ?? []
    let present: RecordValues = ["account": account?.id.value ?? .none]
    let fields = fields(
      contactFields, of: .contact, present, currency: nil, people: people, session)
    return FormScreen(
      id: "newContact", title: Phrase.Accounts.newContact, about: .init(account?.id),
      fields: fields, of: .contact
    ) { values in
      guard
        var (values, changes) = resolveAccount(
          in: resolved(values), current: account?.id, session)
      else { return .stay }
      let name = String(values["name"] ?? .none) ?? ""
      values = values.filter { $0.value != .none }
      changes.append(.add(NewRecord(.contact, provisional: -1, values: values)))
      let label = alsoMaking(newAccount(in: changes), Phrase.Accounts.createdContact(name))
      guard session.perform(changes, label) != nil else {
        return .stay
      }
      if values["account"] == nil { session.say(Phrase.Customers.contactAlone(name), .warning) }
      return .pop
    }.withAccountHint(session)
  }

  /// A dialog for a contact's card and personal file.
  static func edit(_ contact: Versioned<Contact>, _ session: Session) -> FormScreen {
    let record = contact.record
    let people = (session.customers.people[record.account] ?? []).filter { $0.id != record.id }
    let fields = fields(
      contactFields, of: .contact, present(record, session), currency: nil,
      people: record.account == nil ? [] : people, session)
    return FormScreen(
      id: "editContact", title: Phrase.Action.edit(record.name), about: .init(record.id),
      fields: fields, of: .contact
    ) { values in
      guard
        let (values, changes) = resolveAccount(
          in: resolved(values), current: record.account, session)
      else { return .stay }
      return save(values, over: contact, record.name, session, after: changes)
    }
  }

  // MARK: Both

  /// What a record holds, fields of the company's own included.
  private static func present<Noun: Entity>(
    _ record: Noun, _ session: Session
  ) -> RecordValues {
    let custom =
      session.attempt { try session.store.customValues(of: EntityReference(record.id)) } ?? [:]
    let own = custom.map { (CustomField.prefix + $0.key, Value.text($0.value)) }
    return record.values.merging(own) { one, _ in one }
  }

  /// Saves what differs, or asks whose values hold where somebody else was quicker.
  static func save<Noun: Entity>(
    _ values: RecordValues, over found: Versioned<Noun>, _ name: String,
    _ session: Session, after before: [Change] = []
  ) -> Transition {
    let entity = EntityReference(found.record.id)
    let present = present(found.record, session)
    let edited = values.edits(over: present, of: Noun.kind).filter { !Self.isNo($0, present) }
    let changes = before + (edited.isEmpty ? [] : [.edit(entity, edited)])
    guard !changes.isEmpty else { return .pop }
    let label = Phrase.Deals.edited(name)
    if session.perform(changes, label, expecting: [entity: found.version]) != nil { return .pop }
    guard let conflict = session.conflict else { return .stay }
    return .replace(MenuScreen.settle(conflict, changes, label, session))
  }

  /// Whether a flag that was never set stays unset.
  private static func isNo(_ value: (key: String, value: Value), _ present: RecordValues) -> Bool {
    value.key == "isKey" && value.value == false.value && present[value.key] == nil
  }

  /// A dialog for tags to add, and to take away with a minus sign.
  static func tag(_ actions: AccountActions) -> FormScreen {
    FormScreen(
      id: "tag", title: Phrase.Accounts.tag, about: .init(only: actions.targets()),
      fields: [Field("tags", Phrase.Accounts.tagHint, .tags, isRequired: true)], of: .account
    ) { values in
      actions.tag(String(values["tags"] ?? .none) ?? "") ? .pop : .stay
    }
  }

  /// A dialog for something done, or planned, with a customer, no deal being named.
  static func newActivity(
    at account: Account?, with contact: Contact?, _ session: Session
  ) -> FormScreen {
    activity(
      for: LogTarget(deal: nil, account: account?.id ?? contact?.account), with: contact, session)
  }
}
