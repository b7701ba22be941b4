import ArgumentParser
import FunnelDocuments
import FunnelScreens
import FunnelWording

/// `funnel themes`: the themes to choose from.
struct Themes: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes of the dashboard.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let names = invocation.themes.themes.map(\.name)
    let chosen = invocation.themeName
    let json = JSON.members([
      "default": .text(chosen), "themes": .array(names.map { .text($0) }),
    ])
    let lines = names.map { name in
      Document.Section.line(
        name == chosen ? "\(name)  (\(Phrase.Common.default[invocation.language]))" : name)
    }
    try invocation.output.print(Answer(json: json, lines), as: output.chosen)
  }
}

extension Invocation {
  /// The themes found on this machine.
  var themes: ThemeLibrary {
    ThemeLibrary(
      folders: ThemeLibrary.folders(
        executable: environment.executable, environment: environment.variables))
  }

  /// The theme asked for, else the one the person has set, else the usual one.
  var themeName: String { shared.theme ?? configuration.theme ?? ThemeLibrary.defaultName }
}
