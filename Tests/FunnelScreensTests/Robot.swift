import FunnelCore
import FunnelStore
import FunnelTestSupport
import FunnelWording
import TerminalUI

@testable import FunnelScreens

/// Presses keys on the real app over a real store, and reads the screen as text.
final class Robot {
  let app: App
  let size: Size

  /// A robot before the home screen of a store.
  init(
    _ store: any Store, columns: Int = 80, rows: Int = 24, language: Language = .en,
    author: String = "calvin", today: Day = Robot.today
  ) throws {
    size = Size(columns: columns, rows: rows)
    let book = try store.load(asOf: nil) { _, _ in true }
    let noon = Int64(today.number) * 86_400_000 + 43_200_000
    var preferences = Preferences(
      author: author, language: language, theme: .plain, themes: [.plain],
      clock: { Instant(milliseconds: noon) })
    preferences.today = today
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

  /// The whole screen as text, without blanks at the ends of lines.
  var screen: String { app.draw(size).text }

  /// One line of the screen, the title line being 0.
  func line(_ row: Int) -> String { app.draw(size).line(row) }
}
