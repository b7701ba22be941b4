import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording
import TerminalUI

extension PlanScreen {
  func actions(in session: Session) -> [Action] {
    // Keys that come in one burst act before anything is drawn, so the plan is read here too.
    _ = contents(in: session)
    return moving(in: session) + planning(in: session) + looking(in: session)
  }

  private func moving(in session: Session) -> [Action] {
    func step(days: Int = 0, rows: Int = 0) -> () -> Transition {
      { [self] in
        move(days: days, rows: rows, in: session)
        return .stay
      }
    }
    return [
      Action(
        "plan.left", [.left, .character("h")], Phrase.Plan.Action.cell, hint: "←→↑↓"
      ) { [self] in
        if move(days: -1, in: session) || grabbed != nil { return .stay }
        return .pop
      },
      Action(
        "plan.right", [.right, .character("l")], Phrase.Plan.Action.cell, run: step(days: 1)),
      Action("plan.up", [.up, .character("k")], Phrase.Deals.up, run: step(rows: -1)),
      Action("plan.down", [.down, .character("j")], Phrase.Deals.down, run: step(rows: 1)),
      Action(
        "plan.grab", [.enter, .character(" ")], Phrase.Plan.Action.grab, inFooter: true,
        writes: true, unless: { [self] in whyNoEntry(session) ?? whyClosed(session) }
      ) { [self] in
        if grabbed == nil { grab(in: session) } else { drop(in: session) }
        return .stay
      },
      Action("plan.before", [.character("<"), .character("[")], Phrase.Plan.Action.previous) {
        [self] in
        turnWeeks(by: -1, in: session)
        return .stay
      },
      Action("plan.after", [.character(">"), .character("]")], Phrase.Plan.Action.next) { [self] in
        turnWeeks(by: 1, in: session)
        return .stay
      },
      Action("plan.person", [.character("O")], Phrase.Plan.Action.person, inFooter: true) {
        [self] in
        .push(people(session))
      },
    ]
  }

  // MARK: Why not

  /// Why nobody's plan is shown: there is nobody, or nobody was chosen.
  func whyNobody(_ session: Session) -> Phrase {
    session.book.owners.contains(where: \.isActive) ? Phrase.Plan.whose : Phrase.Plan.nobody
  }

  private func whyNoPlan(_ session: Session) -> Phrase? {
    owner(in: session) == nil
      ? whyNobody(session) : contents(in: session)?.file == nil ? Phrase.Plan.noPlan : nil
  }

  private func whyNoEntry(_ session: Session) -> Phrase? {
    whyNoPlan(session) ?? (entry(in: session) == nil ? Phrase.Plan.noEntry : nil)
  }

  private func whyClosed(_ session: Session) -> Phrase? {
    contents(in: session)?.file?.plan.state == .closed ? Phrase.Plan.isClosed : nil
  }

  private func state(_ session: Session) -> PlanState? { contents(in: session)?.file?.plan.state }

  // MARK: Planning

  private func planning(in session: Session) -> [Action] {
    [
      Action(
        "plan.propose", [.character("m")], Phrase.Plan.Action.propose, inFooter: true,
        writes: true,
        unless: { [self] in
          if owner(in: session) == nil { return whyNobody(session) }
          return switch state(session) {
          case .agreed: Phrase.Plan.isAgreed
          case .closed: Phrase.Plan.isClosed
          case .proposed, nil: nil
          }
        }
      ) { [self] in
        propose(session)
        return .stay
      },
      Action(
        "plan.agree", [.character("A")], Phrase.Plan.Action.agree, inFooter: true, writes: true,
        unless: { [self] in
          whyNoPlan(session) ?? whyClosed(session)
            ?? (state(session) == .agreed ? Phrase.Plan.isAgreed : nil)
        }
      ) { [self] in
        contents(in: session)?.file.map { .push(MenuScreen.agree($0, session)) } ?? .stay
      },
      Action(
        "plan.add", [.character("n"), .character("+")], Phrase.Plan.Action.add, inFooter: true,
        writes: true, unless: { [self] in whyNoPlan(session) ?? whyClosed(session) }
      ) { [self] in
        guard let file = contents(in: session)?.file, let slot else { return .stay }
        return .push(FormScreen.planEntry(in: slot, of: file, session))
      },
      Action(
        "plan.remove", [.character("d"), .delete], Phrase.Plan.Action.remove, inFooter: true,
        writes: true, unless: { [self] in whyNoEntry(session) ?? whyClosed(session) }
      ) { [self] in
        guard let entry = entry(in: session), let names = contents(in: session)?.names else {
          return .stay
        }
        session.perform(
          [.remove(EntityReference(entry.id))], Phrase.Plan.removed(names.name(of: entry)))
        return .stay
      },
      Action(
        "plan.open", [.character("r"), .character("e")], Phrase.Action.open,
        unless: { [self] in
          entry(in: session)?.deal == nil ? Phrase.Unavailable.noDealSelected : nil
        }
      ) { [self] in
        entry(in: session)?.deal.map { .push(DealScreen(deal: $0, in: session)) } ?? .stay
      },
    ]
  }

