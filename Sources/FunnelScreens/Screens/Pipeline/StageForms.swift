import FunnelCore
import FunnelWording
import TerminalUI

extension FormScreen {
  /// The texts of a stage, each in three languages; several lines are written with a bar between
  /// them.
  private static let texts = [
    "exitCriteria", "guidance", "tasks", "actions", "buyer", "stays", "leaks",
  ]
  private static let figures = ["probability", "expectedDays", "rotDays", "benchmark", "role"]

  private static func nameFields(_ name: Translated?, _ session: Session) -> [Field] {
    session.languagesInOrder.map { language in
      Field(
        "name.\(language.rawValue)", Phrase.Stages.name(language), .text,
        text: name?[language] ?? "", isRequired: language == session.language)
    }
  }

  /// A dialog for everything that belongs to a stage.
  static func stage(_ stage: Stage, _ session: Session) -> FormScreen {
    let kind = EntityKind.stage
    let reader = FieldText(book: session.book, today: session.today)
    let figureFields = figures.compactMap { name in
      kind.field(name).map { field in
        Field(
          name, kind.label(ofField: name), field.type,
          text: reader.text(of: stage[field: name], as: field.type), isRequired: name == "role")
      }
    }
    // All texts in the language of the screen come before those in the others.
    let textFields = session.languagesInOrder.flatMap { language in
      texts.map { name in
        Field(
          "\(name).\(language.rawValue)", Phrase.Stages.lines(Phrase.Stages.field(name, language)),
          .longText,
          text: (Translated(stage[field: name])?[language] ?? "").onOneLine(by: " | "))
      }
    }
    return FormScreen(
      id: "stage", title: Phrase(stage.name), about: .init(stage.id),
      fields: nameFields(stage.name, session) + figureFields + textFields, of: kind
    ) { values in
      guard let name = Translated(values, "name", session.languagesInOrder) else { return .stay }
      var edits: RecordValues = ["name": name.value]
      for field in figures { edits[field] = values[field] ?? Value.none }
      if edits["probability"] == Value.none { edits["probability"] = Percentage.zero.value }
      for field in texts {
        edits[field] =
          Translated(stage[field: field]).saying(values, field, session.languagesInOrder).value
      }
      edits = edits.filter { stage[field: $0.key] != $0.value }
      if ["probability", "expectedDays", "rotDays"].contains(where: { edits[$0] != nil }) {
        edits["isAssumed"] = false.value
      }
      guard !edits.isEmpty else { return .pop }
      let label = Phrase.Stages.edited(Phrase(name))
      return session.perform([.edit(EntityReference(stage.id), edits)], label) == nil
        ? .stay : .pop
    }
  }

  /// A dialog for a new stage behind another one, or the first open one where that one closes.
  static func newStage(after stage: Stage, _ session: Session) -> FormScreen {
    let open = session.book.stages(of: stage.pipeline).filter { $0.role == .open }
    let place = open.firstIndex { $0.id == stage.id }.map { $0 + 1 } ?? open.count
    let proposal = Stage.proposed(at: place, in: stage.pipeline, of: session.book)
    return FormScreen(
      id: "newStage", title: Phrase.Stages.add, about: .init(stage.id),
      fields: nameFields(nil, session) + [probabilityField(proposal, session)], of: .stage
    ) { values in
      guard let name = Translated(values, "name", session.languagesInOrder) else { return .stay }
      let change = Change.reshape(
        stage.pipeline, .add(proposal.named(name, values["probability"]), at: place))
      let label = Phrase.Stages.added(name[session.language])
      return session.perform([change], label) == nil ? .stay : .pop
    }
  }

  private static func probabilityField(_ proposal: Stage, _ session: Session) -> Field {
    Field(
      "probability", EntityKind.stage.label(ofField: "probability"), .percentage,
      text: FieldText(book: session.book, today: session.today).text(
        of: proposal.probability.value, as: .percentage), isRequired: true, isSuggestion: true)
  }

