import ArgumentParser
import FunnelStore
import FunnelWording

/// `funnel backup [FILE]`: a checked copy of the store.
struct Backup: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the store to a new file and check the copy.",
    discussion: "Of the copies in STORE.backups the newest seven are kept.")

  @Argument(
    help: "The new file; one in STORE.backups where not said.", completion: .file())
  var file: String?

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let path: String
    if let file {
      guard !InputFile.exists(file) else { throw Failure.alreadyThere(path: file) }
      try workspace.store.backUp(to: file)
      path = file
    } else {
      path = try DailyBackup.make(
        of: workspace.store.path, at: invocation.environment.now(),
        offset: invocation.environment.clockOffset)
    }
    try invocation.say(Phrase { "\(Phrase.CommandLine.backupMade[$0]) \(path)" })
  }
}
