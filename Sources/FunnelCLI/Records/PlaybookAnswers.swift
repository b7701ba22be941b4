import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

extension Workspace {
  /// The store's playbook.
  func playbook() throws -> Playbook {
    Playbook(
      texts: try store.records(PlaybookText.self, in: book),
      objections: try store.records(Objection.self, in: book),
      raised: try store.records(DealObjection.self, in: book))
  }

  /// What is known of a deal beside its playbook.
  func dealPlaybook(of deal: Deal.ID) throws -> DealPlaybook {
    let entity = EntityReference(deal)
    return DealPlaybook(
      of: deal,
      answers: try store.records(DealAnswer.self, where: "deal", refersTo: entity, in: book),
      objections: try store.records(
        DealObjection.self, where: "deal", refersTo: entity, in: book),
      activities: try store.records(Activity.self, where: "deal", refersTo: entity, in: book))
  }

  /// The text of a code or number.
  func playbookEntry(_ typed: String) throws -> PlaybookEntry {
    let id = Int64(typed) == nil ? typed : "#\(typed)"
    guard let entry = try playbook().entry(id) else {
      throw Failure.noSuchRecord(typed, .playbookText)
    }
    return entry
  }

  /// The objection of a code, number or name.
  func registerEntry(_ typed: String) throws -> RegisterEntry {
    let register = try playbook().register
    let id = Int64(typed) == nil ? typed : "#\(typed)"
    if let entry = register.first(where: { $0.id == id }) { return entry }
    let folded = typed.lowercased()
    let matches = register.filter { entry in
      [entry.name.en, entry.name.hans, entry.name.hant].contains {
        $0.lowercased().hasPrefix(folded)
      }
    }
    guard let only = matches.first, !folded.isEmpty else {
      throw Failure.noSuchRecord(typed, .objection)
    }
    guard matches.count == 1 else {
      throw Failure.ambiguous(typed, .objection, matches.compactMap { $0.record?.id.rawValue })
    }
    return only
  }

  // MARK: For programs

  /// A text for programs.
  func json(_ entry: PlaybookEntry) -> JSON {
    .members([
      "id": .text(entry.id), "topic": .text(entry.topic.rawValue),
      "text": .text(entry.text[language]), "detail": .optional(entry.detail?[language]),
      "stage": reference(entry.stage.map { EntityReference($0) }),
      "isOwn": .flag(entry.record != nil), "isHidden": .flag(entry.isHidden),
    ])
  }

  /// An objection of the register for programs.
  func json(_ entry: RegisterEntry) -> JSON {
    .members([
      "id": .text(entry.id), "name": .text(entry.name[language]),
      "answer": .optional(entry.answer?[language]), "raised": .integer(entry.raised),
      "answered": .integer(entry.answered), "worked": .integer(entry.worked),
      "proven": .array(entry.proven.map { .text($0) }),
      "isOwn": .flag(entry.record != nil), "isHidden": .flag(entry.isHidden),
    ])
  }

  /// An objection of a deal for programs.
  func json(_ objection: DealObjection) -> JSON {
    .members([
      "id": .integer(objection.id.rawValue),
      "deal": reference(EntityReference(objection.deal)), "text": .text(objection.text),
      "objection": .optional(
        objection.template ?? objection.objection.map { "\($0)" }),
      "contact": reference(objection.contact.map { EntityReference($0) }),
      "raisedOn": .day(objection.raisedOn), "answer": .optional(objection.answer),
      "answeredOn": .day(objection.answeredOn),
      "didHelp": objection.didHelp.map { .flag($0) } ?? .null,
      "isOpen": .flag(objection.isOpen),
    ])
  }

  // MARK: For people

  /// One text of the playbook.
  func answer(about entry: PlaybookEntry) -> Answer {
    let detail = entry.detail?[language] ?? ""
    return Answer(
      json: json(entry),
      [.heading("\(entry.id)  \(entry.topic.label[language])"), .line(entry.text[language])]
        + (detail.isEmpty ? [] : [.line(detail)]))
  }