  /// A dialog for splitting a stage; what it does is shown before it is done.
  static func splitStage(_ stage: Stage, _ session: Session) -> FormScreen {
    let open = session.book.stages(of: stage.pipeline).filter { $0.role == .open }
    let place = open.firstIndex { $0.id == stage.id }.map { $0 + 1 } ?? open.count
    let proposal = Stage.proposed(at: place, in: stage.pipeline, of: session.book)
    let form = FormScreen(
      id: "splitStage", title: Phrase.Stages.splitting(Phrase(stage.name)),
      verb: Phrase.Dialog.preview, about: .init(stage.id),
      fields: nameFields(nil, session) + [
        probabilityField(proposal, session),
        Field(
          "movers", Phrase.Stages.movers, .text, text: Phrase.Stages.noMovers[session.language],
          isRequired: true, isSuggestion: true),
      ], of: .stage
    ) { values in
      guard let name = Translated(values, "name", session.languagesInOrder) else { return .stay }
      guard let choice = SplitChoice(String(values["movers"] ?? .none) ?? "") else {
        session.say(Phrase.Stages.moversHint, .warning)
        return .stay
      }
      let deals = choice.deals(of: stage, in: session.book, today: session.today)
      let title = name[session.language]
      let change = Change.reshape(
        stage.pipeline,
        .split(stage.id, proposal.named(name, values["probability"]), moving: deals))
      return .replace(
        TextScreen.preview(
          Phrase.Stages.split,
          [Phrase.Stages.splitPreview(deals.count, Phrase(stage.name), title)], session
        ) {
          session.perform([change], Phrase.Stages.split(Phrase(stage.name), title)) != nil
        })
    }
    form.remark = { name, _ in name == "movers" ? Phrase.Stages.moversHint : nil }
    return form
  }

  /// A dialog for a second copy of a shipped pipeline, which needs a name of its own.
  static func shippedAgain(_ template: PipelineTemplate, _ session: Session) -> FormScreen {
    FormScreen(
      id: "shippedAgain.\(template.code)",
      title: Phrase.Stages.isThereAlready(Phrase(template.name)), about: .new,
      fields: nameFields(nil, session), of: .pipeline
    ) { values in
      guard let name = Translated(values, "name", session.languagesInOrder) else { return .stay }
      guard !session.book.pipelines.contains(where: { $0.name.shares(aNameWith: name) }) else {
        session.say(Phrase.Stages.isThereAlready(Phrase(name)), .warning)
        return .stay
      }
      return session.add(template, named: name) ? .pop : .stay
    }
  }

  /// A dialog for a pipeline's own names and whether the unverified count.
  static func pipeline(_ pipeline: Pipeline, _ session: Session) -> FormScreen {
    let kind = EntityKind.pipeline
    return FormScreen(
      id: "pipelineNames", title: Phrase.Stages.renamePipeline, about: .init(pipeline.id),
      fields: nameFields(pipeline.name, session) + [
        Field(
          "isStrict", kind.label(ofField: "isStrict"), .flag,
          text: pipeline.isStrict ? "yes" : "no"),
        Field(
          "isHidden", kind.label(ofField: "isHidden"), .flag,
          text: pipeline.isHidden ? "yes" : "no"),
      ], of: kind
    ) { values in
      guard let name = Translated(values, "name", session.languagesInOrder) else { return .stay }
      var edits = values.filter { ["isStrict", "isHidden"].contains($0.key) }
      edits["name"] = name.value
      let label = Phrase.Stages.pipelineEdited(Phrase(name))
      return session.perform([.edit(EntityReference(pipeline.id), edits)], label) == nil
        ? .stay : .pop
    }
  }
}

extension Stage {
  /// The stage under a name, with the chance somebody typed for it.
  fileprivate func named(_ name: Translated, _ probability: Value?) -> Stage {
    var stage = self
    stage.name = name
    if let typed = probability.flatMap({ Percentage($0) }), typed != stage.probability {
      (stage.probability, stage.isAssumed) = (typed, false)
    }
    return stage
  }
}

extension Translated? {
  /// The text that a dialog holds, language by language.
  ///
  /// A bar between words ends a line. What said the same in all languages so far follows the language of the screen until somebody
  /// words another one; a text emptied there goes away where the others were left as they were.
  fileprivate func saying(
    _ values: RecordValues, _ field: String, _ languages: [Language]
  ) -> Translated? {
    func typed(_ language: Language) -> String {
      let text = String(values["\(field).\(language.rawValue)"] ?? .none) ?? ""
      return text.split(separator: "|").map { String($0).trimmed }.joined(separator: "\n")
    }
    guard let own = languages.first else { return self }
    let wasOne = self.map { $0.en == $0.hans && $0.en == $0.hant } ?? true
    let isOwnOnly = languages.dropFirst().allSatisfy { typed($0) == (self?[$0] ?? "") }
    if isOwnOnly, wasOne || typed(own).isEmpty {
      return typed(own).isEmpty ? nil : Translated(typed(own))
    }
    guard let first = languages.map(typed).first(where: { !$0.isEmpty }) else { return nil }
    func words(_ language: Language) -> String {
      typed(language).isEmpty ? first : typed(language)
    }
    return Translated(en: words(.en), hans: words(.hans), hant: words(.hant))
  }
}
