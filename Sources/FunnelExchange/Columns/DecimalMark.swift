/// What stands before the decimals of an amount.
public enum DecimalMark: String, CaseIterable, Hashable, Sendable {
  /// 1,234.50.
  case point = "."
  /// 1.234,50.
  case comma = ","

  /// The mark of a name or of the character itself: `point`, `,`.
  public init?(name: some StringProtocol) {
    switch name.lowercased() {
    case "point", "dot", ".": self = .point
    case "comma", ",": self = .comma
    default: return nil
    }
  }
}