  /// What helps in a stage.
  func answer(aboutPlaybookOf stage: Stage) throws -> Answer {
    let playbook = try playbook()
    let record = Record(entity: EntityReference(stage.id), values: stage.values, version: 0)
    let kept = facts(record).filter { fact in
      ["guidance", "exitCriteria", "tasks", "actions", "buyer", "stays", "leaks"].contains {
        EntityKind.stage.label(ofField: $0)[language] == fact.name
      }
    }
    var sections: [Document.Section] = [.heading(stage.name[language]), .facts(kept)]
    var topics: [(key: String, value: JSON)] = []
    for topic in PlaybookTopic.allCases {
      let entries = playbook.entries(topic, for: stage, in: book)
      topics.append((topic.rawValue, .array(entries.map { json($0) })))
      guard !entries.isEmpty else { continue }
      sections += [
        .heading(topic.heading[language]),
        .checklist(
          entries.map {
            Document.Check(.free, $0.text[language], detail: $0.detail?[language] ?? "")
          }),
      ]
    }
    return Answer(
      json: .members([
        "stage": json(record), "topics": .object(topics),
      ]), sections)
  }

  /// The playbook beside a deal.
  func answer(aboutPlaybookOf id: Deal.ID) throws -> Answer {
    let (playbook, file) = (try playbook(), try dealPlaybook(of: id))
    guard let deal = book.deals[id], let stage = book.stages[deal.stage],
      let record = try store.record(id, in: book)?.record
    else { throw Failure.noSuchRecord("\(id)", .deal) }
    var sections: [Document.Section] = [
      .heading("\(id) \(deal.name) · \(stage.name[language])"), .facts(judgement(record)),
    ]
    for demo in file.silentDemos {
      sections.append(
        .line("! " + Phrase.Playbook.silentDemo(demo.day?.medium(in: language) ?? "—")[language]))
    }
    sections += [
      .heading(Phrase.Playbook.objectionsOfDeal[language]),
      .checklist(file.objections.map { check($0) }),
    ]
    var answers: [JSON] = []
    for topic in PlaybookTopic.allCases where topic != .closing {
      let entries = playbook.entries(topic, for: stage, in: book)
      guard !entries.isEmpty else { continue }
      sections += [
        .heading(topic.heading[language]),
        .checklist(
          entries.map { entry in
            let answer = file.answers[entry.id]
            return Document.Check(
              answer == nil ? .free : .chosen, entry.text[language], detail: answer?.text ?? "")
          }),
      ]
      answers += entries.map { entry in
        let answer = file.answers[entry.id]
        return .members([
          "id": .text(entry.id), "topic": .text(topic.rawValue),
          "text": .text(entry.text[language]), "isDone": .flag(answer != nil),
          "answer": .optional(answer?.text), "isConfirmed": .flag(answer?.isConfirmed ?? false),
          "day": .day(answer?.day),
        ])
      }
    }
    return Answer(
      json: .members([
        "deal": reference(EntityReference(id)), "stage": reference(EntityReference(stage.id)),
        "firstVisit": .optional(record.firstVisit?.rawValue),
        "firstVisitAction": .optional(record.firstVisit?.action[language]),
        "personalTrust": .integer(record.personalTrust),
        "companyTrust": .integer(record.companyTrust),
        "objections": .array(file.objections.map { json($0) }),
        "texts": .array(answers),
        "demosWithoutQuestion": .array(file.silentDemos.map { .day($0.day) }),
      ]), sections)
  }

  private func judgement(_ record: DealRecord) -> [Document.Fact] {
    var facts = [
      Document.Fact(
        EntityKind.deal.label(ofField: "firstVisit")[language],
        record.firstVisit?.label[language] ?? Phrase.Playbook.notJudged[language])
    ]
    if let visit = record.firstVisit { facts.append(Document.Fact("→", visit.action[language])) }
    for (field, value) in [
      ("personalTrust", record.personalTrust), ("companyTrust", record.companyTrust),
    ] {
      guard let value else { continue }
      facts.append(
        Document.Fact(EntityKind.deal.label(ofField: field)[language], language.number(value)))
    }
    return facts
  }

  /// An objection of a deal with what came of it.
  func check(_ objection: DealObjection) -> Document.Check {
    let mark: Document.Check.Mark =
      switch objection.didHelp {
      case true: .kept
      case false where !objection.isOpen: .broken
      default: .free
      }
    return Document.Check(
      mark, "#\(objection.id.rawValue) \(objection.text)",
      detail: objection.isOpen
        ? Phrase.Playbook.open[language]
        : "\(objection.answer ?? "") (\(objection.resultLabel[language]))")
  }
}
