import FunnelCore
public import TerminalUI

/// The stack of screens, the actions that hold everywhere, and the lines around the screen.
public final class App {
  /// What all screens share.
  public let session: Session
  /// The screens, the one with the keys last; never empty while the program runs.
  public private(set) var screens: [any Screen]
  /// Whether the program is to end.
  public private(set) var isDone = false
  /// Whether the mouse is reported.
  var isMouseOn = false
  /// What the terminal itself is to do next, such as to suspend.
  public var request: TerminalRequest?
  /// The actions asked for last, newest first.
  private(set) var recentActions: [String] = []
  /// The deal that was opened last.
  private var lastDeal: Deal.ID?
  /// Other keys for actions, by their identity.
  let keymap: [String: [Key]]

  /// An app that opens with a screen.
  public init(session: Session, opening screen: any Screen, keymap: [String: [Key]] = [:]) {
    self.session = session
    self.keymap = keymap
    screens = [screen]
  }

  /// The screen that has the keys.
  public var top: any Screen { screens[screens.count - 1] }

  /// The actions that hold everywhere, made once: every key asks for them.
  private(set) lazy var standingActions = makeStandingActions()

  /// Every action that can be named here, those of the screen first.
  public var actions: [Action] {
    let actions = top.actions(in: session) + sharedActions
    return top.isForLooking ? actions.filter { !$0.isWriting } : actions
  }

  private var sharedActions: [Action] {
    if top.isOverlay || top.isTyping { return terminalActions }
    return top.keepsToItself ? lookActions + terminalActions : globalActions
  }

  /// Acts on an event and says whether anything is to be drawn anew.
  public func handle(_ event: TerminalUI.Event) -> Bool {
    switch event {
    case .key(let key):
      session.clearMessage()
      press(key)
    case .paste(let text): top.paste(text, in: session)
    case .resize: break
    case .mouse(let mouse):
      // The wheel moves the pointer; what it points at is opened by keys.
      guard mouse.action == .scrollUp || mouse.action == .scrollDown else { return false }
      press(mouse.action == .scrollUp ? .up : .down)
    case .tick:
      let isChanged = screens.map { $0.rest(in: session) }.contains(true)
      return session.tick() || isChanged
    case .interrupt, .ended:
      closeAll()
    }
    return true
  }

  /// Gives every screen the chance to keep what is unsaved, and ends.
  public func closeAll() {
    for screen in screens.reversed() { screen.close(in: session) }
    _ = session.tendRules()
    isDone = true
  }

  private func press(_ key: Key) {
    let screen = top
    // Before a dialog that takes every key; but letters are text where one types.
    var isLetter: Bool { if case .character = key { true } else { false } }
    if screen.isOverlay || screen.isTyping, !isLetter,
      let action = terminalActions.first(where: { keys(of: $0).contains(key) })
    {
      return run(action)
    }
    if let outcome = screen.take(key, in: session) {
      apply(outcome)
    } else if let action = actions.first(where: { keys(of: $0).contains(key) }) {
      run(action)
    }
  }

  /// Does an action, or says why it cannot be done, and remembers that it was asked for.
  func run(_ action: Action) {
    if !["app.palette", "app.help"].contains(action.id) {
      recentActions.removeAll { $0 == action.id }
      recentActions.insert(action.id, at: 0)
    }
    apply(action.run(in: session))
  }

  /// The keys an action answers to, as the keymap has them.
  public func keys(of action: Action) -> [Key] { keymap[action.id] ?? action.keys }

  /// Changes the stack of screens.
  public func apply(_ outcome: Transition) {
    switch outcome {
    case .stay: break
    case .push(let screen): open(screen)
    case .pop: pop()
    case .replace(let screen):
      screens.removeLast().close(in: session)
      open(screen)
    case .reset(let screen):
      for old in screens.reversed() { old.close(in: session) }
      screens = [screen]
    case .ask(let request): self.request = request
    case .quit: closeAll()
    }
  }

  private func open(_ screen: any Screen) {
    screens.append(screen)
    lastDeal = (screen as? DealScreen)?.deal ?? lastDeal
  }

  /// The deal that the screen is about, else the one that was opened last.
  var dealAtHand: Deal.ID? {
    [top.dealAtHand(in: session), lastDeal].compactMap { $0 }
      .first { session.book.deals[$0] != nil }
  }

  private func pop() {
    guard screens.count > 1 else { return }
    screens.removeLast().close(in: session)
  }
}

/// What only the terminal can do.
public enum TerminalRequest {
  case redraw
  case suspend
  case bell
  case copy(String)
  case mouse(Bool)
  case outside(() -> Void)
}
