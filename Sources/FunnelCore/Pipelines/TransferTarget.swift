/// A pipeline in which deals may go on: one of the store, or a shipped one that is added with them.
public struct TransferTarget: Hashable, Sendable {
  /// The pipeline; its number is provisional where it is still to be added.
  public let pipeline: Pipeline
  /// Its open stages in order, with provisional numbers where they are still to be added.
  public let stages: [Stage]
  /// What adds the pipeline to the store; empty where it is there already.
  public let additions: [Change]

  /// Whether the pipeline is added to the store with the deals.
  public var isNew: Bool { !additions.isEmpty }

  /// A pipeline of the store.
  public init(_ pipeline: Pipeline, in book: Book) {
    self.pipeline = pipeline
    stages = book.stages(of: pipeline.id).filter { $0.role == .open }
    additions = []
  }

  /// A shipped pipeline, to be added behind the ones of the store.
  public init(_ template: PipelineTemplate, in book: Book) {
    var pipeline = Pipeline(id: Pipeline.ID(-1))
    (pipeline.name, pipeline.template) = (template.name, template.code)
    self.pipeline = pipeline
    stages = template.records(of: pipeline.id, firstProvisional: -1).filter { $0.role == .open }
    additions = template.changes(firstProvisional: -1, order: book.pipelines.count)
  }

  /// Where deals of a pipeline may go on: the store's other pipelines that are offered, then the
  /// shipped ones that the store does not have.
  public static func all(besides pipeline: Pipeline.ID?, in book: Book) -> [TransferTarget] {
    let own = book.offeredPipelines.filter { $0.id != pipeline }.map {
      TransferTarget($0, in: book)
    }
    let shipped = PipelineTemplate.all.filter { book.pipeline(from: $0) == nil }
      .map { TransferTarget($0, in: book) }
    return (own + shipped).filter { !$0.stages.isEmpty }
  }
}

extension Translated {
  /// Whether both are called the same in some language.
  public func shares(aNameWith other: Translated) -> Bool {
    en.lowercased() == other.en.lowercased() || hans == other.hans || hant == other.hant
  }
}

extension Book {
  /// The store's pipeline that was made from a shipped one, hidden or not; nil where there is none.
  public func pipeline(from template: PipelineTemplate) -> Pipeline? {
    pipelinesInOrder.first { $0.template == template.code }
  }
}
