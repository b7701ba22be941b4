import FunnelCore
public import TerminalUI

/// The loop: waits for an event, lets the app act on it, and shows what came of it.
public struct Dashboard {
  /// How long to wait for a key before looking for other people's changes, in milliseconds.
  public static let tick = 400

  private let app: App
  private let terminal: any Terminal
  private let heard = Heard()

  /// A loop of an app on a terminal.
  public init(app: App, terminal: any Terminal) {
    self.app = app
    self.terminal = terminal
  }

  /// Runs until the person quits, a signal asks to, or the terminal is gone.
  ///
  /// - Parameter afterFirstFrame: What opening a store should not wait for.
  /// - Returns: The signal that ended it, if one did.
  @discardableResult
  public func run(afterFirstFrame: () -> Void = {}) -> Interrupt? {
    show()
    app.session.progress = { [weak app, terminal, heard] phrase in
      guard let app else { return true }
      // The screens are not asked to draw: the store is busy with the work.
      if let frame = heard.frame { terminal.present(app.saying(phrase, over: frame)) }
      while terminal.hasPendingEvent, let event = terminal.nextEvent(within: 0) {
        // Nothing else is heard while the work goes on, so that no key acts on what it makes.
        heard.interrupt = heard.interrupt ?? event.interrupt
        if event == .key(.escape) { return false }
      }
      return heard.interrupt == nil
    }
    afterFirstFrame()
    while !app.isDone {
      let event = terminal.nextEvent(within: Self.tick) ?? .tick
      var isChanged = app.handle(event)
      var interrupt = event.interrupt
      // Held keys must not queue frames: everything waiting is handled before one is drawn.
      while !app.isDone, terminal.hasPendingEvent, let next = terminal.nextEvent(within: 0) {
        isChanged = app.handle(next) || isChanged
        interrupt = interrupt ?? next.interrupt
        if app.request != nil { break }
      }
      if let late = heard.interrupt, !app.isDone {
        _ = app.handle(.interrupt(late))
        interrupt = late
      }
      if let request = app.request { fulfil(request) }
      if app.isDone { return interrupt }
      if isChanged { show() }
    }
    return nil
  }

  private func show() {
    let frame = app.draw(terminal.size)
    heard.frame = frame
    terminal.present(frame)
  }

  private func fulfil(_ request: TerminalRequest) {
    app.request = nil
    switch request {
    case .redraw: terminal.invalidate()
    case .suspend: terminal.suspend()
    case .bell: terminal.bell()
    case .copy(let text): terminal.copyToClipboard(text)
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .outside(let body): terminal.runOutside(body)
    }
  }
}

/// What is kept for the time of long work: the frame to write over, the signal that came.
private final class Heard {
  var interrupt: Interrupt?
  /// What was shown last.
  var frame: Canvas?
}

extension TerminalUI.Event {
  fileprivate var interrupt: Interrupt? {
    if case .interrupt(let interrupt) = self { interrupt } else { nil }
  }
}
