import FunnelCore
import FunnelStore
import FunnelWording

extension MenuScreen {
  // MARK: Segments

  /// The segments by hand, and the offer of RFM.
  static func segments(_ actions: AccountActions) -> MenuScreen {
    let session = actions.session
    let language = session.language
    func choice(_ segment: Segment?, _ label: Phrase) -> Choice {
      Choice(label[language]) {
        let count = actions.targets().count
        actions.set(["segment": segment.value], Phrase.Accounts.segmented(count, label))
        return .pop
      }
    }
    let byHand = Segment.allCases.map { choice($0, $0.label) }
    let byRule = Choice(Phrase.Accounts.byRFM[language]) { .replace(segmentOffer(session)) }
    return MenuScreen(
      id: "segments", title: Phrase.Accounts.segment,
      choices: byHand + [choice(nil, Phrase.Accounts.noSegment), byRule])
  }

  /// What the RFM classes would change, account by account; the first row does it all.
  static func segmentOffer(_ session: Session) -> MenuScreen {
    let language = session.language
    let values = session.customers.values.values.sorted { $0.account < $1.account }
    let offers = values.cadenceOffers(in: session.book)
    guard !offers.isEmpty else {
      return MenuScreen(
        id: "segmentOffer", title: Phrase.Accounts.byRFM,
        choices: [Choice(Phrase.Accounts.nothingOffered[language]) { .pop }])
    }
    func change(_ offer: (account: Account, segment: Segment)) -> Change {
      .edit(EntityReference(offer.account.id), ["segment": offer.segment.value])
    }
    let label = Phrase.Accounts.offer(offers.count)
    let all = Choice(Phrase.Accounts.apply[language], detail: label[language]) {
      session.perform(offers.map(change), label)
      return .pop
    }
    return MenuScreen(
      id: "segmentOffer", title: Phrase.Accounts.byRFM,
      choices: [all]
        + offers.map { offer in
          let before = offer.account.segment?.label[language] ?? "—"
          let named = session.customers.values[offer.account.id]?.segment.label[language] ?? ""
          return Choice(
            offer.account.name,
            detail: "\(named)  \(before) → \(offer.segment.label[language])"
          ) {
            session.perform(
              [change(offer)], Phrase.Accounts.segmented(1, offer.segment.label))
            return .pop
          }
        })
  }

  // MARK: Personas

  /// The kinds of customer, to be attached to the accounts.
  static func personas(_ actions: AccountActions) -> MenuScreen {
    let session = actions.session
    let language = session.language
    func choice(_ persona: Persona.ID?, _ name: String, _ detail: String) -> Choice {
      Choice(name, detail: detail) {
        actions.set(
          ["persona": persona.value],
          Phrase.Accounts.segmented(actions.targets().count, Phrase(verbatim: name)))
        return .pop
      }
    }
    let personas = session.customers.personas.map {
      choice($0.id, $0.name[language], $0.traits?[language] ?? "")
    }
    return MenuScreen(
      id: "personas", title: Phrase.Accounts.persona,
      choices: personas
        + [choice(nil, Phrase.Accounts.noPersona[language], "")] + newPersonas(session))
  }

  /// The kinds of customer, to be edited.
  static func allPersonas(_ session: Session) -> MenuScreen {
    let language = session.language
    let personas = session.customers.personas.map { persona in
      Choice(persona.name[language], detail: persona.segment?.label[language] ?? "") {
        guard let found = session.attempt({ try session.store.record(persona.id) }), let found
        else { return .pop }
        return .replace(FormScreen.edit(found, session))
      }
    }
    return MenuScreen(
      id: "allPersonas", title: Phrase.Accounts.personas,
      choices: personas + newPersonas(session))
  }

  private static func newPersonas(_ session: Session) -> [Choice] {
    let language = session.language
    let new = Choice(
      Phrase.Accounts.newPersona[language], reason: session.whyReadOnly
    ) { .replace(FormScreen.newPersona(session)) }
    guard session.customers.personas.isEmpty else { return [new] }
    let examples = Choice(
      Phrase.Accounts.examplePersonas[language], reason: session.whyReadOnly
    ) {
      let changes = Persona.examples.enumerated().map { place, example in
        var persona = example
        persona.id = Persona.ID(-1 - Int64(place))
        return Change.add(NewRecord(persona))
      }
      session.perform(changes, Phrase.Accounts.personas)
      return .pop
    }
    return [new, examples]
  }