  private func propose(_ session: Session) {
    guard let owner = owner(in: session) else { return }
    let week = week(in: session)
    session.attempt {
      let records = try session.store.planRecords(of: owner, in: session.book)
      let proposal = PlanProposal(
        session.book, records, of: owner, in: week, today: session.today)
      guard !proposal.entries.isEmpty else {
        session.say(Phrase.Plan.nothingToPropose, .warning)
        return
      }
      let changes = proposal.changes(
        replacing: try session.store.planFile(of: owner, week: week.first),
        madeOn: session.today
      ) { $0.why(in: session.language) }
      if session.perform(changes, Phrase.Plan.proposed(week)) != nil { remember(proposal) }
    }
  }

  private func people(_ session: Session) -> MenuScreen {
    let people = session.book.owners.filter(\.isActive)
    let present = owner(in: session)
    return MenuScreen(
      id: "planOwner", title: Phrase.Plan.Action.person,
      choices: people.map { person in
        MenuScreen.Choice(person.name, detail: person.team ?? "") { [self] in
          choose(person.id, in: session)
          return .pop
        }
      }, selected: people.firstIndex { $0.id == present } ?? 0)
  }

  // MARK: Looking back, taking away

  private func looking(in session: Session) -> [Action] {
    [
      Action(
        "plan.lookBack", [.character("B")], Phrase.Plan.Action.lookBack, inFooter: true,
        unless: { [self] in isAhead(session) ? nil : whyNoPlan(session) }
      ) { [self] in
        lookBack(in: session)
        return .stay
      },
      Action(
        "plan.close", [.character("c")], Phrase.Plan.Action.close, writes: true,
        unless: { [self] in
          whyNoPlan(session) ?? whyClosed(session)
            ?? (state(session) == .proposed ? Phrase.Plan.notAgreed : nil)
            ?? (session.today < week(in: session).first.adding(days: 4)
              ? Phrase.Plan.notOver : nil)
        }
      ) { [self] in
        guard let plan = contents(in: session)?.file?.plan else { return .stay }
        session.perform(
          [.edit(EntityReference(plan.id), ["state": PlanState.closed.value])],
          Phrase.Plan.closed(week(in: session)))
        return .stay
      },
      Action(
        "plan.print", [.character("p")], Phrase.Action.print, inFooter: true,
        unless: { [self] in whyNoPlan(session) }
      ) { [self] in
        document(in: session).map {
          .push(FormScreen.planFile(printName(session), $0, Phrase.Action.print, session))
        } ?? .stay
      },
      Action(
        "plan.export", [.character("x")], Phrase.Action.export,
        unless: { [self] in whyNoPlan(session) }
      ) { [self] in
        document(in: session).map {
          .push(
            FormScreen.planFile(printName(session) + ".md", $0, Phrase.Action.export, session))
        } ?? .stay
      },
    ]
  }

  /// Whether a week is shown that has not come and on whose plan nobody has agreed.
  private func isAhead(_ session: Session) -> Bool {
    !isLookingBack && contents(in: session)?.file?.plan.state != .agreed
      && week(in: session).first > session.today
  }

  /// Shows what became of the plan, or the plan again.
  private func lookBack(in session: Session) {
    // On Fridays the plan on screen is the next one, the one to look back on this week's.
    let isAhead = isAhead(session)
    if isAhead { turnWeeks(by: -1, in: session) }
    if let reason = whyNoPlan(session) {
      if isAhead { turnWeeks(by: 1, in: session) }
      session.say(reason, .warning)
      return
    }
    toggleLookingBack()
  }

