import Foundation
public import FunnelCore
public import FunnelStore
import FunnelWording
public import TerminalUI

extension Dashboard {
  /// Loads a store and shows it on a terminal until the person quits, a signal asks to, or the
  /// terminal is gone.
  ///
  /// While a large store is loading, a progress line is shown and Esc, q and ^C cancel.
  ///
  /// - Returns: The signal that ended it, if one did.
  /// - Throws: What loading throws; the caller gives the terminal back.
  public static func open(
    _ store: any Store, on terminal: any Terminal, _ preferences: Preferences
  ) throws(StoreError) -> Interrupt? {
    let clock = ContinuousClock()
    let patience = clock.now.advanced(by: .milliseconds(80))
    let book = try store.load(asOf: preferences.asOf) { loaded, all in
      // A store that loads at once needs no progress line, only its first frame.
      guard all >= Self.manyDeals || clock.now > patience, loaded < all else { return true }
      showProgress(loaded, of: all, on: terminal, preferences)
      return !wantsToStop(terminal)
    }
    let session = Session(store: store, book: book, preferences)
    if let greeting = preferences.greeting { session.say(greeting, .warning) }
    let dashboard = Dashboard(app: App(session: session, preferences), terminal: terminal)
    return dashboard.run {
      session.keepBook()
      guard store.readOnly == nil, session.book.asOf == nil else { return }
      session.letRulesAct()
      session.backup = DailyBackup.start(of: store.path, today: session.dayOfClock)
    }
  }

  /// So many deals keep a person waiting long enough to be told at once.
  private static let manyDeals = 300_000

  private static func showProgress(
    _ loaded: Int, of all: Int, on terminal: any Terminal, _ preferences: Preferences
  ) {
    var canvas = Canvas(size: terminal.size, style: preferences.theme[.text])
    let line = canvas.bounds.row(canvas.size.rows / 2)
    let text =
      Phrase.Common.loading[preferences.language] + "  "
      + Phrase.Message.shown(
        loaded, of: all)[preferences.language]
    canvas.put(
      text, at: Point(x: max(0, (line.width - text.displayWidth) / 2), y: line.y),
      style: preferences.theme[.label])
    if line.y + 1 < canvas.size.rows {
      let gauge = line.inset(left: line.width / 4, right: line.width / 4)
      canvas.draw(
        Gauge(
          all > 0 ? Double(loaded) / Double(all) : 0, style: preferences.theme[.accent],
          track: preferences.theme[.faint]),
        in: Rect(x: gauge.x, y: line.y + 1, width: gauge.width, height: 1))
    }
    terminal.present(canvas)
  }

  private static func wantsToStop(_ terminal: any Terminal) -> Bool {
    while terminal.hasPendingEvent, let event = terminal.nextEvent(within: 0) {
      switch event {
      case .key(.escape), .key(.character("q")), .interrupt, .ended: return true
      default: continue
      }
    }
    return false
  }
}

extension App {
  /// An app that opens with the screen a person wants.
  public convenience init(session: Session, _ preferences: Preferences) {
    let screen = preferences.meeting == nil ? preferences.screen : "meeting"
    let entry = ScreenList.all.first { $0.id == screen }
    let wall = preferences.wall.map { WallScreen($0, in: session) }
    self.init(
      session: session, opening: wall ?? entry?.make(session) ?? FunnelScreen(),
      keymap: preferences.keymap)
    if let meeting = preferences.meeting { hold(meeting) }
    offerUnfinished()
  }
}

extension App {
  /// Shows the forms that were being filled in when the program ended the last time, and the
  /// reviews where one was being written within a day.
  private func offerUnfinished() {
    guard !top.isForLooking, session.whyReadOnly == nil else { return }
    let yesterday = Instant(milliseconds: session.now.milliseconds - 86_400_000)
    if let unfinished = MenuScreen.unfinished(session, since: yesterday) {
      apply(.push(unfinished))
    }
  }

  /// Opens a meeting, or its minutes where it has ended.
  private func hold(_ meeting: Meeting.ID) {
    let record = session.attempt { try session.store.record(meeting) } ?? nil
    guard let record else { return }
    apply(
      .push(
        record.record.state == .ended
          ? MinutesScreen(meeting: meeting) : MeetingScreen(meeting: meeting, in: session)))
  }
}

extension Session {
  /// A session as a person wants it.
  public convenience init(store: any Store, book: Book, _ preferences: Preferences) {
    self.init(
      store: store, book: book, author: preferences.author, language: preferences.language,
      theme: preferences.theme, themes: preferences.themes(), pipeline: preferences.pipeline,
      today: preferences.today, clock: preferences.clock)
    reopen = preferences.reopen
  }
}
