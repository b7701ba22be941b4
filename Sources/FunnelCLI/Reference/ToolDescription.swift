import Foundation

/// The commands and options as ArgumentParser describes them.
struct ToolDescription: Decodable {
  /// The root command.
  let command: Command

  /// Reads ArgumentParser's own description.
  init(_ json: String) throws {
    self = try JSONDecoder().decode(ToolDescription.self, from: Data(json.utf8))
  }

  /// A command.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let arguments: [Argument]?
    let subcommands: [Command]?
    let defaultSubcommand: String?

    /// The subcommands that help shows, without `help` itself.
    var shownSubcommands: [Command] {
      (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?

    enum Kind: String, Decodable {
      case positional
      case option
      case flag
    }

    /// What tells arguments apart.
    var label: String { names?.map(\.dashed).joined(separator: ", ") ?? valueName ?? "" }
  }

  /// A name of an option.
  struct Name: Decodable {
    let kind: String
    let name: String

    /// The name as it is typed.
    var dashed: String { (kind == "long" ? "--" : "-") + name }
  }
}
