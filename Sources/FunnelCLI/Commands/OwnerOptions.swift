import ArgumentParser
import FunnelCore

/// Whose deals a verb is about.
struct OwnerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only this person's, by name, login or number.", valueName: "name"))
  var owner: String?

  @Flag(help: "Only those of the author of changes.")
  var mine = false

  func validate() throws {
    if mine, owner != nil { throw ValidationError("--owner and --mine contradict each other.") }
  }

  /// The person; everybody where nil.
  func owner(in workspace: Workspace) throws(Failure) -> Owner.ID? {
    if let owner { return Owner.ID(try workspace.reference(owner, .owner).id) }
    guard mine else { return nil }
    let author = workspace.invocation.author
    guard let owner = workspace.book.owner(named: author) else {
      throw .noSuchRecord(author, .owner)
    }
    return owner.id
  }
}
