import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel objection …`: the register, and the objections of a deal.
struct ObjectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "objection",
    abstract: "List, show, add and edit objections; answer those of a deal.",
    subcommands: [
      ObjectionList.self, ObjectionShow.self, ObjectionAdd.self, ObjectionEdit.self,
      ObjectionAnswer.self,
    ], defaultSubcommand: ObjectionList.self, aliases: ["objections"])
}

/// `funnel objection list`: the register with its counts, or the objections of a deal.
struct ObjectionList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the register, or the objections of a deal.")

  @Option(help: ArgumentHelp("Those of a deal.", valueName: "id"))
  var deal: String?

  @Option(help: ArgumentHelp("Only those in which every word occurs.", valueName: "words"))
  var search: String?

  @Flag(help: "Only those of deals that nobody has answered yet.")
  var open = false

  @Flag(help: "Hidden ones too.")
  var hidden = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    if deal != nil || open { return try listOfDeals(in: workspace) }
    let language = invocation.language
    let entries = try workspace.playbook().objections(matching: search ?? "", hidden: hidden)
    func count(_ title: Phrase, _ key: String) -> DocumentTable.Column {
      DocumentTable.Column(title: title[language], key: key, isNumeric: true)
    }
    let table = DocumentTable(
      columns: [
        DocumentTable.Column(title: "#", key: "id"),
        DocumentTable.Column(title: EntityKind.objection.label[language], key: "name"),
        count(Phrase.Playbook.raisedCount, "raised"),
        count(Phrase.Playbook.answeredCount, "answered"),
        count(Phrase.Playbook.worked, "worked"),
        DocumentTable.Column(
          title: Phrase.Playbook.bestAnswer[language], key: "answer", limit: 60),
      ],
      rows: entries.map { entry in
        [
          DocumentTable.Cell(entry.id), DocumentTable.Cell(entry.name[language]),
          "\("\(entry.raised)")", "\("\(entry.answered)")", "\("\(entry.worked)")",
          DocumentTable.Cell(entry.answer?[language] ?? ""),
        ]
      })
    try invocation.output.print(
      Answer(
        json: .members([
          "count": .integer(entries.count),
          "objections": .array(entries.map { workspace.json($0) }),
        ]), [.table(table)]), as: output.chosen)
  }

  private func listOfDeals(in workspace: Workspace) throws {
    let entity = try deal.map { try workspace.reference($0, .deal) }
    let found = try workspace.store.records(DealObjection.self, in: workspace.book).filter {
      (entity == nil || EntityReference($0.deal) == entity) && (!open || $0.isOpen)
    }
    let checks = found.map { objection -> Document.Check in
      var check = workspace.check(objection)
      if entity == nil {
        check.text += "  (\(workspace.name(of: EntityReference(objection.deal))))"
      }
      return check
    }
    try workspace.invocation.output.print(
      Answer(
        json: .members([
          "count": .integer(found.count),
          "objections": .array(found.map { workspace.json($0) }),
        ]), [.checklist(checks)]), as: output.chosen)
  }
}

/// `funnel objection show CODE`: an objection of the register with every answer that worked.
struct ObjectionShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an objection of the register with its answers.")

  @Argument(help: "Its code, number or name.")
  var id: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    try invocation.output.print(
      workspace.answer(about: workspace.registerEntry(id)), as: output.chosen)
  }
}

/// `funnel objection add TEXT`: to the register, or raised in a deal.
struct ObjectionAdd: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add an objection to the register, or write one down for a deal.",
    discussion: """
      Examples: funnel objection add "It is too loud" --answer "35 dB, less than a fridge"; \
      funnel objection add price.tooHigh --deal 117
      """)

  @Argument(help: "The objection; with --deal the code or number of one of the register also.")
  var text: String

  @Option(help: ArgumentHelp("The deal in which it was raised.", valueName: "id"))
  var deal: String?

  @Option(help: ArgumentHelp("Who raised it.", valueName: "contact"))
  var contact: String?

  @Option(help: ArgumentHelp("The best answer, for the register.", valueName: "text"))
  var answer: String?

  @OptionGroup var words: WordsOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    if let deal {
      return try raise(in: Deal.ID(workspace.reference(deal, .deal).id), workspace)
    }
    let name = Translated(
      en: words.en ?? text, hans: words.hans ?? text, hant: words.hant ?? text)
    let label = Phrase.Playbook.edited(name[invocation.language])
    let commit = try workspace.perform(
      [workspace.playbook().adding(objection: name, answer: answer.map { Translated($0) })],
      label)
    let id = commit.created[EntityReference(.objection, -1)] ?? 0
    try workspace.report(objection: "#\(id)", label, as: output.chosen)
  }

  private func raise(in deal: Deal.ID, _ workspace: Workspace) throws {
    let id = Int64(text) == nil ? text : "#\(text)"
    let entry = try workspace.playbook().register.first { $0.id == id }
    // A number is never the words of an objection.
    if id.hasPrefix("#"), entry == nil { throw Failure.noSuchRecord(text, .objection) }
    let contact = try contact.map { Contact.ID(try workspace.reference($0, .contact).id) }
    let said = entry?.name[workspace.language] ?? text
    let label = Phrase.Playbook.raised(said, workspace.name(of: EntityReference(deal)))
    let commit = try workspace.perform(
      [
        workspace.dealPlaybook(of: deal).raising(
          entry, said, contact: contact, on: workspace.today)
      ], label)
    let number = commit.created[EntityReference(.dealObjection, -1)] ?? 0
    try workspace.report(
      dealObjection: DealObjection.ID(number), label, as: output.chosen)
  }
}

/// `funnel objection edit CODE`: other words or another answer in the register.
struct ObjectionEdit: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Word an objection of the register or its answer anew.")

  @Argument(help: "Its code, number or name.")
  var id: String

  @Option(help: ArgumentHelp("The objection, in every language.", valueName: "text"))
  var text: String?

  @Option(help: ArgumentHelp("The best answer, in the language of the run.", valueName: "text"))
  var answer: String?

  @Flag(name: .customLong("hide"), inversion: .prefixedNo, help: "Take it out of sight.")
  var isHidden: Bool?

  @OptionGroup var words: WordsOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let entry = try workspace.registerEntry(id)
    let playbook = try workspace.playbook()
    let name = words.words(text, known: entry.name) ?? entry.name
    var best = entry.answer
    if let answer {
      if best == nil {
        best = Translated(answer)
      } else {
        best?[keyPath: invocation.language.words] = answer
      }
    }
    let label = Phrase.Playbook.edited(name[invocation.language])
    let isWorded = name != entry.name || best != entry.answer
    guard isWorded || isHidden != nil else { throw Failure.nothingAssigned }
    if isWorded {
      try workspace.perform([playbook.editing(entry, name: name, answer: best)], label)
    }
    if let isHidden {
      let entry = try workspace.registerEntry(entry.id)
      try workspace.perform([workspace.playbook().hiding(entry, isHidden)], label)
    }
    try workspace.report(objection: entry.id, label, as: output.chosen)
  }
}

/// `funnel objection answer ID TEXT`: what was answered in a deal.
struct ObjectionAnswer: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answer an objection of a deal.",
    discussion: #"Example: funnel objection answer 4 "It pays in two years" --worked --keep"#)

  @Argument(help: "The number of the deal's objection, as objection list --deal shows it.")
  var id: String

  @Argument(help: "What was answered; nothing opens it again.")
  var text: String = ""

  @Flag(
    name: .customLong("worked"), inversion: .prefixedNo,
    help: "The answer worked, or not; not known yet where neither is said.")
  var didHelp: Bool?

  @Flag(name: .customLong("keep"), help: "Make it the best answer of the register.")
  var isKept = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if isKept, didHelp != true {
      throw ValidationError("Only an answer that worked goes into the register: add --worked.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let entity = try workspace.reference(id, .dealObjection)
    guard var objection = try workspace.store.record(DealObjection.ID(entity.id))?.record else {
      throw Failure.noSuchRecord(id, .dealObjection)
    }
    var changes = [objection.answering(text, didHelp: didHelp, on: workspace.today)]
    if isKept {
      objection.answer = text
      changes += try workspace.playbook().keeping(
        answerOf: objection, in: invocation.language.words)
    }
    let label = Phrase.Playbook.objectionAnswered(
      objection.text, workspace.name(of: EntityReference(objection.deal)))
    try workspace.perform(changes, label)
    try workspace.report(dealObjection: objection.id, label, as: output.chosen)
  }
}

extension Workspace {
  /// An objection of the register.
  func answer(about entry: RegisterEntry) -> Answer {
    let counts = Phrase.Playbook.counts(
      raised: entry.raised, answered: entry.answered, worked: entry.worked)
    var sections: [Document.Section] = [
      .heading("\(entry.id)  \(entry.name[language])"), .line(counts[language]),
    ]
    if let answer = entry.answer?[language] {
      sections += [.heading(Phrase.Playbook.bestAnswer[language]), .line(answer)]
    }
    let others = entry.proven.filter { $0 != entry.answer?[language] }
    if !others.isEmpty {
      sections += [
        .heading(Phrase.Playbook.alsoWorked[language]),
        .checklist(others.map { Document.Check(.kept, $0) }),
      ]
    }
    return Answer(json: json(entry), sections)
  }

  /// Says what was done to an objection of the register, or prints it for programs.
  func report(objection id: String, _ label: Phrase, as format: OutputFormat) throws {
    guard format != .text else { return try invocation.say(label) }
    try invocation.output.print(answer(about: registerEntry(id)), as: format)
  }

  /// Says what was done to an objection of a deal, or prints it for programs.
  func report(
    dealObjection id: DealObjection.ID, _ label: Phrase, as format: OutputFormat
  ) throws {
    guard format != .text, let objection = try store.record(id)?.record else {
      return try invocation.say(label)
    }
    try invocation.output.print(
      Answer(json: json(objection), [.checklist([check(objection)])]), as: format)
  }

  /// Says what was done to a text of the playbook, or prints it for programs.
  func report(playbookText id: String, _ label: Phrase, as format: OutputFormat) throws {
    guard format != .text else { return try invocation.say(label) }
    try invocation.output.print(answer(about: playbookEntry(id)), as: format)
  }
}
