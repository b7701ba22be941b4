import ArgumentParser
import Glibc
import FunnelExchange
import FunnelStore
import FunnelWording

/// The `funnel` command: opens the dashboard, or does what a verb says.
@main
struct Funnel: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "funnel",
    abstract: "A sales funnel in the terminal: stages, deals, SDI reviews.",
    usage: """
      funnel [<options>]
      funnel <subcommand> [<options>]
      """,
    discussion: """
      Without a verb the dashboard opens on the store of --store, FUNNEL_STORE or the \
      configuration, and on one in the XDG data folder where none is named.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(name: "Deals:", subcommands: dealVerbs),
      CommandGroup(
        name: "Day:", subcommands: [TodayCommand.self, CalendarCommand.self]),
      CommandGroup(
        name: "Figures:",
        subcommands: [
          ZonesCommand.self, WorkCommand.self, TimeCommand.self, ReportCommand.self, Wall.self,
        ]),
      CommandGroup(name: "Records:", subcommands: RecordCommands.all),
      CommandGroup(
        name: "Files:",
        subcommands: [
          Demo.self, Import.self, Export.self, Backup.self, Restore.self,
        ]),
      CommandGroup(name: "History:", subcommands: [Undo.self, Redo.self, History.self]),
      CommandGroup(
        name: "Program:", subcommands: [Themes.self, Doctor.self, ReferenceCommand.self]),
    ])

  /// The verbs for deals, found without a look at all others.
  private static let dealVerbs: [any ParsableCommand.Type] = [
    List.self, Show.self, Add.self, Edit.self, Move.self, Repipe.self, Close.self,
    Reopen.self, Referral.self, Upgrade.self, ReviewCommand.self, Coach.self,
    MeetingCommand.self, TransferCommand.self,
  ]

  @OptionGroup var opening: OpeningOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws { try opening.open(in: invocation) }
}

extension Funnel {
  /// Runs the program in the process it was started in.
  static func main() {
    SQLiteStore.prepare()
    let environment = Environment.ofProcess()
    let code = execute(
      Array(CommandLine.arguments.dropFirst()), environment: environment, output: .standard(),
      stores: .files(caching: environment.cacheFolder))
    Glibc.exit(code.rawValue)
  }

  /// Runs a command line and says with which code to exit.
  static func execute(
    _ arguments: [String], environment: Environment, output: Output, stores: StoreOpening
  ) -> ExitCode {
    var shared: SharedOptions?
    do {
      var command = try parsed(arguments)
      guard let ours = command as? any FunnelCommand else {
        try command.run()
        return .success
      }
      shared = ours.shared
      let invocation = try Invocation(
        ours.shared, environment: environment, output: output, stores: stores)
      try ours.run(in: invocation)
      return .success
    } catch {
      let language = Invocation.languageOfComplaints(shared, arguments, environment)
      return report(error, in: language, to: output)
    }
  }

  /// What a command line asks for.
  ///
  /// A look at all verbs is a third of the start, so the one that is named reads its words alone;
  /// what it cannot make out, and help, gets the look at all.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let (verb, rest) = verb(of: arguments[...], under: Funnel.self)
    if let command = try? verb.parseAsRoot(Array(rest)), type(of: command) == verb {
      return command
    }
    return try parseAsRoot(arguments)
  }

  /// The verb that the first words lead to, and the words behind it; without one what opens the
  /// dashboard.
  ///
  /// Every verb says its name in its configuration: one made of the name of its type takes longer
  /// than all that has to be read here.
  private static func verb(
    of words: ArraySlice<String>, under command: any ParsableCommand.Type
  ) -> (any ParsableCommand.Type, ArraySlice<String>) {
    let isRoot = command == Funnel.self
    guard let word = words.first, !word.hasPrefix("-"),
      let verb = (isRoot ? named(word, in: dealVerbs) : nil)
        ?? named(word, in: command.configuration.subcommands)
    else { return (isRoot ? Opening.self : command, words) }
    return Self.verb(of: words.dropFirst(), under: verb)
  }

  private static func named(
    _ word: String, in verbs: [any ParsableCommand.Type]
  ) -> (any ParsableCommand.Type)? {
    verbs.first { $0._commandName == word }
  }

  /// Puts an error into words and says which code it stands for.
  private static func report(
    _ error: any Error, in language: Language, to output: Output
  ) -> ExitCode {
    let (explanation, code): (Explanation, ExitCode)
    switch error {
    case let failure as Failure: (explanation, code) = (failure.explanation, failure.exitCode)
    case let error as StoreError: (explanation, code) = (error.explanation, error.exitCode)
    case let error as FileError: (explanation, code) = (error.explanation, error.exitCode)
    case let error as ImportFailure: (explanation, code) = (error.explanation, error.exitCode)
    default: return reportUsage(error, in: language, to: output)
    }
    output.complain("funnel: \(explanation.sentence[language])")
    if let hint = explanation.hint {
      output.complain("\(Phrase.CommandLine.hint[language]): \(hint[language])")
    }
    return code
  }

  /// Help, completion scripts and errors of usage are ArgumentParser's own, put into the language.
  private static func reportUsage(
    _ error: any Error, in language: Language, to output: Output
  ) -> ExitCode {
    let code = exitCode(for: error)
    let text =
      language == .en
      ? fullMessage(for: error)
      : HelpText(language: language, width: output.width)
        .translated(fullMessage(for: error, columns: HelpText.unbroken))
    do {
      if code.isSuccess {
        if !text.isEmpty { try output.verbatim(text + "\n") }
        return code
      }
    } catch {
      return .inputOutput
    }
    output.complain(text)
    return code == .failure ? .internalError : code
  }
}
