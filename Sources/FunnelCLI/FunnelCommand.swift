import ArgumentParser

/// A command that runs with what the process gives it, so that tests can give it something else.
protocol FunnelCommand: ParsableCommand {
  /// The options every command has.
  var shared: SharedOptions { get }

  /// Does the work.
  func run(in invocation: Invocation) throws
}

extension FunnelCommand {
  /// Never called: `Funnel.execute` runs commands in an invocation.
  func run() throws { throw CleanExit.helpRequest(self) }

  /// The command of these words; nil where they are not its own alone.
  static func read(_ words: [String]) -> Self? { (try? Alone<Self>.parse(words))?.verb }
}

/// A verb that is known already, among no others.
///
/// ArgumentParser looks for a request of a completion script in front of every root, which takes as
/// long as reading a verb; nothing has one that says it stands under another.
private struct Alone<Verb: FunnelCommand>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "verb", _superCommandName: "funnel")
  }

  @OptionGroup var verb: Verb
}
