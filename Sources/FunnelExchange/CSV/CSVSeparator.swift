/// What stands between two cells.
public enum CSVSeparator: String, CaseIterable, Hashable, Sendable {
  /// A comma, the rule.
  case comma = ","
  /// A semicolon, where the comma is the decimal mark.
  case semicolon = ";"
  /// A tab.
  case tab = "\t"

  /// The separator as a byte.
  public var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: 0x09
    }
  }

  /// The separator of a name or of the character itself: `comma`, `;`, `tab`.
  public init?(name: some StringProtocol) {
    switch name.lowercased() {
    case "comma", ",": self = .comma
    case "semicolon", ";": self = .semicolon
    case "tab", "\t", "\\t": self = .tab
    default: return nil
    }
  }

  /// How much of a text is looked at to find its separator, in bytes.
  static let head = 65_536

  /// The separator that gives a text's first rows the most even columns; a comma where none does.
  public init(guessedFrom bytes: UnsafeBufferPointer<UInt8>) {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(CSVSeparator.head))
    self.init(guessedFrom: head, isCut: head.count < bytes.count)
  }

  /// The same of the beginning of a text.
  ///
  /// - Parameter isCut: Whether the text goes on.
  init(guessedFrom head: UnsafeBufferPointer<UInt8>, isCut: Bool) {
    self = .comma
    var best = 0.0
    for candidate in CSVSeparator.allCases {
      var reader = CSVReader(head, separator: candidate)
      var widths: [Int] = []
      while widths.count < 100, let hasRow = try? reader.next(), hasRow {
        widths.append(reader.fields.count)
      }
      if isCut, widths.count > 1, widths.count < 100 { widths.removeLast() }
      guard let columns = widths.first, columns > 1 else { continue }
      let even = widths.count { $0 == columns }
      let score = Double(even) / Double(widths.count) + Double(min(columns, 100)) / 1_000
      if score > best { (self, best) = (candidate, score) }
    }
  }
}
