/// Everything that is known at one moment; every number is a pure function of it.
///
/// Custom fields, notes, activities, reviews and contacts are asked of the store when needed.
public struct Book: Sendable {
  /// The last event the book has seen.
  public var sequence: Int64 = 0
  /// The past day the book shows; nil for the present.
  public var asOf: Day?
  /// What holds for the whole store.
  public var settings = Settings(id: Settings.only)
  /// Who sells.
  public var owners = Directory<Owner>()
  /// Who may buy.
  public var accounts = Directory<Account>()
  /// What is sold.
  public var products = Directory<Product>()
  /// The pipelines.
  public var pipelines = Directory<Pipeline>()
  /// The stages of all pipelines.
  public var stages = Directory<Stage>()
  /// The quotas.
  public var targets = Directory<Target>()
  /// What currencies are worth.
  public var rates = Directory<ExchangeRate>()
  /// The days that are not worked, and those that are although their weekday is free.
  public var holidays = Directory<Holiday>()
  /// The company's own fields.
  public var customFields = Directory<CustomField>()
  /// The deals.
  public var deals = DealTable()

  /// What was worked out from the records above, kept until one of them changes.
  let memory = BookMemory()

  /// An empty book.
  public init() {}
}

extension Book {
  /// The stages of a pipeline in order, won and lost last, without those merged into others.
  public func stages(of pipeline: Pipeline.ID) -> [Stage] {
    stages.filter { $0.pipeline == pipeline && $0.mergedInto == nil }
      .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  /// The pipelines in the order people gave them.
  public var pipelinesInOrder: [Pipeline] {
    pipelines.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  /// The pipelines that are offered for new deals, in the order people gave them.
  public var offeredPipelines: [Pipeline] { pipelinesInOrder.filter { !$0.isHidden } }

  /// The pipeline that opens first: the default one, else the first one that is offered.
  public var defaultPipeline: Pipeline? {
    settings.defaultPipeline.flatMap { pipelines[$0] } ?? offeredPipelines.first
      ?? pipelinesInOrder.first
  }

  /// The region of a deal: its own, else its owner's, else its account's.
  public func region(of deal: Deal) -> String? {
    deal.ownRegion ?? deal.owner.flatMap { owners[$0]?.region }
      ?? deal.account.flatMap { accounts[$0]?.region }
  }

  /// The segment of a deal: its own, else its account's.
  public func segment(of deal: Deal) -> Segment? {
    deal.ownSegment ?? deal.account.flatMap { accounts[$0]?.segment }
  }

  /// The name of a deal's account, empty where there is none.
  public func accountName(of deal: Deal) -> String {
    deal.account.flatMap { accounts[$0]?.name } ?? ""
  }

  /// A deal's name behind the one of its account.
  public func fullName(of deal: Deal) -> String {
    Deal.fullName(deal.name, account: accountName(of: deal))
  }

  /// The name of a deal's owner, empty where there is none.
  public func ownerName(of deal: Deal) -> String {
    deal.owner.flatMap { owners[$0]?.name } ?? ""
  }

  /// The person an author name stands for: by login, else by name.
  public func owner(named author: String) -> Owner? {
    owners.first { $0.login == author } ?? owners.first { $0.name == author }
  }
}
