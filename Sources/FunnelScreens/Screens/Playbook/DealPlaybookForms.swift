import FunnelCore
import FunnelWording

extension FormScreen {
  /// Asks what the customer answered to a question, and whether it was confirmed when said back.
  static func answer(
    to entry: PlaybookEntry, _ file: DealPlaybookFile, _ session: Session
  ) -> FormScreen {
    let kind = EntityKind.dealAnswer
    let known = file.playbook.answers[entry.id]
    return FormScreen(
      id: "dealAnswer.\(entry.id)", title: Phrase(entry.text), about: .init(file.record.id),
      fields: [
        Field("text", kind.label, .text, text: known?.text ?? ""),
        Field(
          "isConfirmed", kind.label(ofField: "isConfirmed"), .flag,
          text: known?.isConfirmed == true ? "yes" : "no"),
      ], of: kind
    ) { values in
      let text = String(values["text"] ?? .none) ?? ""
      let label = Phrase.Playbook.answered(entry.text[session.language], file.record.name)
      if text.isEmpty, let known {
        return session.perform([.remove(EntityReference(known.id))], label) == nil ? .stay : .pop
      }
      guard !text.isEmpty else { return .pop }
      let change = file.playbook.answering(
        entry, text, isConfirmed: values["isConfirmed"] == .integer(1), on: session.today)
      return session.perform([change], label) == nil ? .stay : .pop
    }
  }

  /// Asks what was answered to an objection, and whether it worked.
  static func answer(
    to objection: DealObjection, _ deal: String, _ session: Session
  ) -> FormScreen {
    let kind = EntityKind.dealObjection
    let results: [(code: String, didHelp: Bool?)] = [("yes", true), ("no", false), ("open", nil)]
    // Nobody is taken to have convinced a customer who has not said so.
    var result = Field(
      "didHelp", kind.label(ofField: "didHelp"), .choice(results.map(\.code)),
      text: objection.isOpen
        ? "" : results.first { $0.didHelp == objection.didHelp }?.code ?? "",
      isRequired: true)
    for (code, didHelp) in results {
      result.words[code] = DealObjection.label(ofResult: didHelp)[session.language]
    }
    return FormScreen(
      id: "objectionAnswer", title: Phrase(verbatim: objection.text), about: .init(objection.id),
      fields: [
        Field("answer", kind.label(ofField: "answer"), .text, text: objection.answer ?? ""),
        result,
      ], of: kind
    ) { values in
      let code = String(values["didHelp"] ?? .none)
      let change = objection.answering(
        String(values["answer"] ?? .none) ?? "",
        didHelp: results.first { $0.code == code }?.didHelp, on: session.today)
      let label = Phrase.Playbook.objectionAnswered(objection.text, deal)
      return session.perform([change], label) == nil ? .stay : .pop
    }
  }

  /// Asks how far the customer trusts the person and the company.
  static func trust(_ file: DealPlaybookFile, _ session: Session) -> FormScreen {
    let entity = EntityReference(file.record.id)
    let fields = [
      ("personalTrust", file.record.personalTrust), ("companyTrust", file.record.companyTrust),
    ]
    return FormScreen(
      id: "trust", title: Phrase.Playbook.judgement, about: .record(entity),
      fields: fields.map { name, value in
        Field(
          name, EntityKind.deal.label(ofField: name), .choice(["1", "2", "3", "4", "5"]),
          text: value.map { String($0) } ?? "")
      }
    ) { values in
      let edits = values.mapValues { value in
        String(value).flatMap { Int64($0) }.map(Value.integer) ?? .none
      }
      let label = Phrase.Deals.edited(file.record.name)
      let commit = session.perform(
        [.edit(entity, edits)], label, expecting: [entity: file.version])
      return commit == nil ? .stay : .pop
    }
  }

  /// Asks about a demonstration that was held; the questions the customer asked are counted.
  static func demo(of deal: Deal, _ session: Session) -> FormScreen {
    let kind = EntityKind.activity
    return FormScreen(
      id: "demo", title: Phrase.Playbook.demo, about: .init(deal.id),
      fields: [
        Field(
          "day", kind.label(ofField: "day"), .day, text: session.today.description,
          isRequired: true, isSuggestion: true),
        Field("questions", kind.label(ofField: "questions"), .integer, isRequired: true),
        Field("minutes", kind.label(ofField: "minutes"), .integer),
        Field("outcome", kind.label(ofField: "outcome"), .text),
      ], of: kind
    ) { values in
      var activity = Activity(id: Activity.ID(-1))
      (activity.deal, activity.account, activity.channel) = (deal.id, deal.account, .meeting)
      activity.owner = session.book.owner(named: session.author)?.id ?? deal.owner
      activity.subject = Phrase.Playbook.demo[session.language]
      (activity.isDone, activity.isDemo) = (true, true)
      let change = Change.add(
        NewRecord(
          .activity, provisional: -1, values: activity.values.merging(values) { $1 }))
      return session.perform([change], Phrase.Deals.logged(deal.name)) == nil ? .stay : .pop
    }
  }
}

extension MenuScreen {
  /// What the first visit showed, each with what follows from it.
  static func firstVisit(_ file: DealPlaybookFile, _ session: Session) -> MenuScreen {
    let entity = EntityReference(file.record.id)
    func choice(_ visit: FirstVisit?) -> Choice {
      Choice(visit?.label[session.language] ?? Phrase.Playbook.notJudged[session.language]) {
        session.perform(
          [.edit(entity, ["firstVisit": visit.value])], Phrase.Deals.edited(file.record.name),
          expecting: [entity: file.version])
        return .pop
      }
    }
    return MenuScreen(
      id: "firstVisit", title: EntityKind.deal.label(ofField: "firstVisit"),
      choices: FirstVisit.allCases.map { choice($0) } + [choice(nil)],
      selected: file.record.firstVisit.flatMap { FirstVisit.allCases.firstIndex(of: $0) } ?? 0)
  }
}
