public import FunnelCore
public import FunnelStore
public import FunnelWording
public import TerminalUI

/// How a person wants the dashboard: from the command line, the environment and the configuration.
public struct Preferences {
  /// The login name under which changes are made.
  public var author: String
  /// The language on screen.
  public var language: Language
  /// The style of every role.
  public var theme: Theme
  /// Gives the themes to choose from, once somebody chooses.
  public var themes: () -> [Theme]
  /// The pipeline to open; the default one where nil.
  public var pipeline: Pipeline.ID?
  /// The past day to show; the present where nil.
  public var asOf: Day?
  /// The day to take for today; the clock's where nil.
  public var today: Day?
  /// The screen to open first, by its name.
  public var screen = "funnel"
  /// What is said on the first screen, until the first key.
  public var greeting: Phrase?
  /// The meeting to hold at once, over the list of meetings; its minutes where it has ended.
  public var meeting: Meeting.ID?
  /// The wall to show in place of a screen.
  public var wall: WallPlan?
  /// Opens the store anew where it can no longer be asked; nil where a person has to.
  public var reopen: (() throws(StoreError) -> any Store)?
  /// Other keys for actions, by their identity.
  public var keymap: [String: [Key]] = [:]
  /// What time it is.
  public var clock: () -> Instant

  /// Preferences with everything else as usual.
  public init(
    author: String, language: Language, theme: Theme,
    themes: @autoclosure @escaping () -> [Theme], clock: @escaping () -> Instant
  ) {
    (self.author, self.language, self.theme) = (author, language, theme)
    (self.themes, self.clock) = (themes, clock)
  }
}
