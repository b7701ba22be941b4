import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel playbook …`: what the team says, asks and shows.
struct PlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playbook", abstract: "List, show, add, edit and hide texts; answer questions.",
    subcommands: [
      PlaybookList.self, PlaybookShow.self, PlaybookAdd.self, PlaybookEdit.self,
      PlaybookHide.self, PlaybookAnswer.self,
    ], defaultSubcommand: PlaybookList.self)
}

/// The words of a text in the languages that options name.
struct WordsOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The words in English.", valueName: "text"))
  var en: String?

  @Option(help: ArgumentHelp("The words in simplified Chinese.", valueName: "text"))
  var hans: String?

  @Option(help: ArgumentHelp("The words in traditional Chinese.", valueName: "text"))
  var hant: String?

  /// The words, those not said as they are or as said plainly.
  func words(_ plain: String?, known: Translated? = nil) -> Translated? {
    let usual = plain ?? en ?? hans ?? hant ?? known?.en
    guard let usual else { return nil }
    let rest = plain == nil ? known : nil
    return Translated(
      en: en ?? rest?.en ?? usual, hans: hans ?? rest?.hans ?? usual,
      hant: hant ?? rest?.hant ?? usual)
  }
}

/// `funnel playbook list`: the texts of a stage, or of every one.
struct PlaybookList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the texts, of one stage or topic where asked.")

  @Option(help: ArgumentHelp("Only those of use in a stage.", valueName: "stage"))
  var stage: String?

  @Option(
    help: ArgumentHelp("Only a topic.", valueName: "topic"),
    completion: .list(PlaybookTopic.allCases.map(\.rawValue)))
  var topic: String?

  @Flag(help: "Hidden texts too.")
  var hidden = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let playbook = try workspace.playbook()
    let stage = try stage.map {
      try workspace.stage($0, in: workspace.requiredPipeline().id)
    }
    let topic = try topic.map { try PlaybookTopic.named($0) }
    let entries = PlaybookTopic.allCases.filter { topic == nil || topic == $0 }.flatMap {
      playbook.entries($0, for: stage, in: workspace.book, hidden: hidden)
    }
    let language = invocation.language
    let kind = EntityKind.playbookText
    let table = DocumentTable(
      columns: [
        DocumentTable.Column(title: "#", key: "id"),
        DocumentTable.Column(title: kind.label(ofField: "topic")[language], key: "topic"),
        DocumentTable.Column(
          title: kind.label(ofField: "text")[language], key: "text", limit: 100),
      ],
      rows: entries.map { entry in
        let mark = entry.isHidden ? "  (\(Phrase.Playbook.hidden[language]))" : ""
        return [
          DocumentTable.Cell(entry.id),
          DocumentTable.Cell(entry.topic.label[language], raw: entry.topic.rawValue),
          DocumentTable.Cell(entry.text[language] + mark, raw: entry.text[language]),
        ]
      })
    try invocation.output.print(
      Answer(
        json: .members([
          "count": .integer(entries.count),
          "texts": .array(entries.map { workspace.json($0) }),
        ]), [.table(table)]), as: output.chosen)
  }
}

/// `funnel playbook show`: a text, a stage with everything that helps there, or a deal's playbook.
struct PlaybookShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a text, a stage, or the playbook beside a deal.")

  @Argument(help: "A text's code or number, or a stage.")
  var name: String?

  @Option(help: ArgumentHelp("The playbook beside a deal.", valueName: "id"))
  var deal: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if (name == nil) == (deal == nil) {
      throw ValidationError("Name a text or a stage, or a deal with --deal.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    if let deal {
      let id = Deal.ID(try workspace.reference(deal, .deal).id)
      return try invocation.output.print(
        workspace.answer(aboutPlaybookOf: id), as: output.chosen)
    }
    let name = name ?? ""
    if let entry = try workspace.playbook().entry(name) {
      return try invocation.output.print(workspace.answer(about: entry), as: output.chosen)
    }
    let stage = try workspace.stage(name, in: workspace.requiredPipeline().id)
    try invocation.output.print(
      workspace.answer(aboutPlaybookOf: stage), as: output.chosen)
  }
}

/// `funnel playbook add TEXT --topic question`.
struct PlaybookAdd: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a text of the team's own.",
    discussion: #"Example: funnel playbook add "Who cleans it?" --topic question --stage Needs"#)

  @Argument(help: "The text, for every language that is not named.")
  var text: String

  @Option(
    help: ArgumentHelp("What it is for.", valueName: "topic"),
    completion: .list(PlaybookTopic.allCases.map(\.rawValue)))
  var topic: String

  @Option(help: ArgumentHelp("The only stage it is for; every one.", valueName: "stage"))
  var stage: String?

  @Option(help: ArgumentHelp("More about it.", valueName: "text"))
  var detail: String?

  @OptionGroup var words: WordsOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let topic = try PlaybookTopic.named(topic)
    let workspace = try Workspace(invocation, for: .changing)
    let stage = try stage.map { try workspace.stage($0, in: workspace.requiredPipeline().id) }
    let text = Translated(
      en: words.en ?? text, hans: words.hans ?? text, hant: words.hant ?? text)
    let label = Phrase.Playbook.edited(text[invocation.language])
    let commit = try workspace.perform(
      [
        workspace.playbook().adding(
          topic, stage: stage?.id, text: text, detail: detail.map { Translated($0) })
      ], label)
    let id = commit.created[EntityReference(.playbookText, -1)] ?? 0
    try workspace.report(playbookText: "#\(id)", label, as: output.chosen)
  }
}

/// `funnel playbook edit CODE --text …`.
struct PlaybookEdit: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Word a text anew, or give it a stage.")

  @Argument(help: "The text's code or number.")
  var id: String

  @Option(help: ArgumentHelp("The text for every language.", valueName: "text"))
  var text: String?

  @Option(help: ArgumentHelp("More about it.", valueName: "text"))
  var detail: String?

  @Option(
    help: ArgumentHelp("The only stage it is for; empty for every one.", valueName: "stage"))
  var stage: String?

  @OptionGroup var words: WordsOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let entry = try workspace.playbookEntry(id)
    let chosen: Stage.ID? =
      if let stage {
        stage.isEmpty ? nil : try workspace.stage(stage, in: workspace.requiredPipeline().id).id
      } else {
        entry.stage
      }
    let new = words.words(text, known: entry.text) ?? entry.text
    let label = Phrase.Playbook.edited(new[invocation.language])
    try workspace.perform(
      [
        workspace.playbook().editing(
          entry, text: new,
          detail: detail.map { $0.isEmpty ? nil : Translated($0) } ?? entry.detail,
          stage: chosen)
      ], label)
    try workspace.report(playbookText: entry.id, label, as: output.chosen)
  }
}

/// `funnel playbook hide CODE`.
struct PlaybookHide: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide", abstract: "Take a text out of sight, or bring it back.")

  @Argument(help: "The text's code or number.")
  var id: String

  @Flag(name: .customLong("show"), help: "Bring it back.")
  var isBack = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let entry = try workspace.playbookEntry(id)
    let label = Phrase.Playbook.edited(entry.text[invocation.language])
    try workspace.perform([workspace.playbook().hiding(entry, !isBack)], label)
    try workspace.report(playbookText: entry.id, label, as: output.chosen)
  }
}

/// `funnel playbook answer DEAL CODE TEXT`: an answer or a tick beside a deal.
struct PlaybookAnswer: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Write down what a customer answered, or tick a point of a checklist.",
    discussion: #"Example: funnel playbook answer 117 question.problem "Downtime" --confirmed"#)

  @Argument(help: "The deal.")
  var deal: String

  @Argument(help: "The text's code or number.")
  var id: String

  @Argument(help: "What the customer answered; nothing ticks a point or takes the tick back.")
  var text: String?

  @Flag(name: .customLong("confirmed"), help: "The customer confirmed it when it was said back.")
  var isConfirmed = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let deal = Deal.ID(try workspace.reference(deal, .deal).id)
    let entry = try workspace.playbookEntry(id)
    let file = try workspace.dealPlaybook(of: deal)
    let change =
      text.map {
        file.answering(entry, $0, isConfirmed: isConfirmed, on: workspace.today)
      } ?? file.ticking(entry, on: workspace.today)
    let label = Phrase.Playbook.answered(
      entry.text[invocation.language], workspace.name(of: EntityReference(deal)))
    try workspace.perform([change], label)
    guard output.chosen != .text else { return try invocation.say(label) }
    try invocation.output.print(workspace.answer(aboutPlaybookOf: deal), as: output.chosen)
  }
}

extension PlaybookTopic {
  /// The topic that an option names; nil where there is none of that name.
  fileprivate static func named(_ typed: String) throws(Failure) -> PlaybookTopic {
    guard let topic = allCases.first(where: { $0.rawValue == typed.lowercased() }) else {
      throw .notAChoice(typed, option: "--topic", known: allCases.map(\.rawValue))
    }
    return topic
  }
}
