import FunnelCore
import FunnelScreens
import FunnelStore
import FunnelWording

/// One run of a command: what was said on the command line, in the environment and in the
/// configuration, in that order of weight.
struct Invocation {
  /// The shared options.
  let shared: SharedOptions
  /// What the process knows of the world.
  let environment: Environment
  /// Where answers go.
  let output: Output
  /// What the person has set.
  let configuration: Configuration
  /// The language of everything printed.
  let language: Language
  /// Opens stores.
  let stores: StoreOpening

  /// A run with these options.
  ///
  /// - Throws: `Failure` where the configuration or the language makes no sense.
  init(
    _ shared: SharedOptions, environment: Environment, output: Output, stores: StoreOpening
  ) throws(Failure) {
    (self.shared, self.environment, self.output) = (shared, environment, output)
    self.stores = stores
    do {
      configuration = try Configuration.load(environment.variables)
    } catch {
      throw .badConfiguration(error)
    }
    language = try Self.language(shared, configuration, environment)
    output.language = language
    try checkTheme()
  }

  /// Refuses the name of a theme that is not there, on every verb alike.
  private func checkTheme() throws(Failure) {
    guard shared.theme != nil || configuration.theme != nil else { return }
    let library = themes
    if let name = shared.theme ?? configuration.theme, library[name] == nil,
      let problem = library.problem(of: name)
    {
      throw .badTheme(problem)
    }
    if let name = shared.theme, library[name] == nil {
      throw .notAChoice(name, option: "--theme", known: library.themes.map(\.name))
    }
    if let name = configuration.theme, library[name] == nil {
      throw .badConfiguration(.value(file: Self.configurationFile(environment), key: "theme"))
    }
  }

  private static func configurationFile(_ environment: Environment) -> String {
    Configuration.folder(environment.variables) + "/config.toml"
  }

  /// The author of changes: `--as`, `FUNNEL_USER`, the configuration, the login name.
  var author: String {
    shared.author ?? environment["FUNNEL_USER"] ?? configuration.author ?? environment.login
  }

  /// The store's path: `--store`, `FUNNEL_STORE`, the configuration, the data folder.
  var storePath: String {
    chosenStorePath ?? environment.dataFolder + "/default.funnel"
  }

  /// The store's path where somebody chose one.
  var chosenStorePath: String? {
    shared.store ?? environment["FUNNEL_STORE"] ?? configuration.store.map(expanded)
  }

  /// A phrase in the language of this run.
  func words(_ phrase: Phrase) -> String { phrase[language] }

  /// Prints a sentence.
  func say(_ phrase: Phrase) throws { try output.line(phrase[language]) }

  /// A day that an option names.
  ///
  /// - Parameter looksBack: Whether a day without a year is the last such one.
  func day(
    _ text: String?, option: String, today: Day, looksBack: Bool = false
  ) throws(Failure) -> Day? {
    guard let text else { return nil }
    guard let day = FieldText.day(text, today: today, looksBack: looksBack) else {
      throw .notADay(text, option: option)
    }
    return day
  }

  /// The day that `--as-of` names, which has been, or is today.
  func pastDay(today: Day) throws(Failure) -> Day? {
    let option = "--as-of"
    guard let day = try day(shared.asOf, option: option, today: today, looksBack: true) else {
      return nil
    }
    guard day <= today else { throw .dayAhead(day, option: option) }
    return day
  }

  /// The language of complaints, even where the options make no sense.
  static func languageOfComplaints(
    _ shared: SharedOptions?, _ arguments: [String], _ environment: Environment
  ) -> Language {
    let option = "--language"
    let behind = arguments.firstIndex(of: option).flatMap { arguments.dropFirst($0 + 1).first }
    let joined = arguments.first { $0.hasPrefix(option + "=") }?.dropFirst(option.count + 1)
    let code = shared?.language ?? behind ?? joined.map(String.init)
    return code.flatMap { Language(code: $0) } ?? Language(environment: environment.variables)
  }

  private static func language(
    _ shared: SharedOptions, _ configuration: Configuration, _ environment: Environment
  ) throws(Failure) -> Language {
    let configured = configuration.language.map { Language(code: $0) }
    if case .some(.none) = configured {
      throw .badConfiguration(.value(file: configurationFile(environment), key: "language"))
    }
    guard let code = shared.language else {
      return (configured ?? nil) ?? Language(environment: environment.variables)
    }
    guard let language = Language(code: code) else { throw .unknownLanguage(code) }
    return language
  }

  private func expanded(_ path: String) -> String {
    path.hasPrefix("~/") ? (environment["HOME"] ?? "") + path.dropFirst() : path
  }
}

extension Invocation {
  /// Opens the store of the run; a new one where somebody named a file is said, for a name may be
  /// mistyped.
  func openStore(for access: StoreAccess) throws(StoreError) -> any Store {
    guard access == .creating, shared.store != nil else {
      return try stores.open(storePath, access, shared.readOnly)
    }
    do throws(StoreError) {
      return try stores.open(storePath, .changing, shared.readOnly)
    } catch {
      guard case .missing = error else { throw error }
      let store = try stores.open(storePath, .creating, shared.readOnly)
      output.complain(words(Phrase.CommandLine.newStore(at: storePath)))
      return store
    }
  }
}

/// What is to be done with a store.
enum StoreAccess {
  /// Only read.
  case reading
  /// Read and changed; it must be there.
  case changing
  /// Read and changed; it is made where it is missing.
  case creating
}

/// Opens a store at a path.
struct StoreOpening: Sendable {
  /// Opens a store at a path, for reading only where asked for.
  let open:
    @Sendable (_ path: String, _ access: StoreAccess, _ readOnly: Bool) throws(StoreError) ->
      any Store

  /// Stores in files; large ones are kept in a cache folder for the next start.
  static func files(caching folder: String?) -> StoreOpening {
    let options = SQLiteStore.Options(cacheFolder: folder)
    return StoreOpening { path, access, readOnly throws(StoreError) in
      func open(_ mode: SQLiteStore.Mode) throws(StoreError) -> SQLiteStore {
        try SQLiteStore.open(at: path, mode: mode, options: options)
      }
      if readOnly { return try open(.readOnly) }
      switch access {
      case .creating: return try open(.create)
      case .changing: return try open(.readWrite)
      case .reading:
        // A reader needs no lock; only an old schema or a missing journal makes it wait for one.
        do {
          return try open(.readOnly)
        } catch StoreError.missing(let path) {
          throw .missing(path: path)
        } catch {
          return try open(.readWrite)
        }
      }
    }
  }
}
