import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

extension LeadsScreen {
  private func whyNone(_ session: Session) -> () -> Phrase? {
    { [self] in file(in: session) == nil ? Phrase.Lead.noneSelected : nil }
  }

  /// Opening, judging, qualifying, converting, leaving.
  func working(in session: Session) -> [Action] {
    [
      Action(
        "leads.open", [.enter, .right, .character("l"), .character("r")], Phrase.Action.open,
        inFooter: true, unless: whyNone(session)
      ) { [self] in
        selected.map { .push(DealScreen(deal: $0, in: session)) } ?? .stay
      },
      Action("leads.new", [.character("n")], Phrase.Lead.Action.new, inFooter: true, writes: true) {
        [self] in .push(FormScreen.newLead(session) { [self] in select($0) })
      },
      Action(
        "leads.score", [.character("s")], Phrase.Lead.Action.score, inFooter: true, writes: true,
        unless: whyNone(session)
      ) { [self] in judge(in: session) },
      Action(
        "leads.qualify", [.character("e")], Phrase.Lead.Action.qualify, inFooter: true,
        writes: true, unless: whyNone(session)
      ) { [self] in
        file(in: session).map { .push(FormScreen.qualify($0, session)) } ?? .stay
      },
      Action(
        "leads.convert", [.character(">"), .character(".")], Phrase.Lead.Action.convert,
        inFooter: true, writes: true, unless: whyNone(session)
      ) { [self] in file(in: session).map { convert($0, session) } ?? .stay },
      Action(
        "leads.discard", [.character("d"), .delete], Phrase.Lead.Action.discard, writes: true,
        unless: whyNone(session)
      ) { [self] in .push(FormScreen.discard(targets(in: session), session)) },
      Action(
        "leads.log", [.character("a")], Phrase.Deals.logActivity, writes: true,
        unless: whyNone(session)
      ) { [self] in
        guard let deal = selected.flatMap({ session.book.deals[$0] }) else { return .stay }
        return .push(LogScreen(LogTarget(deal)))
      },
      Action(
        "leads.activity", [.character("A")], Phrase.Today.activity, writes: true,
        unless: whyNone(session)
      ) { [self] in
        guard let deal = selected.flatMap({ session.book.deals[$0] }) else { return .stay }
        return .push(FormScreen.newActivity(for: deal, session))
      },
    ]
  }

  /// Converts the lead at once where the gate is passed, else asks for the reason first.
  private func convert(_ file: LeadFile, _ session: Session) -> Transition {
    let lead = file.lead
    func perform(_ reason: String?) -> Bool {
      session.perform(
        [.convert(lead.id, reason: reason)], Phrase.Lead.converted(lead.name),
        expecting: [EntityReference(lead.id): file.version]) != nil
    }
    let elements = GateElement.ofOpportunity
    let isDenied = elements.contains { lead.evidence(of: $0) == .no }
    let isOpen = elements.contains { lead.evidence(of: $0) == .unknown } || lead.timing == .no
    let isStrict = session.book.pipelines[lead.pipeline]?.isStrict ?? false
    // Where no reason helps, the refusal itself says why.
    guard isOpen, !isDenied, !isStrict else {
      _ = perform(nil)
      return .stay
    }
    let open =
      elements.filter { lead.evidence(of: $0) == .unknown }
      + (lead.timing == .no ? [.timing] : [])
    let form = FormScreen(
      id: "convertLead", title: Phrase.Lead.convertTitle, verb: Phrase.Lead.Action.convert,
      about: .init(lead.id),
      fields: [FormScreen.Field("reason", Phrase.Lead.reason, .text, isRequired: true)]
    ) { values in perform(String(values["reason"] ?? .none)) ? .pop : .stay }
    let (theme, language) = (session.theme, session.language)
    let account = lead.account.flatMap { session.book.accounts[$0]?.name }
    form.facts =
      [StyledText([lead.name, account].compactMap { $0 }.joined(separator: " · "), theme[.strong])]
      + file.gate(theme, language)
      + [StyledText(Phrase.Lead.whyAllTheSame(open)[language], theme[.warning])]
    return .push(form)
  }

