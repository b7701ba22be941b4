import Foundation
public import FunnelCore
public import FunnelStore
public import FunnelWording

/// What all screens share: the store, the book, who is at the keys, and how things are shown.
public final class Session {
  /// The store behind the book.
  public private(set) var store: any Store
  /// Everything at this moment.
  public internal(set) var book: Book
  /// The login name under which changes are made.
  public let author: String
  /// The language on screen.
  public var language: Language
  /// The style of every role.
  public var theme: Theme
  /// The themes to choose from.
  public private(set) lazy var themes = makeThemes()
  /// The pipeline, period and filter the figures are about.
  public var scope: Scope
  /// What was said last, until the next key.
  public private(set) var message: Message?
  /// Records that somebody changed a moment ago.
  public private(set) var flashing: Set<EntityReference> = []
  /// The other person's edit that the last change ran into.
  private(set) var conflict: Conflict?
  /// What the last change was refused for.
  private(set) var refusal: RuleViolation?
  /// Whether the store could not be asked at the last tick.
  public private(set) var isStale = false
  /// When the store was last asked and answered.
  public private(set) var checkedAt: Instant
  /// When somebody was last seen to change something; nil where nobody has while it was open.
  public private(set) var changedAt: Instant?
  /// How often the store had to be opened anew.
  private(set) var reopenings = 0
  /// Opens the store anew where it can no longer be asked; a session of looking on has this.
  public var reopen: (() throws(StoreError) -> any Store)?

  /// Shows how far long work has come, and answers whether to go on; nil where nobody looks on.
  var progress: ((Phrase) -> Bool)?
  /// How many milliseconds work takes before anything is said of how far it has come.
  var patience: Int64 = 200

  /// Today's copy of the store, while it is made beside the work.
  var backup: DailyBackup.Attempt?

  /// What long texts are written with.
  public var editor = EditorProgram()

  var knownFigures: Figures?
  var knownStagnation: (source: Stagnation.Source, stagnation: Stagnation)?
  var knownEffort: KnownEffort?
  var knownPlaybook: KnownPlaybook?
  var knownHealth: HealthFigures?
  var knownCustomers: CustomerFile?
  var knownForecast: ForecastFigures?
  let forecastChoices = ForecastChoices()
  let todayChoices = TodayChoices()
  var ruleRun: RuleRun?
  var untended = Untended.nothing
  private let makeThemes: () -> [Theme]
  private let clock: () -> Instant
  private let fixedToday: Day?

  /// A session on a store whose book has been loaded.
  ///
  /// - Parameters:
  ///   - today: The day to take for today; the clock's where nil.
  public init(
    store: any Store, book: Book, author: String, language: Language, theme: Theme,
    themes: @autoclosure @escaping () -> [Theme], pipeline: Pipeline.ID? = nil,
    today: Day? = nil, clock: @escaping () -> Instant
  ) {
    (self.store, self.book, self.author) = (store, book, author)
    (self.language, self.theme, makeThemes) = (language, theme, themes)
    (self.clock, fixedToday) = (clock, today)
    checkedAt = clock()
    let day = book.asOf ?? today ?? clock().day(offset: book.settings.clockOffset)
    scope = Scope(pipeline: pipeline ?? book.defaultPipeline?.id, today: day)
  }

  /// The day figures are about: the past day shown, else today.
  public var today: Day {
    book.asOf ?? fixedToday ?? clock().day(offset: book.settings.clockOffset)
  }

  /// The day that clocks here show, whatever day the figures are about.
  var dayOfClock: Day { clock().day(offset: book.settings.clockOffset) }

  /// This moment.
  public var now: Instant { clock() }

  /// The moment that clocks are read at: the end of the past day shown, else the present time of
  /// today, which may be a day that was given.
  public var moment: Instant {
    let offset = book.settings.clockOffset
    if let past = book.asOf { return Instant(endOf: past, offset: offset) }
    return fixedToday.map { now.moved(to: $0, offset: offset) } ?? now
  }

  /// The pipeline on screen.
  public var pipeline: Pipeline? { scope.pipeline.flatMap { book.pipelines[$0] } }

  /// Why nothing can be changed; nil where it can.
  public var whyReadOnly: Phrase? {
    if let day = book.asOf { return Phrase.Dialog.showsPast(day) }
    return switch store.readOnly {
    case .none: nil
    case .requested, .fileProtected: store.readOnly?.explanation.sentence
    case .past(let day): Phrase.Dialog.showsPast(day)
    }
  }

  /// Shows a sentence in the footer until the next key, and what helps where there is room.
  public func say(
    _ phrase: Phrase, _ tone: Message.Tone = .information, hint: Phrase? = nil
  ) {
    message = Message(phrase: phrase, tone: tone, hint: hint)
  }

