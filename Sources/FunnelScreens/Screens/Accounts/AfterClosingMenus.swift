import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension DealActions {
  /// What follows a signature, and who works on the deal.
  var customer: [Action] {
    [
      Action(
        "deals.after", [.character("w")], Phrase.AfterClosing.title, writes: true,
        unless: { whyNotAfter() }
      ) {
        guard let deal = won.first else { return .stay }
        return .push(MenuScreen.afterClosing(deal, session))
      },
      Action(
        "deals.referral", [.character("I")], Phrase.AfterClosing.refer, inFooter: isWon,
        writes: true, unless: { whyNotAfter() }
      ) { won.first.map { .push(FormScreen.referral(by: $0, session)) } ?? .stay },
      Action(
        "deals.upgrade", [.character("U")], Phrase.AfterClosing.extend, inFooter: isWon,
        writes: true, unless: { whyNotAfter() }
      ) { won.first.map { .push(FormScreen.upgrade(of: $0, session)) } ?? .stay },
      Action(
        "deals.team", [.character("C")], Phrase.AfterClosing.team, writes: true,
        unless: { targets().isEmpty ? Phrase.Unavailable.noDealSelected : nil }
      ) { .push(MenuScreen.team(of: targets(), session)) },
    ]
  }

  /// Whether the keys for what follows a signature are worth a place in the footer.
  private var isWon: Bool { form != nil && !won.isEmpty }

  private var won: [Deal] {
    targets().compactMap { session.book.deals[$0] }.filter(\.outcome.isWon)
  }

  private func whyNotAfter() -> Phrase? {
    if targets().isEmpty { return Phrase.Unavailable.noDealSelected }
    return won.isEmpty ? Phrase.AfterClosing.notWon : nil
  }
}

extension MenuScreen {
  /// What can follow the signature of a deal.
  static func afterClosing(_ deal: Deal, _ session: Session) -> MenuScreen {
    let language = session.language
    func choice(_ label: Phrase, _ detail: String = "", _ make: @escaping () -> any Screen)
      -> Choice
    {
      Choice(label[language], detail: detail) { .replace(make()) }
    }
    let payments = payments(of: deal, session)
    let expected = payments.filter { $0.record.receivedOn == nil }
    let due = PaymentSummary.all(payments.map(\.record), on: session.today).filter { $0.due != 0 }
    let sums = due.map { sum in
      Money(minorUnits: sum.due, currency: sum.currency).compactWithCurrency(in: language)
    }
    return MenuScreen(
      id: "afterClosing", title: Phrase(verbatim: deal.name),
      choices: [
        choice(Phrase.AfterClosing.contract) { FormScreen.newContract(for: deal, session) },
        choice(Phrase.AfterClosing.payment) { FormScreen.newPayment(for: deal, session) },
        Choice(
          Phrase.AfterClosing.received[language],
          detail: expected.isEmpty
            ? Phrase.AfterClosing.nothingDue[language] : sums.joined(separator: ", "),
          reason: expected.isEmpty ? Phrase.AfterClosing.nothingDue : nil
        ) { .replace(receivable(expected, session)) },
        choice(Phrase.AfterClosing.followUp) { FormScreen.followUp(deal, session) },
        choice(
          Phrase.AfterClosing.satisfaction, deal.satisfaction.map { "\($0)" } ?? ""
        ) { FormScreen.satisfaction(of: deal, session) },
        choice(Phrase.AfterClosing.referral) { FormScreen.referral(by: deal, session) },
        choice(Phrase.AfterClosing.upgrade) { FormScreen.upgrade(of: deal, session) },
      ])
  }

  private static func payments(of deal: Deal, _ session: Session) -> [Versioned<Payment>] {
    session.attempt {
      try session.store.records(
        Payment.self, where: "deal", refersTo: EntityReference(deal.id))
    } ?? []
  }

  /// The payments that are expected, the one due first on top; Enter says that it came today.
  private static func receivable(
    _ expected: [Versioned<Payment>], _ session: Session
  ) -> MenuScreen {
    let language = session.language
    let sorted = expected.sorted {
      ($0.record.due?.number ?? .max, $0.record.id) < ($1.record.due?.number ?? .max, $1.record.id)
    }
    return MenuScreen(
      id: "receivable", title: Phrase.AfterClosing.received,
      choices: sorted.map { found in
        let payment = found.record
        let amount = Money(minorUnits: payment.amount ?? 0, currency: payment.currency)
          .full(in: language)
        let due = payment.due?.relative(to: session.today, in: language) ?? ""
        return Choice(amount, detail: due) {
          let entity = EntityReference(payment.id)
          session.perform(
            [.edit(entity, ["receivedOn": session.today.value])],
            Phrase.AfterClosing.came(amount), expecting: [entity: found.version])
          return .pop
        }
      })
  }

  /// The won deals of an account, for what follows them.
  static func wonDeals(of account: Account.ID, _ session: Session) -> MenuScreen {
    let won = session.book.deals.filter { $0.account == account && $0.outcome.isWon }
      .sorted { ($1.closedOn?.number ?? 0, $0.id) < ($0.closedOn?.number ?? 0, $1.id) }
    let nothing = [Choice(Phrase.AfterClosing.notWon[session.language]) { .pop }]
    return MenuScreen(
      id: "wonDeals", title: Phrase.AfterClosing.title,
      choices: won.isEmpty
        ? nothing
        : won.map { deal in
          Choice(deal.name, detail: deal.closedOn?.medium(in: session.language) ?? "") {
            .replace(afterClosing(deal, session))
          }
        })
  }

  // MARK: People on deals

  /// Who helps with deals, and the handover to another rep.
  static func team(of deals: [Deal.ID], _ session: Session) -> MenuScreen {
    let language = session.language
    let add = Choice(Phrase.AfterClosing.addCollaborator[language]) {
      .replace(FormScreen.newCollaborator(on: deals, session))
    }
    let owners = Set(deals.compactMap { session.book.deals[$0]?.owner })
    let transfers = owners.sorted().map { owner in
      let mine = Set(deals.filter { session.book.deals[$0]?.owner == owner })
      return Choice(
        Phrase.AfterClosing.transferDeals[language],
        detail: "\(session.book.owners[owner]?.name ?? "")  "
          + EntityKind.deal.counted(mine.count)[language]
      ) { .replace(transferTo(from: owner, mine, session)) }
    }
    let whole = Choice(Phrase.Accounts.transfer[language]) { .replace(transferFrom(session)) }
    let helping = deals.count == 1 ? deals.flatMap { helpers(on: $0, session) } : []
    return MenuScreen(
      id: "team", title: Phrase.AfterClosing.team,
      choices: [add] + helping + transfers + [whole])
  }

  /// Those who help with a deal; Enter takes one off.
  private static func helpers(on deal: Deal.ID, _ session: Session) -> [Choice] {
    let found =
      session.attempt {
        try session.store.records(
          Collaborator.self, where: "deal", refersTo: EntityReference(deal)
        ).map(\.record)
      } ?? []
    let name = session.book.deals[deal]?.name ?? ""
    return found.map { helper in
      let owner = session.book.owners[helper.owner]?.name ?? helper.owner.description
      let part = [helper.part, Phrase.AfterClosing.removes[session.language]]
      return Choice(owner, detail: part.compactMap { $0 }.joined(separator: " · ")) {
        session.perform(
          [.remove(EntityReference(helper.id))], Phrase.AfterClosing.helpsNoMore(owner, name))
        return .pop
      }
    }
  }
}
