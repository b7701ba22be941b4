import ArgumentParser
import FunnelCore
import FunnelScreens
import FunnelStore
import FunnelWording
import TerminalUI

/// Shows a store: full-screen where there is a terminal for it, as linear text elsewhere.
struct Presentation {
  private let invocation: Invocation
  private let screen: String?
  private let path: String?
  private let meeting: Meeting.ID?
  private let isForLooking: Bool
  private let wall: WallPlan?

  /// A presentation of a store that begins with a screen.
  ///
  /// - Parameters:
  ///   - meeting: The meeting to hold at once.
  ///   - wall: The wall to show in place of a screen.
  ///   - isForLooking: Whether nothing is to be changed, whatever the options say.
  init(
    _ invocation: Invocation, screen: String?, path: String? = nil, meeting: Meeting.ID? = nil,
    wall: WallPlan? = nil, isForLooking: Bool = false
  ) {
    (self.invocation, self.screen, self.path) = (invocation, screen, path)
    (self.meeting, self.wall, self.isForLooking) = (meeting, wall, isForLooking)
  }

  /// Shows it until the person is done.
  func start() throws {
    if let screen, !Self.screens.contains(screen) {
      throw Failure.notAChoice(screen, option: "--screen", known: Self.screens)
    }
    let shared = invocation.shared
    guard invocation.environment.isInteractive, !shared.isPlain else { return try printed() }
    let (store, isNew) = try openedForPeople()
    if shared.asOf == nil { store.expectLoad() }
    var preferences = try preferences(for: store)
    if isNew {
      preferences.greeting = Phrase.CommandLine.newStore(at: invocation.storePath)
    }
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(
        colorLimit: invocation.environment.isColorless ? .none : .colors256,
        ascii: shared.isASCII || invocation.configuration.isASCII)
    } catch {
      invocation.output.complain(invocation.words(Phrase.CommandLine.noScreenHere))
      return try printed()
    }
    if wall?.isLocked == true { terminal.disableQuitKey() }
    let interrupt: Interrupt?
    do {
      interrupt = try Dashboard.open(store, on: terminal, preferences)
    } catch {
      terminal.close()
      if error == .cancelled { return }
      throw error
    }
    terminal.close()
    if let interrupt { throw ExitCode(interrupt.exitStatus) }
  }

  /// The screens that can be named.
  static var screens: [String] {
    let listed = ScreenList.all.map(\.id)
    return listed.contains("deal") ? listed : listed + ["deal"]
  }

  /// The store, made and furnished where it is missing, as far as writing is allowed; and whether
  /// it was missing although somebody named it, for the name may be mistyped.
  private func openedForPeople() throws -> (store: any Store, isNew: Bool) {
    let (shared, stores) = (invocation.shared, invocation.stores)
    let path = path ?? invocation.storePath
    let isReadOnly = shared.readOnly || isForLooking
    if isReadOnly || shared.asOf != nil {
      return (try stores.open(path, .changing, isReadOnly), false)
    }
    var (store, isNew): ((any Store)?, Bool) = (nil, false)
    do throws(StoreError) {
      store = try stores.open(path, .changing, false)
    } catch {
      guard case .missing = error else { throw error }
      isNew = self.path == nil && shared.store != nil
    }
    let opened = try store ?? stores.open(path, .creating, false)
    guard opened.readOnly == nil else { return (opened, false) }
    if try opened.records(Pipeline.self, where: nil, refersTo: nil).isEmpty {
      try Workspace(invocation, for: .creating, path: self.path).furnish()
    }
    return (opened, isNew)
  }

  private func preferences(for store: any Store) throws -> Preferences {
    let shared = invocation.shared
    let library = invocation.themes
    let name = invocation.themeName
    guard let theme = library[name] ?? (shared.theme == nil ? library.themes.first : nil) else {
      throw Failure.notAChoice(name, option: "--theme", known: library.themes.map(\.name))
    }
    let environment = invocation.environment
    var preferences = Preferences(
      author: invocation.author, language: invocation.language,
      theme: environment.isColorless ? .plain : theme, themes: library.themes,
      clock: environment.now)
    let clock = environment.now().day(offset: environment.clockOffset)
    preferences.today = try invocation.day(shared.today, option: "--today", today: clock)
    preferences.asOf = try invocation.pastDay(today: preferences.today ?? clock)
    preferences.screen = screen ?? "funnel"
    if library.isEmpty, !environment.isColorless {
      preferences.greeting = Phrase.CommandLine.noThemes
    }
    preferences.meeting = meeting
    preferences.wall = wall
    if isForLooking {
      // Nobody stands by to open it again, and nothing unsaved could get lost.
      preferences.reopen = { () throws(StoreError) in
        try invocation.stores.open(path ?? invocation.storePath, .reading, true)
      }
    }
    preferences.keymap = try keymap(for: store)
    if let pipeline = shared.pipeline {
      preferences.pipeline = try Self.pipeline(pipeline, in: store)
    }
    return preferences
  }

  /// The keys of the configuration, each for an action that there is.
  private func keymap(for store: any Store) throws -> [String: [Key]] {
    let keymap = invocation.configuration.keymap
    guard !keymap.isEmpty else { return [:] }
    let known = Set(KeyTable(store).sections.flatMap { $0.rows.map(\.id) })
    if let unknown = keymap.keys.sorted().first(where: { !known.contains($0) }) {
      let file = Configuration.folder(invocation.environment.variables) + "/config.toml"
      throw Failure.badConfiguration(.value(file: file, key: "keys.\"\(unknown)\""))
    }
    return keymap
  }

  /// The pipeline of a name, found without loading the book.
  private static func pipeline(_ typed: String, in store: any Store) throws -> Pipeline.ID {
    var book = Book()
    for found in try store.records(Pipeline.self, where: nil, refersTo: nil) {
      book.pipelines.update(found.record)
    }
    let text = FieldText(book: book, today: Day(number: 0))
    do {
      let value = try text.value(of: typed, as: .reference(.pipeline))
      if let id = Pipeline.ID(value), book.pipelines[id] != nil { return id }
    } catch {
      throw Failure.noSuchRecord(typed, .pipeline)
    }
    throw Failure.noSuchRecord(typed, .pipeline)
  }

  /// The screen as linear text, for a pipe or a screen reader.
  private func printed() throws {
    let workspace = try Workspace(invocation, path: path)
    guard try workspace.pipeline() != nil else { throw Failure.noPipeline }
    let session = Session(
      store: workspace.store, book: workspace.book, try preferences(for: workspace.store))
    if let wall {
      for line in session.plainText(of: wall) { try invocation.output.line(line) }
      return
    }
    let name = screen ?? "funnel"
    let query = DealQuery(session.scope.ofAllDays, order: DealOrder(.amount))
    let first = query.places(in: session.book).first
    let deal = first.map { session.book.deals[$0].id }
    if name == "deal", deal == nil { return try invocation.say(Phrase.CommandLine.nothingFound) }
    if let lines = session.plainText(ofScreen: name, deal: deal), !lines.isEmpty {
      for line in lines { try invocation.output.line(line) }
    } else if let deal {
      try invocation.output.print(workspace.answer(about: deal), as: .text)
    }
  }
}