  /// The name of the printed plan's files without their ending: `plan-2026-W48-Calvin`.
  private func printName(_ session: Session) -> String {
    let owner = owner(in: session).flatMap { session.book.owners[$0]?.name } ?? ""
    let name = String(owner.filter { $0.isLetter || $0.isNumber }.prefix(40))
    return ["plan", week(in: session).code, name]
      .filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// The plan to be read and taken away.
  func document(in session: Session) -> Document? {
    guard let contents = contents(in: session), let file = contents.file else { return nil }
    let isPast = file.week.first <= session.today && file.plan.state != .proposed
    return PlanDocument(
      file, of: session.book, contacts: contents.contacts, in: session.language,
      today: session.today
    ).document(lookingBack: isPast)
  }

  func plainText(in session: Session) -> [String] {
    guard let document = document(in: session) else {
      return [place(in: session).text, "", Phrase.Plan.none[session.language]]
    }
    let rendering = TextRendering(
      isLimited: false, width: { $0.displayWidth }, clip: { $0.clipped(to: $1) })
    return rendering.lines(of: document)
  }
}

extension FormScreen {
  /// A dialog for something to do in a half-day of a plan.
  static func planEntry(in slot: HalfDay, of file: PlanFile, _ session: Session) -> FormScreen {
    let kind = EntityKind.planEntry
    let names = ["channel", "account", "deal", "subject"]
    let fields = names.compactMap { name in
      kind.field(name).map { field in
        Field(
          name, kind.label(ofField: name), field.type,
          text: name == "channel" ? Channel.visit.rawValue : "",
          isRequired: name == "channel")
      }
    }
    return FormScreen(
      id: "planEntry.\(slot.code)",
      title: Phrase { "\(Phrase.Plan.Action.add[$0]) · \(slot.name(in: $0))" },
      about: .init(file.plan.id), fields: fields, of: .planEntry
    ) { values in
      var entry = PlanEntry(id: PlanEntry.ID(-1), values: values)
      if entry.account == nil, entry.deal == nil, (entry.subject ?? "").isEmpty {
        session.say(Phrase.Plan.entryIsEmpty, .warning)
        return .stay
      }
      entry.account = entry.account ?? entry.deal.flatMap { session.book.deals[$0]?.account }
      let name = PlanNames(session.book, contacts: [:], in: session.language).name(of: entry)
      let done = session.perform(file.adding(entry, to: slot), Phrase.Plan.added(name))
      return done == nil ? .stay : .pop
    }
  }

  /// Asks for the file that a plan is written to; its ending says how, and without one it is
  /// written both ways.
  static func planFile(
    _ name: String, _ document: Document, _ title: Phrase, _ session: Session
  ) -> FormScreen {
    func file(_ path: String, _ text: String) -> ExportForm.File {
      ExportForm.File(path: path, bytes: Array(text.utf8))
    }
    return ExportForm.asking(
      title, id: "planExport", suggesting: name, in: session,
      said: { Phrase.Health.written(to: $0) },
      files: { path in
        let name = path.lowercased()
        if name.hasSuffix(".html") || name.hasSuffix(".htm") { return [file(path, document.html)] }
        if name.hasSuffix(".md") { return [file(path, document.markdown)] }
        return [file(path + ".md", document.markdown), file(path + ".html", document.html)]
      })
  }
}

extension HalfDay {
  /// The half-day as the name of a form has it, such as `2026-11-23.1` for an afternoon.
  fileprivate var code: String { "\(day).\(isAfternoon ? 1 : 0)" }

  /// The half-day of such a code.
  init?(code: String) {
    let parts = code.split(separator: ".")
    guard parts.count == 2, let day = Day(iso: parts[0]) else { return nil }
    self.init(day, isAfternoon: parts[1] == "1")
  }
}

extension MenuScreen {
  /// Asks before a plan is agreed on, which makes activities of its entries.
  static func agree(_ file: PlanFile, _ session: Session) -> MenuScreen {
    let language = session.language
    let count = file.entries.count { $0.activity == nil }
    let owner = session.book.owners[file.plan.owner]?.name ?? ""
    return MenuScreen(
      id: "agreePlan", title: Phrase { "\(file.week.name(in: $0)) · \(owner)" },
      choices: [
        Choice(
          Phrase.Plan.Action.agree[language],
          detail: Phrase.Plan.becomeActivities(count)[language]
        ) {
          session.perform(file.agreeing, Phrase.Plan.agreed(file.week, count))
          return .pop
        },
        Choice(Phrase.Plan.notYet[language]) { .pop },
      ])
  }
}
