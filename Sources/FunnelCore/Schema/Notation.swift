/// A short text with a syntax of its own, such as a time of day.
public enum Notation: Hashable, Sendable {
  /// Shares of working time between the zones: `40/20/40`, or a preset's name.
  case allocation
  /// A time of day: `09:30`.
  case time
  /// How something comes again: `3d`, `2w`, `1m`.
  case recurrence
  /// What the factors of a lead's score weigh: `40/30/20/10`.
  case leadWeights

  /// The text as it is stored; nil where it does not follow the syntax.
  public func stored(_ typed: String) -> String? {
    let value: Value? =
      switch self {
      case .allocation: TimeAllocation(typed)?.value
      case .time: ClockTime(typed)?.value
      case .recurrence: Recurrence(typed)?.value
      case .leadWeights: LeadWeights(typed)?.value
      }
    guard case .text(let text) = value else { return nil }
    return text
  }

  /// A stored text as people type it.
  public func typed(_ stored: String) -> String {
    self == .allocation ? TimeAllocation(stored)?.typed ?? stored : stored
  }
}
