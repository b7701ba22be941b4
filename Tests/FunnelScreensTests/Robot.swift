import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI

@testable import FunnelScreens

/// Presses keys on the real app over a real store, and reads the screen as text.
final class Robot {
  /// What the clock shows; it stands still until a test moves it on.
  final class Clock {
    var now: Instant

    init(_ now: Instant) { self.now = now }
  }

  let app: App
  let size: Size
  let clock: Clock

  /// A robot before the home screen of a store, or before a wall.
  ///
  /// - Parameters:
  ///   - followsClock: Whether today is the day of the clock, and not the same for ever.
  ///   - reopen: What opens the store anew.
  init(
    _ store: any Store, columns: Int = 80, rows: Int = 24, language: Language = .en,
    author: String = "calvin", today: Day = Robot.today, wall: WallPlan? = nil,
    followsClock: Bool = false, reopen: (() throws(StoreError) -> any Store)? = nil
  ) throws {
    size = Size(columns: columns, rows: rows)
    let book = try store.load(asOf: nil) { _, _ in true }
    clock = Clock(Instant(milliseconds: Int64(today.number) * 86_400_000 + 43_200_000))
    var preferences = Preferences(
      author: author, language: language, theme: .plain, themes: [.plain],
      clock: { [clock] in clock.now })
    preferences.today = followsClock ? nil : today
    (preferences.wall, preferences.reopen) = (wall, reopen)
    app = App(session: Session(store: store, book: book, preferences), preferences)
  }

  /// The day on which robots work: Saturday 21 November 2026.
  static let today = Day(number: 20_778)

  /// Presses keys by their names, such as `down`, `enter`, `ctrl-s`, `x`.
  @discardableResult
  func press(_ names: String...) -> Robot {
    for name in names {
      guard let key = Key(name: name) else { continue }
      _ = app.handle(.key(key))
    }
    return self
  }

  /// Types a text letter by letter.
  @discardableResult
  func type(_ text: String) -> Robot {
    for character in text { _ = app.handle(.key(.character(character))) }
    return self
  }

  /// Lets time pass without a key; says whether anything was to be drawn anew.
  @discardableResult
  func wait(seconds: Double) -> Bool {
    clock.now = Instant(milliseconds: clock.now.milliseconds + Int64(seconds * 1_000))
    return app.handle(.tick)
  }

  /// The whole screen as text, without blanks at the ends of lines.
  var screen: String { app.draw(size).text }

  /// One line of the screen, the title line being 0.
  func line(_ row: Int) -> String { app.draw(size).line(row) }
}
