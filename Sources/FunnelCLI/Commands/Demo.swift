import ArgumentParser
import FunnelCore
import FunnelScreens
import FunnelStore
import FunnelWording

/// `funnel demo`: a company's year of selling to look around in.
struct Demo: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open the dashboard on demo data.")

  @Flag(help: "Make the demo store anew.")
  var reset = false

  @Option(
    help: ArgumentHelp("The screen to open or print.", valueName: "name"),
    completion: .list(["funnel", "deals", "deal"]))
  var screen: String?

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let path = shared.store ?? invocation.environment.dataFolder + "/demo.funnel"
    let isThere = InputFile.exists(path)
    if reset || !isThere {
      if isThere { try DemoStore.remove(path, invocation) }
      try DemoStore.make(path, invocation)
    }
    if invocation.environment.isInteractive || shared.isPlain {
      return try Presentation(invocation, screen: screen, path: path).start()
    }
    try invocation.say(Phrase.CommandLine.demoGoOn(path))
  }
}
