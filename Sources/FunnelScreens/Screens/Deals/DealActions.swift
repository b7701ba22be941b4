import FunnelCore
import FunnelStore
import FunnelWording
import TerminalUI

/// What can be done with deals, the same in the list and in the deal itself.
///
/// An action on several deals says how many and is one undo step.
struct DealActions {
  let session: Session
  /// The form from which they are done; nil in lists.
  var form: DealScreen?
  /// Whether deals that change their pipeline take the screen with them.
  var follows = false
  /// The deal that the pointer is on where others are marked.
  var pointed: Deal.ID?
  let targets: () -> [Deal.ID]

  private var deals: [Deal] { targets().compactMap { session.book.deals[$0] } }

  /// The versions that a person sees, so that nothing is overwritten unseen.
  private var versions: [EntityReference: Int64] {
    Dictionary(uniqueKeysWithValues: deals.map { (EntityReference($0.id), $0.version) })
  }

  private func whyNone() -> Phrase? { targets().isEmpty ? Phrase.Unavailable.noDealSelected : nil }

  /// Opens the deal with its review form.
  var open: Action {
    Action(
      "deals.open", [.right, .enter, .character("l"), .character("r")], Phrase.Action.open,
      inFooter: true, unless: whyNone
    ) {
      guard let first = targets().first else { return .stay }
      return .push(DealScreen(deal: first, in: session))
    }
  }

  /// Moving on, moving back, closing, reopening, and asking whether to go on at all.
  var progress: [Action] {
    [
      Action(
        "deals.moveBack", [.character("<"), .character(",")], Phrase.Action.moveBack,
        inFooter: true, writes: true, unless: { whyNotMove(by: -1) }
      ) { move(by: -1) },
      Action(
        "deals.moveOn", [.character(">"), .character(".")], Phrase.Action.moveOn,
        inFooter: true, writes: true, unless: { whyNotMove(by: 1) }
      ) { move(by: 1) },
      Action(
        "deals.close", [.character("c")], Phrase.Action.close, inFooter: true, writes: true,
        unless: whyNotClose
      ) { .push(MenuScreen.closing(self)) },
      Action(
        "deals.reopen", [.character("R")], Phrase.Action.reopen, writes: true, unless: whyNotReopen
      ) {
        _ = change(Phrase.Deals.reopened) { .reopen($0.id) }
        return .stay
      },
      coach, playbook,
      Action(
        "deals.pipeline", [.character("F")], Phrase.Stages.transfer, writes: true,
        unless: { transfer.whyNot }
      ) { .push(transfer.pipelines()) },
    ]
  }

  private var transfer: PipelineTransfer {
    PipelineTransfer(session: session, deals: deals, follows: follows)
  }

  /// Opens the playbook beside the first deal.
  private var playbook: Action {
    Action(
      "deals.playbook", [.character("b")], Phrase.Playbook.beside, inFooter: form != nil,
      unless: whyNone
    ) {
      guard let first = targets().first else { return .stay }
      if let form, form.isUnsaved { _ = form.keep(in: session) }
      return .push(DealPlaybookScreen(deal: first, beside: form))
    }
  }

  /// Opens the negative questions of the first deal.
  private var coach: Action {
    Action("deals.coach", [.character("N")], Phrase.Coaching.ask, unless: whyNone) {
      guard let first = targets().first else { return .stay }
      // What is typed in the form must be known to the questions asked of it.
      if let form, form.isUnsaved { _ = form.keep(in: session) }
      return .push(CoachingScreen(deal: first, from: form))
    }
  }

  /// Creating, editing, logging.
  var editing: [Action] {
    [
      Action("deals.new", [.character("n")], Phrase.Action.newDeal, inFooter: true, writes: true) {
        .push(FormScreen.newDeal(session))
      },
      Action(
        "deals.edit", [.character("e")], Phrase.Action.edit, inFooter: true, writes: true,
        unless: whyNone
      ) { edit() },
      Action(
        "deals.log", [.character("a")], Phrase.Deals.logActivity, writes: true, unless: whyNone
      ) {
        guard let deal = deals.first else { return .stay }
        return .push(LogScreen(LogTarget(deal)))
      },
      Action(
        "deals.activity", [.character("A")], Phrase.Today.activity, writes: true, unless: whyNone
      ) {
        guard let deal = deals.first else { return .stay }
        return .push(FormScreen.newActivity(for: deal, session))
      },
    ]
  }

