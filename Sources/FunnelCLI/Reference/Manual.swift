import FunnelCore
import FunnelScreens
import FunnelWording

/// The manual page, in the mdoc language.
struct Manual {
  private let tool: ToolDescription.Command
  private let keys: KeyTable

  /// A manual of the commands and keys there are.
  init(_ tool: ToolDescription, keys: KeyTable) {
    (self.tool, self.keys) = (tool.command, keys)
  }

  /// The page.
  var text: String {
    (heading + synopsis + commands + filters + keyList + [Self.surroundings]).joined(
      separator: "\n")
      + "\n"
  }

  private var heading: [String] {
    [
      ".Dd $Mdocdate$", ".Dt FUNNEL 1", ".Os", ".Sh NAME", ".Nm funnel",
      ".Nd \(escaped((tool.abstract ?? "").trimmingPeriod))",
    ]
  }

  private var synopsis: [String] {
    [
      ".Sh SYNOPSIS", ".Nm", ".Op Ar options", ".Nm", ".Ar command", ".Op Ar options",
      ".Sh DESCRIPTION", escaped(tool.discussion ?? ""),
      ".Pp", "These options go with every command:", ".Bl -tag -width Ds",
    ] + (tool.arguments ?? []).flatMap(item) + [".El"]
  }

  // MARK: Commands

  private var commands: [String] {
    [".Sh COMMANDS", ".Bl -tag -width Ds"]
      + tool.shownSubcommands.flatMap { entries($0, after: []) } + [".El"]
  }

  private func entries(
    _ command: ToolDescription.Command, after path: [String], isUsual: Bool = false
  ) -> [String] {
    // The usual verb of a group need not be said.
    let path = path + (isUsual ? [] : [command.commandName])
    let shown = command.shownSubcommands
    guard shown.isEmpty else {
      return shown.flatMap { verb in
        entries(verb, after: path, isUsual: verb.commandName == command.defaultSubcommand)
      }
    }
    let common = Set((tool.arguments ?? []).map(\.label))
    let own = (command.arguments ?? []).filter { $0.shouldDisplay && !common.contains($0.label) }
    let positions = own.filter { $0.kind == .positional }.map { argument in
      let name = escaped(argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
      return (argument.isOptional ? " Op Ar " : " Ar ") + name
    }
    var lines = [".It Nm " + escaped(path.joined(separator: " ")) + positions.joined()]
    lines.append(escaped(command.abstract ?? ""))
    if let discussion = command.discussion { lines += [".Pp", escaped(discussion)] }
    let options = own.filter { $0.kind != .positional }
    guard !options.isEmpty else { return lines }
    return lines + [".Bl -tag -width Ds -compact"] + options.flatMap(item) + [".El"]
  }

  private func item(_ argument: ToolDescription.Argument) -> [String] {
    guard argument.shouldDisplay, let names = argument.names else { return [] }
    let flags = names.map { ".Fl " + escaped(String($0.dashed.dropFirst())) }
    let value = argument.kind == .option ? " Ar " + escaped(argument.valueName ?? "value") : ""
    return [".It " + flags.map { String($0.dropFirst()) }.joined(separator: " , ") + value]
      + [escaped(argument.abstract ?? "")]
  }

  // MARK: Everything else

  private var filters: [String] {
    [
      ".Sh FILTERS",
      "Words are looked for in names, \\(lq!\\(rq before a term turns it round, and a deal must pass",
      "every term; \\(lq|\\(rq stands between alternatives.", ".Bl -tag -width Ds -compact",
    ] + FilterKey.allCases.map { ".It Li \(escaped($0.expectation[.en]))" } + [".El"]
  }

  private var keyList: [String] {
    [".Sh KEYS"]
      + keys.sections.flatMap { section in
        [".Ss \(escaped(section.place[.en]))", ".Bl -tag -width Ds -compact"]
          + section.rows.flatMap { row in
            [".It Ic \(escaped(row.keys))", "\(escaped(row.label[.en])) \\(em \(escaped(row.id))"]
          } + [".El"]
      }
  }

  /// Text that the formatter takes as text: no line begins with a dot, no backslash is a command.
  private func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      let plain = line.map { character in
        switch character {
        case "\\": "\\e"
        case "-": "\\-"
        case "\"": "\\(dq"
        default: String(character)
        }
      }.joined()
      return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmingPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}
