import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension FormScreen {
  private static func fields(
    _ names: [String], of kind: EntityKind, _ values: RecordValues, currency: Currency?,
    _ session: Session, suggesting suggested: Set<String> = []
  ) -> [Field] {
    let reader = FieldText(book: session.book, currency: currency, today: session.today)
    return names.compactMap { name in
      guard let field = kind.field(name) else { return nil }
      return Field(
        name, kind.label(ofField: name), field.type,
        text: reader.text(of: values[name] ?? .none, as: field.type),
        isRequired: field.isRequired, isSuggestion: suggested.contains(name))
    }
  }

  /// The dialog for a record of any kind that an account's page shows; nil where it is no more.
  static func editing(_ entity: EntityReference, _ session: Session) -> FormScreen? {
    func found<Noun: Entity>(_ noun: Noun.Type) -> Versioned<Noun>? {
      session.attempt { try session.store.record(Noun.ID(entity.id)) } ?? nil
    }
    switch entity.kind {
    case .account: return found(Account.self).map { edit($0, session) }
    case .contact: return found(Contact.self).map { edit($0, session) }
    case .contract:
      return found(Contract.self).map { found in
        plain(found, contractFields, found.record.number, nil, session)
      }
    case .payment:
      return found(Payment.self).map { found in
        let amount = Money(
          minorUnits: found.record.amount ?? 0, currency: found.record.currency)
        return plain(
          found, paymentFields, amount.full(in: session.language), found.record.currency, session)
      }
    case .activity:
      return found(Activity.self).map { found in
        plain(found, activityFields, found.record.subject, nil, session)
      }
    default: return nil
    }
  }

  private static let contractFields = [
    "number", "signedOn", "startsOn", "endsOn", "terms", "note",
  ]
  private static let paymentFields = ["amount", "due", "receivedOn", "note"]
  private static let activityFields = [
    "channel", "subject", "day", "isDone", "minutes", "outcome", "isCustomerFacing", "note",
  ]

  private static func plain<Noun: Entity>(
    _ found: Versioned<Noun>, _ names: [String], _ name: String, _ currency: Currency?,
    _ session: Session
  ) -> FormScreen {
    FormScreen(
      id: "edit", title: Phrase.Action.edit, about: .init(found.record.id),
      fields: fields(
        names, of: Noun.kind, found.record.values, currency: currency, session),
      of: Noun.kind, currency: currency
    ) { values in save(values, over: found, name, session) }
  }

  // MARK: After closing

  /// A dialog for what was signed.
  static func newContract(for deal: Deal, _ session: Session) -> FormScreen {
    var blank = Contract(id: Contract.ID(-1))
    blank.signedOn = deal.closedOn ?? session.today
    return FormScreen(
      id: "newContract", title: Phrase.AfterClosing.contract, about: .init(deal.id),
      fields: fields(
        contractFields, of: .contract, blank.values, currency: nil, session), of: .contract
    ) { values in
      var values = values
      values["deal"] = deal.id.value
      let number = String(values["number"] ?? .none) ?? ""
      let change = Change.add(NewRecord(.contract, provisional: -1, values: values))
      return session.perform([change], Phrase.AfterClosing.contracted(number)) == nil
        ? .stay : .pop
    }
  }

  /// A dialog for money that is to come, or has come; it belongs to the deal's latest contract.
  static func newPayment(for deal: Deal, _ session: Session) -> FormScreen {
    let suggested: RecordValues = ["amount": deal.amount.map { $0.minorUnits.value } ?? .none]
    var fields = fields(
      paymentFields, of: .payment, suggested, currency: deal.currency, session)
    if !fields.isEmpty { fields[0].isSuggestion = true }
    return FormScreen(
      id: "newPayment", title: Phrase.AfterClosing.payment, about: .init(deal.id), fields: fields,
      of: .payment, currency: deal.currency
    ) { values in
      var values = values
      let contracts =
        session.attempt {
          try session.store.records(
            Contract.self, where: "deal", refersTo: EntityReference(deal.id))
        } ?? []
      values["deal"] = deal.id.value
      values["currency"] = deal.currency.value
      values["contract"] = (contracts.last?.record.id).value
      let amount = Money(
        minorUnits: Int64(values["amount"] ?? .none) ?? 0, currency: deal.currency)
      let change = Change.add(NewRecord(.payment, provisional: -1, values: values))
      let label = Phrase.AfterClosing.planned(amount.full(in: session.language))
      return session.perform([change], label) == nil ? .stay : .pop
    }
  }

  /// A dialog for a planned call to a customer who has bought.
  static func followUp(_ deal: Deal, _ session: Session) -> FormScreen {
    var blank = Activity(id: Activity.ID(-1))
    (blank.channel, blank.day) = (.call, session.today.adding(days: 14))
    blank.subject = Phrase.AfterClosing.followUpSubject[session.language]
    return FormScreen(
      id: "followUp", title: Phrase.AfterClosing.followUp, about: .init(deal.id),
      fields: fields(
        ["channel", "subject", "day"], of: .activity, blank.values, currency: nil, session),
      of: .activity
    ) { values in
      var values = values
      values["deal"] = deal.id.value
      values["account"] = deal.account.value
      values["owner"] = deal.owner.value
      values["isCustomerFacing"] = true.value
      let change = Change.add(NewRecord(.activity, provisional: -1, values: values))
      return session.perform([change], Phrase.Deals.logged(deal.name)) == nil ? .stay : .pop
    }
  }

  /// Asks how content the customer is, from 1 to 5.
  static func satisfaction(of deal: Deal, _ session: Session) -> FormScreen {
    let entity = EntityReference(deal.id)
    var field = Field(
      "satisfaction", EntityKind.deal.label(ofField: "satisfaction"),
      .choice((1...5).map { "\($0)" }), text: deal.satisfaction.map { "\($0)" } ?? "",
      isRequired: true)
    for rating in 1...5 { field.words["\(rating)"] = "\(rating)" }
    return FormScreen(
      id: "satisfaction", title: Phrase.AfterClosing.satisfaction, about: .record(entity),
      fields: [field]
    ) { values in
      guard case .text(let typed) = values["satisfaction"], let rating = Int(typed) else {
        return .stay
      }
      let change = Change.edit(entity, ["satisfaction": rating.value])
      let label = Phrase.AfterClosing.rated(deal.name, rating)
      return session.perform([change], label, expecting: [entity: deal.version]) == nil
        ? .stay : .pop
    }
  }

  /// A dialog for a company that the customer recommended; it becomes a new lead.
  static func referral(by deal: Deal, _ session: Session) -> FormScreen {
    FormScreen(
      id: "referral", title: Phrase.AfterClosing.referral, about: .init(deal.id),
      fields: [
        Field("account", Phrase.AfterClosing.company, .text, isRequired: true),
        Field(
          "name", EntityKind.deal.label(ofField: "name"), .text, text: deal.name,
          isSuggestion: true),
        Field("person", EntityKind.contact.label, .text),
        Field("phone", EntityKind.contact.label(ofField: "phone"), .text),
      ]
    ) { values in
      guard let (record, stage) = source(deal, session),
        case (let resolved, var changes)? = resolveAccount(
          in: ["account": values["account"] ?? .none], session)
      else { return .stay }
      let company = String(values["account"] ?? .none) ?? ""
      changes += record.recommending(
        String(values["name"] ?? .none) ?? company, at: Account.ID(resolved["account"] ?? .none),
        person: String(values["person"] ?? .none), phone: String(values["phone"] ?? .none),
        in: stage, on: session.today, at: session.now)
      let label = Phrase.AfterClosing.referred(company, by: deal.name)
      return session.perform(changes, label) == nil ? .stay : .pop
    }
  }

  /// A dialog for a new deal that extends a won one.
  static func upgrade(of deal: Deal, _ session: Session) -> FormScreen {
    let name = Phrase.AfterClosing.upgradeName(deal.name)[session.language]
    var blank = DealRecord(id: DealRecord.ID(-1))
    blank.name = name
    return FormScreen(
      id: "upgrade", title: Phrase.AfterClosing.upgrade, about: .init(deal.id),
      fields: fields(
        ["name", "amount", "expectedClose", "nextStep", "nextStepOn"], of: .deal, blank.values,
        currency: deal.currency, session, suggesting: ["name"]), currency: deal.currency
    ) { values in
      guard let (record, stage) = source(deal, session) else { return .stay }
      var upgrade = record.upgrade(
        String(values["name"] ?? .none) ?? name, in: stage, on: session.today,
        id: DealRecord.ID(-1))
      upgrade.amount = Int64(values["amount"] ?? .none)
      upgrade.expectedClose = Day(values["expectedClose"] ?? .none)
      upgrade.nextStep = String(values["nextStep"] ?? .none)
      upgrade.nextStepOn = Day(values["nextStepOn"] ?? .none)
      let label = Phrase.Deals.created(upgrade.name)
      return session.perform([.add(NewRecord(upgrade))], label) == nil ? .stay : .pop
    }
  }

  /// The whole record of a deal, and the first open stage of its pipeline.
  private static func source(_ deal: Deal, _ session: Session) -> (DealRecord, Stage.ID)? {
    guard let found = session.attempt({ try session.store.record(deal.id) }), let found,
      let stage = session.book.stages(of: deal.pipeline).first(where: { $0.role == .open })
    else { return nil }
    return (found.record, stage.id)
  }

  /// A dialog for somebody who helps with deals.
  static func newCollaborator(on deals: [Deal.ID], _ session: Session) -> FormScreen {
    FormScreen(
      id: "newCollaborator", title: Phrase.AfterClosing.addCollaborator,
      about: .init(only: deals),
      fields: [
        choice(
          "owner", EntityKind.collaborator.label,
          of: session.book.owners.map { (id: $0.id.rawValue, word: $0.name) }, present: .none),
        Field("part", EntityKind.collaborator.label(ofField: "part"), .text),
      ], of: .collaborator
    ) { values in
      let owner = chosen(values["owner"])
      guard owner != .none else {
        session.say(Phrase.Dialog.required, .warning)
        return .stay
      }
      let changes = deals.enumerated().map { place, deal in
        Change.add(
          NewRecord(
            .collaborator, provisional: -1 - Int64(place),
            values: ["deal": deal.value, "owner": owner, "part": values["part"] ?? .none]))
      }
      let name = Owner.ID(owner).flatMap { session.book.owners[$0]?.name } ?? ""
      let deal =
        deals.count == 1
        ? session.book.deals[deals[0]]?.name ?? ""
        : EntityKind.deal.counted(deals.count)[session.language]
      return session.perform(changes, Phrase.AfterClosing.helps(name, deal)) == nil ? .stay : .pop
    }
  }
}