  /// Takes the deals to other programs.
  var sharing: [Action] {
    [
      Action("deals.copy", [.character("y")], Phrase.Action.copy, unless: whyNone) {
        let lines = deals.map { deal in
          [
            deal.id.description, deal.name, session.book.accountName(of: deal),
            deal.amount?.description ?? "",
          ].joined(separator: "\t")
        }
        session.say(Phrase.Deals.copied(lines.count), .success)
        return .ask(.copy(lines.joined(separator: "\n")))
      }
    ]
  }

  // MARK: Moving

  private func destination(of deal: Deal, by step: Int) -> Stage.ID? {
    let open = session.book.stages(of: deal.pipeline).filter { $0.role == .open }
    guard let place = open.firstIndex(where: { $0.id == deal.stage }),
      open.indices.contains(place + step)
    else { return nil }
    return open[place + step].id
  }

  private func whyNotMove(by step: Int) -> Phrase? {
    let deals = deals
    guard !deals.isEmpty else { return Phrase.Unavailable.noDealSelected }
    if let closed = deals.first(where: { !$0.isOpen }) {
      return named([closed], Phrase.Unavailable.dealIsClosed)
    }
    return deals.first { destination(of: $0, by: step) == nil }.map {
      named([$0], step > 0 ? Phrase.Unavailable.lastStage : Phrase.Unavailable.firstStage)
    }
  }

  private func move(by step: Int) -> Transition {
    guard step > 0, let form = reasonToMoveOn else {
      _ = move(by: step, reason: nil)
      return .stay
    }
    return .push(form)
  }

  /// Asks for a reason before the deals go on; nil where none is wanted, or where they cannot.
  var reasonToMoveOn: FormScreen? {
    let asking = deals.filter { whyMove([$0]) != nil }
    guard whyNotMove(by: 1) == nil, let question = whyMove(asking) else { return nil }
    return FormScreen(
      id: "exitCriteria", title: named(asking, question), verb: Phrase.Action.moveOn,
      about: .init(only: targets()),
      fields: [FormScreen.Field("reason", Phrase.Deals.reason, .text, isRequired: true)]
    ) { values in
      move(by: 1, reason: String(values["reason"] ?? .none)) ? .pop : .stay
    }
  }

  /// What asks for a reason before deals go on: exit criteria, and open objections before the last
  /// open stage.
  private func whyMove(_ deals: [Deal]) -> Phrase? {
    var (criteria, rest): ([String], [Deal]) = ([], [])
    for deal in deals {
      let text = session.book.stages[deal.stage]?.exitCriteria?[session.language] ?? ""
      if text.isEmpty {
        let last = session.book.stages(of: deal.pipeline).last { $0.role == .open }
        if last?.id == destination(of: deal, by: 1) { rest.append(deal) }
      } else if !criteria.contains(text) {
        criteria.append(text)
      }
    }
    let questions =
      criteria.map { Phrase(verbatim: $0) } + [openObjections(of: rest)].compactMap(\.self)
    return questions.isEmpty
      ? nil : Phrase { language in questions.map { $0[language] }.joined(separator: " · ") }
  }

  /// What is said of some of the deals, behind their name or number where there are others.
  private func named(_ some: [Deal], _ phrase: Phrase) -> Phrase {
    guard targets().count > 1 else { return phrase }
    return Phrase { language in
      let names = some.count == 1 ? some[0].name : EntityKind.deal.counted(some.count)[language]
      return "\(names) · \(phrase[language])"
    }
  }

  /// The objections of deals that nobody has answered, in a sentence; nil where there are none.
  func openObjections(of deals: [Deal]) -> Phrase? {
    let open = deals.flatMap { session.openObjections(of: $0.id) }
    return open.isEmpty ? nil : Phrase.openObjections(open.map(\.text))
  }

  /// The same of the deals that are to be closed.
  var openObjections: Phrase? {
    let asking = deals.filter { !session.openObjections(of: $0.id).isEmpty }
    return openObjections(of: asking).map { named(asking, $0) }
  }

  /// Moves the deals and says whether they were.
  private func move(by step: Int, reason: String?) -> Bool {
    let deals = deals
    guard let first = deals.first, let stage = destination(of: first, by: step),
      let name = session.book.stages[stage]?.name
    else { return false }
    let label =
      deals.count == 1
      ? Phrase.Message.moved(first.name, to: Phrase(name))
      : Phrase.Deals.movedMany(deals.count, on: step > 0)
    return change(label) { deal in
      // Of several deals the reason is given for those alone that want one.
      let isAsking = deals.count == 1 || whyMove([deal]) != nil
      return .move(
        deal.id, to: destination(of: deal, by: step) ?? deal.stage, reason: isAsking ? reason : nil)
    }
  }

