import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel review edit ID field=value…`: other values for your draft.
struct ReviewEdit: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change your draft of a review.",
    discussion: """
      Fields are named as in the JSON of funnel review show. Rows of lists go by their key, or by \
      new for a row to be added: influences.1.rating=+2 redFlags.new.text="no coach". \
      A minus sign takes a row out: competitors.2=-. With --form a whole form is read as JSON, \
      with - from standard input.
      """)

  @Argument(help: "The deal: 117, #117, the identity it was imported under, or its name.")
  var id: String

  @Argument(help: ArgumentHelp("What is to hold.", valueName: "field=value"))
  var fields: [String] = []

  @Option(help: ArgumentHelp("A form as JSON.", valueName: "file"), completion: .file())
  var form: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let deal = Deal.ID(try workspace.reference(id, .deal).id)
    guard form != nil || !fields.isEmpty else { throw Failure.nothingAssigned }
    var draft = try workspace.draft(of: deal)
    var editing = ReviewEditing(draft.form, workspace: workspace)
    if let form { try editing.apply(JSON(reading: InputFile.read(form))) }
    if !fields.isEmpty { try editing.apply(Assignment.all(fields)) }
    draft.form = editing.form
    draft.savedAt = invocation.environment.now()
    try workspace.store.save(draft)
    guard output.chosen == .text else {
      let review = try workspace.review(of: deal, number: nil)
      return try invocation.output.print(workspace.answer(about: review), as: output.chosen)
    }
    try invocation.say(Phrase.CommandLine.draftSaved(workspace.name(of: EntityReference(deal))))
  }
}
