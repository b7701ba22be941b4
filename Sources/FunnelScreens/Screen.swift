public import FunnelCore
public import TerminalUI

/// A full-screen view or a dialog over one.
///
/// A screen keeps parameters only: selection by identity, scroll, filter, draft. What it shows is
/// derived from the session's book while drawing, so that a live change cannot leave it stale.
public protocol Screen: AnyObject {
  /// The stable name, as `--screen` takes it.
  var id: String { get }

  /// Whether the screen below shows through around this one.
  var isOverlay: Bool { get }

  /// Whether nothing can be changed from here, such as where a room looks on.
  var isForLooking: Bool { get }

  /// Whether nothing else can be opened from here: besides its own actions there are only those
  /// for the look and for the terminal.
  var keepsToItself: Bool { get }

  /// Whether it shows the deals that the filter and the dimensions of the dashboard leave.
  var isNarrowed: Bool { get }

  /// Whether a text is being typed, so that letters are no commands.
  var isTyping: Bool { get }

  /// The deal that the person is at, or has the pointer on.
  func dealAtHand(in session: Session) -> Deal.ID?

  /// Where the person is, for the title line.
  func place(in session: Session) -> StyledText

  /// What can be done here, the most used first.
  func actions(in session: Session) -> [Action]

  /// Draws the screen into an area.
  func draw(in area: Rect, on canvas: inout Canvas, session: Session)

  /// The screen as lines of text in reading order, for a pipe or a screen reader.
  func plainText(in session: Session) -> [String]

  /// Takes a key before the actions do, where a text is being typed; nil lets it pass.
  func take(_ key: Key, in session: Session) -> Transition?

  /// Takes pasted text; what no field takes is dropped, for pasted text is never a command.
  func paste(_ text: String, in session: Session)

  /// Says that nothing was pressed for a moment, so that unsaved text can be kept, and asks
  /// whether anything is to be drawn anew.
  func rest(in session: Session) -> Bool

  /// Says that the screen is about to close or the program to end.
  func close(in session: Session)
}

extension Screen {
  /// Letters are commands.
  public var isTyping: Bool { false }
  /// Screens are to work with.
  public var isForLooking: Bool { false }
  /// What is shown is chosen on the screen itself.
  public var isNarrowed: Bool { false }
  /// Other screens can be opened from everywhere.
  public var keepsToItself: Bool { false }
  /// A screen fills the whole area.
  public var isOverlay: Bool { false }
  /// No deal in particular.
  public func dealAtHand(in session: Session) -> Deal.ID? { nil }
  /// Nothing but what is asked on screen.
  public func plainText(in session: Session) -> [String] { [] }
  /// No text is being typed.
  public func take(_ key: Key, in session: Session) -> Transition? { nil }
  /// No field takes the text.
  public func paste(_ text: String, in session: Session) {}
  /// Nothing is unsaved.
  public func rest(in session: Session) -> Bool { false }
  /// Nothing is unsaved.
  public func close(in session: Session) {}
}
