import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel lead assign`: gives leads to a person, or in turn.
struct LeadAssign: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give leads to a person, or to the next in turn.",
    discussion: """
      The next in turn is the one whose last lead is the oldest; who never had one comes first. \
      With --unassigned every lead without an owner is given, in the order they came in.
      """)

  @Argument(help: "The leads: their numbers, identities or names.")
  var ids: [String] = []

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The person; the next in turn where not said.", valueName: "name"))
  var person: String?

  @Flag(help: "Every lead that nobody owns.")
  var unassigned = false

  @Option(help: ArgumentHelp("In turn among this team only.", valueName: "name"))
  var team: String?

  @Option(help: ArgumentHelp("In turn among this region only.", valueName: "name"))
  var region: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if ids.isEmpty != unassigned {
      throw ValidationError("Name leads, or say --unassigned; not both.")
    }
    if person != nil, team != nil || region != nil {
      throw ValidationError("--to names a person; it takes no --team and no --region.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let inbox = try workspace.leadInbox()
    let files = try ids.map { try workspace.leadFile($0) }
    for file in files where !file.lead.isLead {
      throw workspace.refusal(.notALead(file.lead.id))
    }
    let leads = unassigned ? inbox.unassigned : files.map(\.lead.id)
    guard !leads.isEmpty else { return try invocation.say(Phrase.Lead.allAssigned) }
    let assignments = try assignments(of: leads, inbox, in: workspace)
    let names = assignments.map { workspace.name(of: EntityReference($0.lead)) }
    let owners = assignments.map { workspace.name(of: EntityReference($0.owner)) }
    let label = Phrase.Lead.assigned(names, to: owners)
    try workspace.perform(assignments.flatMap(\.changes), label)
    let lines = zip(names, owners).map { Document.Section.line("\($0) → \($1)") }
    let json = JSON.members([
      "assigned": .array(
        assignments.map { assignment in
          .members([
            "lead": workspace.reference(EntityReference(assignment.lead)),
            "owner": workspace.reference(EntityReference(assignment.owner)),
          ])
        })
    ])
    try invocation.output.print(Answer(json: json, lines), as: output.chosen)
  }

  private func assignments(
    of leads: [Deal.ID], _ inbox: LeadInbox, in workspace: Workspace
  ) throws -> [LeadAssignment] {
    let now = workspace.invocation.environment.now()
    if let person {
      let owner = Owner.ID(try workspace.reference(person, .owner).id)
      return LeadAssignment.all(leads, to: owner, at: now)
    }
    var turn = RoundRobin(workspace.book, team: team, region: region, holding: inbox)
    guard turn.next != nil else { throw Failure.nobodyInTurn }
    return turn.assign(leads, at: now)
  }
}

/// `funnel lead qualify ID need=yes …`: what is known of the elements of the gate.
struct LeadQualify: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "qualify",
    abstract: "Write down need, budget, authority and timing, each with what shows it.",
    discussion: """
      Example: funnel lead qualify 117 need=yes needEvidence="asked for a quotation" funding=no. \
      The elements are need, funding, authority and timing, each unknown, no or yes.
      """)

  @Argument(help: "The lead: its number, its identity or its name.")
  var id: String

  @Argument(
    help: ArgumentHelp("An element, or its evidence in words.", valueName: "element=value"))
  var elements: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let file = try workspace.leadFile(id)
    let assignments = try Assignment.all(elements)
    let known = GateElement.allCases.flatMap { [$0.rawValue, $0.wordsField] }
    for assignment in assignments where !known.contains(assignment.field) {
      throw Failure.unknownField(assignment.field, .deal, known: known)
    }
    let entity = EntityReference(file.lead.id)
    let values = try workspace.values(assignments, of: .deal)
    try workspace.perform(
      [.edit(entity, values)], Phrase.Lead.qualified(file.lead.name),
      expecting: [entity: file.version])
    try workspace.show(try workspace.leadFile("#\(file.lead.id.rawValue)"), as: output.chosen)
  }
}

/// `funnel lead convert ID`: a lead becomes a deal, through the gate.
struct LeadConvert: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Make a deal of a lead, through the genuine-opportunity gate.",
    discussion: """
      Need, budget and authority must not be denied; what of them is unknown, and a time that is \
      not right, need --reason, which is kept. A strict pipeline takes nothing unknown.
      """)

  @Argument(help: "The lead: its number, its identity or its name.")
  var id: String

  @Option(help: ArgumentHelp("Why, where something is not shown.", valueName: "text"))
  var reason: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let file = try workspace.leadFile(id)
    let label = Phrase.Lead.converted(file.lead.name)
    try workspace.perform(
      [.convert(file.lead.id, reason: reason)], label,
      expecting: [EntityReference(file.lead.id): file.version])
    try workspace.report(EntityReference(file.lead.id), label, as: output.chosen)
  }
}

/// `funnel lead discard ID…`: leads that are left, with a reason.
struct LeadDiscard: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Leave leads for a reason; they count as withdrawn.")

  @Argument(help: "The leads: their numbers, identities or names.")
  var ids: [String]

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let files = try ids.map { try workspace.leadFile($0) }
    let names = files.map(\.lead.name).joined(separator: ", ")
    let label = Phrase.Lead.discarded(names)
    try workspace.perform(
      files.map { .close($0.lead.id, Closing(.withdrawn, reason: reason)) }, label,
      expecting: Dictionary(
        files.map { (EntityReference($0.lead.id), $0.version) },
        uniquingKeysWith: { first, _ in first }))
    try invocation.say(label)
  }
}
