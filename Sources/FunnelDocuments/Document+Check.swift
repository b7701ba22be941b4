extension Document {
  /// Something to be ticked off.
  public struct Check: Hashable, Sendable {
    /// How far it is.
    public var mark: Mark
    /// What is to be ticked off.
    public var text: String
    /// More about it; empty where there is nothing to say.
    public var detail: String

    /// Something to be ticked off.
    public init(_ mark: Mark, _ text: String, detail: String = "") {
      (self.mark, self.text, self.detail) = (mark, text, detail)
    }

    /// How far something to be ticked off is.
    public enum Mark: String, Hashable, Sendable {
      /// It is as it should be.
      case kept = "✓"
      /// It is not as it should be.
      case broken = "✗"
      /// There is nothing to be checked yet.
      case idle = "—"
      /// A choice that was made.
      case chosen = "☒"
      /// A choice that was not made.
      case free = "☐"

      /// Whether there is a tick in the box.
      public var isTicked: Bool { self == .kept || self == .chosen }
    }
  }
}
