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
}
