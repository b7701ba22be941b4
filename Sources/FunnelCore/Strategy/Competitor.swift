/// Somebody else who wants the order.
public struct Competitor: Hashable, Sendable, Codable {
  /// Unique within the form.
  public var key: Int
  /// The company's name.
  public var name: String
  /// Whom it sells through.
  public var channel: String?
  /// What it offers.
  public var products: String?
  /// For how much, in minor units of the form's currency.
  public var amount: Int64?
  /// Where it stands.
  public var position: Position?
  /// How it means to win.
  public var strategy: String?
  /// Whether it has locked the specification.
  public var hasLockedSpecification = false

  /// A competitor of whom only the name is known.
  public init(key: Int, name: String) {
    self.key = key
    self.name = name
  }
}
