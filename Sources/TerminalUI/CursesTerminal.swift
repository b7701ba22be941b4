import CNcurses

/// Why a terminal cannot show whole screens; the caller prints plain text instead.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is no terminal.
  case notATerminal

  /// The terminal is unknown or cannot place its cursor.
  case unsupported
}

/// The terminal the program was started in, driven by ncurses.
///
/// There is one at a time. It belongs to the thread that made it. However the program ends, by
/// `close`, exit, signal or fault, the terminal is given back as it was found.
public final class CursesTerminal: Terminal {
  /// The present extent.
  public private(set) var size: Size

  /// How many colours it shows.
  public let colorDepth: ColorDepth

  /// Whether it shows more than ASCII.
  public let supportsUnicode: Bool

  private var writer: ScreenWriter
  private var decoder = InputDecoder()
  private var events: [Event] = []
  private var shown: Canvas?
  private var isLost = false
  private var isOpen = true

  private var isUsable: Bool { isOpen && !isLost }

  private var hasTitle = false
  /// Whether ^\ ends the program.
  private var hasQuitKey = true

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - colorLimit: the most colours to use, `none` under `NO_COLOR`.
  ///   - ascii: whether to draw lines and blocks by ASCII characters.
  /// - Throws: ``TerminalError`` where whole screens cannot be shown.
  public init(
    colorLimit: ColorDepth = .colors256, ascii: Bool = false
  ) throws(TerminalError) {
    guard cn_is_terminal() else { throw .notATerminal }
    let isUTF8 = cn_use_utf8_locale()
    supportsUnicode = isUTF8 && !ascii
    // Terminals newer than the terminfo database behave like xterm.
    guard cn_open(nil) || (!cn_is_dumb() && cn_open("xterm-256color")) else { throw .unsupported }
    let description = CursesDescription()
    colorDepth = min(colorLimit, ColorDepth(colors: description.number("colors") ?? 0))
    let encode = isUTF8 ? ScreenWriter.appendUTF8 : CursesDescription.append
    writer = ScreenWriter(
      description, pens: Pens(depth: colorDepth, description), encode: encode)
    size = Self.fittedSize()
  }

  deinit { close() }

  /// Whether an event is there already.
  public var hasPendingEvent: Bool {
    if events.isEmpty && isUsable { gather(within: 0) }
    return !events.isEmpty
  }

  /// Waits for the next event without taking processor time; nil when the time is over.
  public func nextEvent(within milliseconds: Int?) -> Event? {
    let clock = ContinuousClock()
    let deadline = milliseconds.map { clock.now.advanced(by: .milliseconds($0)) }
    var remaining = milliseconds
    while true {
      if !events.isEmpty { return events.removeFirst() }
      if !isUsable { return .ended }
      gather(within: remaining)
      guard let deadline, events.isEmpty, !isLost else { continue }
      let left = clock.now.duration(to: deadline)
      if left <= .zero { return nil }
      // Rounded up, or the last fraction of a millisecond would be spent spinning.
      remaining = Int((left / .milliseconds(1)).rounded(.up))
    }
  }

  /// Shows a canvas, sending only what differs from the one before.
  public func present(_ canvas: Canvas) {
    guard isUsable else { return }
    let canvas = supportsUnicode ? canvas : canvas.asciiFallback()
    let old = shown?.size == canvas.size ? shown : nil
    send(writer.frame(canvas, over: old, within: size))
    shown = canvas
  }

  /// Paints everything anew with the next canvas.
  public func invalidate() {
    shown = nil
  }

  /// Rings.
  public func bell() {
    if isUsable { cn_bell() }
  }

  /// Gives the terminal back to the shell and stops until the shell resumes the program.
  public func suspend() {
    runOutside { cn_stop() }
  }

  /// Runs something that needs the terminal for itself and comes back.
  public func runOutside(_ body: () throws -> Void) rethrows {
    guard isUsable else { return try body() }
    cn_leave()
    defer {
      cn_return()
      invalidate()
      fitSize()
    }
    try body()
  }

  /// Makes ^\ a key like any other, so that nobody at the keyboard ends the program but by ^C;
  /// signals sent by others still do.
  public func disableQuitKey() { hasQuitKey = false }

  /// Puts text into the clipboard through the terminal (OSC 52), controls but line feeds and tabs
  /// made visible, so that pasting it into a shell is no command.
  public func copyToClipboard(_ text: String) {
    send("\u{1B}]52;c;\(Base64.encoded(Array(Sanitizer.sanitizedLines(text).utf8)))\u{7}")
  }

  /// Turns reports of the mouse on or off.
  public func setMouse(_ enabled: Bool) {
    if isUsable { cn_mouse(enabled) }
  }

