import Foundation
import FunnelTestSupport
import TerminalUI
import Testing

/// A desk with one deal on 15 April 2000, whose review form is typed in by keys alone.
final class ReviewDesk {
  private let office: Office
  private let screen: PtyScreen

  /// Opens the form of a new deal of an account.
  init(account: String, rep: String) throws {
    office = try Office(isEmpty: true, today: "2000-04-15")
    try office.run("pipeline", "add", "five-stage")
    try office.run("owner", "add", rep, "login=calvin")
    try office.run("account", "add", account)
    try office.run("add", "PMD", "currency=TWD", "account=\(account)", "owner=\(rep)")
    screen = try office.opened("--screen", "deals", size: Size(columns: 120, rows: 36))
    try #require(screen.shows("PMD"))
    screen.press(.right)
    try #require(screen.shows("Buying influences"))
  }

  /// Presses keys, and types texts, one after another.
  func type(_ strokes: Stroke...) {
    for stroke in strokes {
      switch stroke {
      case .text(let text): screen.send(text)
      case .key(let key): screen.press(key)
      case .field(let text):
        screen.press(.enter)
        screen.send(text)
        screen.press(.enter)
      case .right(let count): for _ in 0..<count { screen.press(.right) }
      case .down(let count): for _ in 0..<count { screen.press(.down) }
      }
    }
  }

  /// What is pressed.
  enum Stroke {
    /// Characters as they are.
    case text(String)
    /// A key.
    case key(Key)
    /// A text field: Enter, the text, Enter.
    case field(String)
    /// The arrow to the right so many times.
    case right(Int)
    /// The arrow down so many times.
    case down(Int)
  }

  /// Adds a person by name and roles, with rating and gains where there are any.
  func add(person name: String, _ roles: String, _ rest: (rating: String, String, String)? = nil) {
    type(.text("n\(name)"), .key(.enter), .right(3), .text(roles))
    if let (rating, win, result) = rest {
      type(.right(1), .text(rating), .key(.enter), .right(5), .field(win), .right(1))
      type(.field(result))
    }
  }

  /// Adds a competitor.
  func add(rival name: String, via channel: String, _ position: String, _ texts: (String, String)) {
    type(.text("n\(name)"), .key(.tab), .text(channel), .key(.enter))
    type(.down(1), .text(position), .key(.enter))
    type(.down(1), .field(texts.0), .down(2), .field(texts.1))
  }

  /// Adds a row of the action plan.
  func add(action task: String, by who: String, on day: String) {
    type(.text("n\(task)"), .key(.tab), .text(who), .key(.enter))
    type(.right(1), .text(day), .key(.enter))
  }

  /// Waits for a text on the screen.
  func expect(_ text: String, _ place: SourceLocation = #_sourceLocation) {
    #expect(screen.shows(text), "\(text) in\n\(screen.text)", sourceLocation: place)
  }

  /// Completes the form, and leaves the program.
  func complete() throws {
    screen.press(.control("s"))
    try #require(screen.shows("completed"), "\(screen.text)")
    screen.press(.control("c"))
    _ = screen.endsAs()
  }

  /// The review as the program prints it in a format.
  func printed(_ format: String) throws -> String {
    try office.run("review", "show", "1", "--format", format).output
  }

  /// What follows from the review, for programs.
  func derived() throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(printed("json").utf8))
    let members = try #require(object as? [String: Any])
    #expect(members["status"] as? String == "completed")
    return try #require(members["derived"] as? [String: Any])
  }
}
