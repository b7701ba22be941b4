public import TerminalUI

/// A terminal for tests: it is fed with events and remembers what was shown.
public final class ScriptedTerminal: Terminal {
  /// The present extent; a resize event that is read changes it.
  public private(set) var size: Size

  /// How many colours it shows.
  public var colorDepth: ColorDepth

  /// Whether it shows more than ASCII.
  public var supportsUnicode: Bool

  /// The canvas shown last.
  public private(set) var canvas: Canvas

  /// How often a canvas was shown.
  public private(set) var frames = 0

  /// How often it rang.
  public private(set) var bells = 0

  /// How often the program was stopped.
  public private(set) var suspensions = 0

  /// What was put into the clipboard last.
  public private(set) var clipboard: String?

  /// The window's name.
  public private(set) var title = ""

  /// Whether the mouse is reported.
  public private(set) var reportsMouse = false

  /// Whether it was given back.
  public private(set) var isClosed = false

  private var events: [Event]

  /// Makes a terminal with events waiting in it.
  public init(
    size: Size = Size(columns: 80, rows: 24), events: [Event] = [],
    colorDepth: ColorDepth = .colors256, supportsUnicode: Bool = true
  ) {
    self.size = size
    self.events = events
    self.colorDepth = colorDepth
    self.supportsUnicode = supportsUnicode
    canvas = Canvas(size: size)
  }

  /// Adds events behind those waiting.
  public func feed(_ events: Event...) {
    self.events += events
  }

  /// Adds a key press for every character of a text.
  public func type(_ text: String) {
    events += text.map { .key(.character($0)) }
  }

  /// Whether events are waiting.
  public var hasPendingEvent: Bool { !events.isEmpty }

  /// The next event fed; once there is none, a terminal that has gone for who would wait for ever.
  public func nextEvent(within milliseconds: Int?) -> Event? {
    guard !events.isEmpty else { return milliseconds == nil ? .ended : nil }
    let event = events.removeFirst()
    if case .resize(let size) = event { self.size = size }
    return event
  }

  /// Remembers the canvas.
  public func present(_ canvas: Canvas) {
    self.canvas = supportsUnicode ? canvas : canvas.asciiFallback()
    frames += 1
  }

  /// Does nothing: nothing else writes here.
  public func invalidate() {}

  /// Counts the bell.
  public func bell() { bells += 1 }

  /// Counts the suspension and goes on.
  public func suspend() { suspensions += 1 }

  /// Runs the body.
  public func runOutside(_ body: () throws -> Void) rethrows { try body() }

  /// Remembers the text.
  public func copyToClipboard(_ text: String) { clipboard = text }

  /// Remembers whether the mouse is reported.
  public func setMouse(_ enabled: Bool) { reportsMouse = enabled }

  /// Remembers the title.
  public func setTitle(_ title: String) { self.title = title }

  /// Remembers that it was given back.
  public func close() { isClosed = true }
}