  // MARK: Giving them to people

  /// Giving leads to a person, or in turn.
  func assigning(in session: Session) -> [Action] {
    [
      Action(
        "leads.assign", [.character("O")], Phrase.Lead.Action.assign, inFooter: true, writes: true,
        unless: whyNone(session)
      ) { [self] in .push(people(session)) },
      Action(
        "leads.assignNext", [.character("N")], Phrase.Lead.Action.assignNext, inFooter: true,
        writes: true, unless: whyNone(session)
      ) { [self] in
        assignInTurn(targets(in: session).map(\.lead.id).sorted(), session)
        return .stay
      },
      Action(
        "leads.assignAll", [.character("U")], Phrase.Lead.Action.assignAll, inFooter: true,
        writes: true,
        unless: { [self] in
          inbox(in: session).unassigned.isEmpty ? Phrase.Lead.allAssigned : nil
        }
      ) { [self] in
        assignInTurn(inbox(in: session).unassigned, session)
        return .stay
      },
      Action("leads.pool", [.character("f")], Phrase.Lead.pool) { [self] in
        .push(pools(session))
      },
    ]
  }

  /// Who gets the next lead.
  func turn(in session: Session) -> RoundRobin {
    RoundRobin(
      session.book, team: pool.team, region: pool.region, holding: inbox(in: session))
  }

  private func assignInTurn(_ leads: [Deal.ID], _ session: Session) {
    var turn = turn(in: session)
    let assignments = turn.assign(leads, at: session.now)
    guard !assignments.isEmpty else {
      session.say(Phrase.Lead.nobody, .warning)
      return
    }
    perform(assignments, session)
  }

  private func perform(_ assignments: [LeadAssignment], _ session: Session) {
    let names = assignments.map { session.book.deals[$0.lead]?.name ?? "\($0.lead)" }
    let owners = assignments.map { session.book.owners[$0.owner]?.name ?? "\($0.owner)" }
    session.perform(
      assignments.flatMap(\.changes), Phrase.Lead.assigned(names, to: owners),
      expecting: inbox(in: session).files.filter { file in
        assignments.contains { $0.lead == file.lead.id }
      }.versions)
  }

  private func people(_ session: Session) -> MenuScreen {
    let people = session.book.owners.filter(\.isActive)
    return MenuScreen(
      id: "leadOwner", title: Phrase.Lead.Action.assign,
      choices: people.map { owner in
        MenuScreen.Choice(
          owner.name,
          detail: [owner.team, owner.region].compactMap { $0 }.joined(separator: " · ")
        ) { [self] in
          let leads = targets(in: session).map(\.lead.id).sorted()
          perform(LeadAssignment.all(leads, to: owner.id, at: session.now), session)
          return .pop
        }
      })
  }

  private func pools(_ session: Session) -> MenuScreen {
    let teams = Set(session.book.owners.compactMap(\.team)).sorted()
    let regions = Set(session.book.owners.compactMap(\.region)).sorted()
    let pools =
      [LeadPool()] + teams.map { LeadPool(team: $0) }
      + regions.map { LeadPool(region: $0) }
    return MenuScreen(
      id: "leadPool", title: Phrase.Lead.pool,
      choices: pools.map { pool in
        let kind = pool.team != nil ? "team" : pool.region != nil ? "region" : nil
        return MenuScreen.Choice(
          pool.label(in: session.language),
          detail: kind.map { EntityKind.owner.label(ofField: $0)[session.language] } ?? ""
        ) { [self] in
          self.pool = pool
          return .pop
        }
      }, selected: pools.firstIndex(of: pool) ?? 0)
  }

  /// What the factors weigh.
  func keeping(in session: Session) -> [Action] {
    [
      Action("leads.weights", [.character("w")], Phrase.Lead.Action.weights, writes: true) {
        .push(FormScreen.leadWeights(session))
      }
    ]
  }
}

extension [LeadFile] {
  /// The versions that a person sees, so that nothing is overwritten unseen.
  var versions: [EntityReference: Int64] {
    Dictionary(
      map { (EntityReference($0.lead.id), $0.version) }, uniquingKeysWith: { first, _ in first })
  }
}
