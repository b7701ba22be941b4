/// Where a program is shown and its keys come from.
public protocol Terminal: AnyObject {
  /// The present extent.
  var size: Size { get }

  /// How many colours it shows.
  var colorDepth: ColorDepth { get }

  /// Whether it shows more than ASCII; otherwise canvases are drawn by their ASCII fallback.
  var supportsUnicode: Bool { get }

  /// Whether an event is there already, so that painting can wait until all are handled.
  var hasPendingEvent: Bool { get }

  /// Waits for the next event, at most so many milliseconds, or for ever where nil.
  ///
  /// Nil when the time is over. Waiting takes no processor time.
  func nextEvent(within milliseconds: Int?) -> Event?

  /// Shows a canvas; only what differs from the one before is sent.
  func present(_ canvas: Canvas)

  /// Paints everything anew with the next canvas, in case something else wrote on the screen.
  func invalidate()

  /// Rings.
  func bell()

  /// Gives the terminal back to the shell and stops the program until the shell resumes it.
  func suspend()

  /// Runs something that needs the terminal for itself, such as an editor, and comes back.
  func runOutside(_ body: () throws -> Void) rethrows

  /// Puts text into the clipboard of the person's own machine, where the terminal can do so.
  func copyToClipboard(_ text: String)

  /// Turns reports of the mouse on or off.
  func setMouse(_ enabled: Bool)

  /// Names the terminal's window, where it has one.
  func setTitle(_ title: String)

  /// Gives the terminal back as it was found; nothing else may be called afterwards.
  func close()
}