  // MARK: Contacts

  /// Everybody, those without an account among them.
  static func everybody(_ session: Session) -> MenuScreen {
    let alone = Phrase.Common.noAccount[session.language]
    return MenuScreen(
      id: "contacts", title: EntityKind.contact.pluralLabel,
      choices: session.customers.everybody.map { contact in
        let account = contact.account.flatMap { session.book.accounts[$0]?.name } ?? alone
        return Choice(
          contact.name, detail: [contact.title, account].compactMap { $0 }.joined(separator: "  ")
        ) { .replace(ContactScreen(contact: contact.id)) }
      })
  }

  // MARK: Duplicates

  /// Pairs that may be the same, accounts first; Enter puts them side by side.
  static func duplicates(_ session: Session) -> MenuScreen {
    let language = session.language
    let everybody = session.customers.everybody
    let names = Dictionary(everybody.map { ($0.id.rawValue, $0.name) }) { one, _ in one }
    func name(_ entity: EntityReference) -> String {
      let name =
        entity.kind == .account
        ? session.book.accounts[Account.ID(entity.id)]?.name : names[entity.id]
      return "\(name ?? "") #\(entity.id)"
    }
    let pairs =
      Duplicates(accounts: session.book.accounts, contacts: everybody).pairs
      + Duplicates(contacts: everybody, at: session.book.accounts).pairs
    let none = [Choice(Phrase.Accounts.noDuplicates[language]) { .pop }]
    return MenuScreen(
      id: "duplicates", title: Phrase.Accounts.duplicates,
      choices: pairs.isEmpty
        ? none
        : pairs.map { pair in
          Choice(
            "\(name(pair.first)) ↔ \(name(pair.second))", detail: pair.reasonsPhrase[language],
            reason: session.whyReadOnly
          ) { .replace(MergeForm.make(pair.first, pair.second, session)) }
        })
  }

  /// The other accounts, to be merged with one; those that look alike first.
  static func mergePartner(of account: Account.ID, _ session: Session) -> MenuScreen {
    let entity = EntityReference(account)
    let pairs = Duplicates(
      accounts: session.book.accounts, contacts: session.customers.everybody
    ).pairs.filter { $0.first == entity || $0.second == entity }
    let alike = pairs.map { Account.ID($0.first == entity ? $0.second.id : $0.first.id) }
    let others = alike + session.book.accounts.map(\.id).filter { !alike.contains($0) }
    let reasons = Dictionary(zip(alike, pairs)) { one, _ in one }
    return MenuScreen(
      id: "mergePartner", title: Phrase.Accounts.mergeWith,
      choices: others.filter { $0 != account }.compactMap { other in
        guard let name = session.book.accounts[other]?.name else { return nil }
        return Choice(
          name, detail: reasons[other]?.reasonsPhrase[session.language] ?? other.description
        ) { .replace(MergeForm.make(entity, EntityReference(other), session)) }
      })
  }

  /// The other contacts, to be merged with one; those of the same account first.
  static func mergePartner(of contact: Contact, _ session: Session) -> MenuScreen {
    let others = session.customers.everybody.filter { $0.id != contact.id }
    let near = others.filter { $0.account == contact.account }
    let far = others.filter { $0.account != contact.account }
    return MenuScreen(
      id: "mergePartner", title: Phrase.Accounts.mergeWith,
      choices: (near + far).map { other in
        let account = other.account.flatMap { session.book.accounts[$0]?.name } ?? ""
        return Choice(other.name, detail: "\(account)  \(other.id)") {
          .replace(
            MergeForm.make(EntityReference(contact.id), EntityReference(other.id), session))
        }
      })
  }

  // MARK: Handover

