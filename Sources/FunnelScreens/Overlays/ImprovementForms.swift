import FunnelCore
import FunnelStore
import FunnelWording

extension FormScreen {
  /// Notes why a stage leaks and what is tried against it.
  static func beginImprovement(of stage: Stage, _ session: Session) -> FormScreen {
    var blank = Improvement(id: Improvement.ID(-1))
    (blank.pipeline, blank.stage, blank.begunOn) = (stage.pipeline, stage.id, session.today)
    let name = Phrase(stage.name)
    return FormScreen(
      id: "improvement", title: Phrase { "\(Phrase.Improvement.begin[$0]) · \(name[$0])" },
      about: .init(stage.id),
      fields: fields(blank, ["cause", "remedy", "tag", "begunOn"], session), of: .improvement
    ) { values in
      let record = blank.values.merging(values) { _, typed in typed }
      let cause = String(values["cause"] ?? .none) ?? ""
      let change = Change.add(NewRecord(.improvement, provisional: -1, values: record))
      return session.perform([change], Phrase.Improvement.begun(cause)) == nil ? .stay : .pop
    }
  }

  /// Changes an improvement, such as when it ended and what came of it.
  static func edit(_ found: Versioned<Improvement>, _ session: Session) -> FormScreen {
    let improvement = found.record
    let entity = EntityReference(improvement.id)
    let names = ["cause", "remedy", "tag", "begunOn", "endedOn", "state", "result"]
    return FormScreen(
      id: "editImprovement", title: Phrase.Improvement.edit, about: .record(entity),
      fields: fields(improvement, names, session), of: .improvement
    ) { values in
      let edits = values.filter { improvement[field: $0.key] != $0.value }
      guard !edits.isEmpty else { return .pop }
      let done = session.perform(
        [.edit(entity, edits)], Phrase.Improvement.begun(improvement.cause),
        expecting: [entity: found.version])
      return done == nil ? .stay : .pop
    }
  }

  private static func fields(
    _ improvement: Improvement, _ names: [String], _ session: Session
  ) -> [Field] {
    let reader = FieldText(book: session.book, today: session.today)
    return names.compactMap { Improvement.field($0) }.map { field in
      Field(
        field.name, EntityKind.improvement.label(ofField: field.name), field.type,
        text: reader.text(of: improvement[field: field.name], as: field.type),
        isRequired: field.isRequired)
    }
  }
}

extension MenuScreen {
  /// The improvements, the newest first, each with its stage and what it has done so far.
  static func improvements(_ session: Session) -> MenuScreen {
    let found = session.attempt {
      try session.store.records(Improvement.self, where: nil, refersTo: nil)
    }
    let language = session.language
    let choices = (found ?? []).reversed().map { found in
      let improvement = found.record
      let stage = session.book.stages[improvement.stage]?.name[language] ?? ""
      let result = ImprovementResult(session.book, improvement, today: session.today)
      let parts = [
        improvement.state.label, result?.brief ?? Phrase.Common.notEnoughData,
      ]
      return Choice(
        "\(stage) · \(improvement.cause)",
        detail: parts.map { $0[language] }.joined(separator: " · "), reason: session.whyReadOnly
      ) { .replace(FormScreen.edit(found, session)) }
    }
    let none = Choice(
      Phrase.Improvement.begin[language], reason: Phrase.Improvement.noStage
    ) { .stay }
    return MenuScreen(
      id: "improvements", title: EntityKind.improvement.pluralLabel,
      choices: choices.isEmpty ? [none] : choices)
  }
}
