public import FunnelWording
public import TerminalUI

/// One thing a person can do: footer, help, palette, man page and keymap come from the same rows.
public struct Action {
  /// The stable name by which a keymap file rebinds it: `deals.moveOn`.
  public let id: String
  /// The keys it answers to, the one to show first.
  public let keys: [Key]
  /// What it does, in a word or two.
  public let label: Phrase
  /// What the footer shows for its keys, where that is not the first key: `↑↓`.
  public let hint: String?
  /// Whether the footer shows it where there is room.
  public let isInFooter: Bool
  /// Whether it changes what is stored.
  public let isWriting: Bool

  private let reason: () -> Phrase?
  private let effect: () -> Transition

  /// A row of the list of actions.
  ///
  /// - Parameters:
  ///   - unless: Why it cannot be done now; nil where it can.
  public init(
    _ id: String, _ keys: [Key], _ label: Phrase, hint: String? = nil, inFooter: Bool = false,
    writes: Bool = false,
    unless: @escaping () -> Phrase? = { nil }, run: @escaping () -> Transition
  ) {
    (self.id, self.keys, self.label) = (id, keys, label)
    (self.hint, isInFooter, isWriting) = (hint, inFooter || hint != nil, writes)
    (reason, effect) = (unless, run)
  }

  /// Why the action cannot be done now; nil where it can.
  public func whyUnavailable(in session: Session) -> Phrase? {
    if isWriting, let reason = session.whyReadOnly { return reason }
    return reason()
  }

  /// Does it, or says why not.
  func run(in session: Session) -> Transition {
    if let reason = whyUnavailable(in: session) {
      session.say(reason, .warning)
      return .stay
    }
    return effect()
  }
}

/// What becomes of the stack of screens after a key press.
public enum Transition {
  /// The screen stays.
  case stay
  /// Another screen opens over this one.
  case push(any Screen)
  /// This screen closes.
  case pop
  /// This screen closes and another opens in its place.
  case replace(any Screen)
  /// All screens close and this one opens alone.
  case reset(any Screen)
  /// The terminal itself is asked for something.
  case ask(TerminalRequest)
  /// The program ends.
  case quit
}