  /// Names the terminal's window; the name before comes back with `close`.
  public func setTitle(_ title: String) {
    if !hasTitle { send("\u{1B}[22;2t") }
    hasTitle = true
    send("\u{1B}]2;\(title.sanitized)\u{7}")
  }

  /// Gives the terminal back as it was found.
  public func close() {
    guard isOpen else { return }
    if hasTitle { send("\u{1B}[23;2t") }
    isOpen = false
    cn_close()
  }

  private func send(_ sequence: String) {
    if isUsable && cn_is_xterm_like() { send(Array(sequence.utf8)) }
  }

  private func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
      cn_write($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
  }
}

extension CursesTerminal {
  /// Waits for input or a signal and queues the events it means.
  private func gather(within milliseconds: Int?) {
    if decoder.hasPushedBack { return decode(wait: 0) }
    var ready = Int(cn_wait(0))
    if ready == 0 {
      // Keys ncurses has read ahead do not make the descriptor readable.
      decode(wait: 0)
      if !events.isEmpty { return }
      ready = Int(cn_wait(milliseconds.map { Int32(clamping: $0) } ?? -1))
    }
    if ready & CN_SIGNALLED != 0 { handleSignals() }
    if ready & CN_READABLE != 0 { decode(wait: Self.characterDelay) }
    if ready & CN_LOST != 0 { isLost = true }
  }

  /// The milliseconds the bytes of one character may take to arrive.
  private static let characterDelay: Int32 = 25

  private func decode(wait: Int32) {
    var wait = wait
    let event = decoder.next(
      read: {
        defer { wait = 0 }
        return RawInput(cn_read(wait))
      },
      wait: nextOfPaste)
    if let event { events.append(meaning(of: event)) }
  }

  /// The terminal makes no signals of keys, or it would of pasted ones, too.
  private func meaning(of event: Event) -> Event {
    switch event {
    case .key(.control("c")): .interrupt(.keyboard)
    case .key(.control("\\")) where hasQuitKey: .interrupt(.quit)
    default: event
    }
  }

  /// The next piece of a paste; nil when nothing comes for a second or the program is to end.
  private func nextOfPaste() -> RawInput? {
    while true {
      if let input = RawInput(cn_read(Self.characterDelay)) { return input }
      let ready = Int(cn_wait(1000))
      if ready & CN_READABLE != 0 { continue }
      guard ready & CN_SIGNALLED != 0 else { return nil }
      handleSignals()
      if events.contains(where: \.isInterrupt) { return nil }
    }
  }

  private func handleSignals() {
    let signals = cn_take_signals()
    let came = { (signal: Int32) in signals & (1 << UInt32(signal)) != 0 }
    for interrupt in Interrupt.allCases where came(interrupt.rawValue) {
      events.append(.interrupt(interrupt))
    }
    if came(cn_sigtstp) {
      suspend()
      askForFrame()
    } else if came(cn_sigcont) {
      // Stopped by SIGSTOP, which cannot be caught: the shell has changed the modes meanwhile.
      cn_return()
      invalidate()
      fitSize()
      askForFrame()
    } else if came(cn_sigwinch) {
      // The size may be back at what it was, but the terminal has cut off what did not fit.
      invalidate()
      fitSize()
      askForFrame()
    }
  }

  /// The program did not ask to be stopped, so it has to be told to paint.
  private func askForFrame() {
    if events.last != .resize(size) { events.append(.resize(size)) }
  }

  private func fitSize() {
    let size = Self.fittedSize()
    guard size != self.size else { return }
    self.size = size
    shown = nil
    events.append(.resize(size))
  }

  private static func fittedSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cn_resize(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}

extension Event {
  fileprivate var isInterrupt: Bool {
    if case .interrupt = self { true } else { false }
  }
}

extension RawInput {
  private static let keys: [cn_key: Key] = [
    CN_UP: .up, CN_DOWN: .down, CN_LEFT: .left, CN_RIGHT: .right, CN_ENTER: .enter,
    CN_BACKTAB: .backTab, CN_BACKSPACE: .backspace, CN_DELETE: .delete, CN_INSERT: .insert,
    CN_HOME: .home, CN_END: .end, CN_PAGE_UP: .pageUp, CN_PAGE_DOWN: .pageDown,
    CN_WORD_LEFT: .alt("b"), CN_WORD_RIGHT: .alt("f"),
  ]

  fileprivate init?(_ input: cn_input) {
    switch input.kind {
    case CN_NOTHING: return nil
    case CN_CHARACTER: self = Unicode.Scalar(input.value).map(RawInput.character) ?? .unknown
    case CN_KEY: self = Self.keys[cn_key(input.value)].map(RawInput.key) ?? .unknown
    case CN_FUNCTION_KEY: self = .key(.function(Int(input.value)))
    case CN_PASTE_START: self = .pasteStart
    case CN_PASTE_END: self = .pasteEnd
    default: self = .unknown
    }
  }
}
