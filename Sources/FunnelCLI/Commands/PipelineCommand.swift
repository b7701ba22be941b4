import ArgumentParser
import FunnelDocuments
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel pipeline …`: the store's pipelines and those that ship with the program.
struct PipelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipeline", abstract: "List, show, add and edit pipelines.",
    subcommands: [
      PipelineList.self, PipelineShow.self, PipelineAdd.self, RecordEdit<Pipeline>.self,
      StageCommand.self,
    ], defaultSubcommand: PipelineList.self, aliases: ["pipelines"])
}

/// `funnel pipeline list`: the store's own pipelines, and the shipped ones.
struct PipelineList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the store's pipelines and the shipped ones.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace.ifThere(invocation)
    let language = invocation.language
    let own = workspace?.book.pipelinesInOrder ?? []
    let chosen = workspace?.book.defaultPipeline?.id
    let templates = PipelineTemplate.all
    let json = JSON.members([
      "pipelines": .array(own.map { workspace?.json($0) ?? .null }),
      "templates": .array(
        templates.map { template in
          .members([
            "id": .text(template.code), "name": .text(template.name[language]),
            "stages": .array(template.stages.map { .text($0.name[language]) }),
          ])
        }),
    ])
    func column(_ title: Phrase, _ key: String, limit: Int = 40) -> DocumentTable.Column {
      DocumentTable.Column(title: title[language], key: key, limit: limit)
    }
    let columns = [
      column(Phrase(verbatim: "#"), "id"), column(EntityKind.pipeline.label, "name"),
      column(Phrase.Funnel.stages, "stages", limit: 90),
    ]
    var sections: [Document.Section] = []
    if let workspace, !own.isEmpty {
      let rows = own.map { pipeline -> [DocumentTable.Cell] in
        let mark = pipeline.id == chosen ? "  (\(Phrase.Common.default[language]))" : ""
        let stages = workspace.book.stages(of: pipeline.id).map { $0.name[language] }
        return [
          DocumentTable.Cell("\(pipeline.id)", raw: "\(pipeline.id.rawValue)"),
          DocumentTable.Cell(pipeline.name[language] + mark, raw: pipeline.name[language]),
          DocumentTable.Cell(stages.joined(separator: " · ")),
        ]
      }
      sections = [
        .heading(Phrase.CommandLine.ownPipelines[language]),
        .table(DocumentTable(columns: columns, rows: rows)),
      ]
    }
    sections += [
      .heading(Phrase.CommandLine.shippedPipelines[language]),
      .table(
        DocumentTable(
          columns: columns,
          rows: templates.map { template in
            [
              DocumentTable.Cell(template.code), DocumentTable.Cell(template.name[language]),
              DocumentTable.Cell(
                template.stages.map { $0.name[language] }.joined(separator: " · ")),
            ]
          })),
    ]
    try invocation.output.print(Answer(json: json, sections), as: output.chosen)
  }
}

/// `funnel pipeline show NAME`: the stages of a pipeline with their figures and guidance.
struct PipelineShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the stages of a pipeline with what belongs to them.")

  @Argument(help: "The pipeline's name or number; the default one where not said.")
  var name: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    var pipeline = try workspace.requiredPipeline()
    if let name {
      let id = Pipeline.ID(try workspace.reference(name, .pipeline).id)
      pipeline = workspace.book.pipelines[id] ?? pipeline
    }
    let stages = workspace.book.stages(of: pipeline.id).map { stage in
      Record(entity: EntityReference(stage.id), values: stage.values, version: 0)
    }
    var shown = workspace.table(of: stages, .stage)
    let hidden: Set = ["pipeline", "order", "isAssumed"]
    let kept = shown.columns.indices.filter { !hidden.contains(shown.columns[$0].key) }
    shown.rows = shown.rows.map { row in kept.map { row[$0] } }
    shown.columns = kept.map { shown.columns[$0] }
    try invocation.output.print(
      Answer(
        json: workspace.json(pipeline),
        [
          .heading("\(pipeline.id) \(pipeline.name[invocation.language])"), .table(shown),
          .heading(Phrase.Bounds.title[invocation.language]),
          .facts(workspace.bounds(of: pipeline)),
        ]),
      as: output.chosen)
  }
}

extension Workspace {
  /// The store, unless there is none yet.
  static func ifThere(
    _ invocation: Invocation, for access: StoreAccess = .reading
  ) throws -> Workspace? {
    do {
      return try Workspace(invocation, for: access)
    } catch StoreError.missing {
      return nil
    }
  }

  /// The bounds of a pipeline, those nobody has set marked as defaults.
  func bounds(of pipeline: Pipeline) -> [Document.Fact] {
    let bounds = book.bounds(of: pipeline.id)
    return AttentionBounds.fields.map { field in
      let isDefault = pipeline[field: field] == .none
      let mark = isDefault ? "  (\(Phrase.Common.default[language]))" : ""
      return Document.Fact(
        EntityKind.pipeline.label(ofField: field)[language],
        bounds.text(of: field, in: book, language) + mark)
    }
  }

  /// The bounds as they hold, for programs.
  private func json(_ bounds: AttentionBounds, of pipeline: Pipeline) -> JSON {
    .members([
      "fallAlarm": .percentage(bounds.fallAlarm), "reviewDays": .integer(bounds.reviewDays),
      "pauseDays": .integer(bounds.pauseDays), "coverageNeeded": .double(bounds.coverageNeeded),
      "evidenceFrom": reference(bounds.evidenceFrom.map { EntityReference($0) }),
      "defaults": .array(
        AttentionBounds.fields.filter { pipeline[field: $0] == .none }.map { .text($0) }),
    ])
  }

  /// A pipeline with its stages, for programs.
  func json(_ pipeline: Pipeline) -> JSON {
    let record = Record(entity: EntityReference(pipeline.id), values: pipeline.values, version: 0)
    let stages = book.stages(of: pipeline.id).map { stage in
      json(Record(entity: EntityReference(stage.id), values: stage.values, version: 0))
    }
    return .object(
      members(of: record) + [
        ("bounds", json(book.bounds(of: pipeline.id), of: pipeline)),
        ("isDefault", .flag(book.defaultPipeline?.id == pipeline.id)), ("stages", .array(stages)),
      ])
  }
}