  /// Who hands over a whole book.
  static func transferFrom(_ session: Session) -> MenuScreen {
    MenuScreen(
      id: "transferFrom", title: Phrase.Accounts.transferFrom,
      choices: session.book.owners.map { owner in
        let open = session.book.deals.filter { $0.owner == owner.id && $0.isOpen }.count
        return Choice(owner.name, detail: EntityKind.deal.counted(open)[session.language]) {
          .replace(transferTo(from: owner.id, nil, session))
        }
      })
  }

  /// Who takes over; then what goes over is shown before it does.
  ///
  /// - Parameter deals: Only these; the whole book where nil.
  static func transferTo(
    from: Owner.ID, _ deals: Set<Deal.ID>?, _ session: Session
  ) -> MenuScreen {
    MenuScreen(
      id: "transferTo", title: Phrase.Accounts.transferTo,
      choices: session.book.owners.filter { $0.id != from }.map { owner in
        Choice(owner.name, detail: owner.team ?? "") {
          .replace(transferPreview(from: from, to: owner.id, deals, session))
        }
      })
  }

  private static func transferPreview(
    from: Owner.ID, to: Owner.ID, _ deals: Set<Deal.ID>?, _ session: Session
  ) -> MenuScreen {
    let activities =
      session.attempt {
        try session.store.records(Activity.self, where: nil, refersTo: nil).map(\.record)
      } ?? []
    let handover = Handover(
      from: from, to: to, of: deals, in: session.book, activities: activities)
    let names = [from, to].map { session.book.owners[$0]?.name ?? $0.description }
    let nothing =
      handover.changes.isEmpty ? Phrase.Customers.nothingToTransfer(names[0]) : nil
    let label = Phrase.Customers.transferred(
      handover.deals.count, from: names[0], to: names[1])
    return MenuScreen(
      id: "transfer", title: Phrase(verbatim: "\(names[0]) → \(names[1])"),
      choices: [
        Choice(
          Phrase.Accounts.doTransfer[session.language],
          detail: handover.phrase[session.language], reason: nothing
        ) {
          session.perform(handover.changes, label)
          return .pop
        },
        Choice(Phrase.Action.cancel[session.language]) { .pop },
      ])
  }
}

extension FormScreen {
  private static let personaFields = ["name", "segment", "traits", "needs", "strategy"]

  /// A dialog for a new kind of customer.
  static func newPersona(_ session: Session) -> FormScreen {
    FormScreen(
      id: "newPersona", title: Phrase.Accounts.newPersona, about: .new,
      fields: personaFields([:], session),
      of: .persona
    ) { values in
      let name = String(values["name"] ?? .none) ?? ""
      let change = Change.add(NewRecord(.persona, provisional: -1, values: values))
      return session.perform([change], Phrase.CommandLine.added(EntityKind.persona.word, name))
        == nil
        ? .stay : .pop
    }
  }

  /// A dialog for a kind of customer; what is typed holds in the language on screen.
  static func edit(_ persona: Versioned<Persona>, _ session: Session) -> FormScreen {
    let record = persona.record
    return FormScreen(
      id: "editPersona", title: Phrase.Action.edit, about: .init(record.id),
      fields: personaFields(record.values, session), of: .persona
    ) { values in
      var values = values
      for name in ["name", "traits", "needs", "strategy"] {
        guard case .text(let text) = values[name] else { continue }
        let whole = Translated(record[field: name]) ?? Translated(text)
        values[name] = whole.with(text, in: session.language).value
      }
      return save(values, over: persona, record.name[session.language], session)
    }
  }

  private static func personaFields(
    _ values: RecordValues, _ session: Session
  ) -> [Field] {
    personaFields.compactMap { name in
      guard let field = EntityKind.persona.field(name) else { return nil }
      let text =
        field.type == .translated
        ? values[name].flatMap { Translated($0) }?[session.language] ?? ""
        : String(values[name] ?? .none) ?? ""
      return Field(
        name, EntityKind.persona.label(ofField: name), field.type, text: text,
        isRequired: field.isRequired)
    }
  }
}

extension Translated {
  /// The name with another text in one language.
  fileprivate func with(_ text: String, in language: Language) -> Translated {
    var copy = self
    switch language {
    case .en: copy.en = text
    case .hans: copy.hans = text
    case .hant: copy.hant = text
    }
    return copy
  }
}
