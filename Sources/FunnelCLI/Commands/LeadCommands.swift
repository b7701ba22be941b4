import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel lead …`: what may become deals.
struct LeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lead", abstract: "The lead inbox: score, assign, qualify and convert leads.",
    subcommands: [
      LeadList.self, LeadShow.self, LeadAdd.self, LeadEdit.self, LeadScoring.self,
      LeadAssign.self, LeadQualify.self, LeadConvert.self, LeadDiscard.self,
    ], defaultSubcommand: LeadList.self, aliases: ["leads"])
}

/// `funnel lead list`: the open leads, the most promising first.
struct LeadList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the open leads, the most promising first.",
    discussion: """
      The score is Σ weight × value / 5 over ability to pay, intent, buying time and behaviour; \
      what nobody has judged adds nothing, and the score it could come to stands beside it.
      """)

  @OptionGroup var person: OwnerOptions

  @Flag(help: "Only leads that nobody owns.")
  var unassigned = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Which leads to list.", valueName: "filter"))
  var filter: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if unassigned, person.owner != nil || person.mine {
      throw ValidationError("--unassigned takes no owner.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    var inbox = try workspace.leadInbox(try DealFilter(options: filter))
    if let owner = try person.owner(in: workspace) {
      inbox.files = inbox.files.filter { $0.lead.owner == owner }
    }
    if unassigned { inbox.files = inbox.files.filter { $0.lead.owner == nil } }
    let language = invocation.language
    let document = LeadDocument(of: workspace.book, in: language, today: workspace.today)
    let json = JSON.members([
      "asOf": .day(workspace.today), "weights": workspace.json(workspace.book.leadWeights),
      "count": .integer(inbox.files.count), "leads": .array(inbox.files.map(workspace.json)),
    ])
    try invocation.output.print(
      Answer(
        json: json,
        [
          .table(document.table(inbox)),
          .line(Phrase.Lead.counted(inbox.files.count)[language]),
        ]), as: output.chosen)
  }
}

/// `funnel lead show ID`: a lead and why it has its score.
struct LeadShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a lead and why it has its score.")

  @Argument(help: "The lead: 117, #117, the identity it was imported under, or its name.")
  var id: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    try workspace.show(try workspace.leadFile(id), as: output.chosen)
  }
}

/// `funnel lead add NAME field=value…`: a lead that has just come in.
struct LeadAdd: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Take down a lead that has just come in.",
    discussion: """
      Example: funnel lead add "Monitors for the new wing" account=Acme source="Trade fair" \
      segment=highIntent. The clock of the first contact starts now; it has no owner until it is \
      assigned, unless owner= says so.
      """)

  @Argument(help: "What it is about.")
  var name: String

  @Argument(help: ArgumentHelp("What is known of it.", valueName: "field=value"))
  var fields: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .creating)
    var lead = try workspace.describedDeal(name, fields)
    if !lead.named.contains("owner") { lead.values["owner"] = nil }
    lead.values["isLead"] = true.value
    let now = invocation.environment.now()
    lead.values["receivedAt"] = lead.values["receivedAt"] ?? now.value
    let given = lead.values["owner"].flatMap { Owner.ID($0) }.map { owner in
      Change.edit(EntityReference(owner), ["lastLeadAt": now.value])
    }
    try workspace.create(
      lead, and: given.map { [$0] } ?? [], Phrase.Lead.created, as: output.chosen)
  }
}

/// `funnel lead edit ID field=value…`: other values for a lead.
struct LeadEdit: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change fields of a lead.")

  @Argument(help: "The lead: its number, its identity or its name.")
  var id: String

  @Argument(help: ArgumentHelp("What is to hold.", valueName: "field=value"))
  var fields: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    try workspace.edit(workspace.reference(id, .deal), fields, as: output.chosen)
  }
}

/// `funnel lead score`: how a lead is judged, and what the factors weigh.
struct LeadScoring: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Judge a lead, or set what the factors of the score weigh.",
    discussion: """
      Example: funnel lead score 117 ability=4 intent=3 buyingTime=2; an empty value takes a \
      judgement back. --weights 40/30/20/10 is for ability, intent, buying time and behaviour.
      """)

  @Argument(help: "The lead: its number, its identity or its name.")
  var id: String?

  @Argument(help: ArgumentHelp("ability, intent or buyingTime, 0…5.", valueName: "factor=value"))
  var factors: [String] = []

  @Option(help: ArgumentHelp("What the factors weigh, in percent.", valueName: "weights"))
  var weights: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if id == nil, weights == nil { throw ValidationError("Name a lead, or set --weights.") }
  }

  func run(in invocation: Invocation) throws {
    let isWriting = weights != nil || !factors.isEmpty
    let workspace = try Workspace(invocation, for: isWriting ? .changing : .reading)
    var changes: [Change] = []
    var label = Phrase.Lead.Action.score
    if let weights {
      guard let chosen = LeadWeights(weights) else {
        throw Failure.badValue(
          weights, field: "--weights", .malformed(weights, LeadWeights.fieldType))
      }
      changes.append(.edit(EntityReference(Settings.only), ["leadWeights": chosen.value]))
      label = Phrase.Lead.weighed(String(chosen.value) ?? weights)
    }
    let lead = try id.map { try workspace.leadFile($0) }
    if let lead, !factors.isEmpty {
      let assignments = try Assignment.all(factors)
      let known = LeadFactor.judged.map(\.rawValue)
      for assignment in assignments where !known.contains(assignment.field) {
        throw Failure.unknownField(assignment.field, .deal, known: known)
      }
      let values = try workspace.values(assignments, of: .deal)
      changes.append(.edit(EntityReference(lead.lead.id), values))
      label = Phrase.Lead.scored(lead.lead.name)
    }
    if !changes.isEmpty { try workspace.perform(changes, label) }
    guard let lead else { return try invocation.say(label) }
    try workspace.show(try workspace.leadFile("#\(lead.lead.id.rawValue)"), as: output.chosen)
  }
}

extension Workspace {
  /// The moment that clocks are read at: the end of the day of a past book, else now.
  var moment: Instant {
    book.asOf.map { Instant(endOf: $0, offset: book.settings.clockOffset) }
      ?? invocation.environment.now()
  }

  /// The open leads that a filter leaves.
  func leadInbox(_ filter: DealFilter = .everything) throws -> LeadInbox {
    let scope = Scope(pipeline: try chosenPipeline()?.id, filter: filter, today: today)
    return try store.leadInbox(of: book, scope, at: moment)
  }

  /// The lead that a number, an identity or a name stands for.
  func leadFile(_ typed: String) throws -> LeadFile {
    let entity = try reference(typed, .deal)
    guard
      let file = try store.leadFile(
        of: Deal.ID(entity.id), in: book, on: today, at: moment)
    else { throw Failure.noSuchRecord(typed, .deal) }
    return file
  }

  /// Prints a lead and why it has its score.
  func show(_ file: LeadFile, as format: OutputFormat) throws {
    let document = LeadDocument(of: book, in: language, today: today)
    let sections =
      [.heading("\(file.lead.id) \(file.lead.name)")] + document.explanation(file)
      + [.facts(facts(try record(EntityReference(file.lead.id))))]
    try invocation.output.print(Answer(json: json(file), sections), as: format)
  }

  func json(_ weights: LeadWeights) -> JSON {
    .object(LeadFactor.allCases.map { ($0.rawValue, .double(Double(weights[$0]) / 100)) })
  }

  /// A lead for programs.
  func json(_ file: LeadFile) -> JSON {
    let lead = file.lead
    let seconds: Int? =
      switch file.clock {
      case .running(let seconds): seconds
      case .overdue(let seconds): -seconds
      case .unknown, .met: nil
      }
    return .members([
      "id": .integer(lead.id.rawValue), "name": .text(lead.name), "isLead": .flag(lead.isLead),
      "account": reference(lead.account.map { EntityReference($0) }),
      "owner": reference(lead.owner.map { EntityReference($0) }),
      "source": .optional(lead.source), "segment": .optional(file.segment?.rawValue),
      "receivedAt": .optional(lead.receivedAt?.description),
      "score": .integer(file.score.points), "possible": .integer(file.score.possible),
      "factors": .array(
        file.score.parts.map { part in
          .members([
            "factor": .text(part.factor.rawValue), "value": .integer(part.value),
            "weight": .double(Double(part.weight) / 100), "points": .double(part.points),
          ])
        }),
      "contacts": .integer(file.behaviour.contacts), "touches": .integer(file.behaviour.touches),
      "lastContact": .day(file.behaviour.lastContact),
      "firstContact": .members([
        "state": .text(file.clock.code), "secondsLeft": .integer(seconds),
        "day": .day(file.behaviour.firstContact),
      ]),
      "gate": .object(
        GateElement.allCases.map { element in
          (
            element.rawValue,
            .members([
              "state": .text(lead.evidence(of: element).rawValue),
              "evidence": .optional(lead.words(for: element)),
            ])
          )
        }),
      "convertedOn": .day(lead.convertedOn), "convertReason": .optional(lead.convertReason),
    ])
  }
}
