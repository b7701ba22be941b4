import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension FormScreen {
  /// The fields of a deal that a dialog asks for; the review form has the others.
  private static let edited = [
    "name", "account", "owner", "amount", "currency", "probability", "expectedClose", "nextStep",
    "nextStepOn", "need", "funding", "authority", "isLead", "source", "region", "productType",
    "segment", "tags", "note",
  ]

  private static func fields(_ values: RecordValues, _ reader: FieldText) -> [Field] {
    edited.compactMap { name in
      guard let field = EntityKind.deal.field(name) else { return nil }
      // A new account's name is typed like any text; it becomes a record when the form is saved.
      let type = name == "account" ? FieldType.text : field.type
      return Field(
        name, EntityKind.deal.label(ofField: name), type,
        text: reader.text(of: values[name] ?? .none, as: field.type),
        isRequired: field.isRequired && name != "currency", isSuggestion: name == "currency")
    }
  }

  /// A dialog for a new deal in the pipeline on screen.
  ///
  /// - Parameter account: The customer it is with, where that is known.
  static func newDeal(_ session: Session, for account: Account.ID? = nil) -> FormScreen {
    let book = session.book
    var blank = DealRecord(id: DealRecord.ID(-1))
    blank.account = account
    blank.currency = book.settings.currency
    blank.owner = book.owner(named: session.author)?.id
    let reader = FieldText(book: book, today: session.today)
    return FormScreen(
      id: "newDeal", title: Phrase.Action.newDeal, about: .init(account),
      fields: fields(blank.values, reader)
    ) { values in
      guard let pipeline = session.pipeline,
        let stage = book.stages(of: pipeline.id).first(where: { $0.role == .open })
      else {
        session.say(Phrase.Deals.noPipeline, .warning)
        return .stay
      }
      guard !pipeline.isHidden else {
        session.say(Phrase.Stages.hiddenPipeline, .warning)
        return .stay
      }
      guard var (values, changes) = resolveAccount(in: values, current: account, session)
      else { return .stay }
      values["pipeline"] = pipeline.id.value
      values["stage"] = stage.id.value
      values["outcome"] = Outcome.open.value
      values["created"] = session.today.value
      if values["currency"] == Value.none { values["currency"] = blank.currency.value }
      changes.append(.add(NewRecord(.deal, provisional: -1, values: values)))
      let name = String(values["name"] ?? .none) ?? ""
      let label = alsoMaking(newAccount(in: changes), Phrase.Deals.created(name))
      return session.perform(changes, label) == nil ? .stay : .pop
    }.withAccountHint(session)
  }

  /// A dialog for a deal's own fields.
  static func edit(_ deal: DealRecord, version: Int64, _ session: Session) -> FormScreen {
    let entity = EntityReference(deal.id)
    let reader = FieldText(book: session.book, currency: deal.currency, today: session.today)
    return FormScreen(
      id: "editDeal", title: Phrase.Action.edit(deal.name), about: .record(entity),
      fields: fields(deal.values, reader),
      currency: deal.currency
    ) { values in
      guard
        var (values, changes) = resolveAccount(in: values, current: deal.account, session)
      else { return .stay }
      if values["currency"] == Value.none { values["currency"] = nil }
      values = values.edits(over: deal.values, of: .deal)
      changes.append(.edit(entity, values))
      let label = alsoMaking(newAccount(in: changes), Phrase.Deals.edited(deal.name))
      if session.perform(changes, label, expecting: [entity: version]) != nil { return .pop }
      guard let conflict = session.conflict else { return .stay }
      return .replace(MenuScreen.settle(conflict, changes, label, session))
    }.withAccountHint(session)
  }

  /// Replaces an account's name by its record, which is created where there is none.
  ///
  /// Nil where several accounts are called so, which has then been said.
  ///
  /// - Parameters:
  ///   - current: The deal's account, which its own name goes on meaning.
  ///   - segment: How intent a new account is, where that is known.
  static func resolveAccount(
    in values: RecordValues, current: Account.ID? = nil, segment: Segment? = nil,
    _ session: Session
  ) -> (RecordValues, [Change])? {
    guard case .text(let name) = values["account"] else { return (values, []) }
    var values = values
    if let current, session.book.accounts[current]?.name == name {
      values["account"] = current.value
      return (values, [])
    }
    let reader = FieldText(book: session.book, today: session.today)
    do throws(FieldText.Problem) {
      values["account"] = try reader.value(of: name, as: .reference(.account))
      return (values, [])
    } catch {
      guard case .noSuchRecord = error else {
        session.say(error.phrase, .warning)
        return nil
      }
      var account = Account(id: Account.ID(-2))
      (account.name, account.segment) = (name, segment)
      values["account"] = account.id.value
      return (values, [.add(NewRecord(account))])
    }
  }
}

extension FormScreen {
  /// The name of the account that changes make.
  static func newAccount(in changes: [Change]) -> String? {
    changes.lazy.compactMap { change -> String? in
      guard case .add(let record) = change, record.entity.kind == .account else { return nil }
      return record.values["name"].flatMap { String($0) }
    }.first
  }

  /// What was done, and that an account was made with it.
  static func alsoMaking(_ account: String?, _ label: Phrase) -> Phrase {
    account.map { Phrase.Accounts.alsoCreated(label, account: $0) } ?? label
  }
}
