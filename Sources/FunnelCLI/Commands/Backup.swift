import ArgumentParser
import FunnelStore
import FunnelWording

/// `funnel backup FILE`: a checked copy of the store.
struct Backup: FunnelCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the store to a new file and check the copy.")

  @Argument(help: "The new file.", completion: .file())
  var file: String

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    guard !InputFile.exists(file) else { throw Failure.alreadyThere(path: file) }
    try workspace.store.backUp(to: file)
    try invocation.say(Phrase { "\(Phrase.CommandLine.backupMade[$0]) \(file)" })
  }
}
