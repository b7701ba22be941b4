import FunnelCore
import FunnelWording

extension FormScreen {
  /// From when on something in a pipeline wants attention, and the benchmarks of its stages; an
  /// empty field takes the default in brackets.
  static func bounds(of pipeline: Pipeline, _ session: Session) -> FormScreen {
    let open = session.book.stages(of: pipeline.id).filter { $0.role == .open }
    let names = open.map { $0.name[session.language] }
    return FormScreen(
      id: "bounds", title: Phrase.Bounds.edited(Phrase(pipeline.name)), about: .init(pipeline.id),
      fields: ownFields(pipeline, names, session) + open.flatMap { fields(of: $0, session) },
      of: .pipeline
    ) { values in
      var edits: [EntityReference: RecordValues] = [:]
      for (name, value) in values {
        let parts = name.split(separator: ".")
        if parts.count == 2, let id = Int64(parts[1]), let stage = session.book.stages[Stage.ID(id)]
        {
          let field = String(parts[0])
          if stage[field: field] != value {
            edits[EntityReference(stage.id), default: [:]][field] = value
          }
          continue
        }
        let chosen = String(value).flatMap { names.firstIndex(of: $0) }
        let value = name == "evidenceFrom" ? chosen.map { open[$0].id }.value : value
        if pipeline[field: name] != value {
          edits[EntityReference(pipeline.id), default: [:]][name] = value
        }
      }
      let changes = edits.sorted {
        ($0.key.kind.rawValue, $0.key.id) < ($1.key.kind.rawValue, $1.key.id)
      }
      .map { Change.edit($0.key, $0.value) }
      let label = Phrase.Bounds.edited(Phrase(pipeline.name))
      return changes.isEmpty || session.perform(changes, label) != nil ? .pop : .stay
    }
  }

  private static func ownFields(
    _ pipeline: Pipeline, _ names: [String], _ session: Session
  ) -> [Field] {
    var usual = session.book
    var plain = pipeline
    for field in AttentionBounds.fields { Pipeline.field(field)?.set(.none, in: &plain) }
    usual.pipelines.update(plain)
    let defaults = usual.bounds(of: pipeline.id)
    let reader = FieldText(book: session.book, today: session.today)
    return AttentionBounds.fields.map { name in
      let isStage = name == "evidenceFrom"
      let type = isStage ? .choice(names) : Pipeline.field(name)?.type ?? .text
      let set = pipeline.evidenceFrom.flatMap { session.book.stages[$0]?.name[session.language] }
      return Field(
        name,
        Phrase.Bounds.label(
          EntityKind.pipeline.label(ofField: name),
          default: defaults.text(of: name, in: session.book, session.language)),
        type, text: isStage ? set ?? "" : reader.text(of: pipeline[field: name], as: type))
    }
  }

  private static func fields(of stage: Stage, _ session: Session) -> [Field] {
    let reader = FieldText(book: session.book, today: session.today)
    return ["benchmark", "rotDays"].compactMap { name in
      guard let field = Stage.field(name) else { return nil }
      let label = EntityKind.stage.label(ofField: name)
      return Field(
        "\(name).\(stage.id.rawValue)",
        Phrase { "\(stage.name[$0]) · \(label[$0])" }, field.type,
        text: reader.text(of: stage[field: name], as: field.type))
    }
  }
}
