/// What a terminal tells the program.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)

  /// Text was pasted; it is data, never commands.
  case paste(String)

  /// The terminal has a new size.
  case resize(Size)

  /// The mouse was used.
  case mouse(MouseEvent)

  /// Time has passed without anything else; the loop makes it of a wait that came to nothing.
  case tick

  /// The program is asked to end.
  case interrupt(Interrupt)

  /// The terminal is gone; nothing more will come or can be shown.
  case ended
}

/// A signal that asks the program to end.
public enum Interrupt: Int32, Hashable, Sendable, CaseIterable {
  case hangUp = 1
  case keyboard = 2
  case quit = 3
  case terminate = 15

  /// What a shell shows as the exit status of a program ended by the signal.
  public var exitStatus: Int32 { 128 + rawValue }
}

/// One use of the mouse.
public struct MouseEvent: Hashable, Sendable {
  /// What was done.
  public enum Action: Hashable, Sendable {
    case press, release, secondaryPress, scrollUp, scrollDown
  }

  /// What was done.
  public let action: Action

  /// The cell it was done on.
  public let point: Point

  /// Makes an event.
  public init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }
}
