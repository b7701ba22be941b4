/// A place in a review form that a message points at.
public enum ReviewPlace: Hashable, Sendable {
  /// A field of the header, by its name.
  case header(String)
  /// A person, by the row's key, and the field where one is meant.
  case influence(Int, String? = nil)
  /// A competitor, by the row's key, and the field where one is meant.
  case competitor(Int, String? = nil)
  /// A strength, by the row's key, and the field where one is meant.
  case strength(Int, String? = nil)
  /// A written red flag, by the row's key, and the field where one is meant.
  case redFlag(Int, String? = nil)
  /// An automatic red flag, by its code.
  case automaticFlag(String)
  /// A row of the action plan, by its key, and the field where one is meant.
  case action(Int, String? = nil)
  /// The list of people as a whole.
  case influences
  /// The list of competitors as a whole.
  case competitors
}
