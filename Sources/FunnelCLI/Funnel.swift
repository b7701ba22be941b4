import ArgumentParser

/// The `funnel` command.
@main
struct Funnel: ParsableCommand {
  func run() throws {}
}