  // MARK: Closing

  /// What is done, and to how many deals where they are several.
  func title(_ deed: Phrase) -> Phrase {
    let count = targets().count
    return count == 1 ? deed : Phrase { "\(deed[$0]) · \(EntityKind.deal.counted(count)[$0])" }
  }

  private func whyNotClose() -> Phrase? {
    if deals.isEmpty { return Phrase.Unavailable.noDealSelected }
    return deals.first { !$0.isOpen }.map { named([$0], Phrase.Unavailable.dealIsClosed) }
  }

  private func whyNotReopen() -> Phrase? {
    if deals.isEmpty { return Phrase.Unavailable.noDealSelected }
    return deals.allSatisfy { !$0.isOpen || $0.pausedUntil != nil }
      ? nil : Phrase.Unavailable.dealIsOpen
  }

  /// Closes the deals in one way.
  func close(_ closing: Closing) -> Bool {
    let deals = deals
    let kind = closing.kind.label
    let label =
      deals.count == 1
      ? Phrase.Deals.closed(deals[0].name, as: kind)
      : Phrase.Deals.closedMany(deals.count, as: kind)
    return change(label) { deal in
      // A win gives a reason only where an objection is open.
      guard closing.kind.outcome.isWon, deals.count > 1,
        session.openObjections(of: deal.id).isEmpty
      else { return .close(deal.id, closing) }
      var closing = closing
      closing.reason = nil
      return .close(deal.id, closing)
    }
  }

  private func change(_ label: Phrase, _ make: (Deal) -> Change) -> Bool {
    session.perform(deals.map(make), label, expecting: versions) != nil
  }

  // MARK: Editing

  private func edit() -> Transition {
    guard let id = pointed ?? targets().first,
      let found = session.attempt({ try session.store.record(id) }), let record = found
    else { return .stay }
    return .push(FormScreen.edit(record.record, version: record.version, session))
  }
}

extension MenuScreen {
  /// The five ways to end a deal or let it rest.
  static func closing(_ deals: DealActions) -> MenuScreen {
    MenuScreen(
      id: "close", title: Phrase.Action.close,
      choices: Closing.Kind.allCases.map { kind in
        Choice(kind.label[deals.session.language]) { .replace(FormScreen.closing(kind, deals)) }
      })
  }
}

extension FormScreen {
  /// Asks for what belongs to one of the five ways.
  static func closing(_ kind: Closing.Kind, _ deals: DealActions) -> FormScreen {
    let objections = kind.outcome.isWon ? deals.openObjections : nil
    var fields = closingFields(kind, today: deals.session.today)
    if objections != nil {
      fields.insert(Field("reason", Phrase.Deals.reason, .text, isRequired: true), at: 0)
    }
    return FormScreen(
      id: "closing.\(kind)", title: objections ?? deals.title(kind.label),
      verb: kind == .paused ? Phrase.Action.save : Phrase.Action.close,
      about: .init(only: deals.targets()), fields: fields
    ) { values in
      deals.close(
        Closing(
          kind, day: Day(values["day"] ?? .none), reason: String(values["reason"] ?? .none),
          competitor: String(values["lostTo"] ?? .none),
          amount: Int64(values["amount"] ?? .none), until: Day(values["pausedUntil"] ?? .none)))
        ? .pop : .stay
    }
  }
}

extension FormScreen {
  /// What is asked when a deal ends in one of the five ways.
  static func closingFields(_ kind: Closing.Kind, today: Day) -> [Field] {
    let day = Field(
      "day", Phrase.Deals.closedOn, .day, text: today.description, isSuggestion: true,
      isPast: true)
    let reason = Field("reason", Phrase.Deals.reason, .text, isRequired: true)
    switch kind {
    case .won: return [day]
    case .upgraded: return [day, Field("amount", Phrase.Deals.finalAmount, .amount)]
    case .paused:
      return [
        Field("pausedUntil", Phrase.Deals.until, .day, isRequired: true),
        Field("reason", Phrase.Deals.reason, .text),
      ]
    case .lost: return [reason, Field("lostTo", Phrase.Deals.competitor, .text), day]
    case .withdrawn: return [reason, day]
    }
  }
}