  /// Forgets the sentence in the footer.
  public func clearMessage() { message = nil }
}

/// A sentence in the footer.
public struct Message {
  /// The sentence.
  public var phrase: Phrase
  /// How it is meant.
  public var tone: Tone
  /// What to do about it.
  public var hint: Phrase?

  /// How a sentence is meant.
  public enum Tone: Sendable {
    case information
    case success
    case warning
    case failure
  }
}

extension Session {
  /// Makes changes in one undo step and says what was done, or why not.
  ///
  /// - Parameters:
  ///   - confirm: Asked when all are made; where it throws, none is.
  ///   - stored: Told when all are on disk, before the book is brought up to date.
  @discardableResult
  public func perform(
    _ changes: some Sequence<Change>, _ label: Phrase,
    expecting: [EntityReference: Int64] = [:], confirming confirm: () throws -> Void = {},
    stored: () -> Void = {}
  ) -> Commit? {
    (conflict, refusal) = (nil, nil)
    return attempt {
      let commit = try store.perform(
        changes, by: authorship(label[language]), expecting: expecting, confirming: confirm)
      stored()
      note(try store.refresh(&book))
      say(label, .success)
      return commit
    }
  }

  /// Takes back the author's last change and says what came back.
  public func undo() {
    attempt {
      let transaction = try store.undo(by: authorship(""))
      note(try store.refresh(&book))
      say(Phrase.Message.undone(transaction.label), .success)
    }
  }

  /// Does again what was taken back last.
  public func redo() {
    attempt {
      let transaction = try store.redo(by: authorship(""))
      note(try store.refresh(&book))
      say(Phrase.Message.redone(transaction.label), .success)
    }
  }

  /// Looks whether another process has written, and says whether anything is to be drawn anew.
  public func tick() -> Bool {
    let wasFlashing = !flashing.isEmpty
    flashing = []
    guard book.asOf == nil else { return wasFlashing }
    let isNewDay = scope.today != today
    scope.today = today
    if isNewDay { untended = .everything }
    let haveTold = tellOfBackup()
    do throws(StoreError) {
      try look()
      let wasStale = isStale
      (isStale, checkedAt) = (false, now)
      if wasStale { clearMessage() }
      let haveActed = tendRules()
      return wasFlashing || !flashing.isEmpty || wasStale || isNewDay || haveActed || haveTold
    } catch {
      let sentence = error.explanation.sentence
      let isNews = !isStale || message?.phrase != sentence
      isStale = true
      say(sentence, .failure)
      return wasFlashing || isNews || isNewDay
    }
  }

  /// Says that today's copy could not be made; whether there was anything to say.
  private func tellOfBackup() -> Bool {
    guard let failure = backup?.takeFailure() else { return false }
    backup = nil
    say(Phrase.Message.backupFailed(failure.explanation.sentence), .failure)
    return true
  }

  /// Takes in what others have written.
  private func look() throws(StoreError) {
    do throws(StoreError) {
      // What was written while the store could not be asked is not said a second time.
      if try store.changedElsewhere() || isStale { flashing = try store.refresh(&book) }
      ruleRun?.take(flashing)
    } catch {
      guard let reopen else { throw error }
      let fresh = try reopen()
      book = try fresh.load()
      store = fresh
      (knownFigures, knownEffort, knownPlaybook) = (nil, nil, nil)
      reopenings += 1
      changedAt = now
    }
    if !flashing.isEmpty { changedAt = now }
    leaveGonePipeline()
  }

  /// Shows the store as it was known on a past day; the present where nil.
  public func travel(to day: Day?) {
    attempt {
      book = try store.load(asOf: day) { _, _ in true }
      scope.today = today
    }
  }

  /// Keeps what may have become a large book for the next start, on a thread of its own.
  func keepBook() {
    if let keep = store.keeping(book) { Thread.detachNewThread(keep) }
  }

  /// Asks the store, and says what went wrong where something does.
  @discardableResult
  public func attempt<Answer>(_ ask: () throws -> Answer) -> Answer? {
    do {
      return try ask()
    } catch StoreError.conflict(let found) {
      conflict = found
      say(found.explanation.sentence, .failure)
    } catch StoreError.refused(let violation) {
      refusal = violation
      let names = store.names(in: violation, book)
      let explanation = violation.explanation { names[$0] }
      say(explanation.sentence, .failure, hint: explanation.hint)
    } catch let error as any Explainable {
      say(error.explanation.sentence, .failure)
    } catch {
      say(Phrase(verbatim: "\(error)"), .failure)
    }
    return nil
  }

  /// Who makes a change now.
  public func authorship(_ label: String) -> Authorship {
    Authorship(author: author, at: now, today: today, label: label)
  }
}
