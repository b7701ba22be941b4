import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel add NAME field=value…`: a new deal.
struct Add: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Create a deal.",
    discussion: """
      Example: funnel add "CT upgrade" account=Acme amount=1.2M expectedClose=2027-03 \
      stage=needs. Fields are named as in the JSON of funnel show.
      """)

  @Argument(help: "What the deal is called.")
  var name: String

  @Argument(help: ArgumentHelp("What is known of it.", valueName: "field=value"))
  var fields: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .creating)
    let deal = try workspace.describedDeal(name, fields)
    try workspace.create(deal, Phrase.Deals.created, as: output.chosen)
  }
}

extension Workspace {
  /// What a new deal begins with: the pipeline's first stage, today, its author's own name.
  func valuesOfNewDeal(
    named name: String, _ assignments: [Assignment]
  ) throws(Failure) -> RecordValues {
    var values: RecordValues = ["name": .text(name), "currency": book.settings.currency.value]
    values["created"] = today.value
    values["owner"] = book.owner(named: invocation.author)?.id.value
    var pipeline = try requiredPipeline()
    for assignment in assignments where try field(assignment.field, of: .deal) == "pipeline" {
      let id = Pipeline.ID(try reference(assignment.text, .pipeline).id)
      pipeline = book.pipelines[id] ?? pipeline
    }
    values["pipeline"] = pipeline.id.value
    guard !pipeline.isHidden else {
      throw .refused(
        .pipelineIsHidden(pipeline.id),
        names: [
          EntityReference(pipeline.id): Phrase(pipeline.name)
        ])
    }
    guard let first = book.stages(of: pipeline.id).first(where: { $0.role == .open }) else {
      throw .noPipeline
    }
    values["stage"] = first.id.value
    values["outcome"] = Outcome.open.value
    let typed = try self.values(assignments, of: .deal, present: values)
    return values.merging(typed) { _, new in new }
  }

  /// Prints what was done, or for programs the record as it is now.
  func report(
    _ entity: EntityReference, _ phrase: Phrase, making account: AssignedAccount? = nil,
    as format: OutputFormat
  ) throws {
    guard format != .text else {
      try invocation.say(phrase)
      if let account { try invocation.say(Phrase.CommandLine.newAccount(account.name)) }
      return
    }
    let answer =
      entity.kind == .deal
      ? try answer(about: Deal.ID(entity.id)) : try answer(about: record(entity))
    try invocation.output.print(answer, as: format)
  }

  /// Everything about a record that is no deal.
  func answer(about record: Record) -> Answer {
    if record.entity.kind == .improvement { return answer(aboutImprovement: record) }
    return Answer(
      json: json(record),
      [.heading("#\(record.entity.id) \(name(of: record.entity))"), .facts(facts(record))])
  }
}
